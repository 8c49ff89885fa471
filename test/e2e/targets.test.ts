import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { App, DataResource, LocalBackend, propertyAccess, TerraformStack, Token } from 'cdktf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AlirestoreProvider, Duration, RecoveryPoint, RestoreJob, RestoreTarget } from '../../src';
import type { Emulator } from '../../src/emulator/start-emulator';
import { everyTarget } from '../constructs/every-target';
import { startEmulatedCloud } from '../harness/emulated-cloud';
import { type Run, runTerraform } from './harness/workspace';

const folder = join(__dirname, '../../.try/e2e/targets');
const stackFolder = join(folder, 'stacks/targets');
const recoveryPoint = RecoveryPoint.snapshot({ vaultId: 'v-1', snapshotId: 's-1' });

let emulator: Emulator;
let plan: Run;
let apply: Run;

const terraform = (...args: string[]): Promise<Run> =>
  runTerraform(stackFolder, { HOME: folder, ALIRESTORE_EMULATOR: emulator.url }, args).done;

function synthesize(): void {
  const app = new App({ outdir: folder });
  const stack = new TerraformStack(app, 'targets');
  new LocalBackend(stack, { path: 'terraform.tfstate' });
  new AlirestoreProvider(stack, 'alirestore', {
    region: 'cn-hangzhou',
    polling: { min: Duration.seconds(0.1), max: Duration.seconds(1) },
  });
  for (const [name, target] of Object.entries(everyTarget)) new RestoreJob(stack, name, { recoveryPoint, target });
  addJobsOfUnknownValues(stack);
  app.synth();
}

/** What they refer to is known only when it has been applied, as the outputs of the vendor's resources are. */
function addJobsOfUnknownValues(stack: TerraformStack): void {
  const made = (name: string) => {
    const { output } = new DataResource(stack, name, { input: { value: `made-"${name}"` } });
    return Token.asString(propertyAccess(output, ['value']));
  };
  const point = RecoveryPoint.snapshot({ vaultId: made('vault'), snapshotId: made('snapshot') });
  new RestoreJob(stack, 'unknown-files', {
    recoveryPoint: point,
    target: RestoreTarget.ecsFiles({ instanceId: made('instance'), path: made('path'), include: [made('include')] }),
  });
  new RestoreJob(stack, 'unknown-disk', {
    recoveryPoint: point,
    target: RestoreTarget.ecsDiskClone({
      instanceId: made('host'),
      diskCategory: 'cloud_essd',
      regionId: made('region'),
    }),
  });
}

beforeAll(async () => {
  emulator = await startEmulatedCloud({ speed: 100 });
  rmSync(folder, { recursive: true, force: true });
  synthesize();
  await terraform('init');
  plan = await terraform('plan');
  apply = await terraform('apply', '-auto-approve', '-parallelism=20');
}, 240_000);
afterAll(() => emulator.close());

/** What CreateRestoreJob was sent. */
function sent(restoreType: string, vaultId: string) {
  const creates = emulator.calls().calls.filter(({ action }) => action === 'CreateRestoreJob');
  const parameters = creates.map((call) => call.parameters);
  return parameters.filter(({ RestoreType, VaultId }) => RestoreType === restoreType && VaultId === vaultId);
}

describe('a stack with every kind of target', () => {
  it('is planned, with values that are not known yet, too', () => {
    expect(plan.output).not.toMatch(/Error|Warning/);
    expect(plan.code).toBe(0);
  });

  it('is applied: each restore is started once, and succeeds', () => {
    expect(apply.output).not.toMatch(/Error|Warning/);
    expect(apply.code).toBe(0);
    const jobs = emulator.jobs();
    expect(jobs).toHaveLength(Object.keys(everyTarget).length + 2);
    expect(new Set(jobs.map(({ Status }) => Status))).toEqual(new Set(['COMPLETE']));
  });

  it('has nothing to do afterwards', async () => {
    expect(await terraform('plan', '-detailed-exitcode')).toMatchObject({ code: 0 });
  });

  it.each(Object.entries(everyTarget))('%s is started once, with its types and its snapshot', (_, target) => {
    expect(sent(target.restoreType, 'v-1')).toMatchObject([{ SourceType: target.sourceType, SnapshotId: 's-1' }]);
  });

  it('sends values that became known, escaped where they stand in JSON', () => {
    const [files] = sent('ECS_FILE', 'made-"vault"');
    expect(files).toMatchObject({ TargetPath: 'made-"path"', Include: '["made-\\"include\\""]' });
    const [disk] = sent('UDM_ECS_DISK', 'made-"vault"');
    expect(JSON.parse(String(disk.UdmDetail))).toEqual({
      targetInstanceId: 'made-"host"',
      diskCategory: 'cloud_essd',
    });
  });
});
