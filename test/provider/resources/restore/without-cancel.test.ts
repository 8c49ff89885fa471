import { afterEach, describe, expect, it } from 'vitest';
import { UNKNOWN } from '../../../../src/plugin/unknown';
import { jobRestore } from '../../../../src/provider/resources/job/job-restore';
import type { JobState } from '../../../../src/provider/resources/job/state/schema';
import { type CloudAndProvider, startCloud } from '../../cloud-and-provider';
import { fileRestore } from '../job/states';
import { registeredFirst } from './registered';

let cloud: CloudAndProvider;
afterEach(() => cloud.emulator.close());

const service = registeredFirst();

async function started(course: 'never' | 'complete'): Promise<JobState> {
  cloud = await startCloud({ defaultCourse: course });
  const planned = fileRestore({ wait_for_completion: false });
  const { state } = await service.lifecycle.create({ prior: null, planned, config: planned }, await cloud.newProcess());
  return state as JobState;
}

const hour = () => cloud.emulator.setClock({ advanceSeconds: 3_600 });
const runAgain = async (prior: JobState, { lifecycle } = service) => {
  const planned = { ...prior, triggers: { run: '2' } };
  return lifecycle.update({ prior, planned, config: planned }, await cloud.newProcess());
};

describe('a restore that cannot be cancelled', () => {
  it('runs on when its resource is destroyed, which says so', async () => {
    const prior = await started('never');
    const { state, diagnostics } = await service.lifecycle.delete({ prior }, await cloud.newProcess());
    expect(state).toBeNull();
    expect(diagnostics).toMatchObject([{ severity: 'warning', summary: `Restore job ${prior.id} runs on` }]);
    expect(diagnostics?.[0].detail).toMatch(/no call that cancels a restore job, .* last seen as (CREATED|RUNNING)/);
    expect(cloud.executed('CancelRestoreJob')).toBe(0);
  });

  it('is not mentioned when it has ended meanwhile', async () => {
    const prior = await started('complete');
    hour();
    expect(await service.lifecycle.delete({ prior }, await cloud.newProcess())).toEqual({ state: null });
  });

  it('runs on, as far as anybody knows, when the service does not answer', async () => {
    const prior = await started('never');
    cloud.emulator.addFaults({ faults: [{ fault: 'error', code: 'NoPermission', action: 'DescribeRestoreJobs2' }] });
    const { diagnostics } = await service.lifecycle.delete({ prior }, await cloud.newProcess());
    expect(diagnostics?.[0].detail).toMatch(/it is not known how far it is/);
  });

  it('is in the way of the next one while it runs', async () => {
    const prior = await started('never');
    const { state, diagnostics } = await runAgain(prior);
    expect(state).toMatchObject({ id: prior.id, triggers: null });
    expect(diagnostics).toMatchObject([{ severity: 'error', summary: `Restore job ${prior.id} still runs` }]);
    expect(cloud.executed('CreateRestoreJob')).toBe(1);
  });

  it('is in the way of the next one while it is listed late', async () => {
    cloud = await startCloud({ defaultCourse: 'never', listedAfterSeconds: 4 });
    const planned = fileRestore({ wait_for_completion: false });
    const [id] = cloud.emulator.addJobs([{ RestoreType: 'ECS_FILE', course: 'never' }]);
    const prior = { ...planned, id, verdict: 'pending', origin: 'started' } as JobState;
    const { diagnostics } = await runAgain(prior);
    expect(diagnostics).toMatchObject([{ severity: 'error', summary: `Restore job ${id} still runs` }]);
    expect(cloud.executed('CreateRestoreJob')).toBe(0);
  });

  it('makes way when it has ended', async () => {
    const prior = await started('complete');
    hour();
    const { state, diagnostics } = await runAgain(prior);
    expect(diagnostics).toEqual([]);
    expect(state?.id).not.toBe(prior.id);
  });

  it('makes way when it was only registered', async () => {
    const prior = await started('never');
    const idle = registeredFirst({ entries: { ...jobRestore.entries, isIdle: () => true } });
    const { state } = await runAgain(prior, idle);
    expect(state?.id).not.toBe(prior.id);
    expect(cloud.executed('CreateRestoreJob')).toBe(2);
  });
});

describe('the replacement of a restore that reached its time limit and cannot be cancelled', () => {
  /** Terraform plans in place of a tainted object as if there were none. */
  async function replace(prior: JobState, changes: object, atApply: Partial<JobState> = {}) {
    const process = await cloud.newProcess();
    const inputs = fileRestore(changes as Partial<JobState>);
    const filledIn = jobRestore.choice.filledIn.filter((name) => inputs[name as keyof JobState] === null);
    const proposed = { ...inputs, ...Object.fromEntries(filledIn.map((name) => [name, UNKNOWN])) } as JobState;
    const plan = await service.lifecycle.plan({ prior: null, proposed, config: proposed }, process);
    const deleted = await service.lifecycle.delete({ prior, ...(plan.private && { private: plan.private }) }, process);
    if (deleted.state !== null) return { deleted };
    const planned = { ...proposed, ...atApply };
    return { deleted, created: await service.lifecycle.create({ prior: null, planned, config: planned }, process) };
  }
  const stillRuns = ({ id }: JobState) => [{ severity: 'error', summary: `Restore job ${id} still runs` }];

  it('starts nothing while it runs, and keeps its id', async () => {
    const prior = { ...(await started('never')), wait_unfinished: true };
    const { deleted, created } = await replace(prior, { triggers: { run: '2' } });
    expect(created).toBeUndefined();
    expect(deleted.state).toMatchObject({ id: prior.id, wait_unfinished: true });
    expect(deleted.diagnostics).toMatchObject(stillRuns(prior));
    expect(deleted.diagnostics?.[0].detail).toContain('Wait until it has ended, and apply again');
    expect(deleted.diagnostics?.[0].detail).toContain('terraform state rm');
    expect(cloud.executed('CreateRestoreJob')).toBe(1);
  });

  it('starts nothing while it runs, and keeps its id, where only the apply knows that another one is asked for', async () => {
    const prior = { ...(await started('never')), wait_unfinished: true };
    const { created } = await replace(prior, { triggers: UNKNOWN }, { triggers: { run: '2' } });
    expect(created?.state).toMatchObject({ id: prior.id, wait_unfinished: true, triggers: null });
    expect(created?.diagnostics).toMatchObject(stillRuns(prior));
    expect(cloud.executed('CreateRestoreJob')).toBe(1);
  });

  it('keeps its id where nobody can tell whether it runs', async () => {
    const prior = { ...(await started('never')), wait_unfinished: true };
    cloud.emulator.addFaults({ faults: [{ fault: 'error', code: 'NoPermission', action: 'DescribeRestoreJobs2' }] });
    const { created } = await replace(prior, { triggers: UNKNOWN }, { triggers: { run: '2' } });
    expect(created?.state).toMatchObject({ id: prior.id, wait_unfinished: true });
    expect(created?.diagnostics).toMatchObject([{ summary: `Cannot tell whether restore job ${prior.id} has ended` }]);
    expect(cloud.executed('CreateRestoreJob')).toBe(1);
  });

  it('starts when it has ended', async () => {
    const prior = { ...(await started('complete')), wait_unfinished: true };
    hour();
    const { created } = await replace(prior, { triggers: { run: '2' } });
    expect(created?.state?.id).not.toBe(prior.id);
    expect(cloud.executed('CreateRestoreJob')).toBe(2);
  });
});
