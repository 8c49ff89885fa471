import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../../../src/emulator/scenario/scenario-schema';
import { DiagnosticsError } from '../../../../src/plugin/diagnostic';
import { recoveryPoints } from '../../../../src/provider/data-sources/recovery-points/data-source';
import { cloudsOfThisFile, configOf, findings, type Read } from '../under-test';

const start = cloudsOfThisFile();
const VaultIds = ['v-1', 'v-2', 'v-3'];
const files = { SourceType: 'ECS_FILE', sources: 400, VaultIds } as const;

async function query(scenario: Scenario, config: object) {
  const cloud = await start(scenario);
  return { cloud, state: await cloud.read(recoveryPoints, { source_type: 'ECS_FILE', ...config }) };
}

const namesIn = (state: Read) => Object.keys(state.recovery_points);

describe('all recovery points', () => {
  it('are the newest snapshot of each source, with all that a restore of it takes', async () => {
    const scenario = { backups: [{ ...files, sources: 2, each: 3, PlanId: 'p-1' }] };
    const { state, cloud } = await query(scenario, {});
    const made = cloud.emulator.entries('snapshots') as {
      readonly SnapshotId: string;
      readonly SnapshotHash: string;
    }[];
    const ofFirst = made.filter(({ SnapshotId }) => SnapshotId.startsWith('s-ecs-file-0001-'));
    const [newest] = ofFirst.sort((a, b) => (a.SnapshotId > b.SnapshotId ? -1 : 1));
    expect(state.sources).toBe(2);
    expect(state.without_point).toEqual([]);
    expect(namesIn(state)).toEqual(['i-0001.data', 'i-0002.data']);
    expect(state.recovery_points['i-0001.data']).toMatchObject({
      name: 'i-0001.data',
      source: 'i-0001 /data',
      source_type: 'ECS_FILE',
      vault_id: 'v-1',
      snapshot_id: newest.SnapshotId,
      snapshot_hash: newest.SnapshotHash,
      plan_id: 'p-1',
      instance_id: 'i-0001',
      path: '/data',
      paths: ['/data'],
      bucket: null,
      items_total: 1000,
      bytes_total: 2 ** 30,
    });
    expect(state.recovery_points['i-0001.data'].completed_at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
  });

  it.each<[string, object, string]>([
    ['OSS', { bucket: 'bucket-0001', prefix: null, source_type: 'OSS', items_total: 1000 }, 'bucket-0001'],
    [
      'NAS',
      { file_system_id: 'fs-0001', file_system_create_time: '2020-09-13T12:26:40Z', path: '/data' },
      'fs-0001.data',
    ],
    ['COMMON_FILE_SYSTEM', { file_system_id: 'fs-0001', path: '/data' }, 'fs-0001.data'],
    ['OTS_TABLE', { instance_name: 'instance-0001', table_name: 'orders', items_total: null }, 'instance-0001.orders'],
    ['UDM_ECS', { instance_id: 'i-0001', source_type: 'UDM_ECS', path: null, paths: null }, 'i-0001'],
    ['UDM_ECS_DISK', { instance_id: 'i-0001', disk_id: 'd-0001', source_type: 'UDM_ECS' }, 'd-0001'],
  ])('of %s say %j', async (SourceType, expected, name) => {
    const backups = [{ SourceType: SourceType as 'OSS', sources: 3, each: 2, VaultIds: ['v-1', 'v-2'] }];
    const { state } = await query({ backups }, { source_type: SourceType });
    expect(state.sources).toBe(3);
    expect(state.recovery_points[name]).toMatchObject({ name, vault_id: 'v-1', ...expected });
    expect(state.recovery_points[name].snapshot_id).toMatch(/^s-.*-0001-\d+$/);
  });

  it('of disks that no backup job tells of have no vault', async () => {
    const { state } = await query({ backups: [{ SourceType: 'UDM_DISK', sources: 1 }] }, { source_type: 'UDM_DISK' });
    expect(state.recovery_points['d-0001']).toMatchObject({ disk_id: 'd-0001', vault_id: null });
  });

  it.each<[object, string[]]>([
    [{ vault_ids: ['v-2'] }, ['i-0002.data', 'i-0005.data']],
    [{ vault_ids: ['v-9', 'v-3'] }, ['i-0003.data', 'i-0006.data']],
    [{ plan_ids: ['p-1'], instance_ids: ['i-0004', 'i-0001'] }, ['i-0001.data', 'i-0004.data']],
    [{ include: ['i-0001*', '*0002.data'] }, ['i-0001.data', 'i-0002.data']],
    [{ include: ['i-000[12]*', 'i-0003 /data'] }, ['i-0003.data']],
    [{ exclude: ['* /data'], include: ['*'], allow_missing: true }, []],
    [{ exclude: ['i-000?.data'], allow_missing: true }, []],
    [{ exclude: ['i-0001 *', 'i-0002 *', 'i-0003*'] }, ['i-0004.data', 'i-0005.data', 'i-0006.data']],
  ])('are those that %j asks for', async (config, expected) => {
    const { state } = await query({ backups: [{ ...files, sources: 6, PlanId: 'p-1' }] }, config);
    expect(namesIn(state)).toEqual(expected);
    expect(state.sources).toBe(expected.length);
  });

  it('are looked up no more than is needed', async () => {
    const { cloud } = await query({ backups: [files] }, { sample: { size: 12, seed: '1' } });
    expect(cloud.executed('DescribeBackupJobs2')).toBe(5);
    expect(cloud.executed('SearchHistoricalSnapshots')).toBe(12);
  });
});

describe('a sample', () => {
  it('takes so many, spread over the vaults, and the same for the same seed', async () => {
    const cloud = await start({ backups: [files] });
    const read = (seed: string) => cloud.read(recoveryPoints, { source_type: 'ECS_FILE', sample: { size: 12, seed } });
    const [one, again, two] = [await read('1'), await read('1'), await read('2')];
    expect(one.sources).toBe(400);
    expect(namesIn(one)).toHaveLength(12);
    const vaults = Object.values<any>(one.recovery_points).map(({ vault_id }) => vault_id);
    expect(VaultIds.map((id) => vaults.filter((each) => each === id).length)).toEqual([4, 4, 4]);
    expect(namesIn(again)).toEqual(namesIn(one));
    expect(namesIn(two).filter((name) => namesIn(one).includes(name))).toEqual([]);
  });
});

describe('a source without a recovery point that fits', () => {
  const HOUR = 3_600;
  const mixed: Scenario = {
    backups: [
      { ...files, sources: 3, VaultIds: ['v-1'], failed: 1 },
      { ...files, sources: 1, first: 4, VaultIds: ['v-1'], createdSecondsAgo: 100 * HOUR },
    ],
  };

  it('is told, and in no sample', async () => {
    const cloud = await start(mixed);
    const config = configOf(recoveryPoints.schema, {
      source_type: 'ECS_FILE',
      max_age: '24h',
      sample: { size: 4, seed: '1' },
    });
    let said: readonly { severity: string; summary: string; detail?: string }[] = [];
    const watched = {
      ...recoveryPoints,
      read: async (...args: Parameters<typeof recoveryPoints.read>) => {
        const outcome = await recoveryPoints.read(...args);
        said = outcome.diagnostics ?? [];
        return outcome;
      },
    };
    const state = await cloud.read(watched, config);
    expect(namesIn(state)).toEqual(['i-0001.data', 'i-0002.data']);
    expect(state.sources).toBe(4);
    expect(state.without_point).toEqual(['i-0003.data', 'i-0004.data']);
    expect(said.map(({ severity, summary }) => `${severity}: ${summary}`)).toEqual([
      'warning: 2 of 4 sources have no recovery point that fits',
    ]);
    expect(said[0].detail).toContain(' i-0003 /data: never backed up well, as far as the service lists\n');
    expect(said[0].detail).toMatch(/ i-0004 \/data: last backed up well at \d{4}-/);
  });

  it('is one whose backup job has left no snapshot', async () => {
    const cloud = await start(mixed);
    const snapshots = cloud.emulator.entries('snapshots') as { readonly SnapshotId: string }[];
    const gone = snapshots.find(({ SnapshotId }) => SnapshotId.includes('-0001-'));
    cloud.emulator.removeEntries('snapshots', gone?.SnapshotId);
    const state = await cloud.read(recoveryPoints, { source_type: 'ECS_FILE' });
    expect(state.without_point).toEqual(['i-0001.data', 'i-0003.data']);
  });

  it('falls back on the one before it where that fits', async () => {
    const cloud = await start({ backups: [{ ...files, sources: 1, each: 2 }] });
    const snapshots = cloud.emulator.entries('snapshots') as { readonly SnapshotId: string; CompleteTime: number }[];
    const [newest, older] = [...snapshots].sort((a, b) => b.CompleteTime - a.CompleteTime);
    cloud.emulator.removeEntries('snapshots', newest.SnapshotId);
    const state = await cloud.read(recoveryPoints, { source_type: 'ECS_FILE' });
    expect(state.recovery_points['i-0001.data'].snapshot_id).toBe(older.SnapshotId);
    expect(
      (await cloud.read(recoveryPoints, { source_type: 'ECS_FILE', max_age: '24h', allow_missing: true }))
        .without_point,
    ).toEqual(['i-0001.data']);
  });

  it('is no reason to say nothing when none has one', async () => {
    const cloud = await start(mixed);
    const failed = cloud.read(recoveryPoints, { source_type: 'ECS_FILE', max_age: '1m' });
    await expect(failed).rejects.toThrow(DiagnosticsError);
    const [{ summary, detail }] = await failed.catch(({ diagnostics }) => diagnostics);
    expect(summary).toBe('Nothing can be restored');
    expect(detail).toContain('None of 4 sources of ECS_FILE has a recovery point that fits:\n i-0001 /data: last');
    expect(detail).toContain('allow_missing = true');
  });

  it('is not there at all: what was looked for is told', async () => {
    const cloud = await start(mixed);
    const failed = cloud.read(recoveryPoints, { source_type: 'OSS', vault_ids: ['v-1', 'v-2'], include: ['b*'] });
    const [{ detail }] = await failed.catch(({ diagnostics }) => diagnostics);
    expect(detail).toContain('Found no source of OSS with vault_ids = v-1, v-2; include = b*.');
  });
});

describe('which backup it is', () => {
  const HOUR = 3_600;
  const scenario = { backups: [{ ...files, sources: 1, each: 30 }] };
  const nowSeconds = () => Math.floor(Date.now() / 1000);

  it('is decided by at_or_before and max_age', async () => {
    const at_or_before = String(nowSeconds() - 100 * HOUR);
    const { state } = await query(scenario, { at_or_before, max_age: '24h' });
    const age = Number(at_or_before) - Date.parse(state.recovery_points['i-0001.data'].completed_at) / 1000;
    expect(age).toBeGreaterThanOrEqual(0);
    expect(age).toBeLessThan(24 * HOUR);
  });

  it('is one by chance with random_seed, the same for the same', async () => {
    const cloud = await start(scenario);
    const read = async (random_seed: string) =>
      (await cloud.read(recoveryPoints, { source_type: 'ECS_FILE', random_seed })).recovery_points['i-0001.data']
        .snapshot_id;
    const chosen = await Promise.all(['a', 'b', 'c', 'd', 'a'].map(read));
    expect(chosen[4]).toBe(chosen[0]);
    expect(new Set(chosen).size).toBeGreaterThan(1);
  });

  it('is none from before look_back', async () => {
    const { state } = await query(scenario, { look_back: '30m', allow_missing: true });
    expect(state.sources).toBe(0);
    expect((await query(scenario, { look_back: '2h' })).state.sources).toBe(1);
  });
});

describe('an argument', () => {
  it.each([
    [{ source_type: 'OTS' }, 'source_type'],
    [{ source_type: 'ECS_FILE', sample: { size: 0, seed: '1' } }, 'sample.size'],
    [{ source_type: 'ECS_FILE', sample: { size: 1.5, seed: '1' } }, 'sample.size'],
    [{ source_type: 'ECS_FILE', max_age: '3 days' }, 'max_age'],
    [{ source_type: 'ECS_FILE', look_back: '3 days' }, 'look_back'],
    [{ source_type: 'ECS_FILE', at_or_before: 'yesterday' }, 'at_or_before'],
    [{ source_type: 'ECS_FILE', buckets: ['b'] }, 'buckets'],
    [{ source_type: 'OSS', instance_ids: ['i-1'] }, 'instance_ids'],
    [{ source_type: 'UDM_DISK', plan_ids: ['p-1'] }, 'plan_ids'],
    [{ source_type: 'UDM_ECS', edition: 'BASIC' }, 'edition'],
    [{ source_type: 'ECS_FILE', edition: 'GOLD' }, 'edition'],
  ])('that makes no sense is refused: %j', (config, path) => {
    expect(findings(recoveryPoints, config).map(([where]) => where)).toEqual([path]);
  });

  it('that makes sense is not', () => {
    const sample = { size: 3, seed: '' };
    expect(
      findings(recoveryPoints, { source_type: 'UDM_ECS', instance_ids: ['i-1'], plan_ids: ['p'], sample }),
    ).toEqual([]);
  });
});
