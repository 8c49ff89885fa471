import { Fn, type IResolvable, ref } from '../../framework';
import { PARTIAL_POLICIES } from '../../policies/policies';
import { goodVerdicts } from '../../policies/weight-of';
import type { Gate } from '../generated/gate';
import type { PartialPolicy } from '../policies/partial-policy';
import { asText } from '../synthesis/as-text';

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
export function allGood(
  restores: readonly GatedRestore[],
  onPartial: PartialPolicy | IResolvable | undefined,
): IResolvable {
  const good = typeof onPartial === 'object' ? goodByReference(onPartial) : goodVerdicts(onPartial);
  return Fn.alltrue(restores.map((restore) => Fn.contains(good, verdictOf(restore))));
}

function goodByReference(onPartial: IResolvable): any {
  const policies = Object.fromEntries(PARTIAL_POLICIES.map((policy) => [policy, goodVerdicts(policy)]));
  return Fn.lookup(policies, asText(onPartial), goodVerdicts(undefined));
}

function verdictOf({ name, gate }: GatedRestore): IResolvable {
  return ref(`${addressOf(gate)}.results["${name}"].verdict`, gate.cdktfStack);
}

function addressOf(gate: Gate): string {
  return `alirestore_gate.${gate.friendlyUniqueId}`;
}
