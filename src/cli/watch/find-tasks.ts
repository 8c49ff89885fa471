import { CloudError } from '../../cloud/cloud-error';
import { listOfFilter, listOfPlan } from '../../provider/configured/task-listings';
import type { Search } from './find-jobs';
import { afterLook, type WatchedJob } from './watched-job';
import { watchedSource } from './watched-source';

/** Services that may not be there are asked for an id, too: nobody waits long for them. */
const LOOK_MS = 10_000;

type TaskSearch = Pick<Search, 'client' | 'signal' | 'clock'>;
type TaskService = Exclude<WatchedJob['service'], 'hbr'>;

/** The restore tasks of a service that have these ids. */
export function findTasks(service: TaskService, ids: readonly string[], search: TaskSearch): Promise<WatchedJob[]> {
  const deadlineMs = search.clock.now() + LOOK_MS;
  return lookUp(service, ids, search, deadlineMs);
}

/** The restore tasks of a backup plan of Database Backup that have not ended. */
export async function findPendingTasksOfPlan(backupPlanId: string, search: TaskSearch): Promise<WatchedJob[]> {
  return pendingOf('dbs', await listOfPlan(search.client, { backupPlanId }, { signal: search.signal }), search);
}

/** The restore tasks of Compute Nest that have not ended. */
export async function findPendingServiceTasks(search: TaskSearch): Promise<WatchedJob[]> {
  const restoring = [{ Name: 'Status', Value: ['Restoring'] }] as const;
  return pendingOf('computenest', await listOfFilter(search.client, restoring, { signal: search.signal }), search);
}

/** A listing does not tell of a failed precheck: a look does. */
async function pendingOf(
  service: TaskService,
  listed: readonly { readonly RestoreTaskId?: string }[],
  search: TaskSearch,
): Promise<WatchedJob[]> {
  const tasks = await lookUp(
    service,
    listed.flatMap(({ RestoreTaskId }) => RestoreTaskId ?? []),
    search,
  );
  return tasks.filter(({ verdict }) => verdict === 'pending');
}

/** One id that a service refuses must not hide the others. */
async function lookUp(
  service: TaskService,
  ids: readonly string[],
  search: TaskSearch,
  deadlineMs?: number,
): Promise<WatchedJob[]> {
  const { client, signal, clock } = search;
  try {
    const looks = await watchedSource(client, { service }).look(ids, { signal, ...(deadlineMs && { deadlineMs }) });
    return [...looks].map(([id, look]) => afterLook({ id, service }, look, clock.now()));
  } catch (fault) {
    if (!(fault instanceof CloudError) || !['invalid', 'notFound'].includes(fault.category)) throw fault;
    if (ids.length <= 1) return [];
    return (await Promise.all(ids.map((id) => lookUp(service, [id], search, deadlineMs)))).flat();
  }
}
