import type { CourseBook } from '../restore-jobs/course-book';
import { madeUpHash } from '../restore-jobs/made-up-hash';
import type { BackupJobEntry } from '../scenario/inventory-schema';
import type { StoredSnapshot } from '../store/inventory';
import { backupJobAt } from './backup-job-at';

/** Statuses of backup jobs that leave a snapshot behind. */
const WITH_SNAPSHOT = ['COMPLETE', 'PARTIAL_COMPLETE'];

/** What a snapshot has from its job. */
const inherited = [
  'JobId',
  'VaultId',
  'PlanId',
  'Edition',
  'BackupType',
  'CreatedTime',
  'BytesTotal',
  'BytesDone',
  'ActualBytes',
  'ItemsTotal',
  'ItemsDone',
  'ActualItems',
  'InstanceId',
  'ClientId',
  'Paths',
  'Include',
  'Exclude',
  'Bucket',
  'Prefix',
  'FileSystemId',
  'CreateTime',
  'InstanceName',
  'TableName',
] as const satisfies readonly (keyof BackupJobEntry & keyof StoredSnapshot)[];

/** The snapshot that a backup job makes, where it ends well. It is there when the job has ended. */
export function snapshotOf(courses: CourseBook, job: BackupJobEntry): StoredSnapshot | undefined {
  const course = job.course === undefined ? undefined : courses.named(job.course);
  const existsFromMs = course ? (Number(job.CreatedTime) + course.endSeconds) * 1000 : undefined;
  if (existsFromMs === Number.POSITIVE_INFINITY) return undefined;
  const { Status, StartTime, UpdatedTime, CompleteTime, SourceType } = backupJobAt(courses, job, existsFromMs ?? 0);
  if (Status === undefined || !WITH_SNAPSHOT.includes(Status)) return undefined;
  const SnapshotId = job.JobId.replace(/^(job-)?/, 's-');
  return {
    SnapshotId,
    SnapshotHash: madeUpHash(SnapshotId),
    Status,
    ...(SourceType && { SourceType: SourceType === 'OTS' ? 'OTS_TABLE' : SourceType }),
    ...given({ StartTime, UpdatedTime, CompleteTime }),
    ...given(Object.fromEntries(inherited.map((name) => [name, job[name]]))),
    ...(existsFromMs !== undefined && { existsFromMs }),
  };
}

function given<T extends object>(members: T): Partial<T> {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as Partial<T>;
}
