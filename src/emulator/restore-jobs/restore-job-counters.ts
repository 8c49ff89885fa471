import type { RestoreJob } from '../../api/operations/describe-restore-jobs2';
import { verdictOf } from '../../api/restore-job-status';
import { toLong } from '../parameters/read-scalar';
import type { CourseState } from './course';
import type { RestoreJobRecord } from './restore-job-record';

const ONE_GIBIBYTE = 2n ** 30n;
const DEFAULT_ITEMS = 1_000;
const EVERYTHING = 10_000n;

/** Bytes, files and speed. Bytes are counted as bigints: totals may need all 64 bits. */
export function restoreJobCounters(job: RestoreJobRecord, state: CourseState, nowMs: number): RestoreJob {
  const { definition } = job.course;
  const found = definition.preset === 'empty' ? { BytesTotal: 0, ItemsTotal: 0 } : job.snapshot;
  const bytesTotal = BigInt(definition.bytesTotal ?? found?.BytesTotal ?? ONE_GIBIBYTE);
  const itemsTotal = BigInt(definition.itemsTotal ?? found?.ItemsTotal ?? DEFAULT_ITEMS);
  const itemsToRestore = itemsTotal - missingItems(job, itemsTotal);
  const bytesToRestore = itemsTotal > 0n ? (bytesTotal * itemsToRestore) / itemsTotal : bytesTotal;
  const done = (amount: bigint) => (amount * BigInt(state.progress)) / EVERYTHING;
  const [bytesDone, itemsDone] = [done(bytesToRestore), done(itemsToRestore)];
  const archived = job.snapshot?.StorageClass === 'ARCHIVE';
  return {
    BytesTotal: toLong(bytesTotal),
    BytesDone: toLong(bytesDone),
    ActualBytes: toLong(bytesDone),
    ...(job.request.RestoreType === 'ECS_FILE' && {
      ItemsTotal: toLong(itemsTotal),
      ItemsDone: toLong(itemsDone),
      ActualItems: toLong(itemsDone),
    }),
    Speed: speed(job, state, bytesDone, nowMs),
    ...(archived && { MeteringBytesTotal: toLong(bytesTotal), MeteringBytesDone: toLong(bytesDone) }),
  };
}

/** Files that a partial restore leaves out. They are never counted as done, so that counters only grow. */
function missingItems({ course }: RestoreJobRecord, itemsTotal: bigint): bigint {
  if (verdictOf(course.steps.at(-1)!.status) !== 'partial') return 0n;
  const failed = BigInt(course.definition.failedItems ?? 1);
  return failed < itemsTotal ? failed : itemsTotal;
}

/** KB/s since the start of the work. */
function speed(job: RestoreJobRecord, state: CourseState, bytesDone: bigint, nowMs: number): number {
  const untilSeconds = state.endedSeconds ?? (nowMs - job.createdMs) / 1000;
  const workedSeconds = untilSeconds - (state.startedSeconds ?? untilSeconds);
  return workedSeconds > 0 ? Math.floor(Number(bytesDone) / 1024 / workedSeconds) : 0;
}
