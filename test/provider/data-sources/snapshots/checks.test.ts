import { describe, expect, it } from 'vitest';
import { UNKNOWN } from '../../../../src/plugin/unknown';
import { snapshots } from '../../../../src/provider/data-sources/snapshots/data-source';
import { filter, findings } from '../under-test';

const check = (config: object) => findings(snapshots, config).map(([path, what]) => [path, what]);
const files = { source_type: 'ECS_FILE', vault_id: 'v-1', instance_id: 'i-1' };
const tables = { source_type: 'OTS_TABLE' };

describe('the plan refuses', () => {
  it.each([
    ['a source type that none lists', { source_type: 'HANA' }, 'source_type', 'Invalid source_type'],
    ['files without a vault', { ...files, vault_id: null }, 'vault_id', 'Missing vault_id'],
    ['files without an instance', { ...files, instance_id: null }, 'instance_id', 'Missing instance_id'],
    ['a bucket without a name', { source_type: 'OSS', vault_id: 'v' }, 'bucket', 'Missing bucket'],
    [
      'a file system without its creation',
      { source_type: 'NAS', vault_id: 'v', file_system_id: 'fs' },
      'create_time',
      'Missing create_time',
    ],
    ['a bucket of an instance', { ...files, bucket: 'b' }, 'bucket', 'Unexpected bucket'],
    ['a plan of a table', { ...tables, plan_id: 'p' }, 'plan_id', 'Unexpected plan_id'],
    ['a table of a disk', { source_type: 'UDM_DISK', table_name: 't' }, 'table_name', 'Unexpected table_name'],
    ['a status that is none', { ...tables, status: 'OK' }, 'status', 'Invalid status'],
    ['a wrong time', { ...tables, at_or_before: 'now' }, 'at_or_before', 'Invalid at_or_before'],
    ['a wrong age', { ...tables, max_age: '1 day' }, 'max_age', 'Invalid max_age'],
    [
      'an unknown key of a query',
      { ...files, filter: [filter('JobId', null, 'j')] },
      'filter.0.key',
      'Unknown filter key',
    ],
    ['an unknown field', { ...tables, filter: [filter('DiskId', null, 'd')] }, 'filter.0.key', 'Unknown filter key'],
    [
      'a list as a key',
      { source_type: 'UDM_ECS', filter: [filter('Detail', null, 'd')] },
      'filter.0.key',
      'Unknown filter key',
    ],
    [
      'a text for a number',
      { ...tables, filter: [filter('BytesTotal', 'EQUAL', 'much')] },
      'filter.0.values.0',
      'Invalid filter value',
    ],
    ['no results', { ...tables, max_results: 0 }, 'max_results', 'Invalid max_results'],
    [
      'an account type that is none',
      { ...tables, cross_account_type: 'OTHER' },
      'cross_account_type',
      'Invalid cross_account_type',
    ],
    ['an edition that is none', { ...files, edition: 'PRO' }, 'edition', 'Invalid edition'],
  ])('%s', (_, config, path, summary) => {
    expect(check(config)).toEqual([[path, summary]]);
  });
});

describe('the plan accepts', () => {
  it.each([
    [
      'a filter in place of an argument',
      { ...files, instance_id: null, filter: [filter('InstanceId', 'IN', 'a', 'b')] },
    ],
    ['unknown filters, which may ask what is needed', { source_type: 'OSS', filter: UNKNOWN }],
    ['an unknown source type', { source_type: UNKNOWN, bucket: 'b', filter: [filter('Status', null, 'FAILED')] }],
    ['unknown arguments', { ...files, instance_id: UNKNOWN, bucket: UNKNOWN, max_age: UNKNOWN, at_or_before: UNKNOWN }],
    ['ages in both forms', { ...tables, max_age: '3600' }],
    ['IN for a time, where the provider filters', { ...tables, filter: [filter('CompleteTime', 'IN', '1')] }],
  ])('%s', (_, config) => {
    expect(check(config)).toEqual([]);
  });
});
