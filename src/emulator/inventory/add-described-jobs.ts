import { verdictOf } from '../../api/restore-job-status';
import { RESTORE_TYPES } from '../../api/restore-types';
import { type Course, withSteps } from '../restore-jobs/course';
import type { RestoreRequest } from '../restore-jobs/restore-job-record';
import type { RestoreJobEntry } from '../scenario/inventory-schema';
import type { EmulatedService } from '../service/emulated-service';

/** Adds jobs that a scenario describes to the last field. They do not change, and their records do not expire. */
export function addDescribedJobs(service: EmulatedService, entries: readonly RestoreJobEntry[]): void {
  for (const entry of entries) {
    service.restoreJobs.add({
      RestoreId: entry.RestoreId,
      request: requestOf(entry),
      snapshot: service.snapshots.get(entry.VaultId ?? '', entry.SnapshotId ?? ''),
      createdMs: Number(entry.CreatedTime ?? 0) * 1000,
      expireMs: Number.POSITIVE_INFINITY,
      rank: service.random(),
      course: courseOf(entry),
      described: entry,
    });
  }
}

/** What filters and lists ask the request for. */
function requestOf(entry: RestoreJobEntry): RestoreRequest {
  const { RestoreType = RESTORE_TYPES[0], SourceType = RestoreType, VaultId = '', SnapshotId = '', Edition } = entry;
  const { TargetInstanceId, TargetBucket, TargetFileSystemId } = entry;
  return {
    ...{ RestoreType, SourceType, VaultId, SnapshotId, Edition },
    ...{ TargetInstanceId, TargetBucket, TargetFileSystemId },
  };
}

function courseOf({ Status = '', CreatedTime = 0, CompleteTime }: RestoreJobEntry): Course {
  const lasting = { startSeconds: 0, endSeconds: Number.POSITIVE_INFINITY, startProgress: 0, endProgress: 0 };
  const course = withSteps('described', {}, [{ status: Status, ...lasting }]);
  const ended = verdictOf(Status) !== 'pending' && CompleteTime !== undefined;
  return { ...course, endSeconds: ended ? Number(CompleteTime) - Number(CreatedTime) : Number.POSITIVE_INFINITY };
}
