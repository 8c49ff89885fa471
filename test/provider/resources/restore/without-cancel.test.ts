import { afterEach, describe, expect, it } from 'vitest';
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
const runAgain = async (prior: JobState, data: object = {}) => {
  const planned = { ...prior, triggers: { run: '2' } };
  return service.lifecycle.update({ prior, planned, config: planned, ...data }, await cloud.newProcess());
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

  it('makes way when it has ended', async () => {
    const prior = await started('complete');
    hour();
    const { state, diagnostics } = await runAgain(prior);
    expect(diagnostics).toEqual([]);
    expect(state?.id).not.toBe(prior.id);
  });

  it('makes way when it was only registered', async () => {
    const prior = await started('never');
    const plannedPrivate = Buffer.from(JSON.stringify({ unstarted: true }));
    const { state } = await runAgain(prior, { plannedPrivate });
    expect(state?.id).not.toBe(prior.id);
    expect(cloud.executed('CreateRestoreJob')).toBe(2);
  });
});
