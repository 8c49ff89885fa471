import { toUtcSeconds } from '../restore-tasks/compute-nest-task-at';
import type {
  BackupJobEntry,
  ComputeNestBackupEntry,
  ComputeNestRestoreTaskEntry,
  DbsBackupPlan,
  DbsBackupSet,
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

/** Entries with the times that follow from their age, and statuses that follow from an end. What is given stays. */
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
  dbsBackupPlans(entry: DbsBackupPlan, nowMs: number): DbsBackupPlan {
    const ms = createdMs(entry, nowMs);
    return ms === undefined ? entry : { BackupPlanCreateTime: Math.floor(ms), ...entry };
  },
  /** A set that has ended is complete, unless it says otherwise. */
  dbsBackupSets(entry: DbsBackupSet, nowMs: number): DbsBackupSet {
    const ms = createdMs(entry, nowMs);
    if (ms === undefined) return entry.EndTime === undefined ? entry : { BackupStatus: 'finish', ...entry };
    const time = Math.floor(ms);
    return { CreateTime: time, StartTime: time, EndTime: time, FinishTime: time, BackupStatus: 'finish', ...entry };
  },
  /** As a set is. */
  computeNestBackups(entry: ComputeNestBackupEntry, nowMs: number): ComputeNestBackupEntry {
    const ms = createdMs(entry, nowMs);
    if (ms === undefined) return entry.EndTime === undefined ? entry : { Status: 'Created', ...entry };
    const time = toUtcSeconds(ms);
    return { CreateTime: time, StartTime: time, EndTime: time, ModifiedTime: time, Status: 'Created', ...entry };
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
