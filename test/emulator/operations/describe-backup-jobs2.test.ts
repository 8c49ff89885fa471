import { afterEach, describe, expect, it } from 'vitest';
import { BACKUP_JOB_FILTER_KEYS } from '../../../src/api/operations/describe-backup-jobs2';
import type { BackupJobEntry } from '../../../src/emulator/scenario/inventory-schema';
import type { Scenario } from '../../../src/emulator/scenario/scenario-schema';
import { type EmulatorUnderTest, startTestEmulator } from '../emulator-under-test';

let emulator: EmulatorUnderTest;
afterEach(() => emulator.close());

const start = async (scenario: Scenario) => {
  emulator = await startTestEmulator({ scenario });
};
const list = (parameters: Record<string, string> = {}) =>
  emulator.call('DescribeBackupJobs2', { SourceType: 'ECS_FILE', ...parameters });
const idsOf = ({ body }: { body: any }) => body.BackupJobs.BackupJob.map((job: any) => job.JobId).join(' ');

const jobs = (count: number): BackupJobEntry[] =>
  Array.from({ length: count }, (_, i) => ({ JobId: `job-${i}`, SourceType: 'ECS_FILE', CreatedTime: 1_000 + i }));

describe('the source type of DescribeBackupJobs2', () => {
  it('may be left out: then jobs of all types are listed', async () => {
    await start({
      backupJobs: [
        { JobId: 'a', SourceType: 'OSS' },
        { JobId: 'b', SourceType: 'NAS' },
      ],
    });
    expect(idsOf(await emulator.call('DescribeBackupJobs2'))).toBe('a b');
  });

  it('may be required, as it was in 2024', async () => {
    await start({ typeParameter: 'required' });
    const { status, body } = await emulator.call('DescribeBackupJobs2');
    expect(status).toBe(400);
    expect(body).toMatchObject({
      Code: 'MissingParameter',
      Message: 'A mandatory parameter is missing. SourceType is required.',
    });
  });
});

describe('pages of DescribeBackupJobs2', () => {
  it('have ten entries and the newest first, unless told otherwise', async () => {
    await start({ backupJobs: jobs(12) });
    const answer = await list();
    expect(answer.body).toMatchObject({ PageNumber: 1, PageSize: 10, TotalCount: 12 });
    expect(idsOf(answer)).toBe('job-11 job-10 job-9 job-8 job-7 job-6 job-5 job-4 job-3 job-2');
    expect(idsOf(await list({ PageNumber: '2' }))).toBe('job-1 job-0');
    expect(idsOf(await list({ PageNumber: '3' }))).toBe('');
  });

  it('may have the oldest first; equal times go by id either way', async () => {
    const times = { c: 5, a: 5, b: 7 };
    const backupJobs = Object.entries(times).map(([JobId, CreatedTime]) => ({
      JobId,
      SourceType: 'ECS_FILE',
      CreatedTime,
    }));
    await start({ backupJobs });
    expect(idsOf(await list({ SortDirection: 'ASCEND' }))).toBe('a c b');
    expect(idsOf(await list({ SortDirection: 'DESCEND' }))).toBe('b a c');
  });

  it.each([
    [{ PageSize: '100' }, 'PageSize: got 100, expected at most 99.'],
    [{ PageNumber: '0' }, 'PageNumber: got 0, expected at least 1.'],
    [
      { SourceType: 'OTS_TABLE' },
      'SourceType: got "OTS_TABLE", expected one of ECS_FILE, OSS, NAS, OTS, UDM_ECS, UDM_ECS_DISK.',
    ],
    [{ SortDirection: 'DESC' }, 'SortDirection: got "DESC", expected one of ASCEND, DESCEND.'],
  ])('refuse %j', async (parameters, reason) => {
    await start({});
    const { status, body } = await list(parameters);
    expect(status).toBe(400);
    expect(body).toMatchObject({ Code: 'InvalidParameter', Message: `A parameter is not valid. ${reason}` });
  });
});

describe('filters of DescribeBackupJobs2', () => {
  const backupJobs: BackupJobEntry[] = [
    {
      ...{ JobId: 'job-a', SourceType: 'ECS_FILE', PlanId: 'p-a', VaultId: 'v-a', InstanceId: 'i-a', Bucket: 'b-a' },
      ...{ FileSystemId: 'f-a', Status: 'COMPLETE', CreatedTime: 10, CompleteTime: '20', InstanceName: 'n-a' },
    },
    { JobId: 'job-b', SourceType: 'ECS_FILE', CreatedTime: 30, CompleteTime: 40, Status: 'FAILED' },
    { JobId: 'job-c', SourceType: 'ECS_FILE' },
  ];
  const filter = (Key: string, Operator: string, ...values: string[]) => ({
    'Filters.1.Key': Key,
    'Filters.1.Operator': Operator,
    ...Object.fromEntries(values.map((value, i) => [`Filters.1.Values.${i + 1}`, value])),
  });

  it.each([
    ['PlanId', 'p-a'],
    ['JobId', 'job-a'],
    ['VaultId', 'v-a'],
    ['InstanceId', 'i-a'],
    ['Bucket', 'b-a'],
    ['FileSystemId', 'f-a'],
    ['Status', 'COMPLETE'],
    ['CreatedTime', '10'],
    ['CompleteTime', '20'],
    ['InstanceName', 'n-a'],
  ])('compare %s', async (key, value) => {
    await start({ backupJobs });
    expect(idsOf(await list(filter(key, 'EQUAL', value)))).toBe('job-a');
  });

  it('compare RegionId with the emulated region, and there are no keys but these', async () => {
    await start({ backupJobs, region: 'cn-shanghai' });
    expect((await list(filter('RegionId', 'EQUAL', 'cn-shanghai'))).body.TotalCount).toBe(3);
    expect((await list(filter('RegionId', 'EQUAL', 'cn-hangzhou'))).body.TotalCount).toBe(0);
    expect(BACKUP_JOB_FILTER_KEYS).toHaveLength(11);
  });

  it.each([
    ['EQUAL', ['40'], 'job-b'],
    ['NOT_EQUAL', ['40'], 'job-a job-c'],
    ['GREATER_THAN', ['20'], 'job-b'],
    ['GREATER_THAN_OR_EQUAL', ['20'], 'job-b job-a'],
    ['LESS_THAN', ['40'], 'job-a'],
    ['LESS_THAN_OR_EQUAL', ['40'], 'job-b job-a'],
    ['BETWEEN', ['20', '39'], 'job-a'],
  ])('compare by %s', async (operator, values, expected) => {
    await start({ backupJobs });
    expect(idsOf(await list(filter('CompleteTime', operator, ...values)))).toBe(expected);
  });

  it('compare by IN, but not the end of a job', async () => {
    await start({ backupJobs });
    expect(idsOf(await list(filter('CreatedTime', 'IN', '10', '30', '50')))).toBe('job-b job-a');
    expect((await list(filter('CompleteTime', 'IN', '20'))).body).toMatchObject({
      Code: 'InvalidParameter',
      Message:
        'A parameter is not valid. Filters.1.Operator: got "IN", expected another operator: CompleteTime cannot be compared with IN.',
    });
  });

  it('must all be met', async () => {
    await start({ backupJobs });
    const both = {
      ...filter('Status', 'IN', 'FAILED', 'COMPLETE'),
      'Filters.2.Key': 'VaultId',
      'Filters.2.Values.1': 'v-a',
    };
    expect(idsOf(await list(both))).toBe('job-a');
  });

  it('refuse a key of restore jobs', async () => {
    await start({ backupJobs });
    expect((await list(filter('restoreId', 'IN', 'x'))).body.Message).toMatch(
      /^A parameter is not valid\. Filters\.1\.Key: got "restoreId", expected one of RegionId, PlanId, /,
    );
  });
});

describe('backup jobs', () => {
  it('with a course run, and end with the snapshot that they made', async () => {
    const job = { JobId: 'job-1', SourceType: 'ECS_FILE', VaultId: 'v-1', InstanceId: 'i-1', course: 'complete' };
    await start({ backupJobs: [job], snapshots: [] });
    const look = async () => (await list()).body.BackupJobs.BackupJob[0];
    const restore = { RestoreType: 'ECS_FILE', SourceType: 'ECS_FILE', VaultId: 'v-1', SnapshotId: 's-1' };
    const create = () => emulator.call('CreateRestoreJob', { ...restore, TargetInstanceId: 'i-1', TargetPath: '/' });

    expect(await look()).toEqual({
      ...{ JobId: 'job-1', SourceType: 'ECS_FILE', VaultId: 'v-1', InstanceId: 'i-1' },
      ...{ Status: 'CREATED', Progress: 0, CreatedTime: 1767225600, UpdatedTime: 1767225600 },
    });
    await emulator.time.advance(6_000);
    expect(await look()).toMatchObject({ Status: 'RUNNING', Progress: 5000, StartTime: 1767225601 });
    expect((await create()).body.Code).toBe('ResourceNotFound');
    expect(emulator.entries('snapshots')).toEqual([]);

    await emulator.time.advance(5_000);
    expect(await look()).toMatchObject({ Status: 'COMPLETE', Progress: 10000, CompleteTime: 1767225611 });
    expect((await create()).body.Success).toBe(true);
    expect(emulator.entries('snapshots')).toMatchObject([
      {
        ...{ SnapshotId: 's-1', JobId: 'job-1', VaultId: 'v-1', InstanceId: 'i-1', Status: 'COMPLETE' },
        CompleteTime: 1767225611,
      },
    ]);
  });

  it('that fail say why, and leave no snapshot', async () => {
    await start({ backupJobs: [{ JobId: 'job-1', SourceType: 'ECS_FILE', course: 'failed', createdSecondsAgo: 60 }] });
    expect((await list()).body.BackupJobs.BackupJob[0]).toMatchObject({
      ...{ Status: 'FAILED', ErrorMessage: 'The source could not be read.', CompleteTime: 1767225551 },
    });
    expect(emulator.entries('snapshots')).toEqual([]);
  });

  it('are kept apart by source type', async () => {
    await start({
      backupJobs: [
        { JobId: 'job-oss', SourceType: 'OSS' },
        { JobId: 'job-ecs', SourceType: 'ECS_FILE' },
      ],
    });
    expect(idsOf(await list())).toBe('job-ecs');
    expect(idsOf(await list({ SourceType: 'OSS' }))).toBe('job-oss');
  });

  it('are kept apart by edition', async () => {
    await start({ backupJobs: [{ JobId: 'job-1', Edition: 'BASIC' }, { JobId: 'job-2' }] });
    expect(idsOf(await list())).toBe('job-2');
    expect(idsOf(await list({ Edition: 'BASIC' }))).toBe('job-1');
  });
});
