import type { Construct } from 'constructs';
import { Lazy } from '../../framework';
import { Gate } from '../generated/gate';
import { FailurePolicy } from '../policies/failure-policy';
import { asText } from '../synthesis/as-text';
import type { DrillRestore } from './drill-restore-props';
import type { RestoreDrillProps } from './restore-drill-props';

/** Waits for the restores of a wave. It reports: the record of a drill that was missed would not be made after a failure. */
export function waveGate(
  drill: Construct,
  wave: number,
  { onPartial, timeout, provider }: RestoreDrillProps,
  restores: () => readonly DrillRestore[],
): Gate {
  const produce = () => Object.fromEntries(restores().map(({ name, job }) => [name, job._gateEntry()]));
  return new Gate(drill, `Wave${wave}`, {
    restoreJobs: Lazy.anyValue({ produce }) as never,
    onPartial: asText(onPartial),
    onFailure: FailurePolicy.REPORT,
    timeouts: timeout && { create: timeout.toString() },
    provider,
  });
}
