import { describe, expect, it } from 'vitest';
import { UNKNOWN } from '../../../../src/plugin/unknown';
import { dbsBackupPlans } from '../../../../src/provider/data-sources/dbs-backup-plans/data-source';
import { filter, findings } from '../under-test';

const check = (config: object) => findings(dbsBackupPlans, config).map(([path, what]) => [path, what]);

describe('the plan refuses', () => {
  it.each([
    [
      'two backup plans in one text',
      { backup_plan_ids: ['p-1', 'p-2,p-3'] },
      'backup_plan_ids.1',
      'Invalid backup_plan_ids',
    ],
    ['a wrong time', { created_after: 'now' }, 'created_after', 'Invalid created_after'],
    ['an empty span', { created_after: '2', created_before: '2' }, 'created_before', 'Empty time span'],
    ['an unknown key', { filter: [filter('Status', null, 'x')] }, 'filter.0.key', 'Unknown filter key'],
    ['no results', { max_results: 0 }, 'max_results', 'Invalid max_results'],
  ])('%s', (_, config, path, summary) => {
    expect(check(config)).toEqual([[path, summary]]);
  });

  it('nothing that is unknown', () => {
    expect(check({ backup_plan_ids: ['p', UNKNOWN], created_after: UNKNOWN, filter: UNKNOWN })).toEqual([]);
  });
});
