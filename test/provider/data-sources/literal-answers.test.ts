import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contents } from '../../../src/provider/provider';
import { snakeCase } from '../../../src/provider/values/snake-case';
import { stall, startServer } from '../../cloud/scripted-server';
import { testClient } from '../../cloud/test-client';
import { FakeClock } from '../../harness/fake-clock';
import { type Name, readFrom } from './read-from';
import { configOf } from './under-test';

const page = (name: string) => readFileSync(join(__dirname, '../../emulator/fixtures', `${name}.json`), 'utf8');

/** The example says that there are eight jobs, and shows one. */
const firstBackupJob = { source_type: 'ECS_FILE', max_results: 1 };

const examples: [string, Name, object, string, (answer: any) => any][] = [
  ['describe-restore-jobs2', 'alirestore_jobs', { restore_type: 'ECS_FILE' }, 'jobs', (a) => a.RestoreJobs.RestoreJob],
  ['describe-backup-jobs2', 'alirestore_backup_jobs', firstBackupJob, 'backup_jobs', (a) => a.BackupJobs.BackupJob],
  [
    'describe-restore-task-list',
    'alirestore_dbs_restore_tasks',
    { backup_plan_id: 'dbs1hvb0wXXXX' },
    'restore_tasks',
    (a) => a.Items.RestoreTaskDetail,
  ],
  ['list-restore-tasks', 'alirestore_compute_nest_restore_tasks', {}, 'restore_tasks', (a) => a.RestoreTasks],
];

describe("the reference page's example answer", () => {
  it.each(examples)('of %s is read whole by %s', async (file, name, config, list, entriesOf) => {
    const text = page(file);
    const [entry] = entriesOf(JSON.parse(text));
    const { state } = await readFrom(text, name, config);
    expect(state[list]).toHaveLength(1);
    const scalars = Object.entries(entry).filter(([, value]) => typeof value !== 'object');
    expect(scalars.length).toBeGreaterThan(8);
    const read = scalars.map(([field]) => [field, state[list][0][snakeCase(field)]]);
    expect(Object.fromEntries(read)).toEqual(Object.fromEntries(scalars));
  });

  it('of a backup job keeps what is nested', async () => {
    const { state } = await readFrom(page('describe-backup-jobs2'), 'alirestore_backup_jobs', firstBackupJob);
    expect(state.backup_jobs[0]).toMatchObject({
      paths: ['"/home"'],
      detail: { do_copy: true, destination_native_snapshot_progress: 85, disk_native_snapshot_id_list: [''] },
      ots_detail: { table_names: ['["table1", "table2", "table3"]'] },
    });
  });
});

describe('the first call', () => {
  it.each([
    ['alirestore_jobs', { restore_type: 'OSS' }, { RestoreType: 'OSS', PageNumber: '1', PageSize: '99' }],
    [
      'alirestore_backup_jobs',
      { source_type: 'OSS', bucket: 'b', completed_after: '2026-01-01T00:00:00Z' },
      {
        SourceType: 'OSS',
        SortDirection: 'DESCEND',
        PageNumber: '1',
        PageSize: '99',
        'Filters.1.Key': 'Bucket',
        'Filters.1.Operator': 'EQUAL',
        'Filters.1.Values.1': 'b',
        'Filters.2.Key': 'CompleteTime',
        'Filters.2.Operator': 'GREATER_THAN_OR_EQUAL',
        'Filters.2.Values.1': '1767225600',
      },
    ],
    [
      'alirestore_dbs_restore_tasks',
      { restore_task_ids: ['t-1', 't-2'], start_timestamp: '2026-01-01T00:00:00Z' },
      { RestoreTaskId: 't-1,t-2', StartTimestamp: '1767225600000', PageNum: '0', PageSize: '100' },
    ],
    [
      'alirestore_compute_nest_restore_tasks',
      { service_instance_id: 'si-1' },
      { MaxResults: '100', NextToken: '', 'Filter.1.Name': 'ServiceInstanceId', 'Filter.1.Value.1': 'si-1' },
    ],
    [
      'alirestore_snapshots',
      { source_type: 'OSS', vault_id: 'v-1', bucket: 'b', completed_before: '1767225600', allow_missing: true },
      {
        SourceType: 'OSS',
        Limit: '100',
        SortBy: 'CreatedTime',
        Order: 'DESC',
        Query:
          '[{"field":"VaultId","operation":"MATCH_TERM","value":"v-1"},{"field":"Bucket","operation":"MATCH_TERM","value":"b"},{"field":"CompleteTime","operation":"LESS_THAN","value":1767225600}]',
      },
    ],
    [
      'alirestore_dbs_backup_plans',
      {
        backup_plan_ids: ['p-1', 'p-2'],
        backup_plan_name: 'orders',
        backup_plan_status: 'running',
        backup_method: 'logical',
        region: 'cn-hangzhou',
        resource_group_id: 'rg-1',
        show_backup_strategy_info: true,
        show_storage_strategy_info: false,
        show_recover_time_range: true,
        client_token: 'c',
        owner_id: 'o',
        instance_id: 'rm-1',
      },
      {
        BackupPlanId: 'p-1,p-2',
        BackupPlanName: 'orders',
        BackupPlanStatus: 'running',
        BackupMethod: 'logical',
        Region: 'cn-hangzhou',
        ResourceGroupId: 'rg-1',
        ShowBackupStrategyInfo: 'true',
        ShowStorageStrategyInfo: 'false',
        ShowRecoverTimeRange: 'true',
        ClientToken: 'c',
        OwnerId: 'o',
        PageNum: '0',
        PageSize: '100',
      },
    ],
    [
      'alirestore_dbs_backup_sets',
      {
        backup_plan_id: 'p-1',
        backup_set_id: 'b-1',
        backup_set_status: 'finish',
        start_timestamp: '2026-01-01T00:00:00Z',
        end_timestamp: '1767225601',
        show_storage_type: true,
        show_progress: 'true',
        client_token: 'c',
        owner_id: 'o',
        allow_missing: true,
      },
      {
        BackupPlanId: 'p-1',
        BackupSetId: 'b-1',
        BackupSetStatus: 'finish',
        StartTimestamp: '1767225600000',
        EndTimestamp: '1767225601000',
        ShowStorageType: 'true',
        ShowProgress: 'true',
        ClientToken: 'c',
        OwnerId: 'o',
        PageNum: '0',
        PageSize: '100',
      },
    ],
    [
      'alirestore_compute_nest_backups',
      { service_instance_id: 'si-1', status: 'Created', completed_after: '1767225600', allow_missing: true },
      {
        MaxResults: '100',
        'Filter.1.Name': 'ServiceInstanceId',
        'Filter.1.Value.1': 'si-1',
        'Filter.2.Name': 'Status',
        'Filter.2.Value.1': 'Created',
      },
    ],
    ['alirestore_vaults', { replication: true }, { Replication: 'true', PageNumber: '1', PageSize: '99' }],
  ] as [Name, object, object][])('of %s with %j asks %j', async (name, config, asked) => {
    const none = { Success: true, TotalCount: 0, TotalElements: 0 };
    const { query, state } = await readFrom(none, name, config);
    expect(query).toEqual(asked);
    expect(state.ids).toEqual([]);
  });
});

describe('an answer that says that there are more entries than it shows', () => {
  it('is an error, not a part of the list', async () => {
    const all = readFrom(page('describe-backup-jobs2'), 'alirestore_backup_jobs', { source_type: 'ECS_FILE' });
    await expect(all).rejects.toThrow(
      'the service says that the list has 8 entries, but its pages contained 1, each of the 3 times that they were read',
    );
  });
});

describe('an answer that says nothing', () => {
  it.each([
    ['alirestore_jobs', { restore_type: 'OSS' }],
    ['alirestore_backup_jobs', { source_type: 'OSS' }],
    ['alirestore_snapshots', { source_type: 'OTS_TABLE', allow_missing: true }],
    ['alirestore_snapshots', { source_type: 'UDM_ECS', allow_missing: true }],
    ['alirestore_vaults', {}],
    ['alirestore_dbs_backup_plans', {}],
    ['alirestore_dbs_backup_sets', { backup_plan_id: 'p', allow_missing: true }],
    ['alirestore_dbs_restorable_ranges', { backup_plan_id: 'p', allow_missing: true }],
    ['alirestore_compute_nest_backups', { allow_missing: true }],
    ['alirestore_dbs_restore_tasks', { backup_plan_id: 'p' }],
    ['alirestore_compute_nest_restore_tasks', {}],
  ] as [Name, object][])('is an error of %s with %j, not an empty list', async (name, config) => {
    await expect(readFrom({ RequestId: 'R-1' }, name, config)).rejects.toThrow(
      /could not be listed: \w+ failed at 127\.0\.0\.1:\d+: the service reports a success, but its answer holds no \w+\. Request id: R-1\./,
    );
  });
});

describe('a query that is interrupted', () => {
  it('ends at once, and says so', async () => {
    const server = await startServer([stall]);
    const stopping = new AbortController();
    const configured = { client: () => testClient(server.url), clock: new FakeClock() };
    const { schema, read } = contents.dataSources.alirestore_vaults;
    const reading = read(configOf(schema, {}), { configured, stop: stopping.signal } as any);
    await server.called(1);
    stopping.abort();
    await expect(reading).rejects.toThrow('The vaults could not be listed: Interrupted. Run again to list them.');
  });
});
