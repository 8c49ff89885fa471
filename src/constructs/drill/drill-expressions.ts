import { Fn, type IResolvable, Op, ref } from 'cdktf';
import { goodVerdicts } from '../../policies/weight-of';
import type { Gate } from '../generated/gate';
import type { Validation } from '../generated/validation';
import type { PartialPolicy } from '../policies/partial-policy';
import { CleanupPolicy } from './cleanup-policy';

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

/** The policy of one run stands above that of the drill. */
export function cleanupPolicy(ofRun: string, when: CleanupPolicy | undefined): string {
  return Fn.coalesce([ofRun, when ?? CleanupPolicy.ON_SUCCESS]);
}

/** Whether to clean up, once all waves have ended and all validations have run. */
export function cleansUp(policy: string, gates: readonly Gate[], validations: readonly Validation[]): IResolvable {
  const isGood = Fn.alltrue([
    ...gates.map((gate) => gate.interpolationForAttribute('passed')),
    ...validations.map((validation) => Op.eq(validation.interpolationForAttribute('verdict'), 'passed')),
  ]);
  return Op.or(
    Op.eq(policy, CleanupPolicy.ALWAYS),
    Op.and(Op.eq(policy, CleanupPolicy.ON_SUCCESS), isGood),
  ) as unknown as IResolvable;
}
