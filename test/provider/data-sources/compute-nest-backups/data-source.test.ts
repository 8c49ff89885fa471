import { beforeAll, describe, expect, it } from 'vitest';
import { computeNestBackups } from '../../../../src/provider/data-sources/compute-nest-backups/data-source';
import { FakeClock } from '../../../harness/fake-clock';
import { cloudsOfThisFile, filter, type QueriedCloud } from '../under-test';

const clock = new FakeClock(Date.parse('2026-01-01T13:00:00Z'));

const backup = (BackupId: string, ended: string, changes: object = {}) => ({
  BackupId,
  ServiceInstanceId: 'si-1',
  Status: 'Created',
  CreateTime: `2026-01-01T${ended.slice(0, 3)}00:00Z`,
  EndTime: `2026-01-01T${ended}:00Z`,
  ...changes,
});
const scenario = {
  computeNestBackups: [
    backup('b-1', '09:30'),
    backup('b-2', '10:30', { Status: 'CreateFailed', StatusDetail: 'The disk was gone.' }),
    backup('b-3', '11:30', { RetentionDays: 7 }),
    backup('b-4', '12:30', { ServiceInstanceId: 'si-2' }),
  ],
};

const cloudWith = cloudsOfThisFile();
let cloud: QueriedCloud;
beforeAll(async () => {
  cloud = await cloudWith(scenario, { clock });
});
const ofService = { service_instance_id: 'si-1' };
const read = (config: object) => cloud.read(computeNestBackups, { allow_missing: true, ...config });

describe('backups of service instances', () => {
  it.each([
    [{}, ['b-4', 'b-3', 'b-2', 'b-1']],
    [ofService, ['b-3', 'b-2', 'b-1']],
    [{ backup_id: 'b-2' }, ['b-2']],
    [{ ...ofService, status: 'Created' }, ['b-3', 'b-1']],
    [{ created_after: '2026-01-01T11:00:00Z' }, ['b-4', 'b-3']],
    [{ created_before: '2026-01-01T10:00:00Z' }, ['b-1']],
    [{ completed_after: '2026-01-01T11:30:00Z' }, ['b-4', 'b-3']],
    [{ completed_before: '2026-01-01T10:30:00Z' }, ['b-1']],
    [{ filter: [filter('Status', 'NOT_EQUAL', 'Created')] }, ['b-2']],
    [{ filter: [filter('RetentionDays', 'GREATER_THAN', '6')] }, ['b-3']],
    [{ filter: [filter('BackupId', 'IN', ...Array.from({ length: 30 }, (_, n) => `b-${n + 3}`))] }, ['b-4', 'b-3']],
    [{ ...ofService, max_results: 1 }, ['b-3']],
  ])('%j finds %j', async (config, ids) => {
    expect((await read(config)).ids).toEqual(ids);
  });

  it('can be asked for in two regions only', async () => {
    const elsewhere = await cloudWith(scenario, { region: 'cn-shanghai' });
    await expect(elsewhere.read(computeNestBackups, { allow_missing: true })).rejects.toThrow(
      'Compute Nest is not in this region: Got region "cn-shanghai" in the provider block, expected one of cn-hangzhou, ap-southeast-1.',
    );
    expect(elsewhere.emulator.calls().counters.total).toBe(0);
  });
});

describe('the recovery point', () => {
  it('is what a restore task takes', async () => {
    const { recovery_point, latest } = await read(ofService);
    expect(recovery_point).toEqual({
      service_instance_id: 'si-1',
      backup_id: 'b-3',
      completed_at: '2026-01-01T11:30:00Z',
    });
    expect(latest).toMatchObject({ backup_id: 'b-3', status: 'Created', retention_days: 7 });
  });

  it('obeys at_or_before, max_age and random_seed, and latest does not', async () => {
    const points = async (changes: object) => {
      const { latest, recovery_point } = await read({ ...ofService, ...changes });
      return [latest?.backup_id, recovery_point?.backup_id];
    };
    expect(await points({ at_or_before: '2026-01-01T11:29:59Z' })).toEqual(['b-3', 'b-1']);
    expect(await points({ max_age: '90m' })).toEqual(['b-3', 'b-3']);
    expect(await points({ max_age: '89m' })).toEqual(['b-3', undefined]);
    const seeded = await Promise.all(['a', 'b', 'c', 'd', 'e', 'f'].map((random_seed) => points({ random_seed })));
    expect(new Set(seeded.map(([, point]) => point))).toEqual(new Set(['b-1', 'b-3']));
  });

  it('that is missing is an error, which says what was looked at', async () => {
    const strict = cloud.read(computeNestBackups, { ...ofService, max_age: '3600' });
    await expect(strict).rejects.toThrow(
      'No recovery point: Found 3 backups with service_instance_id = si-1: 2 older than max_age, 1 not in status Created. The latest good one is b-3, complete at 2026-01-01T11:30:00Z.',
    );
  });

  it('of an empty list is an error, or null where that is allowed', async () => {
    const nothing = { service_instance_id: 'si-3' };
    await expect(cloud.read(computeNestBackups, nothing)).rejects.toThrow(
      'Found no backups with service_instance_id = si-3. The emulated cloud has no backup with service_instance_id = si-3.',
    );
    expect(await read(nothing)).toMatchObject({ ids: [], backups: [], latest: null, recovery_point: null });
  });

  it('of a service instance that is gone is as missing', async () => {
    const gone = await cloudWith({ faults: [{ fault: 'error', code: 'ServiceInstanceNotFound' }] }, { clock });
    expect(await gone.read(computeNestBackups, { allow_missing: true })).toMatchObject({ recovery_point: null });
    await expect(gone.read(computeNestBackups, {})).rejects.toThrow('ServiceInstanceNotFound');
  });
});
