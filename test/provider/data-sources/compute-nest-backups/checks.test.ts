import { describe, expect, it } from 'vitest';
import { UNKNOWN } from '../../../../src/plugin/unknown';
import { computeNestBackups } from '../../../../src/provider/data-sources/compute-nest-backups/data-source';
import { filter, findings } from '../under-test';

const check = (config: object) => findings(computeNestBackups, config).map(([path, what]) => [path, what]);

describe('the plan refuses', () => {
  it.each([
    ['a status that is none', { status: 'finish' }, 'status', 'Invalid status'],
    ['a wrong time', { created_after: 'now' }, 'created_after', 'Invalid created_after'],
    ['an empty span', { created_after: '2', created_before: '2' }, 'created_before', 'Empty time span'],
    ['another empty span', { completed_after: '2', completed_before: '1' }, 'completed_before', 'Empty time span'],
    ['a wrong time to choose by', { at_or_before: 'yesterday' }, 'at_or_before', 'Invalid at_or_before'],
    ['a wrong age', { max_age: '1d' }, 'max_age', 'Invalid max_age'],
    ['an unknown key', { filter: [filter('Name', null, 'x')] }, 'filter.0.key', 'Unknown filter key'],
    [
      'a wrong time of a filter',
      { filter: [filter('EndTime', null, 'x')] },
      'filter.0.values.0',
      'Invalid filter value',
    ],
    ['no results', { max_results: 0 }, 'max_results', 'Invalid max_results'],
  ])('%s', (_, config, path, summary) => {
    expect(check(config)).toEqual([[path, summary]]);
  });

  it('nothing that is unknown', () => {
    expect(check({ status: UNKNOWN, at_or_before: UNKNOWN, max_age: UNKNOWN, filter: UNKNOWN })).toEqual([]);
  });
});
