import { describe, expect, it } from 'vitest';
import { systemClock } from '../../../../src/clock';
import { redactor } from '../../../../src/cloud/rpc/redactor';
import type { ResourceContext } from '../../../../src/plugin/call-context';
import { isUnknown } from '../../../../src/plugin/unknown';
import { createCommands } from '../../../../src/provider/commands/commands';
import type { Configured } from '../../../../src/provider/configured/configured';
import { check } from '../../../../src/provider/resources/check/lifecycle';
import type { CheckState } from '../../../../src/provider/resources/check/schema';
import { FakeLog } from '../../../harness/fake-log';
import { temporaryFolder } from '../../../harness/temporary-folder';
import { closedPort, phrases, runCheck, startHttp } from './checks-under-test';

const shell = (script: string) => ['sh', '-c', script];
const withheld = () =>
  createCommands({ clock: systemClock, env: {}, nonce: () => 'n', redact: redactor(undefined), isWithheld: true });

describe('a check by a command', () => {
  it('looks once, and tells its exit code and output', async () => {
    const passed = await runCheck({ command: shell('echo "$TABLE"; exit 0'), environment: { TABLE: 'orders' } });
    expect(passed.state).toMatchObject({
      ...{ verdict: 'passed', kind: 'command', subject: 'sh', exit_code: 0, output: 'orders\n', attempts: 1 },
      findings: [{ what: 'exit code', expected: '0', observed: '0', passed: true }],
    });
    const failed = await runCheck({ command: shell('exit 7'), timeout: '30s' });
    expect(failed.state).toMatchObject({ verdict: 'failed', exit_code: 7, attempts: 1 });
  });

  it('looks again where an interval is given', async () => {
    const command = shell('date +%N >> "$0"; [ "$(wc -l < "$0")" -ge 2 ]');
    command.push(`${temporaryFolder()}/looks`);
    const { state } = await runCheck({ command, interval: '1s', timeout: '20s' });
    expect(state).toMatchObject({ verdict: 'passed', attempts: 2 });
  });

  it('runs out of time, and is ended', async () => {
    const { state } = await runCheck({ command: shell('sleep 60'), timeout: '1s' });
    expect(state).toMatchObject({ verdict: 'timed_out', exit_code: null, attempts: 1 });
  });

  it('that cannot be started is a result, and not tried again', async () => {
    const { state } = await runCheck({ command: ['/no/such/program'], interval: '1s', timeout: '20s' });
    expect(state).toMatchObject({ verdict: 'failed', exit_code: null, attempts: 1 });
    expect(state.output).toContain('ENOENT');
  });

  it('keeps no secret of its environment, nor of the provider block', async () => {
    const { state } = await runCheck({
      command: shell('echo "$PASSWORD canary-of-the-block"'),
      environment_wo: { PASSWORD: 'canary-password' },
    });
    expect(state.output).toBe('*** ***\n');
  });

  it('that is interrupted is an error, and nothing is saved', async () => {
    const stopping = new AbortController();
    const outcome = runCheck({ command: shell('sleep 60'), timeout: '50s' }, {}, stopping.signal);
    setTimeout(() => stopping.abort(new Error('Ctrl-C')), 100);
    const { state, diagnostics } = await outcome;
    expect(state).toBeNull();
    expect(diagnostics?.[0].summary).toBe('Interrupted while a command was running');
  });
});

describe('a check', () => {
  it.each([
    [{ command: ['true'] }, 'command', 'true'],
    [{ http: { url: 'http://127.0.0.1:1/' } }, 'http', 'http://127.0.0.1:1/'],
    [{ tcp: { host: 'db', port: 3306 } }, 'tcp', 'db:3306'],
    [{ dns: { name: 'a.example', type: 'mx' } }, 'dns', 'a.example (MX)'],
    [{ in_instance: { instance_id: 'i-1', service: 'nginx' } }, 'in_instance', 'i-1: nginx'],
  ])('is skipped where run_when says so: %j', async (inputs, kind, subject) => {
    const { state } = await runCheck({ ...inputs, run_when: false });
    expect(state).toMatchObject({
      ...{ verdict: 'skipped', id: 'skipped', kind, subject, attempts: 0, findings: [], output: null },
    });
  });

  it.each([
    { command: ['false'] },
    { http: { url: 'http://127.0.0.1:1/' } },
    { tcp: { host: '127.0.0.1', port: 1 } },
    { dns: { name: 'a' } },
  ])('is left out of a rehearsal: %j', async (inputs) => {
    expect((await runCheck(inputs, { commands: withheld() })).state.verdict).toBe('skipped');
  });

  it('that cannot be made is a result once the apply has begun', async () => {
    const { state } = await runCheck({ http: { url: 'ftp://a' }, tcp: { host: 'a', port: 1 } });
    expect(state).toMatchObject({ verdict: 'failed', attempts: 0, findings: [] });
    expect(state.output).toBe(
      'It was not started. Set one of command, http, tcp, dns, in_instance; got http and tcp. Got "ftp://a", expected a URL with http or https, such as "https://10.0.0.5/health".',
    );
  });

  it('that is interrupted while it waits for its next look is an error at once', async () => {
    const stopping = new AbortController();
    const http = { url: `http://127.0.0.1:${await closedPort()}/` };
    const outcome = runCheck({ http, timeout: '10m' }, {}, stopping.signal);
    setTimeout(() => stopping.abort(new Error('Ctrl-C')), 50);
    const { state, diagnostics } = await outcome;
    expect(state).toBeNull();
    expect(diagnostics?.[0].detail).toBe('Apply again to check from the start.');
  });
});

describe('a plan', () => {
  const context = { log: new FakeLog() } as unknown as ResourceContext<Configured>;
  const plan = async (prior: CheckState, changes: object) => {
    const proposed = { ...prior, ...changes };
    const { planned } = await check.plan!({ prior, proposed, config: proposed }, context);
    return isUnknown((planned as CheckState).verdict) ? 'looks again' : 'nothing';
  };

  it('looks again when what is looked at changes, or a trigger, and not for another time limit', async () => {
    const port = await startHttp((_, response) => response.end());
    const { state } = await runCheck({ http: { url: `http://127.0.0.1:${port}/` } });
    expect(phrases(state)).toHaveLength(1);
    expect(await plan(state, {})).toBe('nothing');
    expect(await plan(state, { timeout: '5m', interval: '3s', attempt_timeout: '2s' })).toBe('nothing');
    expect(await plan(state, { triggers: { run: '2' } })).toBe('looks again');
    expect(await plan(state, { headers_wo_version: 2 })).toBe('looks again');
    expect(await plan(state, { http: { ...state.http, statuses: [200] } })).toBe('looks again');
    expect(await plan({ ...state, verdict: 'skipped' }, {})).toBe('looks again');
    expect(await plan({ ...state, verdict: 'skipped' }, { run_when: false })).toBe('nothing');
  });
});
