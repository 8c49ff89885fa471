import { describe, expect, it } from 'vitest';
import { UNKNOWN } from '../../../../src/plugin/unknown';
import { backupJobs } from '../../../../src/provider/data-sources/backup-jobs/data-source';
import { filter, findings } from '../under-test';

const check = (config: object) =>
  findings(backupJobs, { source_type: 'ECS_FILE', ...config }).map(([path, what]) => [path, what]);

describe('the plan refuses', () => {
  it.each([
    ['a key of restore jobs', { filter: [filter('restoreId', null, 'r')] }, 'filter.0.key', 'Unknown filter key'],
    [
      'IN for the end',
      { filter: [filter('CompleteTime', 'IN', '1')] },
      'filter.0.operator',
      'Operator does not fit the filter key',
    ],
    ['a wrong time', { filter: [filter('CreatedTime', 'EQUAL', 'now')] }, 'filter.0.values.0', 'Invalid filter value'],
    ['a wrong typed time', { created_after: 'now' }, 'created_after', 'Invalid created_after'],
    [
      'six filters',
      {
        created_after: '1',
        created_before: '2',
        completed_after: '1',
        completed_before: '2',
        status: 'FAILED',
        bucket: 'b',
      },
      'completed_before',
      'Too many filters',
    ],
    ['a status that is none', { status: 'DONE' }, 'status', 'Invalid status'],
    ['an edition that is none', { edition: 'PRO' }, 'edition', 'Invalid edition'],
    ['an empty type', { source_type: '' }, 'source_type', 'Empty source_type'],
    ['an empty span', { created_after: '2', created_before: '1' }, 'created_before', 'Empty time span'],
    ['no results', { max_results: -1 }, 'max_results', 'Invalid max_results'],
  ])('%s', (_, config, path, summary) => {
    expect(check(config)).toEqual([[path, summary]]);
  });
});

describe('the plan accepts', () => {
  it.each([
    ['IN for the creation', { filter: [filter('CreatedTime', 'IN', '1', '2')] }],
    [
      'what the provider filters, beside five filters',
      { table_name: 't', filter: Array(5).fill(filter('Status', null, 'FAILED')) },
    ],
    ['what is unknown', { source_type: UNKNOWN, status: UNKNOWN, created_after: UNKNOWN, filter: UNKNOWN }],
  ])('%s', (_, config) => {
    expect(check(config)).toEqual([]);
  });

  it('a source type that it does not know, with a warning', () => {
    expect(check({ source_type: 'CONTAINER' })).toEqual([['source_type', 'Unknown source_type']]);
  });
});
