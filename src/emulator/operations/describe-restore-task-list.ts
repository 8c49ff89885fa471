import { type describeRestoreTaskList, restoreTaskDetailFields } from '../../api/operations/describe-restore-task-list';
import { dbsTaskAt } from '../restore-tasks/dbs-task-at';
import { knownMembers } from '../scenario/inventory-schema';
import { answerEntry } from '../store/answer-entry';
import { checkOneSubject } from './check-one-subject';
import { dbsPage } from './dbs-page';
import type { Handler } from './handler';

/** Lists restore tasks of one backup plan, or by their ids; newest first. Pages count from 0. */
export const handleDescribeRestoreTaskList: Handler<typeof describeRestoreTaskList> = (request, service) => {
  const { BackupPlanId, RestoreTaskId } = request;
  const { StartTimestamp = 0, EndTimestamp = Number.POSITIVE_INFINITY } = request;
  checkOneSubject(request);
  const ids = RestoreTaskId ? new Set(RestoreTaskId.split(',').map((id) => id.trim())) : undefined;
  const nowMs = service.clock.now();
  const { entries, page } = dbsPage(request, service.inventory.dbsRestoreTasks, {
    order: { by: 'RestoreTaskCreateTime', descending: true },
    matches: (task) => {
      const createdMs = task.RestoreTaskCreateTime === undefined ? undefined : Number(task.RestoreTaskCreateTime);
      const inTime =
        createdMs === undefined || (createdMs >= Number(StartTimestamp) && createdMs <= Number(EndTimestamp));
      return inTime && (ids ? ids.has(task.RestoreTaskId) : task.BackupPlanId === BackupPlanId);
    },
  });
  const tasks = entries.map((task) =>
    answerEntry(restoreTaskDetailFields, dbsTaskAt(task, nowMs), knownMembers.dbsRestoreTasks),
  );
  return { ...page, Items: { RestoreTaskDetail: tasks } };
};
