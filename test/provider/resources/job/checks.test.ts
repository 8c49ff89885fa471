import { describe, expect, it } from 'vitest';
import { UNKNOWN } from '../../../../src/plugin/unknown';
import { checkJob } from '../../../../src/provider/resources/job/checks';
import { emptyState } from '../../../../src/provider/resources/job/import';
import { type JobPlan, type JobState, schema } from '../../../../src/provider/resources/job/state/schema';
import { fileRestore } from './states';

const base = { vault_id: 'v-1', snapshot_id: 's-1' };
const clone = {
  instanceType: 'ecs.g6.large',
  diskCategory: 'cloud_essd',
  restoredNetwork: 'vsw-1',
  securityGroup: 'sg-1',
  restoredName: 'copy',
  restoredHostName: 'copy',
};

/** A complete configuration of each type. */
const complete: Record<string, Partial<JobState>> = {
  ECS_FILE: { source_type: 'ECS_FILE', target_instance_id: 'i-1', target_path: '/', include: ['/a'], exclude: ['/b'] },
  OSS: { source_type: 'OSS', target_bucket: 'b', target_prefix: '' },
  NAS: { source_type: 'NAS', target_file_system_id: 'fs', target_create_time: '1607436917', target_path: '/' },
  COMMON_FILE_SYSTEM: { source_type: 'COMMON_FILE_SYSTEM', target_file_system_id: 'cpfs', target_path: '/' },
  OTS_TABLE: {
    source_type: 'OTS_TABLE',
    target_instance_name: 'i',
    target_table_name: 't',
    target_time: '0',
    include: ['t'],
  },
  UDM_ECS_ROLLBACK: { source_type: 'UDM_ECS', udm_region_id: 'r', udm_detail: '{"sourceInstanceId":"i-1"}' },
  UDM_ECS_DISK_ROLLBACK: { source_type: 'UDM_ECS', udm_region_id: 'r', udm_detail: '{"sourceInstanceId":"i-1"}' },
  UDM_ECS: { source_type: 'UDM_ECS', udm_region_id: 'r', udm_detail: JSON.stringify(clone) },
  UDM_ECS_DISK: {
    source_type: 'UDM_ECS',
    udm_region_id: 'r',
    udm_detail: '{"targetInstanceId":"i-1","diskCategory":"cloud_essd"}',
  },
  CONTAINER: { source_type: 'CONTAINER', target_container: '{}', target_container_cluster_id: 'c-1' },
};

function config(type: string, changes: Partial<JobPlan> = {}): JobPlan {
  return { ...emptyState, ...base, restore_type: type, ...complete[type], ...changes };
}

const found = (values: JobPlan) => checkJob(values).map(({ severity, path }) => `${severity} ${path?.join('.')}`);

describe('a configuration', () => {
  it.each(Object.keys(complete))('of type %s is accepted when complete', (type) => {
    expect(checkJob(config(type))).toEqual([]);
  });

  it.each([
    ['ECS_FILE', 'target_instance_id'],
    ['ECS_FILE', 'target_path'],
    ['OSS', 'target_bucket'],
    ['NAS', 'target_file_system_id'],
    ['NAS', 'target_create_time'],
    ['NAS', 'target_path'],
    ['COMMON_FILE_SYSTEM', 'target_file_system_id'],
    ['OTS_TABLE', 'target_instance_name'],
    ['OTS_TABLE', 'target_table_name'],
    ['OTS_TABLE', 'target_time'],
    ['UDM_ECS_ROLLBACK', 'udm_detail'],
    ['UDM_ECS_ROLLBACK', 'udm_region_id'],
    ['UDM_ECS_DISK_ROLLBACK', 'udm_detail'],
    ['UDM_ECS', 'udm_detail'],
    ['UDM_ECS_DISK', 'udm_region_id'],
    ['CONTAINER', 'target_container'],
  ])('of type %s needs %s, which may be unknown', (type, name) => {
    expect(found(config(type, { [name]: null }))).toEqual([`error ${name}`]);
    expect(found(config(type, { [name]: UNKNOWN }))).toEqual([]);
  });

  it.each([
    ['ECS_FILE', { target_bucket: 'b' }],
    ['ECS_FILE', { udm_detail: '{}' }],
    ['OSS', { target_instance_id: 'i-1' }],
    ['OSS', { include: ['/a'] }],
    ['NAS', { target_prefix: 'p' }],
    ['OTS_TABLE', { target_path: '/' }],
    ['OTS_TABLE', { exclude: ['/a'] }],
    ['UDM_ECS', { include: ['/a'] }],
  ])('of type %s does not take %o', (type, extra) => {
    expect(found(config(type, extra))).toEqual([`error ${Object.keys(extra)[0]}`]);
  });

  it('says what to write instead', () => {
    const [diagnostic] = checkJob(config('OSS', { include: ['/a'] }));
    expect(diagnostic.detail).toBe(
      'A restore of type OSS takes no include. Write options = jsonencode({ includes = [...] }) instead.',
    );
    const [other] = checkJob(config('OSS', { target_table_name: 't' }));
    expect(other.detail).toBe(
      'A restore of type OSS takes no target_table_name. Remove it, or choose a restore_type that takes it: OTS_TABLE.',
    );
  });

  it('of a type that nobody knows is sent as it is, with a warning', () => {
    expect(found(config('FUTURE_TYPE', { source_type: 'FUTURE' }))).toEqual(['warning restore_type']);
  });

  it('whose source does not fit its type is refused', () => {
    expect(found(config('ECS_FILE', { source_type: 'OSS' }))).toEqual(['error source_type']);
  });

  it.each([
    ['target_time', 'OTS_TABLE', 'yesterday'],
    ['target_create_time', 'NAS', '2026-01-01T00:00:00'],
    ['on_partial', 'OSS', 'ignore'],
    ['on_timeout', 'OSS', 'accept'],
    ['on_destroy', 'OSS', 'delete'],
    ['cross_account_type', 'OSS', 'OTHER'],
    ['edition', 'OSS', 'PREMIUM'],
    ['options', 'OSS', '{"a":'],
    ['udm_detail', 'UDM_ECS_ROLLBACK', 'not json'],
    ['target_container', 'CONTAINER', '{'],
    ['failback_detail', 'ECS_FILE', '}'],
  ])('with a bad %s is refused', (name, type, value) => {
    expect(found(config(type, { [name]: value }))).toEqual([`error ${name}`]);
  });

  it('with a bad time limit is refused, with the path to it', () => {
    expect(found(config('OSS', { timeouts: { create: '1 day', delete: null } }))).toEqual(['error timeouts.create']);
    expect(found(config('OSS', { timeouts: { create: null, delete: '5' } }))).toEqual(['error timeouts.delete']);
  });

  it('names the members that udm_detail lacks', () => {
    const [diagnostic] = checkJob(config('UDM_ECS', { udm_detail: '{"instanceType":"t","diskCategory":"c"}' }));
    expect(diagnostic.path).toEqual(['udm_detail']);
    expect(diagnostic.detail).toContain('needs restoredNetwork, securityGroup, restoredName, restoredHostName in');
    expect(found(config('UDM_ECS_ROLLBACK', { udm_detail: '[]' }))).toEqual(['error udm_detail']);
  });

  it.each([
    [['a', 'b'], 'OTS_TABLE'],
    [['/'.repeat(260)], 'ECS_FILE'],
  ])('with the paths %o is refused', (include, type) => {
    expect(found(config(type, { include }))).toEqual(['error include']);
  });

  it('counts 255 characters of paths as written in JSON', () => {
    expect(found(config('ECS_FILE', { include: ['/'.repeat(251)] }))).toEqual([]);
    expect(found(config('ECS_FILE', { include: ['/'.repeat(252)] }))).toEqual(['error include']);
  });

  it('is never refused for what is unknown', () => {
    const unknown = Object.fromEntries(Object.keys(schema.attributes).map((name) => [name, UNKNOWN]));
    expect(checkJob(unknown as never)).toEqual([]);
    expect(checkJob({ ...fileRestore(), include: [UNKNOWN], timeouts: { create: UNKNOWN, delete: null } })).toEqual([]);
  });
});
