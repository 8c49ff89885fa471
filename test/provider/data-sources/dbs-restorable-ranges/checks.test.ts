import { describe, expect, it } from 'vitest';
import { UNKNOWN } from '../../../../src/plugin/unknown';
import { dbsRestorableRanges } from '../../../../src/provider/data-sources/dbs-restorable-ranges/data-source';
import { filter, findings } from '../under-test';

const check = (config: object) =>
  findings(dbsRestorableRanges, { backup_plan_id: 'p-1', ...config }).map(([path, what]) => [path, what]);
const [begin, end] = ['begin_timestamp_for_restore', 'end_timestamp_for_restore'];

describe('the plan refuses', () => {
  it.each([
    ['a wrong begin', { [begin]: 'now' }, begin, `Invalid ${begin}`],
    ['a wrong end', { [end]: 'now' }, end, `Invalid ${end}`],
    ['an empty span', { [begin]: '2', [end]: '2' }, end, 'Empty time span'],
    ['a wrong time to choose by', { at_or_before: 'yesterday' }, 'at_or_before', 'Invalid at_or_before'],
    ['a wrong age', { max_age: '1d' }, 'max_age', 'Invalid max_age'],
    ['an unknown key', { filter: [filter('Status', null, 'x')] }, 'filter.0.key', 'Unknown filter key'],
    ['no results', { max_results: 0 }, 'max_results', 'Invalid max_results'],
  ])('%s', (_, config, path, summary) => {
    expect(check(config)).toEqual([[path, summary]]);
  });

  it('nothing that is unknown', () => {
    expect(check({ [begin]: UNKNOWN, at_or_before: UNKNOWN, max_age: UNKNOWN, filter: UNKNOWN })).toEqual([]);
  });
});
