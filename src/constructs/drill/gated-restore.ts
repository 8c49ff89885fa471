import { Fn, forExpression, type IResolvable, Op, propertyAccess, ref } from '../../framework';
import { PARTIAL_POLICIES } from '../../policies/policies';
import { goodVerdicts } from '../../policies/weight-of';
import type { Gate } from '../generated/gate';
import type { PartialPolicy } from '../policies/partial-policy';
import { asText } from '../synthesis/as-text';
import { memberName, type SelectedSources } from './selected-sources';

/** A restore of a drill, and the gate that waits for it. */
export interface GatedRestore {
  readonly name: string;
  readonly gate: Gate;
  readonly selection?: SelectedSources;
}

/** How a restore ended, as its gate tells; of a selection, where each source is told in turn. */
export function resultOf({ name, gate, selection }: GatedRestore): IResolvable {
  const results = `${addressOf(gate)}.results`;
  if (selection) return propertyAccess(ref(results, gate.cdktfStack), [memberName(selection)]);
  return ref(`${results}["${name}"]`, gate.cdktfStack);
}

/** Whether all of them succeeded, or left out files that the policy puts up with. */
export function allGood(
  restores: readonly GatedRestore[],
  onPartial: PartialPolicy | IResolvable | undefined,
): IResolvable {
  const good = goodOf(onPartial);
  return Fn.alltrue(
    restores.flatMap((restore) =>
      restore.selection ? goodMembers(restore, restore.selection, good) : [Fn.contains(good, verdictOf(restore))],
    ),
  );
}

/** What counts as succeeded. */
export function goodOf(onPartial: PartialPolicy | IResolvable | undefined): any {
  return typeof onPartial === 'object' ? goodByReference(onPartial) : goodVerdicts(onPartial);
}

/** How the restore of a source ended, in what is made for each. */
export function eachResult({ name, gate }: GatedRestore): IResolvable {
  return ref(`${addressOf(gate)}.results["${name}/\${each.key}"]`, gate.cdktfStack);
}

/** Whether the restore of a source succeeded, in what is made for each. */
export function isGoodEach(restore: GatedRestore, good: any): IResolvable {
  return Fn.contains(good, propertyAccess(eachResult(restore), ['verdict']));
}

/** A selection that restored nothing has shown nothing. */
function goodMembers(restore: GatedRestore, selection: SelectedSources, good: any): IResolvable[] {
  const goods = forExpression(selection.selected as never, Fn.contains(good, verdictOf(restore)));
  return [Op.gte(Fn.lengthOf(selection.selected), 1) as never, Fn.alltrue(goods as never)];
}

function goodByReference(onPartial: IResolvable): any {
  const policies = Object.fromEntries(PARTIAL_POLICIES.map((policy) => [policy, goodVerdicts(policy)]));
  return Fn.lookup(policies, asText(onPartial), goodVerdicts(undefined));
}

function verdictOf(restore: GatedRestore): IResolvable {
  return propertyAccess(resultOf(restore), ['verdict']);
}

function addressOf(gate: Gate): string {
  return `alirestore_gate.${gate.friendlyUniqueId}`;
}
