import type { Operation } from '../../api/operation';
import { type Action, operations } from '../../api/operations';
import type { FlatParameters } from '../http/flat-parameters';
import { readRequest } from '../parameters/read-request';
import type { EmulatedService } from '../service/emulated-service';
import { handleCancelRestoreJob } from './cancel-restore-job';
import { handleCreateComputeNestRestoreTask } from './create-compute-nest-restore-task';
import { handleCreateDbsRestoreTask } from './create-dbs-restore-task';
import { handleCreateRestoreJob } from './create-restore-job';
import { handleDescribeBackupJobs2 } from './describe-backup-jobs2';
import { handleDescribeBackupPlanList } from './describe-backup-plan-list';
import { handleDescribeFullBackupList } from './describe-full-backup-list';
import { handleDescribeInvocationResults } from './describe-invocation-results';
import { handleDescribeJobErrorCode } from './describe-job-error-code';
import { handleDescribeOtsTableSnapshots } from './describe-ots-table-snapshots';
import { handleDescribePreCheckProgressList } from './describe-pre-check-progress-list';
import { handleDescribeRestoreJobs2 } from './describe-restore-jobs2';
import { handleDescribeRestoreRangeInfo } from './describe-restore-range-info';
import { handleDescribeRestoreTaskList } from './describe-restore-task-list';
import { handleDescribeUdmSnapshots } from './describe-udm-snapshots';
import { handleDescribeVaults } from './describe-vaults';
import { handleGetCallerIdentity } from './get-caller-identity';
import type { Handler } from './handler';
import { handleListBackups } from './list-backups';
import { handleListRestoreTasks } from './list-restore-tasks';
import { handleRunCommand } from './run-command';
import { handleSearchHistoricalSnapshots } from './search-historical-snapshots';
import { handleStartRestoreTask } from './start-restore-task';
import { handleStopInvocation } from './stop-invocation';

/** One handler for each operation of the API: without it, this does not compile. */
const handlers: { readonly [A in Action]: Handler<(typeof operations)[A]> } = {
  CancelRestoreJob: handleCancelRestoreJob,
  CreateRestoreJob: handleCreateRestoreJob,
  DescribeBackupJobs2: handleDescribeBackupJobs2,
  DescribeOtsTableSnapshots: handleDescribeOtsTableSnapshots,
  DescribeRestoreJobs2: handleDescribeRestoreJobs2,
  DescribeRestoreTaskList: handleDescribeRestoreTaskList,
  DescribeUdmSnapshots: handleDescribeUdmSnapshots,
  DescribeVaults: handleDescribeVaults,
  GetCallerIdentity: handleGetCallerIdentity,
  ListRestoreTasks: handleListRestoreTasks,
  SearchHistoricalSnapshots: handleSearchHistoricalSnapshots,
  DescribeInvocationResults: handleDescribeInvocationResults,
  RunCommand: handleRunCommand,
  StopInvocation: handleStopInvocation,
  DescribeBackupPlanList: handleDescribeBackupPlanList,
  DescribeFullBackupList: handleDescribeFullBackupList,
  DescribeJobErrorCode: handleDescribeJobErrorCode,
  DescribePreCheckProgressList: handleDescribePreCheckProgressList,
  DescribeRestoreRangeInfo: handleDescribeRestoreRangeInfo,
  ListBackups: handleListBackups,
  StartRestoreTask: handleStartRestoreTask,
  'computenest:CreateRestoreTask': handleCreateComputeNestRestoreTask,
  'dbs:CreateRestoreTask': handleCreateDbsRestoreTask,
};

/** Checks the parameters of an admitted call and does what it says. Throws ApiError to refuse. */
export function execute(action: Action, parameters: FlatParameters, service: EmulatedService): object {
  const operation: Operation = operations[action];
  const handler = handlers[action] as unknown as Handler<Operation>; // the key alone ties request and handler
  const request = readRequest(operation, parameters);
  service.invent?.(action, request, service);
  return handler(request, service, parameters);
}
