import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { Scenario } from '../../../../../src/emulator/scenario/scenario-schema';
import type { JobState } from '../../../../../src/provider/resources/job/state/schema';
import { type CloudAndProvider, initializedFolder, startCloud } from '../../../cloud-and-provider';
import { fileRestore } from '../states';
import { createJob, updateJob } from '../steps';

let cloud: CloudAndProvider;
afterEach(() => cloud.emulator.close());

const unwaited = { wait_for_completion: false };

async function createIn(folder: string, changes: Partial<JobState> = {}) {
  const planned = fileRestore(changes);
  const process = await cloud.newProcess({ client_read_timeout: 5_000 }, folder);
  const { state, diagnostics = [] } = await createJob({ prior: null, planned, config: planned }, process);
  return { state, process, said: diagnostics.map(({ severity, summary }) => `${severity}: ${summary}`), diagnostics };
}

async function create(scenario: Scenario, changes: Partial<JobState> = {}) {
  cloud = await startCloud(scenario);
  return createIn(initializedFolder(), changes);
}

const sent = () => cloud.emulator.calls().calls.filter(({ action }) => action === 'CreateRestoreJob').length;
const notesIn = (folder: string) => readdirSync(join(folder, '.terraform/alirestore/notes'));

describe('a restore whose start is refused', () => {
  it.each([
    ['HTTP 200 and Success: false', { fault: 'successFalse', code: 'InvalidParameter' }],
    ['HTTP 500 and EcsClientError', { fault: 'error', code: 'EcsClientError', httpStatus: 500 }],
    ['HTTP 500 and TaskTypeNotSupported', { fault: 'error', code: 'TaskTypeNotSupported', httpStatus: 500 }],
  ] as const)('by %s is told at once', async (_, fault) => {
    const { state, said } = await create({ faults: [{ ...fault, action: 'CreateRestoreJob', when: 'before' }] });
    expect(said).toEqual(['error: The restore was not started']);
    expect(state).toBeNull();
    expect(sent()).toBe(1);
  });

  it('leaves no note behind', async () => {
    cloud = await startCloud({ denied: [{ action: 'CreateRestoreJob' }] });
    const folder = initializedFolder();
    await createIn(folder);
    expect(notesIn(folder)).toEqual([]);
  });
});

describe('a restore of which no answer tells whether it was started', () => {
  it('is sent a few times, looked for each time, and then told', async () => {
    const { state, said, diagnostics } = await create({
      faults: [{ fault: 'reset', when: 'before', action: 'CreateRestoreJob' }],
    });
    expect(said).toEqual(['error: It is not known whether the restore was started']);
    expect(diagnostics[0].detail).toContain('CreateRestoreJob was sent 5 times, but no answer said');
    expect(state).toBeNull();
    expect(sent()).toBe(5);
  }, 240_000);

  it('is found when the service lists it late', async () => {
    const { state, said } = await create(
      // The provider's clock runs twenty times as fast: fifteen of its seconds.
      { defaultCourse: 'never', listedAfterSeconds: 75, faults: [lostAnswer] },
      unwaited,
    );
    expect(said).toEqual([]);
    expect(state?.id).toBe(cloud.emulator.jobs()[0].RestoreId);
    expect(cloud.executed('CreateRestoreJob')).toBe(1);
  });

  it('is not taken to be one that was there before, started from elsewhere', async () => {
    cloud = await startCloud({ defaultCourse: 'completeAtOnce' });
    await createIn(initializedFolder());
    cloud.emulator.addFaults({ faults: [{ fault: 'reset', when: 'before', action: 'CreateRestoreJob', times: 1 }] });
    const { state } = await createIn(initializedFolder());
    expect(cloud.executed('CreateRestoreJob')).toBe(2);
    expect(state?.id).toBe(cloud.emulator.jobs()[0].RestoreId);
  });

  it('was started when the service says that its nonce was used', async () => {
    const { state } = await create(
      {
        defaultCourse: 'never',
        faults: [{ fault: 'error', code: 'SignatureNonceUsed', when: 'after', action: 'CreateRestoreJob', times: 1 }],
      },
      unwaited,
    );
    expect(state?.id).toBe(cloud.emulator.jobs()[0].RestoreId);
    expect(cloud.executed('CreateRestoreJob')).toBe(1);
  });

  it('is not said to be unknown when only the listing before it failed', async () => {
    const { diagnostics } = await create({ denied: [{ action: 'DescribeRestoreJobs2' }] });
    expect(diagnostics[0].summary).toBe('The restore was not started');
    expect(diagnostics[0].detail).toContain('CreateRestoreJob was not sent, so nothing was started');
    expect(sent()).toBe(0);
  });
});

const lostAnswer = { fault: 'reset', when: 'after', action: 'CreateRestoreJob', times: 1 } as const;

describe('a note', () => {
  it('is kept of an adopted restore: the next apply takes it after a kill, although it has ended, and does not own it', async () => {
    cloud = await startCloud({ defaultCourse: 'slow', courses: { slow: { preset: 'complete', seconds: 9_000 } } });
    const first = await createIn(initializedFolder(), unwaited);
    const folder = initializedFolder();
    const adopter = await createIn(folder, unwaited);
    expect(adopter.state).toMatchObject({ id: first.state?.id, origin: 'adopted' });
    cloud.kill(adopter.process);
    cloud.emulator.setClock({ advanceSeconds: 9_000 });
    const next = await createIn(folder, unwaited);
    expect(next.said[0]).toBe(`warning: Restore job ${first.state?.id} was adopted by an apply that was killed`);
    expect(next.state).toMatchObject({ id: first.state?.id, origin: 'adopted' });
    expect(cloud.executed('CreateRestoreJob')).toBe(1);
  });

  it('is closed by an update of its resource, so that no other one takes its job', async () => {
    cloud = await startCloud({ defaultCourse: 'completeAtOnce' });
    const folder = initializedFolder();
    const first = await createIn(folder);
    cloud.kill(first.process);
    const prior = first.state as JobState;
    const planned = { ...prior, on_destroy: 'keep' };
    await updateJob({ prior, planned, config: planned }, await cloud.newProcess({}, folder));
    expect(notesIn(folder)).toEqual([]);
    const second = await createIn(folder);
    expect(second.said).toEqual([]);
    expect(second.state?.id).not.toBe(prior.id);
  });
});
