import type { Operation } from '../../api/operation';
import { operations } from '../../api/operations';
import { createComputeNestRestoreTask } from '../../api/operations/create-compute-nest-restore-task';
import { createDbsRestoreTask } from '../../api/operations/create-dbs-restore-task';
import { describeBackupPlanList } from '../../api/operations/describe-backup-plan-list';
import { describeFullBackupList } from '../../api/operations/describe-full-backup-list';
import { describeJobErrorCode } from '../../api/operations/describe-job-error-code';
import { describePreCheckProgressList } from '../../api/operations/describe-pre-check-progress-list';
import { describeRestoreRangeInfo } from '../../api/operations/describe-restore-range-info';
import { listBackups } from '../../api/operations/list-backups';
import { startRestoreTask } from '../../api/operations/start-restore-task';
import { isUnknown } from '../../plugin/unknown';
import { snapshotKind } from '../../provider/data-sources/snapshots/snapshot-kinds';
import type { contents } from '../../provider/provider';
import { backupJobTypes } from '../../sources/backup-job-types';
import type { StackObject, Values } from '../stack/stack';

type Needs<Types> = { readonly [type in keyof Types]: (values: Values) => readonly Operation[] };

const {
  CancelRestoreJob,
  CreateRestoreJob,
  DescribeBackupJobs2,
  DescribeInvocationResults,
  DescribeOtsTableSnapshots,
  DescribeRestoreJobs2,
  DescribeRestoreTaskList,
  DescribeUdmSnapshots,
  DescribeVaults,
  ListRestoreTasks,
  RunCommand,
  SearchHistoricalSnapshots,
  StopInvocation,
} = operations;

const nothing = () => [];

/** The list tells neither what a precheck found nor why a task failed. */
const dbsWait = [DescribeRestoreTaskList, describePreCheckProgressList, describeJobErrorCode];

const byResource: Needs<typeof contents.resources> = {
  alirestore_job: ({ on_destroy, source_type }) => [
    CreateRestoreJob,
    DescribeRestoreJobs2,
    ...snapshotLook(source_type),
    ...(on_destroy === 'keep' ? [] : [CancelRestoreJob]),
  ],
  alirestore_dbs_restore_task: () => [createDbsRestoreTask, startRestoreTask, ...dbsWait],
  alirestore_compute_nest_restore_task: () => [createComputeNestRestoreTask, ListRestoreTasks],
  alirestore_gate: ({ restore_jobs, dbs_restore_tasks, compute_nest_restore_tasks }) => [
    ...(isGiven(restore_jobs) ? [DescribeRestoreJobs2, ...snapshotLook(undefined)] : []),
    ...(isGiven(dbs_restore_tasks) ? dbsWait : []),
    ...(isGiven(compute_nest_restore_tasks) ? [ListRestoreTasks] : []),
  ],
  // What still runs on an instance when its time is up, or when Terraform is interrupted, is stopped.
  alirestore_check: ({ in_instance }) =>
    isGiven(in_instance) ? [RunCommand, DescribeInvocationResults, StopInvocation] : [],
  alirestore_selection: nothing,
  alirestore_cleanup: nothing,
  alirestore_drill: nothing,
  alirestore_drill_verdict: nothing,
};

const byDataSource: Needs<typeof contents.dataSources> = {
  alirestore_backup_jobs: ({ find_snapshots, source_type }) => [
    DescribeBackupJobs2,
    // Tablestore is OTS for backup jobs.
    ...(isGiven(find_snapshots) ? snapshotQueries(source_type === 'OTS' ? 'OTS_TABLE' : source_type) : []),
  ],
  alirestore_compute_nest_backups: () => [listBackups],
  alirestore_compute_nest_restore_tasks: () => [ListRestoreTasks],
  alirestore_dbs_backup_plans: () => [describeBackupPlanList],
  alirestore_dbs_backup_sets: () => [describeFullBackupList],
  alirestore_dbs_restorable_ranges: () => [describeRestoreRangeInfo],
  alirestore_dbs_restore_tasks: () => [DescribeRestoreTaskList, describePreCheckProgressList],
  alirestore_jobs: () => [DescribeRestoreJobs2],
  alirestore_recovery_points: ({ source_type, vault_ids }) => [
    ...(mayBe(source_type, Object.keys(backupJobTypes)) ? [DescribeBackupJobs2] : []),
    ...snapshotQueries(source_type),
    // Its snapshots are listed vault by vault.
    ...(mayBe(source_type, ['COMMON_FILE_SYSTEM']) && !Array.isArray(vault_ids) ? [DescribeVaults] : []),
  ],
  alirestore_snapshots: ({ source_type }) => snapshotQueries(source_type),
  alirestore_vaults: () => [DescribeVaults],
};

const { alirestore_dbs_restore_task, alirestore_compute_nest_restore_task, alirestore_check } = byResource;

/** What a resource of that kind calls, but for what its destroy does. */
const byAction: Needs<NonNullable<typeof contents.actions>> = {
  alirestore_restore: (values) => byResource.alirestore_job({ ...values, on_destroy: 'keep' }),
  alirestore_dbs_restore: alirestore_dbs_restore_task,
  alirestore_compute_nest_restore: alirestore_compute_nest_restore_task,
  alirestore_cancel: () => [DescribeRestoreJobs2, CancelRestoreJob],
  alirestore_check,
};

/** The operations that an apply and a destroy of it, or an invocation, may call. */
export function neededOperations({ mode, type, values }: StackObject): readonly Operation[] {
  const tables = { managed: byResource, data: byDataSource, action: byAction };
  const table: Readonly<Record<string, (values: Values) => readonly Operation[]>> = tables[mode];
  return table[type](values);
}

const queries = {
  files: SearchHistoricalSnapshots,
  tables: DescribeOtsTableSnapshots,
  instances: DescribeUdmSnapshots,
} as const;

function snapshotQueries(sourceType: unknown): readonly Operation[] {
  const kind = snapshotKind(sourceType);
  if (kind) return [queries[kind]];
  return isUnknown(sourceType) ? Object.values(queries) : [];
}

function mayBe(value: unknown, wanted: readonly string[]): boolean {
  return isUnknown(value) || wanted.includes(String(value));
}

/** Of a restore that has restored nothing, or must restore everything. */
function snapshotLook(sourceType: unknown): readonly Operation[] {
  const isOfFiles = typeof sourceType !== 'string' || snapshotKind(sourceType) === 'files';
  return isOfFiles ? [DescribeBackupJobs2, SearchHistoricalSnapshots] : [];
}

/** What is not known yet may be anything. */
function isGiven(value: unknown): boolean {
  if (isUnknown(value)) return true;
  return value !== null && value !== false && (typeof value !== 'object' || Object.keys(value).length > 0);
}
