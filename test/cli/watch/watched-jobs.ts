import type { RestoreJob } from '../../../src/api/operations/describe-restore-jobs2';
import { verdictOf } from '../../../src/api/restore-job-status';
import { afterLook, type WatchedJob } from '../../../src/cli/watch/watched-job';

export const NOW_MS = Date.UTC(2026, 0, 1, 12);
const NOW_SECONDS = NOW_MS / 1000;

/** A job created 100 s before it was seen, started 90 s before: 45 % of 4 GiB are done at 20 MiB/s. */
export function watchedJob(changes: Partial<RestoreJob> & { readonly RestoreId?: string } = {}): WatchedJob {
  const entry: RestoreJob = {
    RestoreId: 'r-1',
    Status: 'RUNNING',
    Progress: 4_500,
    SnapshotId: 's-1',
    TargetInstanceId: 'i-1',
    TargetPath: '/restore',
    CreatedTime: NOW_SECONDS - 100,
    StartTime: NOW_SECONDS - 90,
    UpdatedTime: NOW_SECONDS,
    BytesTotal: 4_294_967_296,
    BytesDone: 1_932_735_283,
    Speed: 20_480,
    ...changes,
  };
  return afterLook({ id: entry.RestoreId as string, service: 'hbr', restoreType: 'ECS_FILE' }, lookAt(entry), NOW_MS);
}

export function lookAt(entry: RestoreJob) {
  const { Status: status, Progress } = entry;
  const progress = Progress === undefined ? undefined : Progress / 10_000;
  return { status, verdict: verdictOf(status), entry, requestId: 'REQ-1', ...(progress !== undefined && { progress }) };
}

export const failedJob = (RestoreId = 'r-2') =>
  watchedJob({ RestoreId, Status: 'FAILED', CompleteTime: NOW_SECONDS - 40, ErrorMessage: 'The disk is full.' });

export const completeJob = (RestoreId = 'r-3') =>
  watchedJob({ RestoreId, Status: 'COMPLETE', Progress: 10_000, CompleteTime: NOW_SECONDS });
