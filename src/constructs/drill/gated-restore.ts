import { Fn, forExpression, type IResolvable, Op, propertyAccess, ref } from '../../framework';
import type { Gate } from '../generated/gate';
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

/** Whether all of them ended well, by the policies of their gates. */
export function allGood(restores: readonly GatedRestore[]): IResolvable {
  return Fn.alltrue(restores.flatMap((one) => (one.selection ? goodMembers(one, one.selection) : [isGood(one)])));
}

/** How the restore of a source ended, in what is made for each. */
export function eachResult({ name, gate }: GatedRestore): IResolvable {
  return ref(`${addressOf(gate)}.results["${name}/\${each.key}"]`, gate.cdktfStack);
}

/** A selection that restored nothing has shown nothing. */
function goodMembers(restore: GatedRestore, { selected }: SelectedSources): IResolvable[] {
  const each = forExpression(selected as never, isGood(restore));
  return [Op.gte(Fn.lengthOf(selected), 1) as never, Fn.alltrue(each as never)];
}

function isGood(restore: GatedRestore): IResolvable {
  return propertyAccess(resultOf(restore), ['passed']);
}

function addressOf(gate: Gate): string {
  return `alirestore_gate.${gate.friendlyUniqueId}`;
}
