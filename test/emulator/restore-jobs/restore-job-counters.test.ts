import { describe, expect, it } from 'vitest';
import { createEmulatedService } from '../../../src/emulator/create-emulated-service';
import { addExistingJobs } from '../../../src/emulator/inventory/add-existing-jobs';
import { cancelCourse } from '../../../src/emulator/restore-jobs/cancel-course';
import { describeRestoreJob } from '../../../src/emulator/restore-jobs/describe-restore-job';
import { endMs } from '../../../src/emulator/restore-jobs/restore-job-record';
import { PRESET_NAMES } from '../../../src/emulator/scenario/course-presets';
import { createSeededRandom } from '../../../src/emulator/seeded-random';
import { FakeClock } from '../../harness/fake-clock';

describe('however a job is polled', () => {
  const isSorted = (values: readonly unknown[]) => {
    const numbers = values.filter((value) => value !== undefined).map(Number);
    return numbers.every((number, i) => i === 0 || number >= numbers[i - 1]);
  };

  it('its counters and times only grow, also when it is canceled on the way', () => {
    for (const course of PRESET_NAMES) {
      for (let seed = 1; seed <= 20; seed++) {
        const random = createSeededRandom(seed);
        const service = createEmulatedService({ scenario: {}, clock: new FakeClock(), random, speed: 1 });
        const [record] = addExistingJobs(service, [{ RestoreType: 'ECS_FILE', course }]);
        const cancelAt = seed % 2 === 0 ? Math.floor(random() * 30) : -1;
        const seen = Array.from({ length: 30 }, (_, poll) => {
          service.clock.advance(random() * 3);
          if (poll === cancelAt && endMs(record) > service.clock.now()) {
            const seconds = (service.clock.now() - record.createdMs) / 1000;
            record.course = cancelCourse(record.course, seconds, random() * 10);
          }
          return describeRestoreJob(record, service.clock.now());
        });
        for (const name of [
          'Progress',
          'BytesDone',
          'ItemsDone',
          'UpdatedTime',
          'StartTime',
          'CompleteTime',
        ] as const) {
          expect(isSorted(seen.map((job) => job[name])), `${name} of ${course}, seed ${seed}`).toBe(true);
        }
        for (const name of ['StartTime', 'CompleteTime', 'CreatedTime', 'BytesTotal'] as const) {
          const values = seen.map((job) => job[name]).filter((value) => value !== undefined);
          expect(new Set(values).size, `${name} of ${course}, seed ${seed}`).toBeLessThanOrEqual(1);
        }
      }
    }
  });
});
