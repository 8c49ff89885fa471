import type { DbsRestoreTask } from '../../../api/dbs-restore-task-status';
import { dbsErrorOf, hasFailedPreCheck } from '../../../api/dbs-restore-task-status';
import { describeJobErrorCode } from '../../../api/operations/describe-job-error-code';
import type { ResourceContext } from '../../../plugin/call-context';
import type { Look } from '../../../waiting/look';
import type { Configured } from '../../configured/configured';
import type { ExplainedTask } from './dbs-restore';

/** The task with the error of its job: the list may give none. One whose precheck failed has no job yet. */
export async function explainFailure(
  { entry }: Look<DbsRestoreTask>,
  deadlineMs: number,
  { configured, stop }: ResourceContext<Configured>,
): Promise<ExplainedTask> {
  if (hasFailedPreCheck(entry) || !entry.RestoreTaskId) return entry;
  const request = { TaskId: entry.RestoreTaskId, Language: 'en' };
  const { body } = await configured.client().call(describeJobErrorCode, request, { deadlineMs, signal: stop });
  const { ErrorCode, ErrorMessage } = body.Item ?? {};
  const message = dbsErrorOf(entry) ?? ErrorMessage;
  return { ...entry, ...(message && { ErrMessage: message }), ...(ErrorCode && { errorCode: ErrorCode }) };
}
