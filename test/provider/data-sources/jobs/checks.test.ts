import { describe, expect, it } from 'vitest';
import { UNKNOWN } from '../../../../src/plugin/unknown';
import { jobs } from '../../../../src/provider/data-sources/jobs/data-source';
import { filter, findings } from '../under-test';

const check = (config: object) => findings(jobs, { restore_type: 'ECS_FILE', ...config });
const status = filter('Status', 'EQUAL', 'FAILED');

describe('the plan refuses', () => {
  it.each([
    ['an unknown key', { filter: [filter('Colour', null, 'red')] }, 'filter.0.key', 'Unknown filter key'],
    [
      'an unknown operator',
      { filter: [filter('Status', 'LIKE', 'F')] },
      'filter.0.operator',
      'Unknown filter operator',
    ],
    [
      'IN for a time',
      { filter: [status, filter('CompleteTime', 'IN', '1')] },
      'filter.1.operator',
      'Operator does not fit the filter key',
    ],
    [
      'no operator for a time',
      { filter: [filter('CompleteTime', null, '1')] },
      'filter.0.operator',
      'Operator does not fit the filter key',
    ],
    ['no values', { filter: [filter('Status', 'IN')] }, 'filter.0.values', 'Wrong number of filter values'],
    [
      'two values',
      { filter: [filter('Status', 'EQUAL', 'a', 'b')] },
      'filter.0.values',
      'Wrong number of filter values',
    ],
    [
      'half a span',
      { filter: [filter('CompleteTime', 'BETWEEN', '1')] },
      'filter.0.values',
      'Wrong number of filter values',
    ],
    [
      '501 values',
      { filter: [filter('Status', 'IN', ...Array<string>(501).fill('x'))] },
      'filter.0.values',
      'Wrong number of filter values',
    ],
    [
      'a time that is none',
      { filter: [filter('CompleteTime', 'LESS_THAN', 'yesterday')] },
      'filter.0.values.0',
      'Invalid filter value',
    ],
    ['six filters', { filter: Array(6).fill(status) }, 'filter.5.key', 'Too many filters'],
    [
      'six filters of both kinds',
      { vault_id: 'v', status: 'FAILED', completed_after: '1', filter: Array(3).fill(status) },
      'filter.2.key',
      'Too many filters',
    ],
    [
      'six typed filters',
      { vault_id: 'v', status: 'FAILED', plan_id: 'p', job_id: 'j', instance_id: 'i', bucket: 'b' },
      'bucket',
      'Too many filters',
    ],
    ['a status that is none', { status: 'DONE' }, 'status', 'Invalid status'],
    ['a source type that is none', { source_type: 'FILES' }, 'source_type', 'Invalid source_type'],
    ['an edition that is none', { edition: 'PRO' }, 'edition', 'Invalid edition'],
    ['a wrong time', { completed_after: '2026-01-01' }, 'completed_after', 'Invalid completed_after'],
    ['a time without a zone', { created_before: '2026-01-01T00:00:00' }, 'created_before', 'Invalid created_before'],
    ['an empty span', { completed_after: '20', completed_before: '20' }, 'completed_before', 'Empty time span'],
    ['no results', { max_results: 0 }, 'max_results', 'Invalid max_results'],
    ['a part of a result', { max_results: 1.5 }, 'max_results', 'Invalid max_results'],
  ])('%s', (_, config, path, summary) => {
    expect(check(config).map(([where, what]) => [where, what])).toEqual([[path, summary]]);
  });
});

describe('the plan accepts', () => {
  it.each([
    ['nothing but the type', {}],
    ['five filters', { vault_id: 'v', status: 'FAILED', filter: Array(3).fill(status) }],
    [
      'five filters beside those of the provider',
      { filter: Array(5).fill(status), source_type: 'OSS', snapshot_id: 's' },
    ],
    ['500 values', { filter: [filter('Status', 'IN', ...Array<string>(500).fill('x'))] }],
    ['times in both forms', { completed_after: '2026-01-01T00:00:00+08:00', completed_before: '1767225600' }],
    ['a span of times', { filter: [filter('CompleteTime', 'BETWEEN', '1', '2026-01-01T00:00:00Z')] }],
    [
      'what is unknown',
      Object.fromEntries(
        ['vault_id', 'status', 'completed_after', 'max_results', 'filter'].map((name) => [name, UNKNOWN]),
      ),
    ],
    ['unknown parts of filters', { filter: [{ key: UNKNOWN, operator: UNKNOWN, values: UNKNOWN }, UNKNOWN] }],
    ['an unknown operator of a time', { filter: [{ key: 'CompleteTime', operator: UNKNOWN, values: [UNKNOWN] }] }],
  ])('%s', (_, config) => {
    expect(check(config)).toEqual([]);
  });

  it('a restore type that it does not know, with a warning', () => {
    expect(check({ restore_type: 'HOLOGRAM' })).toEqual([
      [
        'restore_type',
        'Unknown restore_type',
        expect.stringContaining('"HOLOGRAM" is not a value that this version knows'),
      ],
    ]);
  });
});
