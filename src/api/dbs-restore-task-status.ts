import type { RestoreTaskDetail } from './operations/describe-restore-task-list';
import type { Verdict } from './restore-job-status';

/** What the service documents. None of them says that a restore succeeded: see `dbsVerdictOf`. */
export const DBS_RESTORE_TASK_STATUSES = ['init', 'check_pass', 'running', 'pause', 'stop'] as const;

const FULL_PROGRESS = 100;

/**
 * The verdict of a restore task of Database Backup. Its documentation names no status for success, and a status that
 * nobody knows may mean anything: so a task has succeeded when everything else says so. It has an end, no error, all data,
 * and is neither stopped nor paused. `stop` is what the service calls a failed task; a paused one may go on.
 */
export function dbsVerdictOf(task: RestoreTaskDetail): Verdict {
  if (task.RestoreStatus === 'stop') return 'failed';
  if (task.RestoreStatus === 'pause' || Number(task.RestoreTaskFinishTime ?? 0) <= 0) return 'pending';
  if (dbsErrorOf(task) !== undefined) return 'failed';
  return task.FullDataRestoreProgress === FULL_PROGRESS ? 'succeeded' : 'pending';
}

/** The error message, where there is one: the service writes NULL for none. */
export function dbsErrorOf({ ErrMessage: message }: RestoreTaskDetail): string | undefined {
  return message === undefined || message.trim() === '' || message.trim().toUpperCase() === 'NULL'
    ? undefined
    : message;
}
