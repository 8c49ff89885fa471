import { randomUUID } from 'node:crypto';
import { PassThrough } from 'node:stream';
import { afterEach, describe, expect, it } from 'vitest';
import { createWatch } from '../../../src/cli/watch/watch';
import type { Scenario } from '../../../src/emulator/scenario/scenario-schema';
import type { Emulator } from '../../../src/emulator/start-emulator';
import { startEmulatedCloud } from '../../harness/emulated-cloud';
import { fastClock } from '../../harness/fast-clock';
import { runCli } from '../run-cli';

const SPEED = 20;

let emulator: Emulator;
afterEach(() => emulator?.close());

const watch = createWatch({
  clock: fastClock(SPEED),
  nonce: randomUUID,
  jitter: () => 0.5,
  readFile: () => Promise.reject(Object.assign(new Error(), { code: 'ENOENT' })),
  version: '0.0.0',
});

const database = (RestoreTaskId: string, course: string, BackupPlanId = 'p-1') => ({
  RestoreTaskId,
  BackupPlanId,
  BackupSetId: 'bs-1',
  DestinationEndpointInstanceID: 'rm-1',
  course,
  seconds: 10,
  createdSecondsAgo: 0,
});
const instance = (RestoreTaskId: string, course: string) => ({
  RestoreTaskId,
  ServiceInstanceId: 'si-1',
  BackupId: 'b-1',
  course,
  seconds: 10,
  createdSecondsAgo: 0,
});
const job = { RestoreId: 'r-1', RestoreType: 'ECS_FILE', VaultId: 'v-1', SnapshotId: 's-1', course: 'complete' };

async function cloud(scenario: object) {
  emulator = await startEmulatedCloud({ speed: SPEED, scenario: scenario as Scenario });
}

const env = () => ({ ALIRESTORE_EMULATOR: emulator.url });
const run = (...words: string[]) => runCli(['watch', ...words], [watch], { env: env() });
const events = (stdout: string) =>
  stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
const ends = (stdout: string) => events(stdout).filter(({ event }) => event === 'ended');
const idsIn = (stdout: string) => [...new Set(events(stdout).map(({ id }) => id))].sort();
const asked = (action: string) => emulator.calls().counters.byAction[action] ?? 0;

describe('alirestore watch, of restore tasks', () => {
  const scenario = {
    jobs: [job],
    dbsRestoreTasks: [database('t-1', 'success'), database('t-2', 'success', 'p-2'), database('t-3', 'success', 'p-3')],
    computeNestRestoreTasks: [
      instance('rt-1', 'Restored'),
      { ...instance('rt-0', 'Restored'), createdSecondsAgo: 999 },
    ],
  };

  it('finds jobs and tasks by their ids, and follows them together', async () => {
    await cloud(scenario);
    const { code, stdout, stderr } = await run('rt-1', 't-1', 'r-1');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const end = (wanted: string) => ends(stdout).find(({ id }) => id === wanted);
    expect(end('r-1')).toMatchObject({ service: 'hbr', restore_type: 'ECS_FILE', verdict: 'succeeded' });
    const database = { service: 'dbs', restore_type: null, snapshot_id: 'bs-1', target: 'rm-1', progress_percent: 100 };
    expect(end('t-1')).toMatchObject({ ...database, verdict: 'succeeded', error_message: null });
    const instance = { service: 'computenest', restore_type: null, snapshot_id: 'b-1', target: 'si-1' };
    expect(end('rt-1')).toMatchObject({ ...instance, status: 'Restored', verdict: 'succeeded' });
  });

  it.each([
    [
      ['--backup-plan', 'p-1', '--backup-plan', 'p-2'],
      ['t-1', 't-2'],
    ],
    [['--compute-nest'], ['rt-1']],
    [
      ['--backup-plan', 'p-1', '--compute-nest', '--vault', 'v-1'],
      ['r-1', 'rt-1', 't-1'],
    ],
  ])('watches what %o names, and nothing else', async (flags, ids) => {
    await cloud(scenario);
    const { code, stdout } = await run(...flags);
    expect(idsIn(stdout)).toEqual(ids);
    expect(code).toBe(0);
    expect(asked('DescribeRestoreJobs2') > 0).toBe(flags.includes('--vault'));
  });

  it.each([
    [{ dbsRestoreTasks: [database('t-1', 'failed')] }, 'The target instance could not be reached.'],
    [{ dbsRestoreTasks: [database('t-1', 'precheckFailed')] }, 'The precheck failed: CHECK_DEST_PRIVILEGE'],
    [{ computeNestRestoreTasks: [instance('t-1', 'RestoreFailed')] }, ''],
  ])('ends with 2 for a task of %j, and says why', async (tasks, reason) => {
    await cloud(tasks);
    const { code, stdout } = await run('t-1');
    expect(code).toBe(2);
    expect(ends(stdout)).toMatchObject([
      { id: 't-1', verdict: 'failed', error_message: expect.stringContaining(reason) },
    ]);
  });

  it('draws them in the same table', async () => {
    await cloud({
      dbsRestoreTasks: [{ ...database('t-1', 'success'), seconds: 2 }],
      computeNestRestoreTasks: [{ ...instance('rt-1', 'Restored'), seconds: 2 }],
    });
    const terminal = Object.assign(new PassThrough(), { isTTY: true, columns: 120, rows: 24 });
    const words = ['watch', 't-1', 'rt-1'];
    await runCli(words, [watch], { env: { ...env(), LANG: 'C', NO_COLOR: '1' }, stdout: terminal });
    const drawn = String(terminal.read()).replaceAll('\u001b[K', '');
    expect(drawn).toContain(`Restores at ${emulator.url} (cn-hangzhou)`);
    expect(drawn).toMatch(/t-1 +Database Backup +bs-1 -> rm-1 +finish/);
    expect(drawn).toMatch(/rt-1 +Compute Nest +b-1 -> si-1 +Restored/);
  });

  it('asks no other service where Cloud Backup has what is wanted', async () => {
    await cloud({ ...scenario, denied: [{ action: 'DescribeRestoreTaskList' }, { action: 'ListRestoreTasks' }] });
    expect((await run('r-1')).code).toBe(0);
    expect((await run()).code).toBe(0);
    expect([asked('DescribeRestoreTaskList'), asked('ListRestoreTasks')]).toEqual([0, 0]);
  });

  it('finds a task where another service may not be asked, and else says so', async () => {
    await cloud({ ...scenario, denied: [{ action: 'DescribeRestoreTaskList' }] });
    expect((await run('rt-1')).code).toBe(0);
    const { code, stderr } = await run('t-1');
    expect(code).toBe(1);
    expect(stderr).toContain('there is no restore t-1 at');
    expect(stderr).toContain('Database Backup did not tell: ');
  });

  it('finds a task where jobs may not be listed', async () => {
    await cloud({ ...scenario, denied: [{ action: 'DescribeRestoreJobs2' }] });
    expect((await run('t-1')).code).toBe(0);
    expect((await run('--backup-plan', 'p-1', '--compute-nest')).code).toBe(0);
  });

  it('has nothing to do when nothing of these lists runs', async () => {
    await cloud({});
    const { code, stderr } = await run('--backup-plan', 'p-1', '--compute-nest');
    expect(code).toBe(0);
    expect(stderr).toBe(`alirestore watch: there are no running restores at ${emulator.url}\n`);
  });

  it('asks Compute Nest in its regions only', async () => {
    await cloud({ dbsRestoreTasks: [database('t-1', 'success')] });
    const elsewhere = (...words: string[]) => run('--region', 'cn-beijing', ...words);
    expect((await elsewhere('t-1')).code).toBe(0);
    expect((await elsewhere('t-9')).code).toBe(1);
    const { code, stderr } = await elsewhere('--compute-nest');
    expect(code).toBe(64);
    expect(stderr).toContain('Compute Nest is in cn-hangzhou and ap-southeast-1 only; got region "cn-beijing"');
    expect(asked('ListRestoreTasks')).toBe(0);
  });
});
