import { describe, expect, it } from 'vitest';
import { restoreJobFields } from '../../../src/api/operations/describe-restore-jobs2';
import { createEmulatedService } from '../../../src/emulator/create-emulated-service';
import { addExistingJobs } from '../../../src/emulator/inventory/add-existing-jobs';
import { describeRestoreJob } from '../../../src/emulator/restore-jobs/describe-restore-job';
import type { JobDefinition } from '../../../src/emulator/scenario/job-schema';
import type { Scenario } from '../../../src/emulator/scenario/scenario-schema';
import { createSeededRandom } from '../../../src/emulator/seeded-random';
import { FakeClock } from '../../harness/fake-clock';

const MIDNIGHT = 1_767_225_600; // 2026-01-01T00:00:00Z

/** A job of 10 s of work, `seconds` after its creation. */
function describeAfter(seconds: number, job: JobDefinition, scenario: Scenario = {}) {
  const service = createEmulatedService({ scenario, clock: new FakeClock(), random: createSeededRandom(1), speed: 1 });
  const [record] = addExistingJobs(service, [{ RestoreId: 'r-1', ...job }]);
  service.clock.advance(seconds);
  return describeRestoreJob(record, service.clock.now());
}

const fileJob: JobDefinition = {
  RestoreType: 'ECS_FILE',
  VaultId: 'v-1',
  SnapshotId: 's-1',
  SnapshotHash: 'f2fe',
  TargetInstanceId: 'i-1',
  TargetPath: 'C:\\',
  Include: '["/data/alice/*.pdf", "/data/bob/*.txt"]',
};

describe('the description of a restore of files', () => {
  it('has neither start nor end while the job waits', () => {
    expect(describeAfter(0, fileJob)).toEqual({
      RestoreId: 'r-1',
      RestoreType: 'ECS_FILE',
      SourceType: 'ECS_FILE',
      Status: 'CREATED',
      Progress: 0,
      VaultId: 'v-1',
      SnapshotId: 's-1',
      SnapshotHash: 'f2fe',
      StorageClass: 'STANDARD',
      CrossAccountType: 'SELF_ACCOUNT',
      TargetInstanceId: 'i-1',
      TargetPath: 'C:\\',
      Include: '["/data/alice/*.pdf", "/data/bob/*.txt"]',
      CreatedTime: MIDNIGHT,
      UpdatedTime: MIDNIGHT,
      ExpireTime: MIDNIGHT + 90 * 86_400,
      BytesTotal: 1_073_741_824,
      BytesDone: 0,
      ActualBytes: 0,
      ItemsTotal: 1_000,
      ItemsDone: 0,
      ActualItems: 0,
      Speed: 0,
    });
  });

  it('counts while the job runs', () => {
    expect(describeAfter(6, fileJob)).toMatchObject({
      Status: 'RUNNING',
      Progress: 5_000,
      StartTime: MIDNIGHT + 1,
      UpdatedTime: MIDNIGHT + 6,
      BytesDone: 536_870_912,
      ItemsDone: 500,
      Speed: 104_857,
    });
    expect(describeAfter(6, fileJob)).not.toHaveProperty('CompleteTime');
  });

  it('tells what came of it once the job has ended', () => {
    expect(describeAfter(60, fileJob)).toMatchObject({
      Status: 'COMPLETE',
      Progress: 10_000,
      StartTime: MIDNIGHT + 1,
      CompleteTime: MIDNIGHT + 11,
      UpdatedTime: MIDNIGHT + 11,
      BytesDone: 1_073_741_824,
      ItemsDone: 1_000,
      Speed: 104_857,
      Report: {
        TotalFiles: 'r-1/total_files.zip',
        SuccessFiles: 'r-1/success_files.zip',
        FailedFiles: 'r-1/failed_files.zip',
        SkippedFiles: 'r-1/skipped_files.zip',
        ReportTaskStatus: 'COMPLETE',
      },
    });
    expect(describeAfter(60, fileJob)).not.toHaveProperty('ErrorMessage');
  });

  it('names the files that a partial restore left out', () => {
    expect(describeAfter(60, { ...fileJob, course: 'partial' })).toMatchObject({
      Status: 'PARTIAL_COMPLETE',
      Progress: 10_000,
      ErrorMessage: 'Some files could not be restored.',
      ErrorFile: '/data/in-use.db: the file is locked',
      ItemsTotal: 1_000,
      ItemsDone: 999,
      BytesTotal: 1_073_741_824,
      BytesDone: 1_072_668_082,
    });
  });

  it.each([
    ['failed', 'FAILED', 'The target could not be written.'],
    ['expired', 'EXPIRED', 'The job did not end in time.'],
    ['canceled', 'CANCELED', 'The job was canceled.'],
  ])('says why a job is %s', (course, Status, ErrorMessage) => {
    const job = describeAfter(60, { ...fileJob, course });
    expect(job).toMatchObject({ Status, ErrorMessage, Progress: 4_200, ItemsDone: 420 });
    expect(job).not.toHaveProperty('ErrorFile');
  });

  it('has no start when the job never started', () => {
    const courses: Scenario['courses'] = { late: { steps: [{ status: 'QUEUED', seconds: 5 }, { status: 'EXPIRED' }] } };
    const job = describeAfter(10, { ...fileJob, course: 'late' }, { courses });
    expect(job).toMatchObject({ Status: 'EXPIRED', CompleteTime: MIDNIGHT + 5, Speed: 0 });
    expect(job).not.toHaveProperty('StartTime');
  });
});

describe('the description of other restores', () => {
  it('OTS_TABLE: repeats OtsDetail as an object of two fields, and TargetTime as a number', () => {
    const job = describeAfter(0, {
      RestoreType: 'OTS_TABLE',
      TargetInstanceName: 'instance',
      TargetTableName: 'table',
      TargetTime: 0,
      Include: 'source-table',
      OtsDetail: '{"OverwriteExisting":true,"RestoreIndex":true}',
    });
    expect(job).toMatchObject({
      SourceType: 'OTS_TABLE',
      TargetInstanceName: 'instance',
      TargetTableName: 'table',
      TargetTime: 0,
      Include: 'source-table',
      OtsDetail: { BatchChannelCount: 0, OverwriteExisting: true },
    });
    expect(job).not.toHaveProperty('ItemsTotal');
  });

  it.each(['ECS_FILE', 'OSS', 'NAS', 'OTS_TABLE', 'CONTAINER', 'COMMON_FILE_SYSTEM'] as const)(
    '%s: invents no id of what the service works with',
    (RestoreType) => {
      const job = describeAfter(60, { RestoreType });
      for (const name of [
        'TargetClientId',
        'TargetDataSourceId',
        'ClusterId',
        'ParentId',
        'OtsDetail',
        'FileDetections',
      ]) {
        expect(job).not.toHaveProperty(name);
      }
    },
  );

  it('UDM_ECS_ROLLBACK: re-writes UdmDetail, and leaves out what it does not repeat', () => {
    const job = describeAfter(60, {
      RestoreType: 'UDM_ECS_ROLLBACK',
      UdmDetail: '{ "sourceInstanceId": "i-7", "bootAfterRestore": false }',
      UdmRegionId: 'cn-shanghai',
    });
    expect(job).toMatchObject({
      SourceType: 'UDM_ECS',
      SourceInstanceId: 'i-7',
      SourceResourceId: 'i-7',
      UdmDetail:
        '{"doCopy":true,"destinationRegionId":"cn-shanghai","sourceInstanceId":"i-7","bootAfterRestore":false}',
    });
    for (const name of ['UdmRegionId', 'OtsDetail', 'Report', 'ItemsTotal', 'ClusterId', 'TargetClientId']) {
      expect(job).not.toHaveProperty(name);
    }
  });

  it('repeats NAS and OSS targets', () => {
    expect(
      describeAfter(0, {
        RestoreType: 'NAS',
        TargetFileSystemId: '005494',
        TargetCreateTime: '1554347313',
        TargetPath: '/',
        Options: '{}',
      }),
    ).toMatchObject({ TargetFileSystemId: '005494', TargetCreateTime: 1_554_347_313, TargetPath: '/', Options: '{}' });
    expect(describeAfter(0, { RestoreType: 'OSS', TargetBucket: 'b', TargetPrefix: '' })).toMatchObject({
      TargetBucket: 'b',
      TargetPrefix: '',
    });
  });

  it('repeats whose backup it is', () => {
    const job = describeAfter(0, {
      ...fileJob,
      CrossAccountType: 'CROSS_ACCOUNT',
      CrossAccountUserId: '9007199254740993',
      CrossAccountRoleName: 'BackupRole',
    });
    expect(job).toMatchObject({
      CrossAccountType: 'CROSS_ACCOUNT',
      CrossAccountUserId: 9_007_199_254_740_993n,
      CrossAccountRoleName: 'BackupRole',
    });
  });
});

describe('what the scenario says of a job', () => {
  const snapshots: Scenario['snapshots'] = [
    {
      SnapshotId: 's-1',
      VaultId: 'v-1',
      SnapshotHash: 'of-the-snapshot',
      InstanceId: 'i-source',
      BytesTotal: '9223372036854775807',
      ItemsTotal: 4,
      StorageClass: 'ARCHIVE',
    },
  ];
  const { SnapshotHash, ...job } = fileJob;

  it('comes from its snapshot, with all 64 bits', () => {
    expect(describeAfter(6, job, { snapshots })).toMatchObject({
      SnapshotHash: 'of-the-snapshot',
      SourceInstanceId: 'i-source',
      StorageClass: 'ARCHIVE',
      BytesTotal: 9_223_372_036_854_775_807n,
      BytesDone: 4_611_686_018_427_387_903n,
      MeteringBytesTotal: 9_223_372_036_854_775_807n,
      MeteringBytesDone: 4_611_686_018_427_387_903n,
      ItemsTotal: 4,
      ItemsDone: 2,
    });
  });

  it('comes from its course before that, with the course above all', () => {
    const courses: Scenario['courses'] = {
      mine: {
        preset: 'partial',
        bytesTotal: 100,
        itemsTotal: 10,
        failedItems: 3,
        errorMessage: 'disk full',
        errorFile: 'a.txt\nb.txt\nc.txt',
        fields: { ParentId: 'r-0', Speed: null, Status: 'STRANGE' },
      },
    };
    const described = describeAfter(60, { ...job, course: 'mine' }, { snapshots, courses });
    expect(described).toMatchObject({
      BytesTotal: 100,
      BytesDone: 70,
      ItemsTotal: 10,
      ItemsDone: 7,
      ErrorMessage: 'disk full',
      ErrorFile: 'a.txt\nb.txt\nc.txt',
      ParentId: 'r-0',
      Status: 'STRANGE',
    });
    expect(described).not.toHaveProperty('Speed');
  });

  it('cannot leave out more files than there are', () => {
    const courses: Scenario['courses'] = { mine: { preset: 'partial', itemsTotal: 2, failedItems: 9 } };
    expect(describeAfter(60, { ...job, course: 'mine' }, { courses })).toMatchObject({ ItemsDone: 0, BytesDone: 0 });
  });
});

describe('every field of the answer', () => {
  const leftOut = ['ClusterId', 'FileDetections', 'TargetClientId', 'TargetDataSourceId'];

  it('is given by some job, but for those that would be guessed, and no other field is', () => {
    const fields = [
      { ...fileJob, course: 'partial', Options: '{"UseVSS":false}', Exclude: '["/var"]' },
      { ...fileJob, FailbackDetail: '{}', CrossAccountUserId: 1, CrossAccountRoleName: 'R', course: 'child' },
      { RestoreType: 'OSS' as const, TargetBucket: 'b', TargetPrefix: 'p' },
      { RestoreType: 'NAS' as const, TargetFileSystemId: 'f', TargetCreateTime: 1 },
      {
        RestoreType: 'OTS_TABLE' as const,
        TargetInstanceName: 'i',
        TargetTableName: 't',
        TargetTime: 1,
        OtsDetail: '{}',
      },
      { RestoreType: 'UDM_ECS_ROLLBACK' as const, UdmDetail: '{"sourceInstanceId":"i-7"}' },
    ].flatMap((job) =>
      Object.keys(
        describeAfter(60, job, {
          courses: { child: { fields: { ParentId: 'r-0' } } },
          snapshots: [{ SnapshotId: 's-1', VaultId: 'v-1', StorageClass: 'ARCHIVE' }],
        }),
      ),
    );
    const expected = Object.keys(restoreJobFields).filter((name) => !leftOut.includes(name));
    expect([...new Set(fields)].sort()).toEqual(expected.sort());
  });
});
