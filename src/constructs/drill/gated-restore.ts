import { Fn, type IResolvable, ref } from '../../framework';
import { goodVerdicts } from '../../policies/weight-of';
import type { Gate } from '../generated/gate';
import type { PartialPolicy } from '../policies/partial-policy';

/** A restore of a drill, and the gate that waits for it. */
export interface GatedRestore {
  readonly name: string;
  readonly gate: Gate;
}

/** How a restore ended, as its gate tells. */
export function resultOf({ name, gate }: GatedRestore): IResolvable {
  return ref(`${addressOf(gate)}.results["${name}"]`, gate.cdktfStack);
}

/** Whether all of them succeeded, or left out files that the policy puts up with. */
export function allGood(restores: readonly GatedRestore[], onPartial: PartialPolicy | undefined): IResolvable {
  return Fn.alltrue(restores.map((restore) => Fn.contains(goodVerdicts(onPartial), verdictOf(restore))));
}

function verdictOf({ name, gate }: GatedRestore): IResolvable {
  return ref(`${addressOf(gate)}.results["${name}"].verdict`, gate.cdktfStack);
}

function addressOf(gate: Gate): string {
  return `alirestore_gate.${gate.friendlyUniqueId}`;
}
