import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createDrillRun } from '../../src/cli/drill/drill-run';
import { createReport } from '../../src/cli/report/report';
import { reportVerify } from '../../src/cli/report/report-verify';
import { cliMachine } from '../cli/cli-machine';
import { runCli } from '../cli/run-cli';
import { startEmulatedCloud } from '../harness/emulated-cloud';
import { TEST_PRIVATE_KEY, TEST_PUBLIC_KEY } from '../report/attestation/test-keys';
import { environmentOf, recordIn } from './harness/drill-cli';
import { drillStack } from './harness/drill-stack';
import { quickProvider } from './harness/stack';
import { Workspace } from './harness/workspace';

const commands = [
  createDrillRun(cliMachine),
  createReport({ ...cliMachine, readStdin: () => Promise.resolve('') }),
  reportVerify,
];

/** The same drill, whatever the provider is told; without commands, which a rehearsal may leave out. */
function workspaceOf(name: string, provider: object): Workspace {
  rmSync(join(__dirname, '../../.try/e2e', `environment-${name}`), { recursive: true, force: true });
  const workspace = new Workspace(`environment-${name}/stack`);
  const stack = drillStack({ drill: { validations: {}, cleanup: {} } }) as { resource: Record<string, object> };
  const { alirestore_check, alirestore_cleanup, ...resource } = stack.resource;
  workspace.configure({ ...stack, resource, provider: { alirestore: { ...quickProvider.alirestore, ...provider } } });
  return workspace;
}

async function runDrill(workspace: Workspace, ...words: string[]) {
  const evidence = join(workspace.folder, '../evidence');
  const surroundings = { cwd: workspace.folder, env: environmentOf(workspace, undefined) };
  const line = ['drill', 'run', '--run-id', 'same', '--out', evidence, ...words];
  const { code, stderr } = await runCli(line, commands, surroundings);
  expect(code, stderr).toBe(0);
  return { evidence, record: recordIn(evidence) };
}

/** A real run, since nothing tells the provider that what it calls is an emulator. */
async function runForReal() {
  const emulator = await startEmulatedCloud({ speed: 100 });
  onTestFinished(() => emulator.close());
  const endpoints = { hbr: emulator.url, sts: emulator.url };
  const keys = { region: 'cn-hangzhou', access_key: 'key', secret_key: 'emulator' };
  return { ...(await runDrill(workspaceOf('real', { ...keys, endpoints }))), url: emulator.url };
}

/** Signs the record and verifies that. */
async function verify(evidence: string, ...words: string[]) {
  writeFileSync(join(evidence, 'key.pem'), TEST_PRIVATE_KEY);
  writeFileSync(join(evidence, 'public.pem'), TEST_PUBLIC_KEY);
  const at = { cwd: evidence };
  await runCli(['report', 'record.json', '--attestation', 'a.json', '--key', 'key.pem'], commands, at);
  return runCli(
    ['report', 'verify', 'a.json', '--key', 'public.pem', '--record', 'record.json', ...words],
    commands,
    at,
  );
}

/** Every value of a record, by the path that leads to it. */
function fieldsOf(value: unknown, path = ''): [string, unknown][] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([name, member]) => fieldsOf(member, path === '' ? name : `${path}.${name}`));
}

/** Numbers of list entries say nothing of the field. */
const fieldName = (path: string) => path.replace(/\.\d+(?=\.|$)/g, '[]');

/** What two runs of one drill may not have in common: what the cloud is, when it was, and the ids that it gave. */
const MAY_DIFFER = [
  'environment.kind',
  'environment.endpoint',
  'drill.declaredAt',
  'startedAt',
  'completedAt',
  'durationSeconds',
  'objectives[].achievedSeconds',
  'objectives[].marginSeconds',
  'waves[].startedAt',
  'waves[].completedAt',
  'waves[].durationSeconds',
  'restores[].restoreId',
  'restores[].requestId',
  'restores[].submittedAt',
  'restores[].startedAt',
  'restores[].completedAt',
  'restores[].queuedSeconds',
  'restores[].runningSeconds',
  'restores[].durationSeconds',
  'restores[].bytesPerSecond',
  'calls.DescribeRestoreJobs2',
];

describe('a rehearsal and a real run of the same drill', () => {
  it('are told apart by their records, and differ in nothing else but times and ids', async () => {
    const rehearsal = await runDrill(workspaceOf('rehearsal', {}), '--emulator', '--speed', '100');
    const real = await runForReal();

    const caller = { accountId: '1000000000000000', caller: 'acs:ram::1000000000000000:user/emulator' };
    const local = expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(rehearsal.record.environment).toEqual({ kind: 'emulated', endpoint: local, ...caller });
    expect(real.record.environment).toEqual({ kind: 'real', endpoint: real.url, ...caller });

    const [rehearsed, done] = [fieldsOf(rehearsal.record), fieldsOf(real.record)];
    expect(rehearsed.map(([path]) => path)).toEqual(done.map(([path]) => path));
    const values = new Map(done);
    const different = rehearsed.filter(([path, value]) => values.get(path) !== value).map(([path]) => fieldName(path));
    expect(different.filter((name) => !MAY_DIFFER.includes(name))).toEqual([]);

    expect(await verify(real.evidence)).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('drill shop, PASSED\n'),
    });
    const refused = await verify(rehearsal.evidence);
    expect(refused).toMatchObject({ code: 2, stdout: expect.stringContaining('drill shop, REHEARSAL: ') });
    expect(refused.stdout).not.toContain('PASSED');
    expect((await verify(rehearsal.evidence, '--allow-rehearsal')).code).toBe(0);
  });
});
