import { percentOf } from '../../../amounts/percent-text';
import { toRfc3339 } from '../../../amounts/time';
import { type DbsRestoreTask, dbsErrorOf } from '../../../api/dbs-restore-task-status';
import type { RestoreJob } from '../../../api/operations/describe-restore-jobs2';
import type { ComputeNestRestoreTask } from '../../../api/operations/list-restore-tasks';
import { secondsBetween } from '../../../record/seconds-between';
import type { Look } from '../../../waiting/look';
import { firstLines } from '../../values/first-lines';
import type { Result } from './schema';

type Service = 'hbr' | 'dbs' | 'computenest';

/** A result before anything was seen. */
export function unseen(service: Service, id: string): Result {
  return {
    service,
    id,
    status: null,
    verdict: 'pending',
    passed: false,
    unmet: [],
    snapshot_items: null,
    snapshot_bytes: null,
    progress_percent: null,
    bytes_total: null,
    bytes_done: null,
    items_total: null,
    items_done: null,
    created_at: null,
    started_at: null,
    completed_at: null,
    duration_seconds: null,
    error_message: null,
    error_file: null,
    request_id: null,
    emulated: false,
  };
}

function seen(service: Service, id: string, look: Look<unknown>, facts: Partial<Result>): Result {
  return {
    ...unseen(service, id),
    ...facts,
    status: look.status ?? null,
    verdict: look.verdict,
    progress_percent: look.progress === undefined ? null : percentOf(look.progress),
    duration_seconds: secondsBetween(facts.created_at ?? facts.started_at ?? null, facts.completed_at ?? null),
    request_id: look.requestId ?? null,
  };
}

export function restoreJobResult(look: Look<RestoreJob>): Result {
  const { entry: job } = look;
  return seen('hbr', job.RestoreId ?? '', look, {
    bytes_total: job.BytesTotal ?? null,
    bytes_done: job.BytesDone ?? null,
    items_total: job.ItemsTotal ?? null,
    items_done: job.ItemsDone ?? null,
    created_at: timeOf(job.CreatedTime),
    started_at: timeOf(job.StartTime),
    completed_at: timeOf(job.CompleteTime),
    error_message: job.ErrorMessage || null,
    error_file: job.ErrorFile ? firstLines(job.ErrorFile).join('\n') : null,
  });
}

export function dbsTaskResult(look: Look<DbsRestoreTask>): Result {
  const { entry: task } = look;
  return seen('dbs', task.RestoreTaskId ?? '', look, {
    created_at: timeOf(task.RestoreTaskCreateTime, 1000),
    completed_at: timeOf(task.RestoreTaskFinishTime, 1000),
    error_message: dbsErrorOf(task) ?? null,
  });
}

/** Times come as RFC 3339 already. */
export function computeNestTaskResult(look: Look<ComputeNestRestoreTask>): Result {
  const { entry: task } = look;
  return seen('computenest', task.RestoreTaskId ?? '', look, {
    created_at: task.CreateTime || null,
    started_at: task.StartTime || null,
    completed_at: task.EndTime || null,
    error_message: (look.verdict === 'failed' && task.StatusDetail) || null,
  });
}

/** Zero is what the services write for "not yet". */
function timeOf(time: number | bigint | undefined, partsOfASecond = 1): string | null {
  const seconds = Number(time ?? 0) / partsOfASecond;
  return seconds > 0 ? toRfc3339(seconds) : null;
}
