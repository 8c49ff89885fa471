import { toRfc3339 } from '../../../src/amounts/time';
import { createEmulatedService } from '../../../src/emulator/create-emulated-service';
import { addExistingJobs } from '../../../src/emulator/inventory/add-existing-jobs';
import { describeRestoreJob } from '../../../src/emulator/restore-jobs/describe-restore-job';
import { endMs } from '../../../src/emulator/restore-jobs/restore-job-record';
import { createSeededRandom } from '../../../src/emulator/seeded-random';
import type { RestoreFacts } from '../../../src/record/drill-facts';
import { makeDrillRecord } from '../../../src/record/make-drill-record';
import type { DrillRecord } from '../../../src/record/schema/drill-record-schema';
import type { ForecastRestore } from '../../../src/report/forecast/forecast-drill';
import { FakeClock } from '../../harness/fake-clock';
import { drill, restore } from '../../record/facts';

/** A restore, and how the emulated cloud lets it go: seconds in the queue, and at work. */
export interface EmulatedRestore extends ForecastRestore {
  readonly bytes: number;
  readonly queued: number;
  readonly running: number;
}

/** From the end of a wave to the begin of the next. */
export const GAP = 7;

const DAY_MS = 86_400_000;

/** The record of a run on the emulated cloud, by its own clock, on a day of its own. */
export function runEmulated(runId: string, restores: readonly EmulatedRestore[], day = 0): DrillRecord {
  const courses = Object.fromEntries(
    restores.map(({ name, queued, running, bytes }) => [name, courseOf(queued, running, bytes)]),
  );
  const clock = new FakeClock(Date.UTC(2026, 0, 1) + day * DAY_MS);
  const service = createEmulatedService({ scenario: { courses }, clock, random: createSeededRandom(1), speed: 1 });
  const facts: RestoreFacts[] = [];
  for (const number of [...new Set(restores.map(({ wave }) => wave))].sort()) {
    const members = restores.filter(({ wave }) => wave === number);
    const jobs = addExistingJobs(
      service,
      members.map(({ name }) => ({ RestoreType: 'ECS_FILE', course: name })),
    );
    const end = Math.max(...jobs.map(endMs));
    service.clock.advance((end - service.clock.now()) / 1000);
    jobs.forEach(
      (job, index) => void facts.push(factsOf(members[index], describeRestoreJob(job, service.clock.now()))),
    );
    service.clock.advance(GAP);
  }
  const about = { ...drill().drill, name: 'shop', runId };
  return makeDrillRecord(drill({ drill: about, restores: facts })).record;
}

function courseOf(queued: number, running: number, bytes: number) {
  const steps = [
    { status: 'QUEUED', seconds: queued },
    { status: 'RUNNING', seconds: running },
    { status: 'COMPLETE' },
  ];
  return { steps, bytesTotal: bytes } as never;
}

function factsOf(
  { name, wave, after, restoreType }: EmulatedRestore,
  job: ReturnType<typeof describeRestoreJob>,
): RestoreFacts {
  const time = (seconds: unknown) => toRfc3339(Number(seconds));
  return restore(name, {
    wave,
    after: [...after],
    restoreType,
    submittedAt: time(job.CreatedTime),
    startedAt: time(job.StartTime),
    completedAt: time(job.CompleteTime),
    bytesDone: Number(job.BytesDone),
    recoveryPoint: { vaultId: 'v-1', snapshotId: 's-1', snapshotHash: null, completedAt: null },
  });
}
