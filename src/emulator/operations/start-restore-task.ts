import type { startRestoreTask } from '../../api/operations/start-restore-task';
import { DbsError } from '../http/api-error';
import { dbsPreCheckAt } from '../restore-tasks/dbs-pre-check-at';
import { dbsTaskAt } from '../restore-tasks/dbs-task-at';
import type { StoredDbsTask } from '../restore-tasks/stored-dbs-task';
import { dbsTaskNamed } from './dbs-plan-named';
import type { Handler } from './handler';

/** Starts a registered task, or once more one whose check has failed. What runs or has ended is refused. */
export const handleStartRestoreTask: Handler<typeof startRestoreTask> = (request, service, parameters) => {
  const call = { operation: 'StartRestoreTask', request };
  const known = service.clientTokens.find(call);
  if (known) return { RestoreTaskId: known };
  const { RestoreTaskId } = request;
  const task = dbsTaskNamed(service, 'RestoreTaskId', RestoreTaskId);
  const nowMs = service.clock.now();
  checkMayStart(task, nowMs);
  task.run = { ...(task.run ?? service.taskCourses.dbs(parameters)), startedMs: nowMs };
  service.clientTokens.remember(call, RestoreTaskId);
  return { RestoreTaskId };
};

function checkMayStart(task: StoredDbsTask, nowMs: number): void {
  const { RestoreStatus } = dbsTaskAt(task, nowMs);
  const { Status } = dbsPreCheckAt(task, nowMs);
  if (RestoreStatus === 'init' && Status !== 'running') return;
  throw new DbsError(
    'RestoreTask.StatusNotAllowed',
    `The restore task ${task.RestoreTaskId} cannot be started: it was started before, and is ${RestoreStatus}.`,
  );
}
