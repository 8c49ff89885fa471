import { Lazy } from 'cdktf';
import type { Construct } from 'constructs';
import { Gate } from '../generated/gate';
import { FailurePolicy } from '../policies/failure-policy';
import { withoutUndefined } from '../synthesis/without-undefined';
import type { PlannedRestore } from './planned-restore';
import type { RestoreDrillProps } from './restore-drill-props';

/** Waits for the restores of a wave. It reports: the record of a drill that was missed would not be made after a failure. */
export function waveGate(
  drill: Construct,
  wave: number,
  { onPartial, timeout, provider }: RestoreDrillProps,
  restores: () => readonly PlannedRestore[],
): Gate {
  const produce = () => Object.fromEntries(restores().map(({ name, job }) => [name, jobEntry(job)]));
  return new Gate(drill, `Wave${wave}`, {
    restoreJobs: Lazy.anyValue({ produce }) as never,
    onPartial,
    onFailure: FailurePolicy.REPORT,
    timeouts: timeout && { create: timeout.toString() },
    provider,
  });
}

function jobEntry({ id, restoreType, edition, errorMessage }: PlannedRestore['job']) {
  return withoutUndefined({ restore_id: id, restore_type: restoreType, edition, error_message: errorMessage });
}
