import { Fn, type IResolvable, ref } from 'cdktf';
import type { Gate } from '../generated/gate';
import { PartialPolicy } from '../policies/partial-policy';

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
  const good = (onPartial ?? PartialPolicy.FAIL) === PartialPolicy.FAIL ? ['succeeded'] : ['succeeded', 'partial'];
  return Fn.alltrue(restores.map((restore) => Fn.contains(good, verdictOf(restore))));
}

function verdictOf({ name, gate }: GatedRestore): IResolvable {
  return ref(`${addressOf(gate)}.results["${name}"].verdict`, gate.cdktfStack);
}

function addressOf(gate: Gate): string {
  return `alirestore_gate.${gate.friendlyUniqueId}`;
}
