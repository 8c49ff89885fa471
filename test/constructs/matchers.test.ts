import { TerraformStack, Testing } from 'cdktf';
import type { Construct } from 'constructs';
import { describe, expect, it } from 'vitest';
import * as product from '../../src';
import { backup, backupSet, database, files, rds, snapshot, stackWithProvider } from './synthesize';

const { Duration, RestoreDrill, RestoreGate, RestoreJob } = product;

/** Each construct that stands for something in Terraform, and how to make one. */
const constructs: Record<string, (scope: Construct) => unknown> = {
  RestoreJob: (scope) => new RestoreJob(scope, 'x', { recoveryPoint: snapshot, target: files }),
  DbsRestoreTask: (scope) =>
    new product.DbsRestoreTask(scope, 'x', { recoveryPoint: backupSet, destination: rds, databases: [database] }),
  ComputeNestRestoreTask: (scope) =>
    new product.ComputeNestRestoreTask(scope, 'x', { recoveryPoint: backup, allowInPlace: true }),
  RestoreGate: (scope) =>
    new RestoreGate(scope, 'x', { otherRestoreJobs: { a: { restoreId: 'r', restoreType: 'OSS' } } }),
  RestoreDrill: (scope) =>
    new RestoreDrill(scope, 'x', { objectives: { rto: Duration.hours(1) } }).addRestore('a', {
      recoveryPoint: snapshot,
      target: files,
    }),
  RestoreJobs: (scope) => new product.RestoreJobs(scope, 'x', { restoreType: 'OSS' }),
  BackupJobs: (scope) => new product.BackupJobs(scope, 'x', { sourceType: 'OSS' }),
  Snapshots: (scope) => new product.Snapshots(scope, 'x', { sourceType: product.SnapshotSourceType.OSS }),
  Vaults: (scope) => new product.Vaults(scope, 'x'),
  RecoveryPoints: (scope) => new product.RecoveryPoints(scope, 'x', { sourceType: product.SnapshotSourceType.OSS }),
  DbsBackupPlans: (scope) => new product.DbsBackupPlans(scope, 'x'),
  DbsBackupSets: (scope) => new product.DbsBackupSets(scope, 'x', { backupPlanId: 'p' }),
  DbsRestorableRanges: (scope) => new product.DbsRestorableRanges(scope, 'x', { backupPlanId: 'p' }),
  ComputeNestBackups: (scope) => new product.ComputeNestBackups(scope, 'x', {}),
  DbsRestoreTasks: (scope) => new product.DbsRestoreTasks(scope, 'x', { backupPlanId: 'p' }),
  ComputeNestRestoreTasks: (scope) => new product.ComputeNestRestoreTasks(scope, 'x', {}),
};

const classes = Object.entries(product).filter(([, one]) => typeof one === 'function' && 'tfResourceType' in one);

const types = new Map(classes.map(([name, one]) => [name, (one as typeof RestoreJob).tfResourceType]));

describe('the matchers of cdktf', () => {
  it('know a type of every construct that stands for something in Terraform', () => {
    expect(classes.map(([name]) => name).sort()).toEqual(['AlirestoreProvider', ...Object.keys(constructs)].sort());
  });

  it.each(Object.entries(constructs))('find a %s by its type, and none where there is none', (name, make) => {
    const tfResourceType = types.get(name) as string;
    const stack = stackWithProvider();
    make(stack);
    const [synthesized, empty] = [Testing.synth(stack), Testing.synth(new TerraformStack(Testing.app(), 'empty'))];
    const found = (text: string) =>
      Testing.toHaveResource(text, tfResourceType) || Testing.toHaveDataSource(text, tfResourceType);
    expect(found(synthesized)).toBe(true);
    expect(found(empty)).toBe(false);
  });

  it('find the provider', () => {
    expect(Testing.toHaveProvider(Testing.synth(stackWithProvider()), product.AlirestoreProvider.tfResourceType)).toBe(
      true,
    );
  });
});
