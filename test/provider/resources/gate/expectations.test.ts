import { afterEach, describe, expect, it } from 'vitest';
import type { GateState } from '../../../../src/provider/resources/gate/schema';
import { type CloudAndProvider, startCloud } from '../../cloud-and-provider';
import { createGate, restoreJob } from './create-gate';

let cloud: CloudAndProvider;
afterEach(() => cloud.emulator.close());

const at = 1_700_000_000;
const file = { VaultId: 'v-1', SourceType: 'ECS_FILE', Status: 'COMPLETE', CreatedTime: at, CompleteTime: at };
const snapshots = [
  { ...file, SnapshotId: 's-full', InstanceId: 'i-1', ItemsTotal: 1000, BytesTotal: 2048 },
  { ...file, SnapshotId: 's-none', InstanceId: 'i-1', ItemsTotal: 0, BytesTotal: 0 },
  { ...file, SourceType: 'OSS', SnapshotId: 's-oss', Bucket: 'b-1', BytesTotal: 4096 },
];
const backups = {
  backupJobs: [{ JobId: 'j-1', VaultId: 'v-1', SourceType: 'OSS', Status: 'COMPLETE', Bucket: 'b-1' }],
};
const job = { RestoreType: 'ECS_FILE', VaultId: 'v-1', SnapshotId: 's-full' } as const;
type Job = Readonly<Record<string, unknown>>;
type Entry = Partial<ReturnType<typeof restoreJob>> | object;

async function waitFor(definition: Job, entry: Entry = {}, settings: Partial<GateState> = {}, courses = {}) {
  const jobs = [{ ...job, RestoreId: 'r-1', ...definition }];
  cloud = await startCloud({ jobs, courses, snapshots, ...backups } as never);
  const type = String(definition.RestoreType ?? job.RestoreType);
  const restore_jobs = { orders: { ...restoreJob('r-1', type), ...entry } } as GateState['restore_jobs'];
  const { state, ...rest } = await createGate(cloud, { restore_jobs, ...settings });
  return { ...rest, state, result: state?.results?.orders };
}

const asked = (action: string) => cloud.executed(action);

describe('a gate, of a restore of nothing', () => {
  it('warns, tells what the snapshot holds, and lets others go on', async () => {
    const { result, state, said, diagnostics } = await waitFor({ course: 'empty' });
    expect(said).toEqual(['warning: 1 of 1 restores did not succeed: 1 restored nothing']);
    expect(diagnostics[0].detail).toMatch(/orders +empty +COMPLETE/);
    expect(diagnostics[0].detail).toContain('nothing was restored, although snapshot s-full holds 1,000 files, 2 KiB');
    expect(state).toMatchObject({ verdict: 'empty', empty: 1, succeeded: 0, passed: true });
    expect(result).toMatchObject({
      status: 'COMPLETE',
      verdict: 'empty',
      passed: true,
      unmet: [],
      snapshot_items: 1000,
      snapshot_bytes: 2048,
      error_message: 'nothing was restored, although snapshot s-full holds 1,000 files, 2 KiB',
    });
  });

  it.each([
    ['gate', 'fail', {}, { on_empty: 'fail' }, false, ['error: 1 of 1 restores did not succeed: 1 restored nothing']],
    ['gate', 'accept', {}, { on_empty: 'accept' }, true, []],
    ['job', 'accept', { on_empty: 'accept' }, { on_empty: 'fail' }, true, []],
  ])('does as on_empty of the %s says: %s', async (_, __, entry, settings, passed, expected) => {
    const { result, said } = await waitFor({ course: 'empty' }, entry, settings);
    expect(said).toEqual(expected);
    expect(result).toMatchObject({ verdict: 'empty', passed });
  });

  it('takes it for a success where there was nothing to restore', async () => {
    const { result, said } = await waitFor({ course: 'empty', SnapshotId: 's-none' });
    expect(said).toEqual([]);
    expect(result).toMatchObject({ verdict: 'succeeded', snapshot_items: 0, error_message: null });
  });

  it('finds the snapshot of a bucket by what is backed up to the vault', async () => {
    const { result } = await waitFor({ course: 'empty', RestoreType: 'OSS', SourceType: 'OSS', SnapshotId: 's-oss' });
    expect(result).toMatchObject({
      verdict: 'empty',
      error_message: 'nothing was restored, although snapshot s-oss holds 4 KiB',
    });
    expect(asked('DescribeBackupJobs2')).toBe(1);
  });

  it('says so where nobody knows what the snapshot holds', async () => {
    const { result } = await waitFor({ course: 'empty', SnapshotId: 's-gone' });
    expect(result).toMatchObject({
      verdict: 'empty',
      snapshot_items: null,
      error_message:
        'nothing was restored, and it is not known what snapshot s-gone holds (it is not among what is known to be backed up to vault v-1)',
    });
  });

  it.each(['OTS_TABLE', 'UDM_ECS'])('looks no snapshot up for a restore of type %s', async (RestoreType) => {
    const { result } = await waitFor({ course: 'empty', RestoreType });
    expect(result?.verdict).toBe('succeeded');
    expect(asked('SearchHistoricalSnapshots') + asked('DescribeBackupJobs2')).toBe(0);
  });

  it('looks no snapshot up where something was restored', async () => {
    const { result } = await waitFor({ course: 'complete' });
    expect(result?.verdict).toBe('succeeded');
    expect(asked('SearchHistoricalSnapshots') + asked('DescribeBackupJobs2')).toBe(0);
  });
});

describe('a gate, of what was expected', () => {
  const whole = { min_items: null, min_bytes: null, complete: null };

  it('fails a job that has restored too little, in words of ours', async () => {
    const { result, said, diagnostics } = await waitFor(
      { course: 'few' },
      { expect: { ...whole, min_items: 1000 } },
      {},
      { few: { itemsTotal: 12 } },
    );
    expect(said).toEqual(['error: 1 of 1 restores did not succeed: 1 failed']);
    expect(diagnostics[0].detail).toContain('12 files were restored; at least 1,000 were expected');
    expect(result).toMatchObject({
      status: 'COMPLETE',
      verdict: 'failed',
      passed: false,
      unmet: ['12 files were restored; at least 1,000 were expected'],
      error_message: '12 files were restored; at least 1,000 were expected',
    });
  });

  it('compares a complete restore with the snapshot, unless paths have left something out', async () => {
    const complete = { expect: { ...whole, complete: true } };
    const courses = { few: { itemsTotal: 12, bytesTotal: 2048 } };
    const { result } = await waitFor({ course: 'few' }, complete, {}, courses);
    expect(result).toMatchObject({ verdict: 'failed', snapshot_items: 1000 });
    expect(result?.unmet).toEqual(['12 files were restored; all of 1,000 were expected']);
    await cloud.emulator.close();
    const chosen = await waitFor({ course: 'few', Include: '["/data/a"]' }, complete, {}, courses);
    expect(chosen.result).toMatchObject({ verdict: 'succeeded', unmet: [], snapshot_items: null });
  });

  it.each([
    [{ max_failed_items: 3, max_failed_percent: null }, true, []],
    [
      { max_failed_items: 2, max_failed_percent: null },
      false,
      ['error: 1 of 1 restores did not succeed: 1 restored only in part'],
    ],
    [{ max_failed_items: null, max_failed_percent: 0.3 }, true, []],
  ])('accepts a partial restore within %o', async (accept_partial, passed, expected) => {
    const courses = { some: { preset: 'partial', itemsTotal: 1000, failedItems: 3 } };
    const byGate = await waitFor({ course: 'some' }, {}, { accept_partial }, courses);
    expect(byGate.said).toEqual(expected);
    expect(byGate.result).toMatchObject({ verdict: 'partial', passed });
    await cloud.emulator.close();
    const byJob = await waitFor({ course: 'some' }, { accept_partial }, {}, courses);
    expect(byJob.result).toMatchObject({ verdict: 'partial', passed });
  });
});
