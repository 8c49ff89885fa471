import { join } from 'node:path';
import { TerraformStack, TerraformVariable, Testing } from 'cdktf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  AlirestoreProvider,
  BackupJobs,
  Duration,
  RecoveryPoint,
  RestoreDrill,
  RestoreGate,
  RestoreJob,
  RestoreTarget,
  SnapshotSourceType,
  Snapshots,
} from '../../src';
import type { Emulator } from '../../src/emulator/start-emulator';
import { startEmulatedCloud } from '../harness/emulated-cloud';
import { Workspace } from './harness/workspace';

const pluginFolder = join(__dirname, '../../bundle/provider');

/** What means something in HCL, in JSON, or in a template of Terraform. */
const ODD = [
  'reports\\new\\table',
  'say "hi"',
  'a\nb\tc',
  'C:\\',
  "it's 100% $5 {x} é 中文 %",
  '\\"\\n',
  '#{a} /* b */ // c',
  '',
] as const;

type Planned = Record<string, Record<string, any>>;

function build(stack: TerraformStack): void {
  const ref = new TerraformVariable(stack, 'folder', { type: 'string', default: 'other' }).stringValue;
  const recoveryPoint = RecoveryPoint.snapshot({ vaultId: 'v-1', snapshotId: 's-1' });
  const job = (name: string, target: RestoreTarget, triggers?: { [name: string]: string }) =>
    new RestoreJob(stack, name, { recoveryPoint, target, triggers, waitForCompletion: false });
  const texts = Object.fromEntries(ODD.map((text, n) => [`k${n}`, `${text}${ref}${text}`]));
  const literals = Object.fromEntries(ODD.map((text, n) => [`k${n}`, text]));
  const paths = { include: ['/a', ...ODD.slice(0, 7), ref], exclude: ODD.slice(0, 7).map((text) => `${text}${ref}`) };
  const keys = Object.fromEntries(ODD.slice(0, 7).map((text) => [text, ref]));

  job('files', RestoreTarget.ecsFiles({ instanceId: 'i-1', path: '/restore', include: paths.include }), {
    ...literals,
    ref,
  });
  job('excluded', RestoreTarget.ecsFiles({ instanceId: 'i-1', path: '/excluded', exclude: paths.exclude }), texts);
  job('keys', RestoreTarget.ecsFiles({ instanceId: 'i-1', path: `/k/"${ref}\\n` }), keys);
  job('bucket', RestoreTarget.ossBucket({ bucket: 'b', prefix: `a\\n"${ref}`, ...paths }));
  job('nas', RestoreTarget.nasFileSystem({ fileSystemId: 'fs', createTime: '1600000000', path: '/n', ...paths }));
  job(
    'container',
    RestoreTarget.container({ clusterId: 'c', host: `h\\n"${ref}`, hostPrefix: 'say "hi"\\t', pvPath: ref }),
  );
  job(
    'udm',
    RestoreTarget.ecsDiskClone({
      regionId: 'cn-hangzhou',
      instanceId: ref,
      diskCategory: 'cloud_essd',
      extra: { odd: [...ODD, ref], deep: { ...keys, list: [{ ...literals, ref }] } },
    }),
  );
  job(
    'table',
    RestoreTarget.tablestoreTable({
      instanceName: `i"\\n${ref}`,
      tableName: 't"\\n',
      indexNameSuffix: `"\\n${ref}`,
      searchIndexNameSuffix: '"\\n',
    }),
  );
  job(
    'custom',
    RestoreTarget.custom({
      restoreType: 'NEW',
      sourceType: 'NEW',
      arguments: {
        target_path: `/c"\\n${ref}`,
        include: ['/a"\\n', ref],
        ots_detail: { index_name_suffix: `"\\n${ref}` },
      },
    }),
  );
  new RestoreGate(stack, 'gate', {
    otherRestoreJobs: Object.fromEntries(
      ODD.slice(0, 7).map((text) => [text, { restoreId: `${text}${ref}`, restoreType: text }]),
    ),
  });
  new Snapshots(stack, 'snapshots', {
    sourceType: SnapshotSourceType.ECS_FILE,
    vaultId: 'v-1',
    instanceId: `i"\\n${ref}`,
    allowMissing: true,
    filters: ODD.slice(0, 7).map((text) => ({ key: 'Status', values: [`${text}${ref}`] })),
    dependsOn: [],
  });
  new BackupJobs(stack, 'backups', { sourceType: 'ECS_FILE', planId: `p"\\n${ref}` });

  const drill = new RestoreDrill(stack, 'shop', {
    objectives: { rto: Duration.hours(1) },
    owner: `team "a"\\n ${ref}`,
    drillName: 'shop "1"\\n',
    guards: { protectedInstanceIds: ['i\\n"', ref] },
  });
  drill.addRestore('orders', { recoveryPoint, target: RestoreTarget.ossBucket({ bucket: 'x', ...paths }) });
  drill.addValidation('check', {
    command: ['sh', '-c', 'echo "a\\n$HOME" $(date) `x`', ...ODD, ref, `say "\\n" ${ref}`],
    environment: { ...literals, ...texts, ref },
    workingDirectory: `/w "\\n ${ref}`,
  });
}

/** The values that Terraform plans to hand to the provider, by the address of what gets them. */
async function plannedBy(name: string, file: string, text: (stack: TerraformStack) => string): Promise<Planned> {
  const workspace = new Workspace(name, { ALIRESTORE_EMULATOR: emulator.url });
  const stack = new TerraformStack(Testing.app(), 'stack');
  new AlirestoreProvider(stack, 'alirestore', { region: 'cn-hangzhou', pluginFolder });
  build(stack);
  workspace.write(file, text(stack));
  await workspace.init();
  const { output } = await workspace.terraform('plan', '-out=plan');
  expect(output.slice(output.search(/Error: |$/))).toBe('');
  const plan = JSON.parse(await workspace.succeed('show', '-json', 'plan'));
  const all = [plan.planned_values, plan.prior_state.values].flatMap(({ root_module }) => root_module.resources);
  return Object.fromEntries(all.map(({ address, values }: any) => [address, values]));
}

let emulator: Emulator;
beforeAll(async () => {
  emulator = await startEmulatedCloud({ scenario: {}, speed: 100 });
});
afterAll(() => emulator.close());

describe.each([
  ['JSON', 'main.tf.json', (stack: TerraformStack) => Testing.synth(stack)],
  ['HCL', 'main.tf', (stack: TerraformStack) => Testing.synthHcl(stack)],
])('a literal beside a reference, in %s', (kind, file, text) => {
  let planned: Planned;
  beforeAll(async () => {
    planned = await plannedBy(`literals-${kind}`, file, text);
  });
  const of = (start: string) => Object.entries(planned).find(([address]) => address.startsWith(start))?.[1] as any;
  const job = (name: string) => planned[`alirestore_job.${name}`];
  const shown = ODD.slice(0, 7);
  const include = ['/a', ...shown, 'other'];
  const exclude = shown.map((text) => `${text}other`);
  const literals = Object.fromEntries(ODD.map((text, n) => [`k${n}`, text]));
  const texts = Object.fromEntries(ODD.map((text, n) => [`k${n}`, `${text}other${text}`]));
  const keys = Object.fromEntries(shown.map((text) => [text, 'other']));

  it('arrives in lists as it was written', () => {
    expect(job('files').include).toEqual(include);
    expect(job('excluded').exclude).toEqual(exclude);
    expect(planned['data.alirestore_snapshots.snapshots'].filter.map(({ values }: any) => values)).toEqual(
      shown.map((text) => [`${text}other`]),
    );
    expect(of('alirestore_check.shop_Check-check').command).toEqual([
      'sh',
      '-c',
      'echo "a\\n$HOME" $(date) `x`',
      ...ODD,
      'other',
      'say "\\n" other',
    ]);
  });

  it('arrives in maps as it was written, as does a key', () => {
    expect(job('files').triggers).toEqual({ ...literals, ref: 'other' });
    expect(job('excluded').triggers).toEqual(texts);
    expect(job('keys').triggers).toEqual(keys);
    expect(of('alirestore_check.shop_Check-check').environment).toMatchObject({ ...texts, ref: 'other' });
    expect(planned['alirestore_gate.gate'].restore_jobs).toEqual(
      Object.fromEntries(
        shown.map((text) => [text, expect.objectContaining({ restore_id: `${text}other`, restore_type: text })]),
      ),
    );
  });

  it('arrives in JSON as it was written, as does a key', () => {
    const wanted = { includes: include, excludes: exclude };
    expect(JSON.parse(job('bucket').options)).toEqual(wanted);
    expect(JSON.parse(job('nas').options)).toEqual(wanted);
    expect(JSON.parse(job('container').target_container)).toEqual({
      host: 'h\\n"other',
      hostPrefix: 'say "hi"\\t',
      pvPath: 'other',
    });
    expect(JSON.parse(job('udm').udm_detail)).toEqual({
      targetInstanceId: 'other',
      diskCategory: 'cloud_essd',
      odd: [...ODD, 'other'],
      deep: { ...keys, list: [{ ...literals, ref: 'other' }] },
    });
  });

  it('arrives as a value as it was written', () => {
    expect(job('keys').target_path).toBe('/k/"other\\n');
    expect(job('bucket').target_prefix).toBe('a\\n"other');
    expect(job('table')).toMatchObject({ target_instance_name: 'i"\\nother', target_table_name: 't"\\n' });
    expect(job('table').ots_detail).toMatchObject({ index_name_suffix: '"\\nother', search_index_name_suffix: '"\\n' });
    expect(planned['data.alirestore_snapshots.snapshots'].instance_id).toBe('i"\\nother');
    expect(planned['data.alirestore_backup_jobs.backups'].plan_id).toBe('p"\\nother');
    expect(planned['alirestore_drill.shop']).toMatchObject({ name: 'shop "1"\\n', owner: 'team "a"\\n other' });
    expect(of('alirestore_check.shop_Check-check').working_directory).toBe('/w "\\n other');
  });

  it('arrives where a job takes what this version does not know', () => {
    expect(job('custom')).toMatchObject({
      target_path: '/c"\\nother',
      include: ['/a"\\n', 'other'],
      ots_detail: expect.objectContaining({ index_name_suffix: '"\\nother' }),
    });
  });

  it('arrives in the guards of a drill', () => {
    expect(of('alirestore_job.shop_orders').guard.protected_instance_ids).toEqual(['i\\n"', 'other']);
  });
});
