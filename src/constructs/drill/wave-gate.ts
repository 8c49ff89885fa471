import type { Construct } from 'constructs';
import { Lazy } from '../../framework';
import { Gate } from '../generated/gate';
import { FailurePolicy } from '../policies/failure-policy';
import { asText } from '../synthesis/as-text';
import type { DrillRestore } from './drill-restore';
import type { RestoreDrillProps } from './restore-drill-props';
import { gateEntry, joinedRestores } from './selected-restores';

/** Waits for the restores of a wave. It reports: the record of a drill that was missed would not be made after a failure. */
export function waveGate(drill: Construct, wave: number, { onPartial, timeout, provider }: RestoreDrillProps): Gate {
  return new Gate(drill, `Wave${wave}`, {
    onPartial: asText(onPartial),
    onFailure: FailurePolicy.REPORT,
    timeouts: timeout && { create: timeout.toString() },
    provider,
  });
}

/** Hands a gate the restores of one service; those that are added later belong to it, too. */
export function addToGate(gate: Gate, prop: DrillRestore['gateProp'], restores: () => readonly DrillRestore[]): void {
  const own = () => restores().filter(({ gateProp }) => gateProp === prop);
  const produce = () => joinedRestores(own(), gateEntry);
  gate[prop] = Lazy.anyValue({ produce }) as never;
}
