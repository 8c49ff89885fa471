import { afterEach, describe, expect, it, vi } from 'vitest';
import type { FaultDefinition } from '../../../../src/emulator/scenario/fault-schema';
import type { Scenario } from '../../../../src/emulator/scenario/scenario-schema';
import type { JobState } from '../../../../src/provider/resources/job/state/schema';
import { until } from '../../../e2e/harness/until';
import { type CloudAndProvider, initializedFolder, startCloud } from '../../cloud-and-provider';
import { fileRestore } from './states';
import { createJob } from './steps';

let cloud: CloudAndProvider;
afterEach(() => cloud.emulator.close());

async function create(scenario: Scenario, changes: Partial<JobState> = {}) {
  cloud = await startCloud(scenario);
  return createIn(cloud, changes);
}

async function createIn({ newProcess }: CloudAndProvider, changes: Partial<JobState> = {}) {
  const planned = fileRestore(changes);
  const outcome = await createJob({ prior: null, planned, config: planned }, await newProcess());
  const diagnostics = (outcome.diagnostics ?? []).map(({ severity, summary }) => `${severity}: ${summary}`);
  return { ...outcome, said: diagnostics };
}

/** In another working directory, which knows nothing of the first. */
async function createElsewhere(changes: Partial<JobState> = {}) {
  const planned = fileRestore(changes);
  const process = await cloud.newProcess({}, initializedFolder());
  const outcome = await createJob({ prior: null, planned, config: planned }, process);
  const diagnostics = (outcome.diagnostics ?? []).map(({ severity, summary }) => `${severity}: ${summary}`);
  return { ...outcome, said: diagnostics };
}

const deadline = (create: string) => ({ timeouts: { create, delete: null } });

describe('createJob', () => {
  it('ends with the verdict of the job, and everything that the service told', async () => {
    const { state, identity, said } = await create({ defaultCourse: 'complete' });
    expect(said).toEqual([]);
    expect(state).toMatchObject({ status: 'COMPLETE', verdict: 'succeeded', progress: 10_000, duration_seconds: 11 });
    expect(identity).toEqual({ restore_type: 'ECS_FILE', restore_id: state?.id });
    expect(cloud.executed('CreateRestoreJob')).toBe(1);
  });

  it.each([
    ['failed', 'ended with status FAILED'],
    ['expired', 'ended with status EXPIRED'],
    ['canceled', 'ended with status CANCELED'],
    ['partial', 'left out some files'],
  ] as const)('saves a job with the course "%s" with an error', async (course, words) => {
    const { state, said } = await create({ defaultCourse: course });
    expect(said).toEqual([`error: Restore job ${state?.id} ${words}`]);
    expect(state?.verdict).not.toBe('succeeded');
  });

  it.each(['created', 'queued', 'never', 'canceling', 'unknownForEver'] as const)(
    'never takes the course "%s" for a success',
    async (course) => {
      const { state, said } = await create({ defaultCourse: course }, deadline('6s'));
      expect(said[0]).toBe(`error: Restore job ${state?.id} did not end within 6 s`);
      expect(state?.verdict).toBe('pending');
    },
  );

  it('goes on for a status that nobody knows, until it is one that somebody does', async () => {
    const { state, said } = await create({ defaultCourse: 'unknownForAWhile' });
    expect(said).toEqual([]);
    expect(state?.status).toBe('COMPLETE');
  });

  it('saves a job that has not ended with a warning under on_timeout = "resume"', async () => {
    const { state, said } = await create({ defaultCourse: 'never' }, { ...deadline('6s'), on_timeout: 'resume' });
    expect(said).toEqual([`warning: Restore job ${state?.id} did not end within 6 s`]);
    expect(state).toMatchObject({ status: 'RUNNING', verdict: 'pending' });
  });

  it('saves a job that has not ended with a warning when it is stopped', async () => {
    cloud = await startCloud({ defaultCourse: 'never' });
    const process = await cloud.newProcess();
    const planned = fileRestore();
    const creating = createJob({ prior: null, planned, config: planned }, process);
    await until(() => cloud.logged.some((line) => line.includes(': RUNNING')));
    process.stopNow();
    const { state, diagnostics } = await creating;
    expect(diagnostics?.map(({ severity }) => severity)).toEqual(['warning']);
    expect(state).toMatchObject({ status: 'RUNNING', verdict: 'pending' });
  });

  it('does not wait under wait_for_completion = false', async () => {
    const { state, said } = await create({ defaultCourse: 'created' }, { wait_for_completion: false });
    expect(said).toEqual([]);
    expect(state).toMatchObject({ status: 'CREATED', verdict: 'pending', origin: 'started' });
    expect(state?.created_at).toMatch(/^\d{4}-/);
    expect(state?.id).toMatch(/^r-/);
  });

  it('calls nobody under start_when = false', async () => {
    const { state, identity, said } = await create({}, { start_when: false });
    expect(said).toEqual([]);
    expect(state).toMatchObject({ id: 'skipped', verdict: 'skipped', status: null });
    expect(identity).toEqual({ restore_type: 'ECS_FILE', restore_id: 'skipped' });
    expect(cloud.emulator.calls().counters.total).toBe(0);
  });

  it('starts nothing when it is stopped before', async () => {
    cloud = await startCloud();
    const process = await cloud.newProcess();
    process.stopNow();
    const planned = fileRestore();
    const { state, diagnostics } = await createJob({ prior: null, planned, config: planned }, process);
    expect(state).toBeNull();
    expect(diagnostics?.[0].summary).toBe('Interrupted before the restore was started');
    expect(cloud.executed('CreateRestoreJob')).toBe(0);
  });
});

describe('under on_failure = "report"', () => {
  const report = { on_failure: 'report' };

  it('a refusal is a warning, and saved as a failed restore', async () => {
    const { state, diagnostics } = await create({ vaults: [{ VaultId: 'v-other' }] }, report);
    expect(diagnostics?.map(({ severity, path }) => [severity, path])).toEqual([['warning', ['vault_id']]]);
    expect(state).toMatchObject({ id: 'refused', verdict: 'failed', status: null });
    expect(state?.error_message).toContain('VaultNotExist');
  });

  it('a restore that failed is a warning', async () => {
    const { state, said } = await create({ defaultCourse: 'failed' }, report);
    expect(said).toEqual([`warning: Restore job ${state?.id} ended with status FAILED`]);
    expect(state?.verdict).toBe('failed');
  });

  it('an interrupt before the start is an error all the same', async () => {
    cloud = await startCloud();
    const process = await cloud.newProcess();
    process.stopNow();
    const planned = fileRestore(report);
    const { state, diagnostics } = await createJob({ prior: null, planned, config: planned }, process);
    expect(state).toBeNull();
    expect(diagnostics?.[0].severity).toBe('error');
  });
});

describe('a refusal', () => {
  it('by an unknown vault points to vault_id, and saves nothing', async () => {
    const { state, diagnostics } = await create({ vaults: [{ VaultId: 'v-other' }] });
    expect(state).toBeNull();
    expect(diagnostics?.[0]).toMatchObject({ severity: 'error', path: ['vault_id'] });
    expect(diagnostics?.[0].detail).toMatch(/VaultNotExist.*Request id: [0-9A-F-]{36}/s);
  });

  it('for want of permission names what is needed', async () => {
    const { state, diagnostics } = await create({ denied: [{ action: 'CreateRestoreJob' }] });
    expect(state).toBeNull();
    expect(diagnostics?.[0].detail).toContain('hbr:CreateRestoreJob');
    expect(cloud.executed('CreateRestoreJob')).toBe(0);
  });
});

/** Faults that CreateRestoreJob may meet, and what is known of each: that exactly one restore runs in the end. */
const faults: Record<string, FaultDefinition> = {
  'the answer is lost after the job started': { fault: 'reset', when: 'after' },
  'the connection is reset before the job started': { fault: 'reset', when: 'before' },
  '503 before': { fault: 'serviceUnavailable503', when: 'before' },
  '503 after': { fault: 'serviceUnavailable503', when: 'after' },
  '502 with HTML before': { fault: 'html502', when: 'before' },
  '502 with HTML after': { fault: 'html502', when: 'after' },
  'a cut body': { fault: 'cutBody', when: 'after' },
  'an empty body': { fault: 'emptyBody', when: 'after' },
  'a stall until the time limit, after': { fault: 'stall', when: 'after' },
  'a stall until the time limit, before': { fault: 'stall', when: 'before' },
  'Success: false with InternalError after': { fault: 'successFalse', when: 'after', code: 'InternalError' },
  throttling: { fault: 'throttled', times: 5, retryAfterMs: 50 },
};

describe.concurrent('exactly one restore runs after', () => {
  it.each(Object.entries(faults))('%s', async (_, fault) => {
    const scenario: Scenario = {
      defaultCourse: 'complete',
      faults: [{ times: 1, ...fault, action: 'CreateRestoreJob' }],
    };
    const own = await startCloud(scenario);
    try {
      const { state, said } = await createIn(own);
      expect(said).toEqual([]);
      expect(state?.status).toBe('COMPLETE');
      expect(own.executed('CreateRestoreJob')).toBe(1);
      expect(own.emulator.jobs()).toHaveLength(1);
    } finally {
      await own.emulator.close();
    }
  });
});

describe('a job that runs already', () => {
  it('with the same inputs is adopted, with a warning', async () => {
    cloud = await startCloud({ defaultCourse: 'never' });
    const first = await createIn(cloud, { wait_for_completion: false });
    const second = await createElsewhere({ wait_for_completion: false });
    expect(second.state).toMatchObject({ id: first.state?.id, origin: 'adopted', status: 'RUNNING' });
    expect(second.said).toEqual([`warning: Restore job ${first.state?.id} was already running`]);
    expect(cloud.executed('CreateRestoreJob')).toBe(1);
  });

  it('with other inputs is not', async () => {
    cloud = await startCloud({ defaultCourse: 'never' });
    await createIn(cloud, { wait_for_completion: false });
    const second = await createElsewhere({ wait_for_completion: false, target_path: '/elsewhere' });
    expect(second.said).toEqual([]);
    expect(cloud.executed('CreateRestoreJob')).toBe(2);
  });

  it('and has ended is not', async () => {
    cloud = await startCloud({ defaultCourse: 'completeAtOnce' });
    await createIn(cloud);
    await createElsewhere();
    expect(cloud.executed('CreateRestoreJob')).toBe(2);
  });

  it('and was started by the same process for another resource is not', async () => {
    cloud = await startCloud({ defaultCourse: 'complete' });
    const process = await cloud.newProcess();
    const planned = fileRestore();
    const create = () => createJob({ prior: null, planned, config: planned }, process);
    const [first, second] = await Promise.all([create(), create()]);
    expect(first.state?.id).not.toBe(second.state?.id);
    expect(cloud.executed('CreateRestoreJob')).toBe(2);
  });

  it('and was found by one whose own answer was lost is left to that one', async () => {
    const slow = { fault: 'latency', ms: 300, when: 'after', action: 'CreateRestoreJob', times: 1 } as const;
    cloud = await startCloud({ defaultCourse: 'completeAtOnce', faults: [slow] });
    const process = await cloud.newProcess();
    const planned = fileRestore();
    const create = () => createJob({ prior: null, planned, config: planned }, process);
    const one = create();
    await vi.waitFor(() => expect(cloud.emulator.jobs()).toHaveLength(1));
    cloud.emulator.addFaults({ faults: [{ fault: 'reset', when: 'before', action: 'CreateRestoreJob', times: 1 }] });
    const ids = (await Promise.all([one, create()])).map(({ state }) => state?.id);
    expect(new Set(ids).size).toBe(2);
    expect(cloud.executed('CreateRestoreJob')).toBe(2);
  });

  it('and ended before an answer was lost is not taken for the one that was lost', async () => {
    cloud = await startCloud({ defaultCourse: 'completeAtOnce' });
    const first = await createIn(cloud);
    cloud.emulator.addFaults({ faults: [{ fault: 'reset', when: 'after', action: 'CreateRestoreJob', times: 1 }] });
    const second = await createIn(cloud);
    expect(second.state?.id).not.toBe(first.state?.id);
    expect(cloud.emulator.jobs()).toHaveLength(2);
  });
});
