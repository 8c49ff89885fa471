import { createRequire } from 'node:module';
import type { Construct } from 'constructs';
import { describe, expect, it } from 'vitest';
import { App, FRAMEWORK, TerraformStack, Testing } from '../../../src/framework';
import {
  AlirestoreProvider,
  BackupJobs,
  ComputeNestRestoreTasks,
  DbsRestoreTasks,
  RecoveryPoint,
  RestoreDrill,
  RestoreGate,
  RestoreJob,
  RestoreJobs,
  RestoreTarget,
  SnapshotSourceType,
  Snapshots,
  Vaults,
} from '../../../src/index';

type OtherFramework = { App: typeof App; TerraformStack: typeof TerraformStack; Testing: typeof Testing };

const OTHERS: Record<string, string> = { cdktf: 'cdktn', cdktn: 'cdktf' };
const other = OTHERS[FRAMEWORK];
const otherFramework: OtherFramework = createRequire(__filename)(other); // past the alias that a run on cdktn has

const stackOf = ({ App, TerraformStack }: OtherFramework) => new TerraformStack(new App(), 'shop');

const made: [string, (scope: Construct) => Construct][] = [
  ['AlirestoreProvider', (scope) => new AlirestoreProvider(scope, 'x', { region: 'cn-hangzhou' })],
  ['RestoreDrill', (scope) => new RestoreDrill(scope, 'x', { owner: 'team-shop', objectives: {} })],
  [
    'RestoreGate',
    (scope) => new RestoreGate(scope, 'x', { otherRestoreJobs: { a: { restoreId: 'r-1', restoreType: 'ECS_FILE' } } }),
  ],
  [
    'RestoreJob',
    (scope) =>
      new RestoreJob(scope, 'x', {
        recoveryPoint: RecoveryPoint.snapshot({ vaultId: 'v-1', snapshotId: 's-1' }),
        target: RestoreTarget.ossBucket({ bucket: 'restored' }),
      }),
  ],
  ['BackupJobs', (scope) => new BackupJobs(scope, 'x', { sourceType: SnapshotSourceType.OSS })],
  ['ComputeNestRestoreTasks', (scope) => new ComputeNestRestoreTasks(scope, 'x')],
  ['DbsRestoreTasks', (scope) => new DbsRestoreTasks(scope, 'x', { backupPlanId: 'p-1' })],
  ['RestoreJobs', (scope) => new RestoreJobs(scope, 'x', { restoreType: 'OSS' })],
  ['Snapshots', (scope) => new Snapshots(scope, 'x', { vaultId: 'v-1', sourceType: SnapshotSourceType.OSS })],
  ['Vaults', (scope) => new Vaults(scope, 'x')],
];

describe('the package for one framework, in an app of the other', () => {
  it.each(made)('is refused when the first of ours is made: %s', (_, make) => {
    const versions: Record<string, string> = { cdktf: '0.21.0', cdktn: '0.24.0' };
    const refusal = () => make(stackOf(otherFramework));
    expect(refusal).toThrow(`"shop/x" is in an app of `);
    expect(refusal).toThrow(`(${other} ${versions[other]}). Install the package for ${other} in its place`);
    expect(refusal).toThrow(`${other}-alicloud-restore from npm or PyPI`);
    expect(refusal).toThrow(
      `github.com/cdktf-alicloud-restore/${other}-alicloud-restore-go/${other}alicloudrestore in Go`,
    );
    expect(refusal).toThrow(`io.github.cdktf-alicloud-restore:${other}-alicloud-restore from Maven`);
  });

  it('is refused in a unit test, too, whose app has no version', () => {
    const app = otherFramework.Testing.app();
    expect(() => new Vaults(new otherFramework.TerraformStack(app, 'shop'), 'x')).toThrow(`(${other} stubbed)`);
  });
});

it.each(made)('%s is made in an app of its own framework', (_, make) => {
  expect(make(stackOf({ App, TerraformStack, Testing })).node.path).toBe('shop/x');
  expect(make(new TerraformStack(Testing.app(), 'shop')).node.path).toBe('shop/x');
});
