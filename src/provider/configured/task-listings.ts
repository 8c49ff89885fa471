import { computeNestVerdictOf } from '../../api/compute-nest-restore-task-status';
import { dbsVerdictOf } from '../../api/dbs-restore-task-status';
import type { RequestOf } from '../../api/operation';
import {
  describeRestoreTaskList,
  MAX_DBS_PAGE_SIZE,
  type RestoreTaskDetail,
} from '../../api/operations/describe-restore-task-list';
import {
  type ComputeNestRestoreTask,
  listRestoreTasks,
  MAX_COMPUTE_NEST_RESULTS,
} from '../../api/operations/list-restore-tasks';
import type { Clock } from '../../clock';
import type { CloudClient } from '../../cloud/cloud-client';
import { listedEntries } from '../../cloud/paging/listed-entries';
import { readPages } from '../../cloud/paging/read-pages';
import { readTokenPages } from '../../cloud/paging/read-token-pages';
import type { LookOptions } from '../../waiting/look';
import { createListings, type Listings } from './listings';

export interface PlanPlace {
  readonly backupPlanId: string;
}

export interface InstancePlace {
  readonly serviceInstanceId: string;
}

/** What tells restore tasks apart that are no twins. */
export type DbsTaskLooks = Pick<RestoreTaskDetail, 'RestoreTaskName' | 'BackupSetId'>;
export type ComputeNestTaskLooks = Pick<ComputeNestRestoreTask, 'BackupId'>;

/** The restore tasks of a backup plan, and those of a service instance. */
export interface TaskListings {
  readonly dbs: Listings<PlanPlace, RestoreTaskDetail, DbsTaskLooks>;
  readonly computeNest: Listings<InstancePlace, ComputeNestRestoreTask, ComputeNestTaskLooks>;
}

export function createTaskListings(client: () => CloudClient, clock: Clock): TaskListings {
  return {
    dbs: createListings<PlanPlace, RestoreTaskDetail, DbsTaskLooks>({
      clock,
      action: describeRestoreTaskList.action,
      keyOf: ({ backupPlanId }) => backupPlanId,
      list: (place, _, options) => listOfPlan(client(), place, options),
      idOf: ({ RestoreTaskId }) => RestoreTaskId,
      hasEnded: (task) => dbsVerdictOf(task) !== 'pending',
      // A backup set that is not named may be any, and the service may not say which one it took.
      looksOf: (task) => [task.RestoreTaskName ?? ''],
      looksOfWanted: ({ RestoreTaskName = '' }) => RestoreTaskName,
    }),
    computeNest: createListings<InstancePlace, ComputeNestRestoreTask, ComputeNestTaskLooks>({
      clock,
      action: listRestoreTasks.action,
      keyOf: ({ serviceInstanceId }) => serviceInstanceId,
      list: ({ serviceInstanceId }, _, options) =>
        listOfFilter(client(), [{ Name: 'ServiceInstanceId', Value: [serviceInstanceId] }], options),
      idOf: ({ RestoreTaskId }) => RestoreTaskId,
      hasEnded: ({ Status }) => computeNestVerdictOf(Status) !== 'pending',
      looksOf: ({ BackupId = '' }) => [BackupId, ''],
      looksOfWanted: ({ BackupId = '' }) => BackupId,
    }),
  };
}

export function listOfPlan(client: CloudClient, { backupPlanId }: PlanPlace, options: LookOptions) {
  return readPages<RestoreTaskDetail>({
    action: describeRestoreTaskList.action,
    idOf: (task) => task.RestoreTaskId,
    async page(number, isFurtherPage) {
      const request = { BackupPlanId: backupPlanId, PageNum: number - 1, PageSize: MAX_DBS_PAGE_SIZE }; // counted from 0
      const answer = await client.call(describeRestoreTaskList, request, { ...options, isFurtherPage });
      const { Items, TotalElements } = answer.body;
      return listedEntries(describeRestoreTaskList, answer, 'Items', Items?.RestoreTaskDetail, TotalElements);
    },
  });
}

type Filter = RequestOf<typeof listRestoreTasks>['Filter'];

export function listOfFilter(client: CloudClient, Filter: Filter, options: LookOptions) {
  return readTokenPages<ComputeNestRestoreTask>({
    action: listRestoreTasks.action,
    idOf: (task) => task.RestoreTaskId,
    async page(token) {
      const request = {
        MaxResults: MAX_COMPUTE_NEST_RESULTS,
        Filter,
        NextToken: token ?? '', // the service wants one on the first page, too
      };
      const answer = await client.call(listRestoreTasks, request, { ...options, isFurtherPage: token !== undefined });
      const { RestoreTasks, TotalCount, NextToken } = answer.body;
      const listed = listedEntries(listRestoreTasks, answer, 'RestoreTasks', RestoreTasks, TotalCount);
      return { ...listed, ...(NextToken && { nextToken: NextToken }) };
    },
  });
}
