import { dbsErrorOf } from '../../api/dbs-restore-task-status';
import type { describeJobErrorCode } from '../../api/operations/describe-job-error-code';
import { dbsPreCheckAt } from '../restore-tasks/dbs-pre-check-at';
import { dbsTaskAt } from '../restore-tasks/dbs-task-at';
import type { StoredDbsTask } from '../restore-tasks/stored-dbs-task';
import { dbsTaskNamed } from './dbs-plan-named';
import type { Handler } from './handler';

interface JobError {
  readonly JobType: string;
  readonly ErrorCode: string;
  readonly ErrorMessage: string;
}

/** Tells why a task failed; nothing of one that did not. Codes and types of jobs are made up: none are documented. */
export const handleDescribeJobErrorCode: Handler<typeof describeJobErrorCode> = (request, service) => {
  const { TaskId, Language = 'en' } = request;
  const error = errorOf(dbsTaskNamed(service, 'TaskId', TaskId), service.clock.now());
  return error ? { Item: { JobId: `${TaskId}-job`, JobState: 'failed', Language, ...error } } : {};
};

function errorOf(task: StoredDbsTask, nowMs: number): JobError | undefined {
  const failed = dbsPreCheckAt(task, nowMs).checks.find(({ State }) => State === 'failed');
  if (failed) return { JobType: 'preCheck', ErrorCode: failed.Item ?? '', ErrorMessage: failed.ErrMsg ?? '' };
  const now = dbsTaskAt(task, nowMs);
  if (now.RestoreStatus !== 'stop') return undefined;
  const ErrorMessage = dbsErrorOf({ ErrMessage: now.ErrMessage }) ?? 'The restore was stopped.';
  return { JobType: 'restore', ErrorCode: 'DBS.RestoreTask.Failed', ErrorMessage };
}
