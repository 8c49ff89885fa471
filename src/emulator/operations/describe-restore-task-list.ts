import { type describeRestoreTaskList, restoreTaskDetailFields } from '../../api/operations/describe-restore-task-list';
import { DbsError } from '../http/api-error';
import { dbsTaskAt } from '../restore-tasks/dbs-task-at';
import { knownMembers } from '../scenario/inventory-schema';
import { answerEntry } from '../store/answer-entry';
import type { Handler } from './handler';

const DEFAULT_DBS_PAGE_SIZE = 30;

/** Lists restore tasks of one backup plan, or by their ids; newest first. Pages count from 0. */
export const handleDescribeRestoreTaskList: Handler<typeof describeRestoreTaskList> = (request, service) => {
  const { BackupPlanId, RestoreTaskId, PageNum = 0, PageSize = DEFAULT_DBS_PAGE_SIZE } = request;
  const { StartTimestamp = 0, EndTimestamp = Number.POSITIVE_INFINITY } = request;
  checkSubject(BackupPlanId, RestoreTaskId);
  const ids = RestoreTaskId ? new Set(RestoreTaskId.split(',').map((id) => id.trim())) : undefined;
  const nowMs = service.clock.now();
  const { entries, totalCount } = service.inventory.dbsRestoreTasks.list({
    order: { by: 'RestoreTaskCreateTime', descending: true },
    first: PageNum * PageSize,
    size: PageSize,
    matches: (task) => {
      const createdMs = task.RestoreTaskCreateTime === undefined ? undefined : Number(task.RestoreTaskCreateTime);
      const inTime =
        createdMs === undefined || (createdMs >= Number(StartTimestamp) && createdMs <= Number(EndTimestamp));
      return inTime && (ids ? ids.has(task.RestoreTaskId) : task.BackupPlanId === BackupPlanId);
    },
  });
  return {
    PageNum,
    PageSize,
    TotalPages: Math.ceil(totalCount / PageSize),
    TotalElements: totalCount,
    Items: {
      RestoreTaskDetail: entries.map((task) =>
        answerEntry(restoreTaskDetailFields, dbsTaskAt(task, nowMs), knownMembers.dbsRestoreTasks),
      ),
    },
  };
};

function checkSubject(BackupPlanId: string | undefined, RestoreTaskId: string | undefined): void {
  if (Boolean(BackupPlanId) !== Boolean(RestoreTaskId)) return;
  const got = BackupPlanId ? 'both' : 'neither';
  throw new DbsError(
    'Param.NotFound',
    `The specified parameter RestoreTaskId value is not valid. Got ${got} BackupPlanId ${BackupPlanId ? 'and' : 'nor'} RestoreTaskId, expected one of them.`,
  );
}
