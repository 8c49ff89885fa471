import type { Operation } from '../../api/operation';
import { type Action, operations } from '../../api/operations';
import type { FlatParameters } from '../http/flat-parameters';
import { readRequest } from '../parameters/read-request';
import type { EmulatedService } from '../service/emulated-service';
import { handleCancelRestoreJob } from './cancel-restore-job';
import { handleCreateRestoreJob } from './create-restore-job';
import { handleDescribeBackupJobs2 } from './describe-backup-jobs2';
import { handleDescribeOtsTableSnapshots } from './describe-ots-table-snapshots';
import { handleDescribeRestoreJobs2 } from './describe-restore-jobs2';
import { handleDescribeRestoreTaskList } from './describe-restore-task-list';
import { handleDescribeUdmSnapshots } from './describe-udm-snapshots';
import { handleDescribeVaults } from './describe-vaults';
import { handleGetCallerIdentity } from './get-caller-identity';
import type { Handler } from './handler';
import { handleListRestoreTasks } from './list-restore-tasks';
import { handleSearchHistoricalSnapshots } from './search-historical-snapshots';

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
};

/** Checks the parameters of an admitted call and does what it says. Throws ApiError to refuse. */
export function execute(action: Action, parameters: FlatParameters, service: EmulatedService): object {
  const operation: Operation = operations[action];
  const handler = handlers[action] as unknown as Handler<Operation>; // the key alone ties request and handler
  const request = readRequest(operation, parameters);
  service.invent?.(action, request, service);
  return handler(request, service, parameters);
}
