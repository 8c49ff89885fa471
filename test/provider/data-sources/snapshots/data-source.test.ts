import { beforeAll, describe, expect, it } from 'vitest';
import type { Scenario } from '../../../../src/emulator/scenario/scenario-schema';
import { snapshots } from '../../../../src/provider/data-sources/snapshots/data-source';
import { FakeClock } from '../../../harness/fake-clock';
import { cloudsOfThisFile, filter, type QueriedCloud } from '../under-test';

const NOON = 1_767_268_800; // 2026-01-01T12:00:00Z
const clock = new FakeClock((NOON + 1_000) * 1_000);

const snapshot = (SnapshotId: string, SourceType: string, CompleteTime: number, changes: object = {}) => ({
  SnapshotId,
  SourceType,
  VaultId: 'v-1',
  Status: 'COMPLETE',
  CreatedTime: CompleteTime - 10,
  CompleteTime,
  ...changes,
});

const scenario: Scenario = {
  snapshots: [
    snapshot('f-1', 'ECS_FILE', NOON, { InstanceId: 'i-1', PlanId: 'plan-1', JobId: 'job-1', SnapshotHash: 'f2fe' }),
    snapshot('f-2', 'ECS_FILE', NOON + 100, { InstanceId: 'i-1', PlanId: 'plan-2', JobId: 'job-2', Status: 'FAILED' }),
    snapshot('f-3', 'ECS_FILE', NOON + 200, { InstanceId: 'i-2' }),
    snapshot('f-4', 'ECS_FILE', NOON + 300, { InstanceId: 'i-1', VaultId: 'v-2' }),
    snapshot('f-5', 'ECS_FILE', NOON, { InstanceId: 'i-1', Edition: 'BASIC' }),
    snapshot('o-1', 'OSS', NOON, { Bucket: 'bucket-1' }),
    snapshot('o-2', 'OSS', NOON, { Bucket: 'bucket-2' }),
    snapshot('n-1', 'NAS', NOON, { FileSystemId: 'fs-1', CreateTime: NOON - 9_000 }),
    snapshot('n-2', 'NAS', NOON, { FileSystemId: 'fs-1', CreateTime: NOON - 8_000 }),
    snapshot('t-1', 'OTS_TABLE', NOON, { InstanceName: 'shop', TableName: 'orders', JobId: 'job-1' }),
    snapshot('t-2', 'OTS_TABLE', NOON + 100, { InstanceName: 'shop', TableName: 'mail', Status: 'FAILED' }),
    snapshot('t-3', 'OTS_TABLE', NOON + 200, { InstanceName: 'desk', TableName: 'mail', VaultId: 'v-2' }),
    snapshot('u-1', 'UDM_ECS', NOON, { InstanceId: 'i-1', JobId: 'job-1' }),
    snapshot('u-2', 'UDM_ECS', NOON + 100, { InstanceId: 'i-2', Status: 'FAILED', BytesTotal: 7 }),
    snapshot('u-3', 'UDM_ECS', NOON + 200, { InstanceId: 'i-1', UdmRegionId: 'cn-shanghai' }),
    snapshot('d-1', 'UDM_ECS_DISK', NOON, { InstanceId: 'i-1', DiskId: 'd-1' }),
    snapshot('d-2', 'UDM_ECS_DISK', NOON, { InstanceId: 'i-1', DiskId: 'd-2' }),
  ],
};

const cloudWith = cloudsOfThisFile();
let cloud: QueriedCloud;
beforeAll(async () => {
  cloud = await cloudWith(scenario, { clock });
});
const read = (config: object) => cloud.read(snapshots, { allow_missing: true, ...config });

const files = { source_type: 'ECS_FILE', vault_id: 'v-1', instance_id: 'i-1' };
const nas = { source_type: 'NAS', vault_id: 'v-1', file_system_id: 'fs-1' };
const tables = { source_type: 'OTS_TABLE' };
const instances = { source_type: 'UDM_ECS' };

describe('snapshots', () => {
  it.each([
    [files, ['f-2', 'f-1']],
    [{ ...files, instance_id: 'i-2' }, ['f-3']],
    [{ ...files, vault_id: 'v-2' }, ['f-4']],
    [{ ...files, edition: 'BASIC' }, ['f-5']],
    [{ ...files, plan_id: 'plan-1' }, ['f-1']],
    [{ ...files, status: 'FAILED' }, ['f-2']],
    [{ ...files, job_id: 'job-2' }, ['f-2']],
    [{ ...files, snapshot_id: 'f-1' }, ['f-1']],
    [{ ...files, completed_after: '2026-01-01T12:00:00Z', completed_before: String(NOON + 100) }, ['f-1']],
    [{ ...files, completed_after: String(NOON + 1) }, ['f-2']],
    [{ ...files, max_results: 1 }, ['f-2']],
    [{ source_type: 'OSS', vault_id: 'v-1', bucket: 'bucket-2' }, ['o-2']],
    [{ ...nas, create_time: String(NOON - 9_000) }, ['n-1']],
    [{ ...nas, create_time: '2026-01-01T09:46:40Z' }, ['n-2']],
    [tables, ['t-3', 't-2', 't-1']],
    [{ ...tables, instance_name: 'shop' }, ['t-2', 't-1']],
    [{ ...tables, instance_name: 'shop', table_name: 'orders' }, ['t-1']],
    [{ ...tables, table_name: 'mail' }, ['t-3', 't-2']],
    [{ ...tables, vault_id: 'v-2' }, ['t-3']],
    [{ ...tables, status: 'FAILED' }, ['t-2']],
    [{ ...tables, job_id: 'job-1' }, ['t-1']],
    [{ ...tables, completed_after: String(NOON + 100), completed_before: String(NOON + 200) }, ['t-2']],
    [instances, ['u-2', 'u-1']],
    [{ ...instances, udm_region_id: 'cn-shanghai' }, ['u-3', 'u-2', 'u-1']],
    [{ ...instances, instance_id: 'i-1' }, ['u-1']],
    [{ ...instances, job_id: 'job-1' }, ['u-1']],
    [{ ...instances, snapshot_id: 'u-2' }, ['u-2']],
    [{ ...instances, completed_before: String(NOON + 100) }, ['u-1']],
    [{ source_type: 'UDM_ECS_DISK', disk_id: 'd-2' }, ['d-2']],
  ])('%j finds %j', async (config, ids) => {
    expect((await read(config)).ids).toEqual(ids);
  });

  it.each([
    ['EQUAL', 'Status', ['FAILED'], 2],
    ['NOT_EQUAL', 'Status', ['FAILED'], 1],
    ['GREATER_THAN', 'CompleteTime', [String(NOON)], 2],
    ['GREATER_THAN_OR_EQUAL', 'CompleteTime', [String(NOON + 1)], 2],
    ['LESS_THAN', 'CompleteTime', ['2026-01-01T12:01:40Z'], 1],
    ['LESS_THAN_OR_EQUAL', 'CompleteTime', [String(NOON + 99)], 1],
    ['BETWEEN', 'CompleteTime', [String(NOON - 1), String(NOON)], 1],
    ['IN', 'Status', ['FAILED', 'OTHER'], 2],
  ])('a filter block takes %s for all kinds', async (operator, key, values, which) => {
    const block = { filter: [filter(key, operator, ...values)] };
    expect((await read({ ...files, ...block })).ids).toEqual([`f-${which}`]);
    expect((await read({ ...tables, instance_name: 'shop', ...block })).ids).toEqual([`t-${which}`]);
    expect((await read({ ...instances, ...block })).ids).toEqual([`u-${which}`]);
  });

  it('of instances are filtered by numbers and by what they lack', async () => {
    const by = async (...block: Parameters<typeof filter>) =>
      (await read({ ...instances, filter: [filter(...block)] })).ids;
    expect(await by('BytesTotal', 'LESS_THAN', '10')).toEqual(['u-2']);
    expect(await by('BytesTotal', 'NOT_EQUAL', '7')).toEqual(['u-1']);
    expect(await by('BytesTotal', 'GREATER_THAN', '7')).toEqual([]);
  });
});

describe('the recovery point', () => {
  it('is what a restore of files takes', async () => {
    const { recovery_point, latest } = await read(files);
    expect(recovery_point).toEqual({
      vault_id: 'v-1',
      snapshot_id: 'f-1',
      snapshot_hash: 'f2fe',
      source_type: 'ECS_FILE',
      job_id: 'job-1',
      complete_time: NOON,
      completed_at: '2026-01-01T12:00:00Z',
    });
    expect(latest).toMatchObject({ snapshot_id: 'f-1', status: 'COMPLETE', instance_id: 'i-1', disk_id: null });
  });

  it('of a disk names the source that its restore takes, and the vault of the configuration', async () => {
    const { recovery_point } = await read({ source_type: 'UDM_ECS_DISK', disk_id: 'd-1', vault_id: 'v-9' });
    expect(recovery_point).toMatchObject({ snapshot_id: 'd-1', source_type: 'UDM_ECS', vault_id: 'v-9' });
  });

  it('obeys at_or_before, max_age and random_seed, and latest does not', async () => {
    const points = async (changes: object) => {
      const { latest, recovery_point } = await read({ ...tables, ...changes });
      return [latest?.snapshot_id, recovery_point?.snapshot_id];
    };
    expect(await points({})).toEqual(['t-3', 't-3']);
    expect(await points({ at_or_before: '2026-01-01T12:03:19Z' })).toEqual(['t-3', 't-1']);
    expect(await points({ max_age: '800' })).toEqual(['t-3', 't-3']);
    expect(await points({ max_age: '13m19s' })).toEqual(['t-3', undefined]);
    expect(await points({ random_seed: 'a' })).toEqual(['t-3', 't-1']);
    expect(await points({ random_seed: 'e' })).toEqual(['t-3', 't-3']);
  });

  it('that is missing is an error, which says what was looked at', async () => {
    const strict = { ...tables, instance_name: 'shop', at_or_before: String(NOON - 1), allow_missing: null };
    const failure = cloud.read(snapshots, strict);
    await expect(failure).rejects.toMatchObject({
      diagnostics: [
        {
          severity: 'error',
          summary: 'No recovery point',
          path: ['at_or_before'],
          detail:
            'Found 2 snapshots of OTS_TABLE with instance_name = shop: 1 not COMPLETE, 1 later than at_or_before. The latest good one is t-1, complete at 2026-01-01T12:00:00Z. Loosen at_or_before, max_age or the filters, check the backups, or set allow_missing = true to get null instead of this error.',
        },
      ],
    });
  });

  it('of an empty list is an error, or null where that is allowed', async () => {
    const nothing = { ...files, vault_id: 'v-3' };
    await expect(cloud.read(snapshots, nothing)).rejects.toThrow(
      'No recovery point: Found no snapshots of ECS_FILE with vault_id = v-3, instance_id = i-1.',
    );
    expect(await read(nothing)).toMatchObject({ ids: [], snapshots: [], latest: null, recovery_point: null });
  });

  it('of a vault that is gone is as missing: a drill finds out by its restore, and not by a plan that fails', async () => {
    const gone = await cloudWith({ faults: [{ fault: 'error', code: 'VaultNotExist' }] }, { clock });
    const allowed = await gone.read(snapshots, { ...files, allow_missing: true });
    expect(allowed).toMatchObject({ ids: [], recovery_point: null });
    await expect(gone.read(snapshots, files)).rejects.toThrow('VaultNotExist');
  });
});
