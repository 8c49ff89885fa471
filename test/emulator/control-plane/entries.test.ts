import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { InventoryDefinition } from '../../../src/emulator/scenario/inventory-schema';
import { type EmulatorUnderTest, startTestEmulator } from '../emulator-under-test';

let emulator: EmulatorUnderTest;
beforeEach(async () => {
  emulator = await startTestEmulator();
});
afterEach(() => emulator.close());

const entries: Required<InventoryDefinition> = {
  vaults: [{ VaultId: 'v-1' }, { VaultId: 'v-2' }],
  snapshots: [{ SnapshotId: 's-1' }, { SnapshotId: 's-2' }],
  backupJobs: [{ JobId: 'job-1' }, { JobId: 'job-2' }],
  restoreJobs: [{ RestoreId: 'r-1' }, { RestoreId: 'r-2' }],
  dbsBackupPlans: [{ BackupPlanId: 'p-1' }, { BackupPlanId: 'p-2' }],
  dbsBackupSets: [{ BackupSetId: 'b-1' }, { BackupSetId: 'b-2' }],
  computeNestBackups: [{ BackupId: 'n-1' }, { BackupId: 'n-2' }],
  dbsRestoreTasks: [{ RestoreTaskId: 'd-1' }, { RestoreTaskId: 'd-2' }],
  computeNestRestoreTasks: [{ RestoreTaskId: 'c-1' }, { RestoreTaskId: 'c-2' }],
};

describe.each(Object.entries(entries))('/_emulator/%s', (kind, two) => {
  const ids = async () => {
    const { body } = await emulator.control('GET', kind);
    return body[kind].map((entry: object) => Object.values(entry)[0]);
  };
  const [firstId, secondId] = two.map((entry) => Object.values(entry)[0]);

  it('adds, lists the latest first, and removes', async () => {
    expect((await emulator.control('POST', kind, { [kind]: two })).body).toEqual({ added: 2 });
    expect(await ids()).toEqual([secondId, firstId]);
    expect((await emulator.control('DELETE', `${kind}/${firstId}`)).body).toEqual({ removed: 1 });
    expect((await emulator.control('DELETE', `${kind}/${firstId}`)).body).toEqual({ removed: 0 });
    expect(await ids()).toEqual([secondId]);
    expect((await emulator.control('DELETE', kind)).body).toEqual({ removed: 1 });
    expect(await ids()).toEqual([]);
  });

  it('lists as many as it is asked for', async () => {
    emulator.addEntries({ [kind]: two });
    expect((await emulator.control('GET', `${kind}?limit=1`)).body[kind]).toHaveLength(1);
  });

  it('adds nothing when one id is taken', async () => {
    emulator.addEntries({ [kind]: [two[1]] });
    const { status, body } = await emulator.control('POST', kind, { [kind]: two });
    const [idName] = Object.keys(two[0]);
    expect(status).toBe(400);
    expect(body.error).toBe(
      `The scenario is not valid:\n  /${kind}/1/${idName}: got "${secondId}", expected an id that no other entry has`,
    );
    expect(await ids()).toEqual([secondId]);
  });

  it('takes members that nobody knows, and answers them', async () => {
    const { status } = await emulator.control('POST', kind, { [kind]: [{ ...two[0], New: { Deep: [1] } }] });
    expect(status).toBe(200);
    expect((await emulator.control('GET', kind)).body[kind][0].New).toEqual({ Deep: [1] });
  });

  it('refuses entries of another kind', async () => {
    expect((await emulator.control('POST', kind, { jobs: [] })).body.error).toBe(
      `got the member "jobs", expected ${kind}`,
    );
  });
});

describe('entries', () => {
  it('are shown as they are by now', async () => {
    emulator.addEntries({
      backupJobs: [{ JobId: 'job-1', course: 'completeAtOnce' }],
      dbsRestoreTasks: [{ RestoreTaskId: 'd', course: 'success', seconds: 5 }],
      computeNestRestoreTasks: [{ RestoreTaskId: 'c', course: 'Restored', seconds: 5 }],
    });
    await emulator.time.advance(7_000);
    expect(emulator.entries('backupJobs')).toMatchObject([{ Status: 'COMPLETE' }]);
    expect(emulator.entries('dbsRestoreTasks')).toMatchObject([{ RestoreStatus: 'finish' }]);
    expect(emulator.entries('computeNestRestoreTasks')).toMatchObject([{ Status: 'Restored' }]);
  });

  it('may have ids that a path must encode', async () => {
    emulator.addEntries({ backupJobs: [{ JobId: 'job/1 *%' }] });
    const path = `backupJobs/${encodeURIComponent('job/1 *%')}`;
    expect((await emulator.control('DELETE', path)).body).toEqual({ removed: 1 });
    const { status, body } = await emulator.control('DELETE', 'backupJobs/%2');
    expect(status).toBe(400);
    expect(body.error).toBe('got the id "%2", expected every % to be followed by two hexadecimal digits');
  });

  it('of the scenario come back with a reset', async () => {
    emulator.reset({ vaults: [{ VaultId: 'v-1' }] });
    emulator.removeEntries('vaults');
    emulator.reset({ vaults: [{ VaultId: 'v-1' }] });
    expect(emulator.entries('vaults')).toEqual([{ VaultId: 'v-1' }]);
  });

  it('restore jobs that calls made can be removed, too', async () => {
    emulator.addJobs([{ RestoreType: 'OSS', RestoreId: 'r-made' }]);
    expect(emulator.removeEntries('restoreJobs', 'r-made')).toBe(1);
    expect((await emulator.call('DescribeRestoreJobs2', { RestoreType: 'OSS' })).body.TotalCount).toBe(0);
  });
});

describe('between the pages of a listing', () => {
  const page = async (PageNumber: number) => {
    const { body } = await emulator.call('DescribeBackupJobs2', {
      ...{ SourceType: 'OSS', PageSize: '2', PageNumber: `${PageNumber}` },
    });
    return { ids: body.BackupJobs.BackupJob.map((job: any) => job.JobId).join(' '), total: body.TotalCount };
  };
  const job = (n: number) => ({ JobId: `job-${n}`, SourceType: 'OSS', CreatedTime: n });

  it('an added job moves the others to later pages, a removed one to earlier ones', async () => {
    emulator.addEntries({ backupJobs: [1, 2, 3, 4].map(job) });
    expect(await page(1)).toEqual({ ids: 'job-4 job-3', total: 4 });
    emulator.addEntries({ backupJobs: [job(5)] });
    expect(await page(2)).toEqual({ ids: 'job-3 job-2', total: 5 });
    emulator.removeEntries('backupJobs', 'job-5');
    emulator.removeEntries('backupJobs', 'job-4');
    expect(await page(2)).toEqual({ ids: 'job-1', total: 3 });
  });
});
