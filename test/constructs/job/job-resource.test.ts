import { Testing } from 'cdktf';
import { describe, expect, it } from 'vitest';
import { Duration, PartialPolicy, RecoveryPoint, RestoreJob } from '../../../src';
import { everyTarget } from '../every-target';
import { snapshot, stackWithProvider } from '../synthesize';

function synthesizeHcl(waitForCompletion: boolean): string {
  const stack = stackWithProvider();
  const { tablestoreTable: target } = everyTarget;
  const timeout = waitForCompletion ? Duration.hours(2) : undefined;
  const onPartial = PartialPolicy.WARN;
  new RestoreJob(stack, 'orders', { recoveryPoint: snapshot, target, waitForCompletion, timeout, onPartial });
  return Testing.synthHcl(stack);
}

describe('a restore job as HCL', () => {
  it('has its nested arguments as maps', () => {
    expect(synthesizeHcl(true)).toContain(`timeouts = {
create = "2h"
}`);
    expect(synthesizeHcl(true)).toContain(`ots_detail = {
overwrite_existing = true
restore_index = true
index_name_suffix = "_i"`);
  });

  it.each([true, false])('has no lifecycle, which others may write (waits: %s)', (waits) => {
    expect(synthesizeHcl(waits)).not.toContain('lifecycle');
  });

  it('has the snapshot that is chosen at its start in an argument', () => {
    const stack = stackWithProvider();
    const recoveryPoint = RecoveryPoint.latest({ vaultId: 'v-1', instanceId: 'i-1' });
    new RestoreJob(stack, 'orders', { recoveryPoint, target: everyTarget.ecsFiles });
    const hcl = Testing.synthHcl(stack);
    expect(hcl).toContain('chosen_snapshot = {');
    expect(hcl).toContain('conditions = "COMPLETE and not expired"');
    expect(hcl).not.toContain('ignore_changes');
  });
});
