import type { Action, operations } from '../../api/operations';
import { handleCancelRestoreJob } from './cancel-restore-job';
import { handleCreateRestoreJob } from './create-restore-job';
import { handleDescribeRestoreJobs2 } from './describe-restore-jobs2';
import type { Handler } from './handler';

/** One handler for each operation of the API: without it, this does not compile. */
export const handlers: { readonly [A in Action]: Handler<(typeof operations)[A]> } = {
  CancelRestoreJob: handleCancelRestoreJob,
  CreateRestoreJob: handleCreateRestoreJob,
  DescribeRestoreJobs2: handleDescribeRestoreJobs2,
};
