import { describe, expect, it } from 'vitest';
import { createRestoreJob } from '../../../../../src/api/operations/create-restore-job';
import { restoreJobFields } from '../../../../../src/api/operations/describe-restore-jobs2';
import { jobRestore } from '../../../../../src/provider/resources/job/job-restore';
import { toCreateRequest, toState } from '../../../../../src/provider/resources/job/state/mapping';
import {
  inputAttributes,
  type JobState,
  outputNames,
  schema,
} from '../../../../../src/provider/resources/job/state/schema';
import { startedState } from '../../../../../src/provider/resources/restore/state/started-state';
import { snakeCase } from '../../../../../src/provider/values/snake-case';
import { fileRestore } from '../states';

/** Every input set to something that can be told apart. */
const everything: JobState = fileRestore({
  snapshot_hash: 'hash',
  target_bucket: 'bucket',
  target_prefix: 'prefix',
  target_file_system_id: 'fs',
  target_create_time: '2026-01-01T00:00:00Z',
  target_instance_name: 'instance',
  target_table_name: 'table',
  target_time: '1767225601',
  ots_detail: {
    overwrite_existing: true,
    restore_index: false,
    index_name_suffix: '_i',
    restore_search_index: true,
    search_index_name_suffix: '_s',
    re_generate_auto_increment_pk: false,
    batch_channel_count: 3,
  },
  include: ['/a', '/b'],
  exclude: ['/c'],
  udm_detail: '{"u":1}',
  udm_region_id: 'cn-shanghai',
  options: '{"o":1}',
  failback_detail: '{"f":1}',
  target_container: '{"c":1}',
  target_container_cluster_id: 'cluster',
  initiated_by_ack: true,
  cross_account_type: 'CROSS_ACCOUNT',
  cross_account_user_id: 9007199254740993n,
  cross_account_role_name: 'role',
  edition: 'BASIC',
});

describe('toCreateRequest', () => {
  it('sends every input', () => {
    expect(toCreateRequest(everything)).toEqual({
      RestoreType: 'ECS_FILE',
      SourceType: 'ECS_FILE',
      VaultId: 'v-0001',
      SnapshotId: 's-0001',
      SnapshotHash: 'hash',
      TargetInstanceId: 'i-0001',
      TargetPath: '/restore',
      TargetBucket: 'bucket',
      TargetPrefix: 'prefix',
      TargetFileSystemId: 'fs',
      TargetCreateTime: 1767225600,
      TargetInstanceName: 'instance',
      TargetTableName: 'table',
      TargetTime: 1767225601,
      OtsDetail: {
        OverwriteExisting: true,
        RestoreIndex: false,
        IndexNameSuffix: '_i',
        RestoreSearchIndex: true,
        SearchIndexNameSuffix: '_s',
        ReGenerateAutoIncrementPK: false,
        BatchChannelCount: 3,
      },
      Include: '["/a","/b"]',
      Exclude: '["/c"]',
      UdmDetail: '{"u":1}',
      UdmRegionId: 'cn-shanghai',
      Options: '{"o":1}',
      FailbackDetail: '{"f":1}',
      TargetContainer: '{"c":1}',
      TargetContainerClusterId: 'cluster',
      InitiatedByAck: true,
      CrossAccountType: 'CROSS_ACCOUNT',
      CrossAccountUserId: 9007199254740993n,
      CrossAccountRoleName: 'role',
      Edition: 'BASIC',
    });
  });

  it('forgets no parameter of the API and no input of the schema', () => {
    expect(Object.keys(toCreateRequest(everything)).sort()).toEqual(Object.keys(createRestoreJob.parameters).sort());
    const names = ['chosen_snapshot', ...Object.keys(createRestoreJob.parameters).map(snakeCase)];
    expect(Object.keys(inputAttributes).sort()).toEqual(names.sort());
  });

  it('sends nothing for what is not set', () => {
    expect(toCreateRequest(fileRestore())).toEqual({
      RestoreType: 'ECS_FILE',
      SourceType: 'ECS_FILE',
      VaultId: 'v-0001',
      SnapshotId: 's-0001',
      TargetInstanceId: 'i-0001',
      TargetPath: '/restore',
    });
  });

  it('sends the name of a table bare', () => {
    const table = fileRestore({ restore_type: 'OTS_TABLE', source_type: 'OTS_TABLE', include: ['orders'] });
    expect(toCreateRequest(table).Include).toBe('orders');
  });

  it.each(['OSS', 'NAS'])('sends %s restores with options that leave nothing out', (type) => {
    expect(toCreateRequest(fileRestore({ restore_type: type })).Options).toBe('{"includes":[],"excludes":[]}');
    expect(toCreateRequest(fileRestore({ restore_type: type, options: '{}' })).Options).toBe('{}');
  });
});

describe('toState', () => {
  it('has a value for every attribute', () => {
    expect(Object.keys(toState({}, everything)).sort()).toEqual(Object.keys(schema.attributes).sort());
  });

  it('shows every field of the answer that is not an input', () => {
    const inputs = Object.keys(createRestoreJob.parameters);
    const fields = Object.keys(restoreJobFields).filter((name) => !inputs.includes(name) && name !== 'RestoreId');
    expect(outputNames).toEqual(expect.arrayContaining(fields.map(snakeCase)));
  });

  it('leaves the inputs as the user wrote them', () => {
    const answer = { RestoreId: 'r-1', TargetPath: '/other', Options: '{"UseVSS":false}', Include: '[]' };
    expect(toState(answer, everything)).toMatchObject({
      id: 'r-1',
      target_path: '/restore',
      options: '{"o":1}',
      include: ['/a', '/b'],
    });
  });

  it('reads the hash of the snapshot only where none is set', () => {
    expect(toState({ SnapshotHash: 'read' }, fileRestore()).snapshot_hash).toBe('read');
    expect(toState({ SnapshotHash: 'read' }, everything).snapshot_hash).toBe('hash');
  });

  it('gives verdict, times and duration', () => {
    const answer = { Status: 'COMPLETE', CreatedTime: 1767225600, CompleteTime: 1767229200, Progress: 10_000 };
    expect(toState(answer, fileRestore())).toMatchObject({
      status: 'COMPLETE',
      verdict: 'succeeded',
      created_time: 1767225600,
      completed_at: '2026-01-01T01:00:00Z',
      duration_seconds: 3600,
      progress: 10_000,
    });
  });

  it('has no duration while the job has no end', () => {
    expect(toState({ CreatedTime: 1767225600, CompleteTime: 0 }, fileRestore()).duration_seconds).toBeNull();
    expect(toState({ CreatedTime: 1767225600 }, fileRestore()).duration_seconds).toBeNull();
  });
});

it('a job that was just started is pending, with no status', () => {
  expect(startedState(jobRestore, 'r-7', fileRestore())).toMatchObject({ id: 'r-7', status: null, verdict: 'pending' });
});
