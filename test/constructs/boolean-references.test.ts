import { type IResolvable, type TerraformStack, TerraformVariable } from 'cdktf';
import { describe, expect, it } from 'vitest';
import { BackupJobs, RecoveryPoint, RestoreJob, RestoreTarget, SnapshotSourceType, Snapshots, Vaults } from '../../src';
import { synthesize } from './synthesize';

const recoveryPoint = RecoveryPoint.snapshot({ vaultId: 'v-1', snapshotId: 's-1' });
const files = RestoreTarget.ecsFiles({ instanceId: 'i-1', path: '/restore' });

/** What is made with a reference where a boolean is wanted. */
function synthesized(build: (stack: TerraformStack, flag: IResolvable) => void): string {
  return JSON.stringify(
    synthesize((stack) => build(stack, new TerraformVariable(stack, 'flag', { type: 'bool' }).booleanValue)),
  );
}

const job = (target: RestoreTarget) => (stack: TerraformStack) =>
  new RestoreJob(stack, 'job', { recoveryPoint, target });

describe('a boolean may be a reference', () => {
  it.each<[string, (stack: TerraformStack, flag: IResolvable) => unknown, string]>([
    [
      'waitForCompletion',
      (stack, flag) => new RestoreJob(stack, 'job', { recoveryPoint, target: files, waitForCompletion: flag }),
      '"wait_for_completion":"${var.flag}"',
    ],
    [
      'overwriteExisting',
      (stack, flag) =>
        job(RestoreTarget.tablestoreTable({ instanceName: 'i', tableName: 't', overwriteExisting: flag }))(stack),
      '"overwrite_existing":"${var.flag}"',
    ],
    [
      'initiatedByAck',
      (stack, flag) =>
        job(
          RestoreTarget.container({ clusterId: 'c', host: 'h', hostPrefix: '/m', pvPath: '/pv', initiatedByAck: flag }),
        )(stack),
      '"initiated_by_ack":"${var.flag}"',
    ],
    [
      'allowMissing',
      (stack, flag) =>
        new Snapshots(stack, 'list', {
          sourceType: SnapshotSourceType.ECS_FILE,
          vaultId: 'v-1',
          instanceId: 'i-1',
          allowMissing: flag,
        }),
      '"allow_missing":"${var.flag}"',
    ],
    [
      'findSnapshots',
      (stack, flag) => new BackupJobs(stack, 'list', { sourceType: 'ECS_FILE', findSnapshots: flag } as never),
      '"find_snapshots":"${var.flag}"',
    ],
    ['replication', (stack, flag) => new Vaults(stack, 'list', { replication: flag }), '"replication":"${var.flag}"'],
  ])('%s', (_, build, written) => {
    expect(synthesized(build)).toContain(written);
  });
});
