import { describe, expect, it, onTestFinished } from 'vitest';
import type { Scenario } from '../../../../src/emulator/scenario/scenario-schema';
import { startEmulatedCloud } from '../../../harness/emulated-cloud';
import { jobs, preflight } from '../run-preflight';

describe('alirestore preflight, with the service', () => {
  const dayAgo = 86_400;
  const cloud: Scenario = {
    vaults: [{ VaultId: 'v-1' }, { VaultId: 'v-2', Status: 'ERROR', VaultStatusMessage: 'no key' }],
    snapshots: [
      {
        SnapshotId: 's-1',
        VaultId: 'v-1',
        SourceType: 'ECS_FILE',
        InstanceId: 'i-9',
        Status: 'COMPLETE',
        createdSecondsAgo: dayAgo,
      },
      {
        SnapshotId: 's-old',
        VaultId: 'v-1',
        SourceType: 'ECS_FILE',
        InstanceId: 'i-9',
        Status: 'COMPLETE',
        createdSecondsAgo: 3 * dayAgo,
        Retention: 1,
      },
    ],
    backupJobs: [
      { JobId: 'j-1', VaultId: 'v-1', SourceType: 'ECS_FILE', InstanceId: 'i-9', createdSecondsAgo: dayAgo },
    ],
  };

  const query = (changes: object) => ({
    alirestore_snapshots: { q: { source_type: 'ECS_FILE', vault_id: 'v-1', instance_id: 'i-9', ...changes } },
  });

  async function ask(all: Record<string, object>, scenario: Scenario = cloud, data = {}) {
    const emulator = await startEmulatedCloud({ scenario });
    onTestFinished(() => emulator.close());
    const outcome = await preflight(jobs(all), [], { ALIRESTORE_EMULATOR: emulator.url }, data);
    return { ...outcome, emulator };
  }

  it('finds nothing where vault and snapshot are there, and starts nothing', async () => {
    const { code, lines, emulator } = await ask({ a: {}, b: { target_path: '/b' } });
    expect(lines).toEqual(['nothing found']);
    expect(code).toBe(0);
    expect(emulator.calls().counters.byAction).toEqual({
      DescribeRestoreJobs2: 1,
      DescribeVaults: 1,
      DescribeBackupJobs2: 1,
      SearchHistoricalSnapshots: 1,
    });
  });

  it('finds vaults and snapshots that are not there, or cannot be restored from', async () => {
    const { code, lines } = await ask({
      a: { vault_id: 'v-9', target_path: '/a' },
      b: { vault_id: 'v-2', target_path: '/b' },
      c: { snapshot_id: 's-9', target_path: '/c' },
      d: { snapshot_id: 's-old', target_path: '/d' },
      e: { vault_id: '${v.x.id}', target_path: '/e' },
    });
    expect(code).toBe(2);
    expect(lines).toEqual([
      'error alirestore_job.a vault_id: The service does not know this vault. The emulated cloud has no such vault. Pass --scenario FILE to say what it has, or --scenario auto to invent what the stack asks for.',
      'error alirestore_job.b vault_id: The vault is ERROR: no key. Wait until it is CREATED, or restore from another vault.',
      'error alirestore_job.c snapshot_id: The vault v-1 lists no ECS_FILE snapshot with this id. The emulated cloud has no such snapshot. Pass --scenario FILE to say what it has, or --scenario auto to invent what the stack asks for.',
      'error alirestore_job.d snapshot_id: s-old cannot be restored: It has expired. Choose another recovery point: data "alirestore_snapshots" lists them.',
    ]);
  });

  it('finds a restore over what the service says that its snapshot was taken from', async () => {
    const { code, lines } = await ask({ a: { target_instance_id: 'i-9' } });
    expect(lines).toEqual([
      'warning alirestore_job.a target_instance_id: It writes to i-9, /restore, and its snapshot was taken from i-9: data there may be overwritten. Restore to another target; or, if this is intended, give --allow-in-place.',
    ]);
    expect(code).toBe(2);
  });

  it('says what it could not ask', async () => {
    const { code, stderr } = await ask({ a: {} }, { ...cloud, backupJobs: [] });
    expect(code).toBe(0);
    expect(stderr).toContain(
      'whether snapshot s-1 of alirestore_job.a exists: the service lists it by its source only, and no backup job of v-1 names a source',
    );
  });

  it('knows from the queries of the stack what there are snapshots of', async () => {
    const { code, emulator } = await ask({ a: {} }, { ...cloud, backupJobs: [] }, query({ allow_missing: true }));
    expect(code).toBe(0);
    expect(emulator.calls().counters.byAction).toEqual({
      DescribeRestoreJobs2: 1,
      DescribeVaults: 1,
      SearchHistoricalSnapshots: 1,
    });
  });

  it('finds a query that finds nothing to restore from', async () => {
    const { code, lines } = await ask({ a: {} }, cloud, query({ max_age: '1h' }));
    expect(code).toBe(2);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^error data\.alirestore_snapshots\.q: /);
    expect(lines[0]).toContain('max_age');
  });

  it('lets a query find nothing where that is meant, unless a restore refers to it', async () => {
    const nothing = query({ max_age: '1h', allow_missing: true });
    expect(await ask({ a: {} }, cloud, nothing)).toMatchObject({ code: 0 });
    const snapshot_id = '${data.alirestore_snapshots.q.recovery_point.snapshot_id}';
    expect(await ask({ a: { snapshot_id } }, cloud, nothing)).toMatchObject({ code: 2 });
  });

  it('finds a missing permission, once for all restores', async () => {
    const { code, lines } = await ask(
      { a: {}, b: { target_path: '/b' } },
      { ...cloud, denied: [{ action: 'DescribeVaults' }] },
    );
    expect(code).toBe(2);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^error alirestore_job\.a vault_id: DescribeVaults failed at .*Forbidden\.RAM/);
    expect(lines[0]).toContain('"alirestore policy" prints what to allow.');
  });

  it('says that nobody was asked where there are no credentials', async () => {
    const { code, stderr } = await preflight(jobs({ a: {} }), [], { ALIBABA_CLOUD_REGION: 'cn-hangzhou' });
    expect(code).toBe(3);
    expect(stderr).toContain('was not asked about the restores of provider.alirestore: there are no credentials');
  });

  it('finds a region that there is not, although nothing answers there', async () => {
    const env = {
      ALIBABA_CLOUD_REGION: 'cn-hangzouh',
      ALIBABA_CLOUD_ACCESS_KEY_ID: 'key',
      ALIBABA_CLOUD_ACCESS_KEY_SECRET: 'secret',
      ALIBABA_CLOUD_ENDPOINT_HBR: 'http://127.0.0.1:1',
    };
    const { code, lines, stderr } = await preflight(jobs({ a: {} }), [], env);
    expect(lines).toEqual([
      'warning provider.alirestore region: This version knows no region "cn-hangzouh" (from ALIBABA_CLOUD_REGION). Did you mean cn-hangzhou?',
    ]);
    expect(stderr).toContain('nothing answers for the region "cn-hangzouh"');
    expect(code).toBe(2);
  });

  it('cannot run where the service does not answer', async () => {
    const { code, stderr } = await preflight(jobs({ a: {} }), [], { ALIRESTORE_EMULATOR: 'http://127.0.0.1:1' });
    expect(code).toBe(1);
    expect(stderr).toContain('127.0.0.1:1');
  });

  it('says all the same what is wrong without it', async () => {
    const env = { ALIRESTORE_EMULATOR: 'http://127.0.0.1:1' };
    const { code, lines } = await preflight(jobs({ a: { target_path: 'restore' } }), [], env);
    expect(code).toBe(1);
    expect(lines.join()).toContain('The path is relative: got "restore"');
  });
});
