import { MAX_PAGE_SIZE } from '../../api/filters';
import { describeRestoreJobs2, type RestoreJob } from '../../api/operations/describe-restore-jobs2';
import { PENDING_STATUSES } from '../../api/restore-job-status';
import { RESTORE_TYPES, type RestoreType } from '../../api/restore-types';
import type { Clock } from '../../clock';
import type { CloudClient } from '../../cloud/cloud-client';
import { CloudError } from '../../cloud/cloud-error';
import { readPages } from '../../cloud/paging/read-pages';
import { listRestoreJobs } from '../../waiting/restore-job-list';
import { restoreJobSource, toLook } from '../../waiting/restore-job-source';
import { afterLook, type WatchedJob } from './watched-job';

export interface Search {
  readonly client: CloudClient;
  /** Of which types jobs are looked for. */
  readonly types: readonly RestoreType[];
  readonly signal: AbortSignal;
  readonly clock: Clock;
}

/** The jobs that have these ids, of whatever type they are. */
export async function findJobs(ids: readonly string[], search: Search): Promise<WatchedJob[]> {
  const found = new Map<string, WatchedJob>();
  const missing = () => ids.filter((id) => !found.has(id));
  const add = (jobs: readonly WatchedJob[]) => {
    for (const job of jobs) if (ids.includes(job.id)) found.set(job.id, job);
  };
  const byId = [{ Key: 'restoreId', Operator: 'IN', Values: ids }];
  add((await listOfAnyType(byId, search)) ?? []);
  if (missing().length > 0) add(await listOfEachType(byId, search));
  // The filter is undocumented: before anybody is told that there is no such job, all pages are read.
  for (const type of search.types) {
    if (missing().length === 0) break;
    add(await lookUp(type, missing(), search));
  }
  return [...found.values()];
}

/** The jobs that have not ended. */
export async function findPendingJobs(vault: string | undefined, search: Search): Promise<WatchedJob[]> {
  const filters = [
    { Key: 'Status', Operator: 'IN', Values: PENDING_STATUSES },
    ...(vault === undefined ? [] : [{ Key: 'VaultId', Operator: 'IN', Values: [vault] }]),
  ];
  const jobs = (await listOfAnyType(filters, search)) ?? (await listOfEachType(filters, search));
  return jobs.filter(({ verdict, entry }) => verdict === 'pending' && (vault === undefined || entry.VaultId === vault));
}

type Filters = Parameters<typeof listRestoreJobs>[2];

/**
 * One call for all types, which the service takes since about 2025. Undefined where it does not, or does not tell the
 * type of each job, without which nobody can follow it.
 */
async function listOfAnyType(Filters: Filters, { client, types, signal, clock }: Search) {
  if (types.length < RESTORE_TYPES.length) return undefined;
  let requestId: string | undefined;
  const jobs = await readPages<RestoreJob>({
    action: describeRestoreJobs2.action,
    idOf: (job) => job.RestoreId,
    async page(PageNumber) {
      const request = { PageNumber, PageSize: MAX_PAGE_SIZE, Filters };
      const { body, requestId: id } = await client.call(describeRestoreJobs2, request, { signal });
      requestId = id;
      return { entries: body.RestoreJobs?.RestoreJob ?? [], total: Number(body.TotalCount ?? 0) };
    },
  }).catch((fault: unknown) => void nothingIfInvalid(fault));
  if (!jobs || jobs.some(({ RestoreId, RestoreType }) => !RestoreId || !RestoreType)) return undefined;
  return jobs.map((job) => {
    const { RestoreId: id = '', RestoreType: restoreType = '' } = job;
    return afterLook({ id, service: 'hbr', restoreType }, toLook(job, requestId), clock.now());
  });
}

async function listOfEachType(filters: Filters, search: Search) {
  return (await Promise.all(search.types.map((type) => list(type, filters, search)))).flat();
}

async function list(restoreType: RestoreType, filters: Filters, { client, signal, clock }: Search) {
  const { jobs, requestId } = await listRestoreJobs(client, { restoreType }, filters, { signal }).catch(
    nothingIfInvalid,
  );
  return jobs.flatMap((job) =>
    job.RestoreId === undefined
      ? []
      : afterLook({ id: job.RestoreId, service: 'hbr', restoreType }, toLook(job, requestId), clock.now()),
  );
}

async function lookUp(restoreType: RestoreType, ids: readonly string[], { client, signal, clock }: Search) {
  const looks = await restoreJobSource(client, { restoreType })
    .look(ids, { signal })
    .catch((fault: unknown) => {
      nothingIfInvalid(fault);
      return new Map<string, ReturnType<typeof toLook>>();
    });
  return [...looks].map(([id, look]) => afterLook({ id, service: 'hbr', restoreType }, look, clock.now()));
}

/** A region may not know each type. */
function nothingIfInvalid(fault: unknown): { jobs: RestoreJob[]; requestId?: string } {
  if (!(fault instanceof CloudError) || fault.category !== 'invalid') throw fault;
  return { jobs: [] };
}
