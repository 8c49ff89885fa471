import { describe, expect, it } from 'vitest';
import { UNKNOWN } from '../../../../src/plugin/unknown';
import { dbsBackupSets } from '../../../../src/provider/data-sources/dbs-backup-sets/data-source';
import { filter, findings } from '../under-test';

const check = (config: object) =>
  findings(dbsBackupSets, { backup_plan_id: 'p-1', ...config }).map(([path, what]) => [path, what]);

describe('the plan refuses', () => {
  it.each([
    ['an empty plan', { backup_plan_id: '' }, 'backup_plan_id', 'Empty backup_plan_id'],
    ['a wrong begin', { start_timestamp: 'now' }, 'start_timestamp', 'Invalid start_timestamp'],
    ['a wrong end', { end_timestamp: 'now' }, 'end_timestamp', 'Invalid end_timestamp'],
    ['an empty span', { start_timestamp: '2', end_timestamp: '2' }, 'end_timestamp', 'Empty time span'],
    ['a wrong time', { completed_after: 'now' }, 'completed_after', 'Invalid completed_after'],
    ['another empty span', { completed_after: '2', completed_before: '1' }, 'completed_before', 'Empty time span'],
    ['a wrong time to choose by', { at_or_before: 'yesterday' }, 'at_or_before', 'Invalid at_or_before'],
    ['a wrong age', { max_age: '1d' }, 'max_age', 'Invalid max_age'],
    ['an unknown key', { filter: [filter('Status', null, 'x')] }, 'filter.0.key', 'Unknown filter key'],
    ['no results', { max_results: 0 }, 'max_results', 'Invalid max_results'],
  ])('%s', (_, config, path, summary) => {
    expect(check(config)).toEqual([[path, summary]]);
  });

  it('nothing that is unknown', () => {
    expect(check({ backup_plan_id: UNKNOWN, at_or_before: UNKNOWN, max_age: UNKNOWN, filter: UNKNOWN })).toEqual([]);
  });
});
