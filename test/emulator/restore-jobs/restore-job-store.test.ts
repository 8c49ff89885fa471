import { describe, expect, it } from 'vitest';
import { createCourse } from '../../../src/emulator/restore-jobs/course';
import type { RestoreJobRecord } from '../../../src/emulator/restore-jobs/restore-job-record';
import {
  createRestoreJobStore,
  type ListingOrder,
  type ListingQuery,
} from '../../../src/emulator/restore-jobs/restore-job-store';

const course = createCourse('complete', { preset: 'complete' });
const record = (RestoreId: string, createdMs: number, RestoreType = 'ECS_FILE', rank = 0): RestoreJobRecord => ({
  RestoreId,
  request: { RestoreType, SourceType: RestoreType, VaultId: 'v-1', SnapshotId: 's-1' },
  createdMs,
  expireMs: Number.POSITIVE_INFINITY,
  rank,
  course,
});

function listed(order: ListingOrder, records: RestoreJobRecord[], query: Partial<ListingQuery> = {}) {
  const store = createRestoreJobStore(order);
  for (const each of records) store.add(each);
  const { jobs, totalCount } = store.list({
    restoreType: 'ECS_FILE',
    matches: () => true,
    pageNumber: 1,
    pageSize: 99,
    ...query,
  });
  return { ids: jobs.map(({ RestoreId }) => RestoreId).join(' '), totalCount };
}

const jobs = [
  record('r-b', 2_000, 'ECS_FILE', 0.5),
  record('r-d', 4_000, 'ECS_FILE', 0.9),
  record('r-c', 2_999, 'ECS_FILE', 0.1),
  record('r-a', 1_000, 'ECS_FILE', 0.7),
  record('r-x', 9_000, 'OSS'),
];

describe('a listing', () => {
  it('has the newest first; those of one second go by their ids', () => {
    expect(listed('newest', jobs)).toEqual({ ids: 'r-d r-b r-c r-a', totalCount: 4 });
  });

  it('may have the oldest first', () => {
    expect(listed('oldest', jobs)).toEqual({ ids: 'r-a r-b r-c r-d', totalCount: 4 });
  });

  it('may be in an order without sense, in which pages fit together all the same', () => {
    expect(listed('random', jobs)).toEqual({ ids: 'r-d r-a r-b r-c', totalCount: 4 });
    expect(listed('random', jobs, { pageSize: 2 }).ids).toBe('r-d r-a');
    expect(listed('random', jobs, { pageSize: 2, pageNumber: 2 }).ids).toBe('r-b r-c');
  });

  it('has pages from 1, with the count of all of them', () => {
    expect(listed('newest', jobs, { pageSize: 3 })).toEqual({ ids: 'r-d r-b r-c', totalCount: 4 });
    expect(listed('newest', jobs, { pageSize: 3, pageNumber: 2 })).toEqual({ ids: 'r-a', totalCount: 4 });
    expect(listed('newest', jobs, { pageSize: 3, pageNumber: 3 })).toEqual({ ids: '', totalCount: 4 });
  });

  it('counts only what matches', () => {
    const matches = ({ createdMs }: RestoreJobRecord) => createdMs < 3_000;
    expect(listed('newest', jobs, { matches, pageSize: 2 })).toEqual({ ids: 'r-b r-c', totalCount: 3 });
  });

  it('of ids has those of its type, each once, in its order', () => {
    const restoreIds = ['r-a', 'r-x', 'r-none', 'r-d', 'r-a'];
    expect(listed('newest', jobs, { restoreIds })).toEqual({ ids: 'r-d r-a', totalCount: 2 });
  });

  it('of a type that nobody restored is empty', () => {
    expect(listed('newest', jobs, { restoreType: 'NAS' })).toEqual({ ids: '', totalCount: 0 });
  });

  it('shows a job that was added after a look', () => {
    const store = createRestoreJobStore('newest');
    const query: ListingQuery = { restoreType: 'ECS_FILE', matches: () => true, pageNumber: 1, pageSize: 9 };
    store.add(jobs[1]);
    expect(store.list(query).jobs).toEqual([jobs[1]]);
    store.add(jobs[0]);
    store.add(record('r-e', 5_000));
    expect(store.list(query).jobs.map(({ RestoreId }) => RestoreId)).toEqual(['r-e', 'r-d', 'r-b']);
    expect(store.size).toBe(3);
  });
});

describe('with 100,000 jobs', () => {
  const store = createRestoreJobStore('newest');
  for (let i = 0; i < 100_000; i++) store.add(record(`r-${i}`, i * 10, i % 2 === 0 ? 'ECS_FILE' : 'OSS'));

  /** How many jobs are looked at for a page. */
  const looksAt = (query: Partial<ListingQuery>) => {
    let looks = 0;
    const matches = () => {
      looks++;
      return true;
    };
    const { jobs: page } = store.list({ restoreType: 'ECS_FILE', matches, pageNumber: 1, pageSize: 99, ...query });
    return { looks, page: page.length };
  };

  it('a page looks once at each job of its type', () => {
    expect(looksAt({})).toEqual({ looks: 50_000, page: 99 });
    expect(looksAt({ pageNumber: 506 })).toEqual({ looks: 50_000, page: 5 });
  });

  it('a page of known ids looks at these alone', () => {
    const restoreIds = Array.from({ length: 99 }, (_, i) => `r-${i * 1_000}`);
    expect(looksAt({ restoreIds })).toEqual({ looks: 99, page: 99 });
  });
});
