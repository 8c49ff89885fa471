import { afterEach, describe, expect, it } from 'vitest';
import type { Scenario } from '../../../../src/emulator/scenario/scenario-schema';
import { computeNestRestoreTask } from '../../../../src/provider/resources/compute-nest-restore-task/lifecycle';
import type { ComputeNestTaskState } from '../../../../src/provider/resources/compute-nest-restore-task/schema';
import { type CloudAndProvider, initializedFolder, startCloud } from '../../cloud-and-provider';
import { serviceRestore } from './states';

type Process = Awaited<ReturnType<CloudAndProvider['newProcess']>>;

const CREATE = 'computenest:CreateRestoreTask';

let cloud: CloudAndProvider;
afterEach(() => cloud.emulator.close());

async function createIn(process: Process, changes: Partial<ComputeNestTaskState> = {}) {
  const planned = serviceRestore(changes);
  const outcome = await computeNestRestoreTask.create({ prior: null, planned, config: planned }, process);
  const diagnostics = outcome.diagnostics ?? [];
  return { ...outcome, diagnostics, said: diagnostics.map(({ severity, summary }) => `${severity}: ${summary}`) };
}

async function create(scenario: Scenario, changes: Partial<ComputeNestTaskState> = {}) {
  cloud = await startCloud(scenario);
  return createIn(await cloud.newProcess(), changes);
}

describe('a restore of a service instance', () => {
  it('runs at once and is waited for', async () => {
    const { state, identity, said } = await create({});
    expect(said).toEqual([]);
    expect(state).toMatchObject({ status: 'Restored', verdict: 'succeeded', origin: 'started', backup_id: 'b-1' });
    expect(identity).toEqual({ restore_task_id: state?.id });
    expect(cloud.executed(CREATE)).toBe(1);
  });

  it('that failed says why', async () => {
    const { state, said, diagnostics } = await create({ defaultCourse: 'RestoreFailed' });
    expect(said).toEqual([`error: Restore task ${state?.id} ended with status RestoreFailed`]);
    expect(diagnostics[0].detail).toContain('Reason: The service instance could not be restored.');
    expect(diagnostics[0].detail).toContain('To: service instance si-1, in place');
  });

  it.each(['reset', 'html502'] as const)('whose answer is lost (%s) is not started twice', async (fault) => {
    const { state } = await create({ faults: [{ fault, when: 'after', action: CREATE, times: 1 }] });
    expect(state?.verdict).toBe('succeeded');
    expect(cloud.executed(CREATE)).toBe(1);
  });

  it('in a region without the service is refused, and nothing is sent', async () => {
    cloud = await startCloud({});
    const { state, said } = await createIn(await cloud.newProcess({ region: 'cn-beijing' }));
    expect(state).toBeNull();
    expect(said).toEqual(['error: Compute Nest is not in this region']);
    expect(cloud.emulator.calls().counters.total).toBe(0);
  });

  it('of an apply that was killed is taken over', async () => {
    cloud = await startCloud({ defaultCourse: 'Restoring' });
    const killed = await cloud.newProcess();
    const first = await createIn(killed, { wait_for_completion: false });
    cloud.kill(killed);
    const { state, said } = await createIn(await cloud.newProcess(), { wait_for_completion: false });
    expect(state?.id).toBe(first.state?.id);
    expect(said).toEqual([`warning: Restore task ${state?.id} was started by an apply that was killed`]);
    expect(cloud.executed(CREATE)).toBe(1);
  });

  it('that runs already is adopted', async () => {
    cloud = await startCloud({ defaultCourse: 'Restoring' });
    const { state } = await createIn(await cloud.newProcess(), { wait_for_completion: false });
    const process = await cloud.newProcess({}, initializedFolder());
    const elsewhere = await createIn(process, { wait_for_completion: false });
    expect(elsewhere.said).toEqual([`warning: Restore task ${state?.id} was already running`]);
    expect(elsewhere.state?.origin).toBe('adopted');
    expect(cloud.executed(CREATE)).toBe(1);
  });

  it('runs on when its resource is destroyed, which says so', async () => {
    cloud = await startCloud({ defaultCourse: 'Restoring' });
    const { state } = await createIn(await cloud.newProcess(), { wait_for_completion: false });
    const prior = state as ComputeNestTaskState;
    const { state: left, diagnostics } = await computeNestRestoreTask.delete({ prior }, await cloud.newProcess());
    expect(left).toBeNull();
    expect(diagnostics?.map(({ summary }) => summary)).toEqual([`Restore task ${prior.id} runs on`]);
  });
});
