import type { Operation, Parameter } from '../operation';
import { cancelRestoreJob } from './cancel-restore-job';
import { createComputeNestRestoreTask } from './create-compute-nest-restore-task';
import { createDbsRestoreTask } from './create-dbs-restore-task';
import { createRestoreJob } from './create-restore-job';
import { describeBackupJobs2 } from './describe-backup-jobs2';
import { describeBackupPlanList } from './describe-backup-plan-list';
import { describeFullBackupList } from './describe-full-backup-list';
import { describeInvocationResults } from './describe-invocation-results';
import { describeJobErrorCode } from './describe-job-error-code';
import { describeOtsTableSnapshots } from './describe-ots-table-snapshots';
import { describePreCheckProgressList } from './describe-pre-check-progress-list';
import { describeRestoreJobs2 } from './describe-restore-jobs2';
import { describeRestoreRangeInfo } from './describe-restore-range-info';
import { describeRestoreTaskList } from './describe-restore-task-list';
import { describeUdmSnapshots } from './describe-udm-snapshots';
import { describeVaults } from './describe-vaults';
import { getCallerIdentity } from './get-caller-identity';
import { listBackups } from './list-backups';
import { listRestoreTasks } from './list-restore-tasks';
import { runCommand } from './run-command';
import { searchHistoricalSnapshots } from './search-historical-snapshots';
import { startRestoreTask } from './start-restore-task';
import { stopInvocation } from './stop-invocation';

/**
 * Every operation that this package knows, by its action; where two services have one of the same name, by its name in
 * policies of RAM. An entry here obliges the emulator to have a handler for it.
 */
export const operations = {
  CancelRestoreJob: cancelRestoreJob,
  CreateRestoreJob: createRestoreJob,
  DescribeBackupJobs2: describeBackupJobs2,
  DescribeBackupPlanList: describeBackupPlanList,
  DescribeFullBackupList: describeFullBackupList,
  DescribeInvocationResults: describeInvocationResults,
  DescribeJobErrorCode: describeJobErrorCode,
  DescribeOtsTableSnapshots: describeOtsTableSnapshots,
  DescribePreCheckProgressList: describePreCheckProgressList,
  DescribeRestoreJobs2: describeRestoreJobs2,
  DescribeRestoreRangeInfo: describeRestoreRangeInfo,
  DescribeRestoreTaskList: describeRestoreTaskList,
  DescribeUdmSnapshots: describeUdmSnapshots,
  DescribeVaults: describeVaults,
  GetCallerIdentity: getCallerIdentity,
  ListBackups: listBackups,
  ListRestoreTasks: listRestoreTasks,
  RunCommand: runCommand,
  SearchHistoricalSnapshots: searchHistoricalSnapshots,
  StartRestoreTask: startRestoreTask,
  StopInvocation: stopInvocation,
  'computenest:CreateRestoreTask': createComputeNestRestoreTask,
  'dbs:CreateRestoreTask': createDbsRestoreTask,
} as const satisfies { readonly [action: string]: Operation };

export type Action = keyof typeof operations;

export const ACTIONS = Object.keys(operations) as Action[];

/** Names of parameters that no log or answer may show the values of. */
export const SECRET_PARAMETERS: readonly string[] = ACTIONS.flatMap((action) =>
  Object.entries<Parameter>(operations[action].parameters).flatMap(([name, { secret }]) => (secret ? [name] : [])),
);

/** The operation that a call names. Its version tells services apart that have an action of the same name. */
export function actionNamed(action: string, version: string | undefined): Action | undefined {
  return ACTIONS.find((each) => operations[each].action === action && operations[each].version === version);
}
