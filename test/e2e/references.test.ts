import { join } from 'node:path';
import { TerraformStack, TerraformVariable, Testing, Token } from 'cdktf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  AlirestoreProvider,
  Duration,
  RecoveryPoint,
  RestoreDrill,
  RestoreGate,
  RestoreJob,
  RestoreJobs,
  RestoreTarget,
  SnapshotSourceType,
  Snapshots,
} from '../../src';
import type { Emulator } from '../../src/emulator/start-emulator';
import { startEmulatedCloud } from '../harness/emulated-cloud';
import { Workspace } from './harness/workspace';

const pluginFolder = join(__dirname, '../../bundle/provider');

/** Everything that says how, and how long, as a variable of Terraform. */
function build(stack: TerraformStack): void {
  const text = (name: string, value: string) =>
    Token.asAny(new TerraformVariable(stack, name, { type: 'string', default: value }).stringValue);
  const number = (name: string, value: number) =>
    new TerraformVariable(stack, name, { type: 'number', default: value }).numberValue;
  const yes = new TerraformVariable(stack, 'yes', { type: 'bool', default: true }).booleanValue;
  const accept = text('accept', 'accept');
  const report = text('report', 'report');
  const [half, two, many] = [number('half', 0.5), number('two', 2), number('many', 20_000)];
  new AlirestoreProvider(stack, 'alirestore', {
    region: 'cn-hangzhou',
    pluginFolder,
    protocol: text('protocol', 'HTTPS'),
    clientConnectTimeout: Duration.minutes(half),
    clientReadTimeout: Duration.seconds(two),
    polling: { min: Duration.minutes(number('short', 0.001)), max: Duration.seconds(half) },
  });
  const recoveryPoint = RecoveryPoint.snapshot({ vaultId: 'v-1', snapshotId: 's-1' });
  const target = (path: string) => RestoreTarget.ecsFiles({ instanceId: 'i-1', path });
  const job = new RestoreJob(stack, 'job', {
    recoveryPoint,
    target: target('/job'),
    waitForCompletion: yes,
    startWhen: yes,
    onPartial: accept,
    onFailure: report,
    onDestroy: text('keep', 'keep'),
    edition: text('edition', 'STANDARD'),
    timeout: Duration.hours(half),
    cancelTimeout: Duration.days(two),
  });
  new RestoreJob(stack, 'latest', {
    recoveryPoint: RecoveryPoint.latest({ vaultId: 'v-1', instanceId: 'i-1', maxAge: Duration.days(many) }),
    target: target('/latest'),
    onPartial: accept,
  });
  new RestoreJob(stack, 'clone', {
    recoveryPoint: RecoveryPoint.snapshot({ vaultId: 'v-1', snapshotId: 's-2' }),
    onPartial: accept,
    target: RestoreTarget.ecsDiskClone({
      regionId: 'cn-hangzhou',
      instanceId: 'i-1',
      diskCategory: 'cloud_essd',
      diskPerformanceLevel: text('level', 'PL3'),
    }),
  });
  new RestoreGate(stack, 'gate', {
    restoreJobs: { job },
    onPartial: accept,
    onFailure: report,
    timeout: Duration.minutes(two),
  });
  new RestoreJobs(stack, 'listed', {
    restoreType: 'ECS_FILE',
    status: text('status', 'COMPLETE'),
    filters: [{ key: 'VaultId', operator: text('operator', 'NOT_EQUAL'), values: ['v-2'] }],
  });
  new Snapshots(stack, 'snapshots', {
    sourceType: Token.asAny(text('sourceType', SnapshotSourceType.ECS_FILE)),
    vaultId: 'v-1',
    instanceId: 'i-1',
    maxAge: Duration.hours(half),
    allowMissing: yes,
  });
  const drill = new RestoreDrill(stack, 'shop', {
    objectives: { rto: Duration.hours(half), rpo: Duration.days(two) },
    onPartial: accept,
    onMissedObjective: text('warn', 'warn'),
    timeout: Duration.hours(two),
  });
  drill.addRestore('first', { recoveryPoint, target: target('/first'), rto: Duration.minutes(two) });
  drill.addRestore('second', {
    recoveryPoint: RecoveryPoint.latest({ vaultId: 'v-1', instanceId: 'i-1' }),
    target: target('/second'),
    after: ['first'],
    allowInPlace: yes,
  });
  drill.addValidation('check', { command: ['true'], after: ['first'], timeout: Duration.seconds(two) });
  drill.addCleanup('wipe', { command: ['true'], when: text('always', 'always') });
}

let emulator: Emulator;
beforeAll(async () => {
  emulator = await startEmulatedCloud({
    scenario: {
      defaultCourse: 'partial',
      snapshots: [
        { SnapshotId: 's-2', VaultId: 'v-1', SourceType: 'UDM_ECS', InstanceId: 'i-1' },
        {
          SnapshotId: 's-1',
          VaultId: 'v-1',
          SourceType: 'ECS_FILE',
          InstanceId: 'i-1',
          Status: 'COMPLETE',
          CreatedTime: 1_767_268_800,
          CompleteTime: 1_767_268_860,
        },
      ],
    },
    speed: 100,
  });
});
afterAll(() => emulator.close());

describe.each([
  ['JSON', 'main.tf.json', (stack: TerraformStack) => Testing.synth(stack, true)],
  ['HCL', 'main.tf', (stack: TerraformStack) => Testing.synthHcl(stack, true)],
])('a policy or a duration that is a reference, in %s', (kind, file, synthesized) => {
  it('does as the word or the number that it stands for', async () => {
    const workspace = new Workspace(`references-${kind}`, { ALIRESTORE_EMULATOR: emulator.url });
    const stack = new TerraformStack(Testing.app(), 'stack');
    build(stack);
    workspace.write(file, synthesized(stack));
    await workspace.init();
    workspace.setEnv({ TF_VAR_drill_run_id: 'run-1' });
    const { code, output } = await workspace.apply();
    expect({ code, error: output.slice(output.search(/Error: |$/)) }).toEqual({ code: 0, error: '' });
    const of = (type: string, name: string) =>
      Object.entries(workspace.instances(type)).find(([one]) => one.startsWith(name))?.[1].attributes;
    expect(of('alirestore_job', 'job')).toMatchObject({
      on_partial: 'accept',
      on_failure: 'report',
      on_destroy: 'keep',
      edition: 'STANDARD',
      timeouts: { create: '0.5h', delete: '48h' },
      verdict: 'partial',
    });
    expect(of('alirestore_gate', 'gate')).toMatchObject({ on_partial: 'accept', timeouts: { create: '2m' } });
    expect(JSON.parse(of('alirestore_job', 'clone')?.udm_detail as string)).toMatchObject({
      diskPerformanceLevel: 'PL3',
    });
    expect(of('alirestore_drill', 'shop')).toMatchObject({
      rto_seconds: 1800,
      rpo_seconds: 172_800,
      on_partial: 'accept',
      restores: { first: { rto_seconds: 120 } },
    });
    expect(of('alirestore_job', 'shop_second')).toMatchObject({ id: expect.stringMatching(/^r-/) });
    expect(of('alirestore_cleanup', 'shop_')).toMatchObject({ verdict: 'passed' });
    expect(of('alirestore_check', 'shop_')).toMatchObject({ timeout: '2s' });
  }, 240_000);
});
