import { Fn, type IResolvable, ref } from '../../framework';
import type { Gate } from '../generated/gate';

/** A restore of a drill, and the gate that waits for it. */
export interface GatedRestore {
  readonly name: string;
  readonly gate: Gate;
}

/** How a restore ended, as its gate tells. */
export function resultOf({ name, gate }: GatedRestore): IResolvable {
  return ref(`${addressOf(gate)}.results["${name}"]`, gate.cdktfStack);
}

/** Whether all of them succeeded, or ended in a way that the policies put up with. */
export function allGood(restores: readonly GatedRestore[]): IResolvable {
  return Fn.alltrue(restores.map(passedOf));
}

function passedOf({ name, gate }: GatedRestore): IResolvable {
  return ref(`${addressOf(gate)}.results["${name}"].passed`, gate.cdktfStack);
}

function addressOf(gate: Gate): string {
  return `alirestore_gate.${gate.friendlyUniqueId}`;
}
