import { RESTORE_TYPES } from '../../api/restore-types';
import { SERVICE_TITLES, SERVICES, type Service } from '../../policies/services';
import { checkRegion } from '../../provider/data-sources/compute-nest-restore-tasks/data-source';
import { findJobs, findPendingJobs, type Search } from './find-jobs';
import { findPendingServiceTasks, findPendingTasksOfPlan, findTasks } from './find-tasks';
import { placesOf } from './places-of';
import type { WatchedJob } from './watched-job';

/** Which lists are watched, where no ids are given. */
export interface Lists {
  /** Of Cloud Backup. */
  readonly jobs: boolean;
  readonly vault?: string | undefined;
  /** Of Database Backup, which lists tasks by their plan only. */
  readonly backupPlans: readonly string[];
  readonly computeNest: boolean;
}

/** The jobs and tasks of these lists that have not ended, the oldest first. */
export async function findPending({ jobs, vault, backupPlans, computeNest }: Lists, search: Search) {
  const found = await Promise.all([
    ...(jobs ? [findPendingJobs(vault, search)] : []),
    ...[...new Set(backupPlans)].map((plan) => findPendingTasksOfPlan(plan, search)),
    ...(computeNest ? [findPendingServiceTasks(search)] : []),
  ]);
  return found.flat().sort((a, b) => Number(a.entry.CreatedTime ?? 0) - Number(b.entry.CreatedTime ?? 0));
}

/** The jobs and tasks with these ids, in their order. A service is asked for what those before it do not have. */
export async function findRestores(ids: readonly string[], search: Search): Promise<WatchedJob[]> {
  const found = new Map<string, WatchedJob>();
  const faults = new Map<Service, Error>();
  const missing = () => ids.filter((id) => !found.has(id));
  const services = servicesOf(search);
  for (const service of services) {
    if (missing().length === 0) break;
    const jobs = await find(service, missing(), search).catch((fault: Error) => {
      if (search.signal.aborted) throw fault;
      faults.set(service, fault);
      return [];
    });
    for (const job of jobs) found.set(job.id, job);
  }
  if (missing().length > 0) throw faults.get('hbr') ?? new Error(noSuchRestore(missing(), services, faults, search));
  return [...new Set(ids)].map((id) => found.get(id) as WatchedJob);
}

function find(service: Service, ids: readonly string[], search: Search): Promise<WatchedJob[]> {
  return service === 'hbr' ? findJobs(ids, search) : findTasks(service, ids, search);
}

/** Who names a type means a job of Cloud Backup. */
function servicesOf({ client, types }: Search): readonly Service[] {
  if (types.length < RESTORE_TYPES.length) return ['hbr'];
  return SERVICES.filter((service) => service !== 'computenest' || checkRegion(client).length === 0);
}

function noSuchRestore(
  ids: readonly string[],
  services: readonly Service[],
  faults: ReadonlyMap<Service, Error>,
  { types, client }: Search,
): string {
  const [what, kind] = services.length > 1 ? ['restore', ''] : ['restore job', ` of type ${types[0]}`];
  const none = ids.length === 1 ? `is no ${what}` : `are no ${what}s`;
  const unasked = [...faults].map(([service, { message }]) => `. ${SERVICE_TITLES[service]} did not tell: ${message}`);
  const places = placesOf(services, client);
  return `there ${none} ${ids.join(', ')}${kind} at ${places}; check the id, the region and the account${unasked.join('')}`;
}
