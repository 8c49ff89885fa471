import { describe, expect, it, onTestFinished } from 'vitest';
import { configure } from '../../../src/provider/configuration/configure';
import { schema as configuration } from '../../../src/provider/configuration/schema';
import { recoveryPoints } from '../../../src/provider/data-sources/recovery-points/data-source';
import { jobs, preflight } from '../../cli/preflight/run-preflight';
import { startEmulatedCloud } from '../../harness/emulated-cloud';
import { FakeLog } from '../../harness/fake-log';
import { providerHost } from '../../harness/provider-host';
import { temporaryFolder } from '../../harness/temporary-folder';
import { configOf, noBlocks } from '../../provider/data-sources/under-test';
import { startTestEmulator } from '../emulator-under-test';

/** Asks an emulated cloud that invents, by queries of a stack; what it invented, and what was found. */
async function ask(data: object, seed = 7, settings: object = {}) {
  const invented: string[] = [];
  const invention = { seed, onInvented: (text: string) => invented.push(text), ...settings };
  const emulator = await startEmulatedCloud({ invention });
  onTestFinished(() => emulator.close());
  const env = { ALIRESTORE_EMULATOR: emulator.url };
  const outcome = await preflight(
    jobs({ a: { snapshot_id: '${data.alirestore_snapshots.files.recovery_point.snapshot_id}' } }),
    [],
    env,
    {
      alirestore_snapshots: data,
    },
  );
  return { ...outcome, invented, emulator };
}

const queries = {
  files: { source_type: 'ECS_FILE', vault_id: 'v-1', instance_id: 'i-9' },
  objects: { source_type: 'OSS', vault_id: 'v-1', bucket: 'b', max_age: '1h' },
  nas: { source_type: 'NAS', vault_id: 'v-1', file_system_id: 'fs-1', create_time: '2026-01-01T00:00:00Z' },
  table: { source_type: 'OTS_TABLE', vault_id: 'v-1', instance_name: 'ots-1', table_name: 't' },
  instance: { source_type: 'UDM_ECS', instance_id: 'i-8', udm_region_id: 'cn-hangzhou' },
};

it.each([
  ['DescribeBackupPlanList', { BackupPlanId: 'dbs1, dbs2' }, ['backup plan dbs1', 'backup plan dbs2']],
  [
    'DescribeFullBackupList',
    { BackupPlanId: 'dbs1' },
    [
      'backup set set-ID of the plan dbs1, complete at 2025-12-31T23:59:00.000Z',
      'backup set set-ID of the plan dbs1, complete at 2025-12-01T23:59:00.000Z',
    ],
  ],
  [
    'ListBackups',
    { 'Filter.1.Name': 'ServiceInstanceId', 'Filter.1.Value.1': 'si-1' },
    [
      'backup backup-ID of the service instance si-1, complete at 2025-12-31T23:59:00Z',
      'backup backup-ID of the service instance si-1, complete at 2025-12-01T23:59:00Z',
    ],
  ],
])('%s is answered with what it asks for', async (action, parameters: Record<string, string>, expected) => {
  const invented: string[] = [];
  const moments = [Date.parse('2025-12-02T00:00:00Z') / 1000];
  const settings = { seed: 7, moments, planInstances: { dbs1: 'rm-1' } };
  const emulator = await startTestEmulator({
    invention: { ...settings, onInvented: (text) => invented.push(text) },
  });
  onTestFinished(() => emulator.close());
  const { body } = await emulator.call(action, parameters);
  await emulator.call(action, parameters);
  expect(invented.map((text) => text.replace(/[0-9a-f]{18}/, 'ID'))).toEqual(expected);
  expect(body.TotalElements ?? body.TotalCount).toBe(2);
  for (const set of body.Items?.FullBackupFile ?? []) expect(set.SourceEndpointInstanceId).toBe('rm-1');
});

describe('an emulated cloud that invents', () => {
  it('has what is asked for, and says what it is', async () => {
    const { code, lines, invented } = await ask(queries);
    expect(lines.filter((line) => line.startsWith('error data.'))).toEqual([]);
    expect(invented.map((text) => text.replace(/s-[0-9a-f]{18}/, 's-ID').replace(/ at .*/, ' at'))).toEqual(
      expect.arrayContaining([
        'vault v-1',
        'snapshot s-ID of ECS_FILE InstanceId i-9 in v-1, complete at',
        'snapshot s-ID of OSS Bucket b in v-1, complete at',
        'snapshot s-ID of OTS_TABLE InstanceName ots-1, TableName t in v-1, complete at',
      ]),
    );
    expect(code).toBe(0);
  });

  it.each([
    ['ECS_FILE', 'i-ID.data', 'v-1'],
    ['OSS', 'bucket-ID', 'v-1'],
    ['OTS_TABLE', 'instance-ID.orders', 'v-1'],
    ['UDM_ECS', 'i-ID', 'v-1'],
    ['UDM_ECS_DISK', 'd-ID', 'v-1'],
    ['COMMON_FILE_SYSTEM', 'fs-ID.data', 'v-1'],
  ])('has sources of %s for whoever asks what there is', async (source_type, name, vault) => {
    const invented: string[] = [];
    const moments = [Date.parse('2026-01-31T00:00:00Z') / 1000];
    const settings = { seed: 7, moments, vaultIds: [vault], onInvented: (text: string) => invented.push(text) };
    const read = async (config: object) => {
      const emulator = await startEmulatedCloud({ invention: settings });
      onTestFinished(() => emulator.close());
      const host = providerHost(emulator.url, { workingDirectory: temporaryFolder() });
      const block = configOf(configuration, { region: 'cn-hangzhou', ...noBlocks });
      const configured = await configure(block, '1.11.4', host, new FakeLog());
      const context = { configured, stop: new AbortController().signal, log: new FakeLog() };
      const { state } = await recoveryPoints.read(
        configOf(recoveryPoints.schema, { source_type, vault_ids: [vault], ...config }),
        context,
      );
      return Object.keys(state.recovery_points ?? {});
    };
    const names = await read({ max_age: '1h' });
    expect(names.map((each) => each.replace(/\d+/, 'ID'))).toEqual([name, name, name]);
    expect(invented[0]).toBe(`3 sources of ${source_type} in ${vault}, each with a backup`);
    expect(await read({ max_age: '1h', at_or_before: '2026-01-31T00:00:00Z' })).toEqual(names);
  });

  it('invents the same ids for the same seed, whatever is asked first', async () => {
    const ids = ({ invented }: { invented: readonly string[] }) =>
      invented.flatMap((text) => /s-[0-9a-f]{18}/.exec(text)?.[0] ?? []).sort();
    const { files, objects } = queries;
    const [once, again, other] = [
      await ask({ files, objects }),
      await ask({ a: objects, b: files }),
      await ask({ files, objects }, 8),
    ];
    expect(ids(once)).toHaveLength(2);
    expect(ids(again)).toEqual(ids(once));
    expect(ids(other)).not.toEqual(ids(once));
  });

  it('invents what is older than a moment that the stack names', async () => {
    const at_or_before = '2026-01-31T00:00:00Z';
    const old = { files: { ...queries.files, at_or_before, max_age: '1h' } };
    expect((await ask(old)).lines.join()).toContain('error data.alirestore_snapshots.files: No recovery point');
    const moments = [Date.parse(at_or_before) / 1000];
    expect((await ask(old, 7, { moments })).lines.join()).not.toContain('data.alirestore_snapshots.files');
  });

  it('says what to do where nothing is invented', async () => {
    const emulator = await startEmulatedCloud();
    onTestFinished(() => emulator.close());
    const env = { ALIRESTORE_EMULATOR: emulator.url };
    const { lines } = await preflight(jobs({}), [], env, { alirestore_snapshots: { files: queries.files } });
    expect(lines[0]).toContain(
      'The emulated cloud has no snapshot of ECS_FILE with vault_id = v-1, instance_id = i-9. Pass --scenario FILE to say what it has, or --scenario auto to invent what the stack asks for.',
    );
  });
});
