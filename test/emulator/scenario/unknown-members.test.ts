import { afterEach, describe, expect, it } from 'vitest';
import { unknownMembers } from '../../../src/emulator/scenario/unknown-members';
import { type EmulatorUnderTest, startTestEmulator } from '../emulator-under-test';

let emulator: EmulatorUnderTest | undefined;
afterEach(() => emulator?.close());

/** As a later release of the service may answer. */
const job = {
  ...{ RestoreId: 'r-1', RestoreType: 'OTS_TABLE', Status: 'COMPLETE', CreatedTime: 1000 },
  Edition: 'STANDARD' as const,
  ...{ RestoredBy: 'somebody', Quota: { Used: 7 }, OtsDetail: { OverwriteExisting: true, Indexes: ['i'] } },
};

describe('members that nobody knows', () => {
  it('are named once each, wherever they are', () => {
    const vault = {
      VaultId: 'v',
      Tags: { Tag: [{ Key: 'k', Scope: 's' }] },
      TrialInfo: { Grace: 1 } as object,
      VaultID: 'x',
    };
    expect(unknownMembers({ restoreJobs: [job, { ...job, RestoreId: 'r-2' }], vaults: [vault] })).toEqual([
      'vaults.Tags.Tag.Scope is a member that no operation is known to answer: it is passed on as it is written; check its spelling',
      'vaults.TrialInfo.Grace is a member that no operation is known to answer: it is passed on as it is written; check its spelling',
      'vaults.VaultID is a member that no operation is known to answer: it is passed on as it is written; the service answers VaultId',
      'restoreJobs.RestoredBy is a member that no operation is known to answer: it is passed on as it is written; check its spelling',
      'restoreJobs.Quota is a member that no operation is known to answer: it is passed on as it is written; check its spelling',
      'restoreJobs.OtsDetail.Indexes is a member that no operation is known to answer: it is passed on as it is written; check its spelling',
    ]);
    expect(unknownMembers({ snapshots: [{ SnapshotId: 's', createdSecondsAgo: 1, UdmRegionId: 'x' }] })).toEqual([]);
  });

  it('are told as the service spells them: the instance of a backup set otherwise than that of its plan', () => {
    const ID = { SourceEndpointInstanceID: 'rm-1' };
    const dbsBackupPlans = [{ BackupPlanId: 'p', ...ID }];
    expect(unknownMembers({ dbsBackupPlans, dbsBackupSets: [{ BackupSetId: 's', BackupPlanId: 'p', ...ID }] })).toEqual(
      [
        'dbsBackupSets.SourceEndpointInstanceID is a member that no operation is known to answer: it is passed on as it is written; the service answers SourceEndpointInstanceId',
      ],
    );
  });

  it('are answered as they are written, and told of', async () => {
    const warnings: string[] = [];
    emulator = await startTestEmulator({ scenario: { restoreJobs: [job] }, onWarning: (text) => warnings.push(text) });
    const { body } = await emulator.call('DescribeRestoreJobs2', { RestoreType: 'OTS_TABLE' });
    const { Edition, ...answered } = job; // which is for the emulator alone
    expect(body.RestoreJobs.RestoreJob).toEqual([answered]);
    expect(warnings).toHaveLength(3);
    emulator.addEntries({ vaults: [{ VaultId: 'v', New: 1 } as never] });
    expect(warnings[3]).toBe(
      'vaults.New is a member that no operation is known to answer: it is passed on as it is written; check its spelling',
    );
    expect((await emulator.call('DescribeVaults')).body.Vaults.Vault).toEqual([{ VaultId: 'v', New: 1 }]);
    emulator.reset({ restoreJobs: [job] });
    expect(warnings).toHaveLength(7);
  });

  it('of snapshots are not those of another kind of snapshot', async () => {
    const snapshot = { SnapshotId: 's', VaultId: 'v', SourceType: 'OSS', DiskId: 'd', New: 1 };
    emulator = await startTestEmulator({ scenario: { snapshots: [snapshot] } });
    const Query = JSON.stringify([{ field: 'VaultId', value: 'v' }]);
    const { body } = await emulator.call('SearchHistoricalSnapshots', { Query });
    expect(body.Snapshots.Snapshot).toEqual([{ SnapshotId: 's', VaultId: 'v', SourceType: 'OSS', New: 1 }]);
  });
});
