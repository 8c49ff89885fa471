import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { Scenario } from '../../../../src/emulator/scenario/scenario-schema';
import { createRestoreJobPollers } from '../../../../src/provider/configured/restore-job-pollers';
import { gate as gateResource } from '../../../../src/provider/resources/gate/lifecycle';
import type { GateState } from '../../../../src/provider/resources/gate/schema';
import { temporaryFolder } from '../../../harness/temporary-folder';
import { type CloudAndProvider, startCloud } from '../../cloud-and-provider';
import { createGate, gate, restoreJob, said } from './create-gate';

let cloud: CloudAndProvider;
afterEach(() => cloud.emulator.close());

const job = { RestoreType: 'ECS_FILE', VaultId: 'v-1', SnapshotId: 's-1' } as const;

/** Jobs named after their courses, and a gate for all of them. */
async function waitFor(courses: readonly string[], settings: Partial<GateState> = {}, scenario: Scenario = {}) {
  const jobs = courses.map((course) => ({ ...job, RestoreId: `r-${course}`, course }));
  cloud = await startCloud({ jobs, ...scenario });
  const restore_jobs = Object.fromEntries(courses.map((course) => [course, restoreJob(`r-${course}`)]));
  return createGate(cloud, { restore_jobs, ...settings });
}

const soon = { timeouts: { create: '6s' } };

describe('a gate', () => {
  it('ends with what became of each restore, and of all together', async () => {
    const { state, said } = await waitFor(['complete', 'completeAtOnce']);
    expect(said).toEqual([]);
    expect(state).toMatchObject({ verdict: 'succeeded', succeeded: 2, partial: 0, failed: 0, pending: 0 });
    expect(state?.duration_seconds).toBe(11);
    expect(state?.results?.complete).toMatchObject({
      service: 'hbr',
      id: 'r-complete',
      status: 'COMPLETE',
      verdict: 'succeeded',
      progress_percent: 100,
      duration_seconds: 11,
      error_message: null,
      emulated: true,
    });
    expect(state?.results?.complete?.completed_at).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/);
  });

  it('asks for all of them together', async () => {
    const jobs = Array.from({ length: 99 }, (_, n) => ({ ...job, RestoreId: `r-${n}`, course: 'completeAtOnce' }));
    cloud = await startCloud({ jobs });
    const names = jobs.map(({ RestoreId }) => [RestoreId, restoreJob(RestoreId)]);
    const { state } = await createGate(cloud, { restore_jobs: Object.fromEntries(names) });
    expect(state?.succeeded).toBe(99);
    // One, and another one where the machine was so busy that the look began before all had asked.
    expect(cloud.emulator.calls().counters.total).toBeLessThanOrEqual(2);
  });

  it('fails with one table of those that did not succeed, the worst first', async () => {
    const { state, diagnostics, said } = await waitFor(['complete', 'partial', 'failed', 'expired', 'canceled']);
    expect(said).toEqual(['error: 4 of 5 restores did not succeed: 3 failed, 1 restored only in part']);
    expect(state).toMatchObject({ verdict: 'failed', succeeded: 1, partial: 1, failed: 3, pending: 0 });
    const rows = diagnostics[0].detail?.split('\n').filter((line) => /^ \w/.test(line));
    expect(rows?.slice(0, 5).map((line) => line.split(/\s+/).slice(1, 4))).toEqual([
      ['NAME', 'VERDICT', 'STATUS'],
      ['canceled', 'failed', 'CANCELED'],
      ['expired', 'failed', 'EXPIRED'],
      ['failed', 'failed', 'FAILED'],
      ['partial', 'partial', 'PARTIAL_COMPLETE'],
    ]);
    expect(diagnostics[0].detail?.split('\n').every((line) => line.startsWith(' '))).toBe(true);
    expect(diagnostics[0].detail).toMatch(/request id of the last status check: [0-9A-F-]{36}/);
    expect(diagnostics[0].detail).toContain('on_partial = "accept"');
  });

  it.each([
    ['fail', ['error: 1 of 2 restores did not succeed: 1 restored only in part']],
    ['warn', ['warning: 1 of 2 restores did not succeed: 1 restored only in part']],
    ['accept', []],
  ])('takes files that were left out as on_partial = "%s" says', async (on_partial, expected) => {
    const { state, said } = await waitFor(['complete', 'partial'], { on_partial });
    expect(said).toEqual(expected);
    expect(state?.verdict).toBe('partial');
  });

  it('only warns of failures under on_failure = "report"', async () => {
    const { state, said } = await waitFor(['complete', 'failed'], { on_failure: 'report' });
    expect(said).toEqual(['warning: 1 of 2 restores did not succeed: 1 failed']);
    expect(state?.verdict).toBe('failed');
  });

  it.each(['created', 'queued', 'never', 'canceling', 'unknownForEver'])(
    'never takes the course "%s" for a success',
    async (course) => {
      const { state, said } = await waitFor(['complete', course], soon);
      expect(said).toEqual(['error: 1 of 2 restores did not succeed: 1 not finished']);
      expect(state).toMatchObject({ verdict: 'pending', pending: 1 });
    },
  );

  it('counts a job that was not to start as skipped, and asks nobody about it', async () => {
    cloud = await startCloud();
    const { state, said } = await createGate(cloud, { restore_jobs: { orders: restoreJob('skipped') } });
    expect(said).toEqual(['error: 1 of 1 restores did not succeed: 1 not started']);
    expect(state).toMatchObject({ verdict: 'skipped', skipped: 1, succeeded: 0, passed: false });
    expect(cloud.emulator.calls().counters.total).toBe(0);
  });

  it('tells why a job could not be started, and asks nobody about it', async () => {
    cloud = await startCloud();
    const refused = { ...restoreJob('refused'), error_message: 'VaultNotExist' };
    const { state, diagnostics } = await createGate(cloud, { restore_jobs: { orders: refused } });
    expect(diagnostics[0].detail).toMatch(/orders +failed +not started.*\n +VaultNotExist/);
    expect(state?.results?.orders).toMatchObject({ verdict: 'failed', error_message: 'VaultNotExist' });
    expect(cloud.emulator.calls().counters.total).toBe(0);
  });

  it('tells the progress file of what it has nothing to wait for', async () => {
    cloud = await startCloud();
    const path = join(temporaryFolder(), 'progress.jsonl');
    const refused = { ...restoreJob('refused'), error_message: 'VaultNotExist' };
    const planned = gate({ restore_jobs: { index: restoreJob('skipped'), orders: refused }, on_failure: 'report' });
    await gateResource.create(
      { prior: null, planned, config: planned },
      await cloud.newProcess({ progress_file: path }),
    );
    const lines = readFileSync(path, 'utf8').trim().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { service: 'hbr', name: 'index', status: null, verdict: 'skipped' },
      { service: 'hbr', name: 'orders', status: null, verdict: 'failed', error_message: 'VaultNotExist' },
    ]);
  });

  it.each([
    ['fail', false],
    ['warn', true],
    ['accept', true],
  ])('with files left out has passed as on_partial = "%s" says: %s', async (on_partial, passed) => {
    const { state } = await waitFor(['complete', 'partial'], { on_partial });
    expect(state?.passed).toBe(passed);
  });

  it('of nothing has succeeded', async () => {
    const { state, said } = await waitFor([], { restore_jobs: {} });
    expect(said).toEqual([]);
    expect(state).toMatchObject({ verdict: 'succeeded', succeeded: 0, results: {}, duration_seconds: null });
  });

  describe('of something that is not listed for ten minutes on end', () => {
    /** A process whose waiting is `lateMs` ahead as soon as the first look was made. */
    async function endings(restore_jobs: GateState['restore_jobs'], whenLate?: () => void) {
      const process = await cloud.newProcess();
      const { clock, client } = process.configured;
      let aheadMs = 0;
      const late = { now: () => clock.now() + aheadMs, sleep: clock.sleep };
      const polling = { minMs: 1_000, maxMs: 2_000 };
      const restoreJobPollers = createRestoreJobPollers({ client, clock: late, polling, jitter: () => 0.5 });
      const planned = gate({ restore_jobs });
      const configured = { ...process.configured, clock: late, restoreJobPollers };
      const creating = gateResource.create({ prior: null, planned, config: planned }, { ...process, configured });
      const looked = () => cloud.emulator.calls().counters.total > 0;
      while (!looked()) await clock.sleep(20);
      await clock.sleep(400);
      whenLate?.();
      await clock.sleep(4_000);
      aheadMs = 600_000;
      const { state, diagnostics = [] } = await creating;
      return { state, said: diagnostics.map(said), detail: diagnostics[0]?.detail };
    }

    it('gives up, and says that it was never listed', async () => {
      cloud = await startCloud({ jobs: [{ ...job, RestoreId: 'r-1', course: 'completeAtOnce' }] });
      const { state, said, detail } = await endings({ there: restoreJob('r-1'), absent: restoreJob('r-2') });
      expect(said).toEqual(['error: 1 of 2 restores did not succeed: 1 not finished']);
      expect(detail).toContain('the service has never listed it');
      expect(detail).toContain('What to do: check in the console');
      expect(state?.results?.absent).toMatchObject({ status: null, verdict: 'pending' });
    });

    it('gives up, and says that it is no longer listed', async () => {
      cloud = await startCloud({ jobs: [{ ...job, RestoreId: 'r-1', course: 'never' }], recordDays: 1 });
      const isOver = () => void cloud.emulator.setClock({ advanceSeconds: 90_000 });
      const { state, said, detail } = await endings({ gone: restoreJob('r-1') }, isOver);
      expect(said).toEqual(['error: 1 of 1 restores did not succeed: 1 not finished']);
      expect(detail).toContain('the service has not listed it for ten minutes; it was last seen as RUNNING');
      expect(state).toMatchObject({ verdict: 'pending', passed: false });
      expect(state?.results?.gone).toMatchObject({ status: 'RUNNING', verdict: 'pending' });
    });
  });

  it('that is stopped ends with an error: what comes next must not go on', async () => {
    cloud = await startCloud({ jobs: [{ ...job, RestoreId: 'r-1', course: 'never' }] });
    const process = await cloud.newProcess();
    const planned = gate({ restore_jobs: { orders: restoreJob('r-1') }, on_failure: 'report' });
    const creating = gateResource.create({ prior: null, planned, config: planned }, process);
    setTimeout(process.stopNow, 300);
    const { state, diagnostics } = await creating;
    expect(diagnostics?.map(said)).toEqual(['error: Interrupted: 1 of 1 restores have not succeeded yet']);
    expect(state?.results?.orders).toMatchObject({ status: 'RUNNING', verdict: 'pending' });
  });

  it('tells why the last status check failed', async () => {
    const faults = [{ fault: 'error', code: 'NoPermission' }] as const;
    const { diagnostics } = await waitFor(['complete'], soon, { faults: [...faults] });
    expect(diagnostics[0].detail).toContain('the service refused to give its status:');
    expect(diagnostics[0].detail).toContain('NoPermission');
  });
});

describe('a gate for tasks of other services', () => {
  const tasks = {
    dbsRestoreTasks: [
      { RestoreTaskId: 't-good', BackupPlanId: 'p-1', course: 'success' },
      { RestoreTaskId: 't-bad', BackupPlanId: 'p-1', course: 'stop' },
    ],
    computeNestRestoreTasks: [
      { RestoreTaskId: 'rt-good', course: 'Restored' },
      { RestoreTaskId: 'rt-bad', course: 'RestoreFailed' },
    ],
    jobs: [{ ...job, RestoreId: 'r-1', course: 'complete' }],
  } as Scenario;

  it('waits for all three together', async () => {
    cloud = await startCloud(tasks, 200);
    const { state, said } = await createGate(cloud, {
      restore_jobs: { files: restoreJob('r-1') },
      dbs_restore_tasks: {
        'db good': { restore_task_id: 't-good', backup_plan_id: 'p-1', error_message: null },
        'db bad': { restore_task_id: 't-bad', backup_plan_id: null, error_message: null },
      },
      compute_nest_restore_tasks: {
        'service good': { restore_task_id: 'rt-good', error_message: null },
        'service bad': { restore_task_id: 'rt-bad', error_message: null },
      },
    });
    expect(said).toEqual(['error: 2 of 5 restores did not succeed: 2 failed']);
    const verdicts = Object.entries(state?.results ?? {}).map(([name, result]) => [
      name,
      result?.service,
      result?.verdict,
    ]);
    expect(verdicts).toEqual([
      ['files', 'hbr', 'succeeded'],
      ['db good', 'dbs', 'succeeded'],
      ['db bad', 'dbs', 'failed'],
      ['service good', 'computenest', 'succeeded'],
      ['service bad', 'computenest', 'failed'],
    ]);
    expect(state?.results?.['db good']?.duration_seconds).toBeGreaterThan(0);
    expect(state?.results?.['db bad']?.error_message).toBe('The restore was stopped.'); // which the list does not tell
    expect(state?.results?.['service bad']?.error_message).toBeTruthy();
  });
});

describe('a gate that is there', () => {
  it('is not read again', async () => {
    cloud = await startCloud();
    const state = gate({ pending: 1 });
    expect(await gateResource.read({ state }, await cloud.newProcess())).toEqual({ state });
    expect(cloud.emulator.calls().counters.total).toBe(0);
  });

  it('goes on waiting in place for what had not finished', async () => {
    const courses = { slow: { preset: 'complete', seconds: 9_000 } } as const;
    const { state } = await waitFor(['complete', 'slow'], { ...soon, on_failure: 'report' }, { courses });
    cloud.emulator.setClock({ advanceSeconds: 9_000 });
    const prior = state as GateState;
    const outcome = await gateResource.update({ prior, planned: prior, config: prior }, await cloud.newProcess());
    expect(outcome.diagnostics).toEqual([]);
    expect(outcome.state).toMatchObject({ verdict: 'succeeded', succeeded: 2, pending: 0 });
  });

  it('takes a changed time limit over without a call', async () => {
    cloud = await startCloud();
    const prior = gate({ pending: 0, verdict: 'succeeded' });
    const planned = { ...prior, timeouts: { create: '1h' } };
    const outcome = await gateResource.update({ prior, planned, config: planned }, await cloud.newProcess());
    expect(outcome.state).toEqual(planned);
    expect(cloud.emulator.calls().counters.total).toBe(0);
  });

  it('is forgotten when it is deleted', async () => {
    cloud = await startCloud();
    expect(await gateResource.delete({ prior: gate() }, await cloud.newProcess())).toEqual({ state: null });
  });
});
