import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import type { Scenario } from '../../src/emulator/scenario/scenario-schema';
import type { CheckState } from '../../src/provider/resources/check/schema';
import { startEmulatedCloud } from '../harness/emulated-cloud';
import { engineHas } from '../harness/engine';
import {
  certificates,
  closedPort,
  fixture,
  phrases,
  startHttp,
  startHttps,
  startTcp,
} from '../provider/resources/check/checks-under-test';
import { addresses, startDns } from '../provider/resources/check/start-dns';
import { until } from './harness/until';
import { Workspace } from './harness/workspace';
import { writtenIn } from './harness/written-in';

const CANARY = 'canaryOfAHeader0123456789';
/** Where it does not, headers are kept in the state, and shown there. */
const takesSecrets = engineHas('writeOnly');

interface Case {
  readonly inputs: object;
  readonly verdict: 'passed' | 'failed' | 'timed_out';
  /** The end of what it found. */
  readonly finding: RegExp;
}

async function workspaceOf(name: string, scenario: Scenario, checks: object) {
  const cloud = await startEmulatedCloud({ scenario });
  onTestFinished(() => cloud.close());
  const workspace = new Workspace(name, {
    ALIRESTORE_EMULATOR: cloud.url,
    TF_VAR_token: CANARY,
    TF_LOG: 'TRACE',
    TF_LOG_PATH: join('..', name, 'trace.log'),
  });
  workspace.configure({
    variable: { token: { type: 'string', sensitive: true, ...(takesSecrets && { ephemeral: true }) } },
    resource: { alirestore_check: checks },
  });
  await workspace.init();
  return { cloud, workspace };
}

const good = (inputs: object, finding: RegExp): Case => ({ inputs, verdict: 'passed', finding });
const bad = (inputs: object, finding: RegExp): Case => ({ inputs, verdict: 'failed', finding });
const late = (inputs: object, finding: RegExp): Case => ({
  inputs: { ...inputs, timeout: '2s' },
  verdict: 'timed_out',
  finding,
});

const refusal = /^NOT: connection open; no program accepts connections there \(ECONNREFUSED\)$/;
const expiry = /^NOT: certificate valid; expired on 2021-01-01$/;
const expired = () => startHttps(() => undefined, certificates.expired);
const ca_file = fixture('expired.pem');

async function httpCases(): Promise<Record<string, Case>> {
  const url = (port: number, scheme = 'http') => ({ url: `${scheme}://127.0.0.1:${port}/` });
  const served = url(
    await startHttp(({ headers: { authorization } }, response) =>
      response.writeHead(authorization === `Bearer ${CANARY}` ? 200 : 401).end(`You sent ${authorization}`),
    ),
  );
  const slow = url(await startHttp((_, response) => void setTimeout(() => response.end('ok'), 300)));
  const headers = { Authorization: 'Bearer ${var.token}' };
  const page = takesSecrets ? served : { ...served, headers };
  const secret = takesSecrets ? { headers_wo: headers, headers_wo_version: 1 } : {};
  return {
    page: good({ http: page, ...secret }, /^ok: status 200 to 299; 200 OK$/),
    page_wrong_body: bad(
      { http: { ...page, body_contains: ['paid'] }, ...secret },
      takesSecrets
        ? /^NOT: body contains "paid"; \d+ characters: You sent .*\*\*\*$/
        : /^NOT: body contains "paid"; \d+ characters: You sent Bearer /,
    ),
    page_refused: bad({ http: url(await closedPort()) }, refusal),
    page_slow: bad({ http: { ...slow, max_latency_ms: 100 } }, /^NOT: latency at most 100 ms; \d+ ms$/),
    page_hangs: late({ http: url(await startHttp(() => undefined)) }, /^NOT: answer within 2 s; null$/),
    page_expired: bad({ http: { ...url(await expired(), 'https'), ca_file } }, expiry),
  };
}

async function tcpCases(): Promise<Record<string, Case>> {
  const at = (port: number) => ({ host: '127.0.0.1', port });
  const greets = at(await startTcp((socket) => socket.end('220 ready')));
  const silent = at(await startTcp(() => undefined));
  return {
    port: good({ tcp: { ...greets, receive_contains: '220' } }, /^ok: received contains "220"/),
    port_wrong: bad({ tcp: { ...greets, receive_contains: '250' } }, /^NOT: received contains "250"; .*220 ready$/),
    port_refused: bad({ tcp: at(await closedPort()) }, refusal),
    port_silent: late({ tcp: { ...silent, receive_contains: '220' } }, /^NOT: received contains "220" within 2 s/),
    port_expired: bad({ tcp: { ...at(await expired()), tls: true, ca_file } }, expiry),
  };
}

async function dnsCases(): Promise<Record<string, Case>> {
  const asked = { name: 'shop.example', server: await startDns(addresses('10.0.0.5')) };
  const silent = { name: 'shop.example', server: await startDns(undefined) };
  return {
    name: good({ dns: asked }, /^ok: A records any; 10\.0\.0\.5$/),
    name_wrong: bad({ dns: { ...asked, contains: ['10.0.0.9'] } }, /^NOT: A records 10\.0\.0\.9; 10\.0\.0\.5$/),
    name_silent: late({ dns: silent }, /^NOT: A records any, within 2 s; null$/),
  };
}

const HANGS = { in_instance: { instance_id: 'i-hangs', script: 'sleep 9999' } };
const cloudAssistant: Scenario['cloudAssistant'] = [
  { instanceId: 'i-wrong', contains: 'sha256sum', exitCode: 1, output: 'fit=1 differ=1 absent=0 lines=2' },
  { instanceId: 'i-wrong', contains: 'systemctl', exitCode: 3, output: 'inactive' },
  { instanceId: 'i-wrong', contains: 'psql', exitCode: 2, output: 'connection refused' },
  { instanceId: 'i-wrong', contains: 'exit 7', exitCode: 7 },
  { instanceId: 'i-wrong', output: 'files=99 bytes=7' },
  { instanceId: 'i-hangs', hangs: true },
];

function instanceCases(): Record<string, Case> {
  const on = (instance_id: string, look: object) => ({ in_instance: { instance_id, ...look } });
  const path = { path: { path: '/restore', min_files: 100 } };
  const checksums = { checksums: { list: '/restore/sums' } };
  const database = { database: { engine: 'postgresql' } };
  return {
    files: good(on('i-1', path), /^ok: files at least 100; 100$/),
    files_missing: bad(on('i-wrong', path), /^NOT: files at least 100; 99$/),
    sums: good(on('i-1', checksums), /^ok: checksums/),
    sums_wrong: bad(on('i-wrong', checksums), /^NOT: checksums .*1/),
    service: good(on('i-1', { service: 'nginx' }), /^ok: service active; active$/),
    service_dead: bad(on('i-wrong', { service: 'nginx' }), /^NOT: service active; inactive$/),
    database: good(on('i-1', database), /^ok: answer contains "1"; contains "1"$/),
    database_dead: bad(on('i-wrong', database), /^NOT: answer contains "1"; connection refused$/),
    script: good(on('i-1', { script: 'true' }), /^ok: exit code 0; 0$/),
    script_failed: bad(on('i-wrong', { script: 'exit 7' }), /^NOT: exit code 0; 7$/),
    script_hangs: late(HANGS, /^NOT: script ends within 2 s; null$/),
  };
}

const commandCases: Record<string, Case> = {
  command: good({ command: ['true'] }, /^ok: exit code 0; 0$/),
  command_failed: bad({ command: ['sh', '-c', 'exit 4'] }, /^NOT: exit code 0; 4$/),
  command_hangs: late({ command: ['sleep', '60'] }, /^NOT: exit code 0; null$/),
};

it('checks of each kind tell what is good and what is not, fail no apply, and keep no secret', async () => {
  const cases = {
    ...{ ...(await httpCases()), ...(await tcpCases()), ...(await dnsCases()) },
    ...{ ...instanceCases(), ...commandCases },
  };
  const checks = Object.entries(cases).map(([name, { inputs }]) => [name, { timeout: '5s', ...inputs }]);
  const { cloud, workspace } = await workspaceOf('checks', { cloudAssistant }, Object.fromEntries(checks));
  const said = await workspace.succeed('apply', '-auto-approve', '-parallelism=40');
  expect(said).toContain(`Apply complete! Resources: ${checks.length} added`);

  const states = workspace.instances('alirestore_check');
  for (const [name, { verdict, finding }] of Object.entries(cases)) {
    const state = states[name].attributes as unknown as CheckState;
    expect(state.verdict, name).toBe(verdict);
    expect(phrases(state).at(-1), name).toMatch(finding);
  }
  expect(cloud.executed('StopInvocation')).toBe(1);

  const plan = await workspace.succeed('plan', '-out=plan');
  expect(plan).toContain('No changes.');
  const shown = await workspace.succeed('show', '-json', 'plan');
  const written = writtenIn(workspace.folder);
  expect(written).toContain('You sent');
  for (const [where, text] of Object.entries({ said, plan, ...(takesSecrets && { shown, written }) })) {
    expect(text.includes(CANARY), where).toBe(false);
  }
}, 240_000);

it('Ctrl-C while a script hangs in an instance stops it there, and ends the apply soon', async () => {
  const { cloud, workspace } = await workspaceOf('check-interrupted', { cloudAssistant }, { hangs: HANGS });
  const apply = workspace.start('apply', '-auto-approve');
  await until(() => cloud.executed('RunCommand') === 1);
  const interruptedMs = performance.now();
  process.kill(-(apply.process.pid as number), 'SIGINT');
  const { code, text } = await apply.done;
  expect(performance.now() - interruptedMs).toBeLessThan(20_000);
  expect(code).toBe(1);
  expect(text).toContain('Interrupted while a check was running');
  expect(text).toContain('The script on the instance was stopped. Apply again to check from the start.');
  expect(cloud.executed('StopInvocation')).toBe(1);
  expect(workspace.instances('alirestore_check')).toEqual({});
}, 240_000);
