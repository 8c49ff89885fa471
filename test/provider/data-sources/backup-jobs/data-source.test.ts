import { beforeAll, describe, expect, it } from 'vitest';
import type { Scenario } from '../../../../src/emulator/scenario/scenario-schema';
import { backupJobs } from '../../../../src/provider/data-sources/backup-jobs/data-source';
import { FakeClock } from '../../../harness/fake-clock';
import { cloudsOfThisFile, filter, type QueriedCloud } from '../under-test';

const NOON = 1_767_268_800; // 2026-01-01T12:00:00Z

const job = (JobId: string, CreatedTime: number, changes: object = {}) => ({
  JobId,
  SourceType: 'ECS_FILE',
  Status: 'COMPLETE',
  VaultId: 'v-1',
  PlanId: 'plan-1',
  InstanceId: 'i-1',
  CreatedTime,
  CompleteTime: CreatedTime + 60,
  ...changes,
});

const scenario: Scenario = {
  backupJobs: [
    job('job-1', NOON),
    job('job-2', NOON + 100, { Status: 'FAILED', VaultId: 'v-2', PlanId: 'plan-2', InstanceId: 'i-2' }),
    job('job-oss-1', NOON, { SourceType: 'OSS', InstanceId: undefined, Bucket: 'bucket-1' }),
    job('job-oss-2', NOON, { SourceType: 'OSS', InstanceId: undefined, Bucket: 'bucket-2' }),
    job('job-nas-1', NOON, { SourceType: 'NAS', InstanceId: undefined, FileSystemId: 'fs-1' }),
    job('job-nas-2', NOON, { SourceType: 'NAS', InstanceId: undefined, FileSystemId: 'fs-2' }),
    job('job-ots-1', NOON, { SourceType: 'OTS', InstanceId: undefined, InstanceName: 'shop', TableName: 'orders' }),
    job('job-ots-2', NOON, { SourceType: 'OTS', InstanceId: undefined, InstanceName: 'desk', TableName: 'mail' }),
    job('job-basic', NOON, { Edition: 'BASIC' }),
  ].map((entry) => Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined))) as never,
};

const cloudWith = cloudsOfThisFile();
const list = (cloud: QueriedCloud, config: object = {}) =>
  cloud.read(backupJobs, { source_type: 'ECS_FILE', ...config });

describe('backup jobs', () => {
  let cloud: QueriedCloud;
  beforeAll(async () => {
    cloud = await cloudWith(scenario);
  });

  it.each([
    [{}, ['job-2', 'job-1']],
    [{ edition: 'BASIC' }, ['job-basic']],
    [{ vault_id: 'v-2' }, ['job-2']],
    [{ status: 'FAILED' }, ['job-2']],
    [{ status: 'EXPIRED' }, []],
    [{ plan_id: 'plan-1' }, ['job-1']],
    [{ job_id: 'job-2' }, ['job-2']],
    [{ instance_id: 'i-1' }, ['job-1']],
    [{ source_type: 'OSS', bucket: 'bucket-2' }, ['job-oss-2']],
    [{ source_type: 'NAS', file_system_id: 'fs-1' }, ['job-nas-1']],
    [{ source_type: 'OTS', instance_name: 'shop' }, ['job-ots-1']],
    [{ source_type: 'OTS', table_name: 'mail' }, ['job-ots-2']],
    [{ created_after: String(NOON) }, ['job-2', 'job-1']],
    [{ created_after: '2026-01-01T12:00:01Z' }, ['job-2']],
    [{ created_before: String(NOON + 100) }, ['job-1']],
    [{ completed_after: '2026-01-01T20:01:00+08:00', completed_before: String(NOON + 160) }, ['job-1']],
    [{ completed_after: String(NOON + 61) }, ['job-2']],
  ])('%j finds %j', async (config, ids) => {
    expect((await list(cloud, config)).ids).toEqual(ids);
  });

  it.each([
    ['EQUAL', 'Status', ['FAILED'], ['job-2']],
    ['NOT_EQUAL', 'Status', ['FAILED'], ['job-1']],
    ['GREATER_THAN', 'CreatedTime', [String(NOON)], ['job-2']],
    ['GREATER_THAN_OR_EQUAL', 'CreatedTime', ['2026-01-01T12:00:00Z'], ['job-2', 'job-1']],
    ['LESS_THAN', 'CompleteTime', [String(NOON + 160)], ['job-1']],
    ['LESS_THAN_OR_EQUAL', 'CompleteTime', [String(NOON + 160)], ['job-2', 'job-1']],
    ['BETWEEN', 'CompleteTime', [String(NOON), String(NOON + 60)], ['job-1']],
    ['IN', 'InstanceId', ['i-2', 'i-3'], ['job-2']],
  ])('a filter block takes %s', async (operator, key, values, ids) => {
    expect((await list(cloud, { filter: [filter(key, operator, ...values)] })).ids).toEqual(ids);
  });

  it('with max_results are the newest', async () => {
    expect((await list(cloud, { max_results: 1 })).ids).toEqual(['job-2']);
  });
});

describe('the last success', () => {
  const clock = new FakeClock((NOON + 3_660) * 1_000);
  const success = (job_id: string, at: string, age_seconds: number) => ({
    job_id,
    plan_id: 'plan-1',
    vault_id: 'v-1',
    snapshot_id: null,
    complete_time: NOON + 3_660 - age_seconds,
    completed_at: at,
    age_seconds,
  });

  it('of each thing is its latest complete job, with its age', async () => {
    const cloud = await cloudWith(
      {
        backupJobs: [
          job('job-long', NOON - 500, { CompleteTime: NOON + 60 }),
          job('job-late-start', NOON - 100, { CompleteTime: NOON }),
          job('job-partial', NOON + 50, { Status: 'PARTIAL_COMPLETE' }),
          job('job-failed', NOON + 70, { Status: 'FAILED' }),
          job('job-b', NOON, { InstanceId: 'i-2' }),
          job('job-a', NOON, { InstanceId: 'i-2' }),
          job('job-never', NOON, { InstanceId: 'i-3', Status: 'FAILED' }),
        ],
      },
      { clock },
    );
    expect((await list(cloud)).last_success).toEqual({
      'i-1': success('job-long', '2026-01-01T12:01:00Z', 3_600),
      'i-2': success('job-a', '2026-01-01T12:01:00Z', 3_600),
    });
  });

  it.each([
    ['OSS', 'bucket-1', 'bucket-2'],
    ['NAS', 'fs-1', 'fs-2'],
    ['OTS', 'desk/mail', 'shop/orders'],
  ])('of %s goes by name', async (source_type, ...things) => {
    const { last_success } = await list(await cloudWith(scenario), { source_type });
    expect(Object.keys(last_success).sort()).toEqual(things);
  });

  it.each([
    ['ECS_FILE', { InstanceId: 'i-1' }],
    ['OSS', { Bucket: 'i-1' }],
    ['NAS', { FileSystemId: 'i-1', CreateTime: NOON - 9_000 }],
    ['OTS', { InstanceName: 'i-1' }],
    ['UDM_ECS', { InstanceId: 'i-1' }],
  ])('of %s names its snapshot when that is looked for', async (SourceType, thing) => {
    const { InstanceId: _, ...bare } = job('job-1', NOON);
    const old = { ...bare, JobId: 'job-0', CreatedTime: NOON - 100, CompleteTime: NOON - 90 };
    const cloud = await cloudWith({
      backupJobs: [
        { ...bare, SourceType, ...thing },
        { ...old, SourceType, ...thing },
      ],
    });
    const { last_success } = await list(cloud, { source_type: SourceType, find_snapshots: true });
    expect(last_success['i-1']).toMatchObject({ job_id: 'job-1', snapshot_id: 's-1' });
  });

  it('has no snapshot where there is none any more, or none can be asked for', async () => {
    const cloud = await cloudWith({
      backupJobs: [job('job-1', NOON), job('job-2', NOON, { SourceType: 'NAS', FileSystemId: 'fs-1' })],
    });
    cloud.emulator.removeEntries('snapshots');
    const files = await list(cloud, { find_snapshots: true });
    expect(files.last_success['i-1'].snapshot_id).toBe(null);
    const nas = await list(cloud, { source_type: 'NAS', find_snapshots: true });
    expect(Object.values(nas.last_success)).toMatchObject([{ job_id: 'job-2', snapshot_id: null }]);
  });
});
