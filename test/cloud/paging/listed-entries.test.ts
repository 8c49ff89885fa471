import { describe, expect, it } from 'vitest';
import { describeOtsTableSnapshots } from '../../../src/api/operations/describe-ots-table-snapshots';
import { describeRestoreJobs2 } from '../../../src/api/operations/describe-restore-jobs2';
import { listedEntries } from '../../../src/cloud/paging/listed-entries';

const answeredBy = { requestId: 'R-1', host: 'hbr.example' };
const listed = (entries: readonly unknown[] | undefined, total?: number, Success = true) =>
  listedEntries(describeRestoreJobs2, { body: { Success }, ...answeredBy }, 'RestoreJobs', entries, total);

describe('what an answer lists', () => {
  it('is its entries, how many there are in all, and whose answer it was', () => {
    expect(listed(['a'], 7)).toEqual({ entries: ['a'], total: 7, answeredBy });
  });

  it('may be left out where there are none', () => {
    expect(listed(undefined, 0)).toEqual({ entries: [], total: 0, answeredBy });
  });

  it('may be left out beside a word of success where the operation tells no number', () => {
    const answer = { body: { Success: true } };
    expect(listedEntries(describeOtsTableSnapshots, answer, 'Snapshots', undefined).entries).toEqual([]);
  });

  it.each([undefined, 1])('is not known where the list is missing, and the number is %s', (total) => {
    expect(() => listed(undefined, total)).toThrow(
      'DescribeRestoreJobs2 failed at hbr.example: the service reports a success, but its answer holds no RestoreJobs. Request id: R-1.',
    );
  });

  it('is never less than nothing', () => {
    expect(() => listed([], -1)).toThrow('the service says that the list has -1 entries');
  });
});
