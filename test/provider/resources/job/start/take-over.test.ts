import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { systemClock } from '../../../../../src/clock';
import type { DiagnosticsError } from '../../../../../src/plugin/diagnostic';
import type { JobState } from '../../../../../src/provider/resources/job/state/schema';
import { temporaryFolder } from '../../../../harness/temporary-folder';
import { type CloudAndProvider, initializedFolder, startCloud } from '../../../cloud-and-provider';
import { fileRestore } from '../states';
import { createJob, updateJob } from '../steps';

let cloud: CloudAndProvider;
afterEach(() => cloud.emulator.close());

const triggers = { run: 'r-1' } as never;
const ofRun = (changes: Partial<JobState> = {}) => fileRestore({ triggers, wait_for_completion: false, ...changes });
const clone = (changes: Partial<JobState> = {}) =>
  ofRun({
    restore_type: 'CONTAINER',
    source_type: 'CONTAINER',
    target_instance_id: null,
    target_path: null,
    target_container_cluster_id: 'c-1',
    target_container: { host: 'h', host_prefix: '/', pv_path: '/a' } as never,
    ...changes,
  });

/** A fresh folder, in which a drill run goes on that was begun so many seconds ago. */
async function elsewhere({ begunSecondsAgo = 0, known = [] as string[] } = {}) {
  const path = join(temporaryFolder(), 'left-run.json');
  writeFileSync(path, JSON.stringify({ sinceMs: systemClock.now() - begunSecondsAgo * 1000, known }));
  return cloud.newProcess({}, initializedFolder(), { ALIRESTORE_LEFT_RUN: path });
}

/** An attempt in a folder that is lost afterwards. */
async function attempt(planned: JobState): Promise<string> {
  const process = await cloud.newProcess({}, initializedFolder());
  const { state } = await createJob({ prior: null, planned, config: planned }, process);
  return state?.id as string;
}

async function goOn(planned: JobState, process: Awaited<ReturnType<typeof elsewhere>>) {
  const { state, diagnostics = [] } = await createJob({ prior: null, planned, config: planned }, process);
  return { id: state?.id, origin: state?.origin, said: diagnostics.map(({ summary }) => summary) };
}

describe('a job of a drill run that goes on in a folder without notes', () => {
  it.each(['completeAtOnce', 'failed', 'never'] as const)(
    'is the one that was started since the run began, with the course "%s"',
    async (course) => {
      cloud = await startCloud({ defaultCourse: course });
      const id = await attempt(ofRun());
      cloud.emulator.setClock({ advanceSeconds: 3600 });
      expect(await goOn(ofRun(), await elsewhere())).toEqual({
        id,
        origin: 'started',
        said: [`Restore job ${id} was started by an apply that was killed`],
      });
      expect(cloud.executed('CreateRestoreJob')).toBe(1);
    },
  );

  it('is started anew where no run goes on, as ever', async () => {
    cloud = await startCloud({ defaultCourse: 'completeAtOnce' });
    await attempt(ofRun());
    await goOn(ofRun(), await cloud.newProcess({}, initializedFolder()));
    expect(cloud.executed('CreateRestoreJob')).toBe(2);
  });

  it('is found within an update, too, which the run before has made of it', async () => {
    cloud = await startCloud({ defaultCourse: 'completeAtOnce' });
    const before = await attempt(ofRun({ triggers: { run: 'r-0' } as never }));
    const id = await attempt(ofRun());
    const [prior, planned] = [ofRun({ id: before, verdict: 'succeeded', triggers: { run: 'r-0' } as never }), ofRun()];
    const { state } = await updateJob({ prior, planned, config: planned }, await elsewhere({ known: [before] }));
    expect(state?.id).toBe(id);
    expect(cloud.executed('CreateRestoreJob')).toBe(2);
  });

  it.each([
    ['a resource of the state has', (id: string) => ({ known: [id] })],
    ['was started before the run began', () => ({ begunSecondsAgo: -3600 })],
  ])('is not one that %s', async (_, left) => {
    cloud = await startCloud({ defaultCourse: 'completeAtOnce' }, 1);
    const id = await attempt(ofRun());
    const found = await goOn(ofRun(), await elsewhere(left(id)));
    expect(found.said).toEqual([]);
    expect(found.id).not.toBe(id);
    expect(cloud.executed('CreateRestoreJob')).toBe(2);
  });

  it('is taken once', async () => {
    cloud = await startCloud({ defaultCourse: 'completeAtOnce' });
    await attempt(ofRun());
    const process = await elsewhere();
    const ids = (await Promise.all([goOn(ofRun(), process), goOn(ofRun(), process)])).map(({ id }) => id);
    expect(new Set(ids).size).toBe(2);
    expect(cloud.executed('CreateRestoreJob')).toBe(2);
  });

  it('is not restored where nobody can tell whether it was, even if failures are only reported', async () => {
    cloud = await startCloud({ defaultCourse: 'completeAtOnce' });
    const id = await attempt(clone());
    const fault = await goOn(clone({ on_failure: 'report' }), await elsewhere()).catch((error: unknown) => error);
    expect((fault as DiagnosticsError).diagnostics).toMatchObject([
      { severity: 'error', summary: 'It is not known whether the restore was started' },
    ]);
    expect((fault as Error).message).toContain(`${id} (COMPLETE) was started from the same recovery point`);
    expect((fault as Error).message).toContain(`terraform import ADDRESS CONTAINER:${id}`);
    expect(cloud.executed('CreateRestoreJob')).toBe(1);
  });
});

describe('notes in a memory folder', () => {
  it('serve another folder', async () => {
    cloud = await startCloud({ defaultCourse: 'completeAtOnce' });
    const memory = { ALIRESTORE_MEMORY: temporaryFolder() };
    const process = await cloud.newProcess({}, initializedFolder(), memory);
    const planned = clone();
    const { state } = await createJob({ prior: null, planned, config: planned }, process);
    cloud.kill(process);
    const found = await goOn(clone(), await cloud.newProcess({}, initializedFolder(), memory));
    expect(found.id).toBe(state?.id);
    expect(cloud.executed('CreateRestoreJob')).toBe(1);
  });
});
