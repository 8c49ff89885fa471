import { afterEach, describe, expect, it, vi } from 'vitest';
import type { JobState } from '../../../../../src/provider/resources/job/state/schema';
import { type CloudAndProvider, startCloud } from '../../../cloud-and-provider';
import { fileRestore } from '../states';
import { createJob, readJob } from '../steps';

let cloud: CloudAndProvider;
afterEach(() => cloud.emulator.close());

async function createIn({ newProcess }: CloudAndProvider, changes: Partial<JobState> = {}) {
  const planned = fileRestore(changes);
  const outcome = await createJob({ prior: null, planned, config: planned }, await newProcess());
  const diagnostics = (outcome.diagnostics ?? []).map(({ severity, summary }) => `${severity}: ${summary}`);
  return { ...outcome, said: diagnostics };
}

const deadline = (create: string) => ({ timeouts: { create, delete: null } });

/** Creates in a process that is killed before Terraform saves what it returns. */
async function createAndKill(changes: Partial<JobState> = {}) {
  const process = await cloud.newProcess();
  const planned = fileRestore(changes);
  const { state, diagnostics } = await createJob({ prior: null, planned, config: planned }, process);
  expect(diagnostics).toEqual([]);
  cloud.kill(process);
  return state?.id;
}

describe('a job whose apply was killed before its state was saved', () => {
  it.each(['complete', 'completeAtOnce', 'never'] as const)(
    'is adopted with a warning by the next one, with the course "%s"',
    async (course) => {
      cloud = await startCloud({ defaultCourse: course });
      const killed = await createAndKill({ wait_for_completion: false });
      const { state, said } = await createIn(cloud, { wait_for_completion: false });
      expect(state?.id).toBe(killed);
      expect(said).toEqual([`warning: Restore job ${killed} was started by an apply that was killed`]);
      expect(cloud.executed('CreateRestoreJob')).toBe(1);
    },
  );

  it('is adopted once', async () => {
    cloud = await startCloud({ defaultCourse: 'completeAtOnce' });
    const killed = await createAndKill();
    const process = await cloud.newProcess();
    const planned = fileRestore();
    const again = () => createJob({ prior: null, planned, config: planned }, process);
    const ids = (await Promise.all([again(), again()])).map(({ state }) => state?.id);
    expect(ids).toContain(killed);
    expect(new Set(ids).size).toBe(2);
    expect(cloud.executed('CreateRestoreJob')).toBe(2);
  });

  it('is found when the kill came before the answer', async () => {
    cloud = await startCloud({ defaultCourse: 'completeAtOnce' });
    cloud.emulator.addFaults({ faults: [{ fault: 'stall', when: 'after', action: 'CreateRestoreJob', times: 1 }] });
    const process = await cloud.newProcess({ client_read_timeout: 60_000 });
    const planned = fileRestore();
    void createJob({ prior: null, planned, config: planned }, process).catch(() => undefined);
    await vi.waitFor(() => expect(cloud.emulator.jobs()).toHaveLength(1));
    cloud.kill(process);
    const { state, said } = await createIn(cloud);
    expect(said).toEqual([`warning: Restore job ${state?.id} was started by an apply that was killed`]);
    expect(cloud.emulator.jobs()).toHaveLength(1);
  });

  it('is started when the kill came before the call', async () => {
    cloud = await startCloud({ defaultCourse: 'completeAtOnce' });
    const process = await cloud.newProcess();
    cloud.emulator.addFaults({ faults: [{ fault: 'reset', when: 'before', action: 'CreateRestoreJob' }] });
    const planned = fileRestore(deadline('60s'));
    void createJob({ prior: null, planned, config: planned }, process).catch(() => undefined);
    await vi.waitFor(() => expect(cloud.emulator.calls().counters.total).toBeGreaterThan(1));
    cloud.kill(process);
    process.stopNow();
    cloud.emulator.removeFaults();
    const { said } = await createIn(cloud, deadline('60s'));
    expect(said).toEqual([]);
    expect(cloud.executed('CreateRestoreJob')).toBe(1);
  });

  it('is not adopted with other triggers', async () => {
    cloud = await startCloud({ defaultCourse: 'completeAtOnce' });
    const killed = await createAndKill();
    const { state } = await createIn(cloud, { triggers: { run: 2 } as never });
    expect(state?.id).not.toBe(killed);
  });

  it('is adopted by the resource that has started it, not by another one that was killed before its own call', async () => {
    cloud = await startCloud({ defaultCourse: 'completeAtOnce' });
    const inputs = fileRestore();
    const other = { ...inputs, triggers: { run: 'other' } as never };
    const create = (planned: JobState, process: Awaited<ReturnType<CloudAndProvider['newProcess']>>) =>
      createJob({ prior: null, planned, config: planned }, process);
    const first = await cloud.newProcess();
    cloud.emulator.addFaults({ faults: [{ fault: 'reset', when: 'before', action: 'CreateRestoreJob' }] });
    void create(other, first).catch(() => undefined);
    await vi.waitFor(() => expect(cloud.emulator.calls().counters.total).toBeGreaterThan(1));
    cloud.kill(first);
    first.stopNow();
    cloud.emulator.removeFaults();
    const second = await cloud.newProcess();
    const { state } = await create(inputs, second);
    cloud.kill(second);
    const next = await cloud.newProcess();
    const found = await create(other, next);
    const own = await create(inputs, next);
    expect(own.state?.id).toBe(state?.id);
    expect(found.state?.id).not.toBe(state?.id);
    expect(cloud.executed('CreateRestoreJob')).toBe(2);
  });

  it.each(['before', 'after'])('is told from its twin, whose answer came %s it and was lost', async (order) => {
    cloud = await startCloud({ defaultCourse: 'completeAtOnce' });
    const planned = fileRestore();
    const process = await cloud.newProcess({ client_read_timeout: 60_000 });
    const create = () => createJob({ prior: null, planned, config: planned }, process);
    const createAndLose = async (jobs: number) => {
      cloud.emulator.addFaults({ faults: [{ fault: 'stall', when: 'after', action: 'CreateRestoreJob', times: 1 }] });
      void create().catch(() => undefined);
      await vi.waitFor(() => expect(cloud.emulator.jobs()).toHaveLength(jobs));
    };
    if (order === 'before') await createAndLose(1);
    cloud.emulator.setClock({ advanceSeconds: 60 });
    await create();
    cloud.emulator.setClock({ advanceSeconds: 60 });
    if (order === 'after') await createAndLose(2);
    cloud.kill(process);
    const next = await cloud.newProcess();
    const again = () => createJob({ prior: null, planned, config: planned }, next);
    const ids = (await Promise.all([again(), again()])).map(({ state }) => state?.id);
    expect([...ids].sort()).toEqual(
      cloud.emulator
        .jobs()
        .map(({ RestoreId }) => RestoreId)
        .sort(),
    );
    expect(cloud.emulator.jobs()).toHaveLength(2);
  });

  it('is told from its twin, which an apply between has taken and saved', async () => {
    cloud = await startCloud({ defaultCourse: 'completeAtOnce' });
    const planned = fileRestore();
    const [first, second] = [await cloud.newProcess(), await cloud.newProcess()];
    const create = (process: typeof first) => createJob({ prior: null, planned, config: planned }, process);
    const older = await create(first);
    cloud.emulator.setClock({ advanceSeconds: 60 });
    const newer = await create(second);
    cloud.kill(first);
    cloud.kill(second);
    const next = await cloud.newProcess();
    await readJob({ state: newer.state as JobState }, next);
    expect((await create(next)).state?.id).toBe(older.state?.id);
    expect(cloud.emulator.jobs()).toHaveLength(2);
  });

  it('is not adopted by a second resource once its id is in a saved state', async () => {
    cloud = await startCloud({ defaultCourse: 'never' });
    const process = await cloud.newProcess();
    const planned = fileRestore({ wait_for_completion: false });
    const { state } = await createJob({ prior: null, planned, config: planned }, process);
    cloud.kill(process);
    const next = await cloud.newProcess();
    await readJob({ state: state as JobState }, next);
    const second = await createJob({ prior: null, planned, config: planned }, next);
    expect(second.diagnostics).toEqual([]);
    expect(second.state?.id).not.toBe(state?.id);
  });
});
