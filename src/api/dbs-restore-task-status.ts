import type { PreCheck } from './operations/describe-pre-check-progress-list';
import type { RestoreTaskDetail } from './operations/describe-restore-task-list';
import type { Verdict } from './restore-job-status';

/** What the service documents. None of them says that a restore succeeded: see `dbsVerdictOf`. */
export const DBS_RESTORE_TASK_STATUSES = ['init', 'check_pass', 'running', 'pause', 'stop'] as const;

/** A task as the list has it, and what its precheck told, where that was asked. */
export interface DbsRestoreTask extends RestoreTaskDetail {
  readonly preCheckStatus?: string;
  readonly preChecks?: readonly PreCheck[];
}

const FULL_PROGRESS = 100;

/**
 * The verdict of a restore task of Database Backup. Its documentation names no status for success, and a status that
 * nobody knows may mean anything: so a task has succeeded when everything else says so. It has an end, no error, all data,
 * and is neither stopped nor paused. `stop` is what the service calls a failed task; a paused one may go on. One whose
 * precheck failed stays `init` for good.
 */
export function dbsVerdictOf(task: DbsRestoreTask): Verdict {
  if (task.RestoreStatus === 'stop' || hasFailedPreCheck(task)) return 'failed';
  if (task.RestoreStatus === 'pause' || Number(task.RestoreTaskFinishTime ?? 0) <= 0) return 'pending';
  if (messageOf(task.ErrMessage) !== undefined) return 'failed';
  return isWholeDbsTask(task) ? 'succeeded' : 'pending';
}

const PHYSICAL = [
  'PhysicalFullBackupRecoverProgress',
  'PhysicalFullAndIncrementBackupRecoverProgress',
  'PhysicalIncrementBackupRecoverProgress',
  'PhysicalBackupRecoverProgress',
  'PhysicalDatabaseOnlineProgress',
] as const;

const STEPS = [
  ...PHYSICAL,
  'FullStruforeRestoreProgress',
  'FullStruAfterRestoreProgress',
  'ContinuousRestoreProgress',
] as const;

/** A physical restore has no progress of data; which of its steps it takes is not documented, so each that is told must be full. */
function isWholeDbsTask(task: DbsRestoreTask): boolean {
  const { FullDataRestoreProgress: data } = task;
  if (data !== undefined) return data === FULL_PROGRESS;
  const isPhysical = PHYSICAL.some((step) => task[step] !== undefined);
  return isPhysical && STEPS.every((step) => task[step] === undefined || task[step] === FULL_PROGRESS);
}

/** Why it failed, where the service tells; a line for each check that failed. */
export function dbsErrorOf(task: DbsRestoreTask): string | undefined {
  const message = messageOf(task.ErrMessage);
  if (message !== undefined || !hasFailedPreCheck(task)) return message;
  const failed = (task.preChecks ?? []).filter(isFailed).map((check) => `The precheck failed: ${preCheckText(check)}`);
  return failed.length > 0 ? failed.join('\n') : 'The precheck failed; the service does not say which check.';
}

/** Whether the task waits for nothing any more: it is not started while a check fails. */
export function hasFailedPreCheck({ RestoreStatus, preCheckStatus, preChecks = [] }: DbsRestoreTask): boolean {
  if (RestoreStatus !== 'init' || !preCheckStatus) return false;
  const status = preCheckStatus.toLowerCase();
  return status === 'failed' || (status === 'finish' && preChecks.some(isFailed));
}

/** Whether it waits for its start: one that is being checked has the same status, so its precheck tells them apart. */
export function isIdleDbsTask(task: DbsRestoreTask): boolean {
  return task.RestoreStatus === 'init' && !hasBegunPreCheck(task);
}

function hasBegunPreCheck({ preCheckStatus, preChecks = [] }: DbsRestoreTask): boolean {
  const isBegun = (state: string | undefined) =>
    state !== undefined && !['', 'init', 'null'].includes(state.toLowerCase());
  return isBegun(preCheckStatus) || preChecks.some(({ State }) => isBegun(State));
}

/** Such as `CHECK_BINLOG_ON (Binary log): it is off`. */
function preCheckText({ Item, Names, ErrMsg }: PreCheck): string {
  const name = [Item, Names && Names !== Item && `(${Names})`].filter(Boolean).join(' ') || 'a check without a name';
  return `${name}: ${messageOf(ErrMsg) ?? 'no reason given'}`;
}

function isFailed({ State }: PreCheck): boolean {
  return State?.toLowerCase() === 'failed';
}

/** The service writes NULL for none. */
function messageOf(message: string | undefined): string | undefined {
  return message === undefined || message.trim() === '' || message.trim().toUpperCase() === 'NULL'
    ? undefined
    : message;
}
