import type { Operation } from '../operation';
import { cancelRestoreJob } from './cancel-restore-job';
import { createRestoreJob } from './create-restore-job';
import { describeBackupJobs2 } from './describe-backup-jobs2';
import { describeOtsTableSnapshots } from './describe-ots-table-snapshots';
import { describeRestoreJobs2 } from './describe-restore-jobs2';
import { describeRestoreTaskList } from './describe-restore-task-list';
import { describeUdmSnapshots } from './describe-udm-snapshots';
import { describeVaults } from './describe-vaults';
import { getCallerIdentity } from './get-caller-identity';
import { listRestoreTasks } from './list-restore-tasks';
import { searchHistoricalSnapshots } from './search-historical-snapshots';

/** Every operation that this package knows, by its action. An entry here obliges the emulator to have a handler for it. */
export const operations = {
  CancelRestoreJob: cancelRestoreJob,
  CreateRestoreJob: createRestoreJob,
  DescribeBackupJobs2: describeBackupJobs2,
  DescribeOtsTableSnapshots: describeOtsTableSnapshots,
  DescribeRestoreJobs2: describeRestoreJobs2,
  DescribeRestoreTaskList: describeRestoreTaskList,
  DescribeUdmSnapshots: describeUdmSnapshots,
  DescribeVaults: describeVaults,
  GetCallerIdentity: getCallerIdentity,
  ListRestoreTasks: listRestoreTasks,
  SearchHistoricalSnapshots: searchHistoricalSnapshots,
} as const satisfies { readonly [action: string]: Operation };

export type Action = keyof typeof operations;

export const ACTIONS = Object.keys(operations) as Action[];
