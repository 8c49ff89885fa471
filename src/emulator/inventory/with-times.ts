import { toUtcSeconds } from '../restore-tasks/compute-nest-task-at';
import type {
  BackupJobEntry,
  ComputeNestRestoreTaskEntry,
  DbsRestoreTaskEntry,
  Snapshot,
} from '../scenario/inventory-schema';

interface Timed {
  readonly createdSecondsAgo?: number;
  readonly course?: string;
}

/** Undefined where neither an age nor a course asks for a time: then what is absent stays absent. */
function createdMs({ createdSecondsAgo, course }: Timed, nowMs: number): number | undefined {
  const asked = createdSecondsAgo !== undefined || course !== undefined;
  return asked ? nowMs - (createdSecondsAgo ?? 0) * 1000 : undefined;
}

/** Entries with the times that follow from their age. Those that are given stay. */
export const withTimes = {
  snapshots(entry: Snapshot, nowMs: number): Snapshot {
    const ms = createdMs(entry, nowMs);
    if (ms === undefined) return entry;
    const time = Math.floor(ms / 1000);
    return { CreatedTime: time, StartTime: time, CompleteTime: time, UpdatedTime: time, ...entry };
  },
  backupJobs(entry: BackupJobEntry, nowMs: number): BackupJobEntry {
    const ms = createdMs(entry, nowMs);
    return ms === undefined ? entry : { CreatedTime: Math.floor(ms / 1000), ...entry };
  },
  dbsRestoreTasks(entry: DbsRestoreTaskEntry, nowMs: number): DbsRestoreTaskEntry {
    const ms = createdMs(entry, nowMs);
    return ms === undefined ? entry : { RestoreTaskCreateTime: Math.floor(ms), ...entry };
  },
  computeNestRestoreTasks(entry: ComputeNestRestoreTaskEntry, nowMs: number): ComputeNestRestoreTaskEntry {
    const ms = createdMs(entry, nowMs);
    return ms === undefined ? entry : { CreateTime: toUtcSeconds(ms), ...entry };
  },
};
