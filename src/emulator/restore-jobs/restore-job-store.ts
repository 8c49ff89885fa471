import type { RestoreJobRecord } from './restore-job-record';

/** The service documents no order. Newest first is ours; equal times go by RestoreId. */
export type ListingOrder = 'newest' | 'oldest' | 'random';

export interface ListingQuery {
  /** All types when absent. */
  readonly restoreType?: string;
  /** Ids to look at, where the caller knows them: nothing else is looked at then. */
  readonly restoreIds?: readonly string[];
  matches(job: RestoreJobRecord): boolean;
  /** From 1. */
  readonly pageNumber: number;
  readonly pageSize: number;
}

export interface Listing {
  readonly jobs: readonly RestoreJobRecord[];
  readonly totalCount: number;
}

export interface RestoreJobStore {
  readonly size: number;
  add(job: RestoreJobRecord): void;
  get(restoreId: string): RestoreJobRecord | undefined;
  list(query: ListingQuery): Listing;
  /** All of them when no id is given. Returns how many there were. */
  remove(restoreId?: string): number;
  all(): RestoreJobRecord[];
}

type Compare = (a: RestoreJobRecord, b: RestoreJobRecord) => number;

/**
 * A scan over the jobs of one type: 100,000 comparisons take a few milliseconds, so there is no index to keep right
 * besides the one by id, which pollers use.
 */
export function createRestoreJobStore(order: ListingOrder): RestoreJobStore {
  const byId = new Map<string, RestoreJobRecord>();
  const byType = new Map<string, RestoreJobRecord[]>();
  const unsorted = new Set<string>();
  const compare = comparisons[order];

  const ofType = (restoreType: string) => {
    const jobs = byType.get(restoreType) ?? [];
    if (unsorted.delete(restoreType)) jobs.sort(compare);
    return jobs;
  };
  const candidates = ({ restoreType, restoreIds }: ListingQuery) => {
    if (!restoreIds) return restoreType === undefined ? [...byId.values()].sort(compare) : ofType(restoreType);
    const jobs = [...new Set(restoreIds)].flatMap((id) => byId.get(id) ?? []);
    return jobs.filter(({ request }) => [undefined, request.RestoreType].includes(restoreType)).sort(compare);
  };

  return {
    get size() {
      return byId.size;
    },
    add(job) {
      const restoreType = job.request.RestoreType;
      const jobs = byType.get(restoreType) ?? [];
      byType.set(restoreType, jobs);
      byId.set(job.RestoreId, job);
      const last = jobs.at(-1);
      if (last && compare(last, job) > 0) unsorted.add(restoreType);
      jobs.push(job);
    },
    get: (restoreId) => byId.get(restoreId),
    remove(restoreId) {
      const before = byId.size;
      if (restoreId === undefined) byId.clear();
      else byId.delete(restoreId);
      for (const [restoreType, jobs] of byType)
        byType.set(
          restoreType,
          jobs.filter(({ RestoreId }) => byId.has(RestoreId)),
        );
      return before - byId.size;
    },
    list: (query) => page(candidates(query), query),
    all: () => [...byId.values()],
  };
}

/** The list is kept with the first to show at its end: the next job is almost always the newest. */
function page(jobs: readonly RestoreJobRecord[], { matches, pageNumber, pageSize }: ListingQuery): Listing {
  const first = (pageNumber - 1) * pageSize;
  const found: RestoreJobRecord[] = [];
  let totalCount = 0;
  for (let i = jobs.length - 1; i >= 0; i--) {
    if (!matches(jobs[i])) continue;
    if (totalCount >= first && found.length < pageSize) found.push(jobs[i]);
    totalCount++;
  }
  return { jobs: found, totalCount };
}

const seconds = ({ createdMs }: RestoreJobRecord) => Math.floor(createdMs / 1000);
const byDescendingId: Compare = (a, b) => (a.RestoreId < b.RestoreId ? 1 : -1);

/** Sort orders, last to show first. */
const comparisons: Record<ListingOrder, Compare> = {
  newest: (a, b) => seconds(a) - seconds(b) || byDescendingId(a, b),
  oldest: (a, b) => seconds(b) - seconds(a) || byDescendingId(a, b),
  random: (a, b) => a.rank - b.rank || byDescendingId(a, b),
};
