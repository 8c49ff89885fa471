import type { Construct } from 'constructs';
import { call, Fn, forExpression, type IResolvable, Op, propertyAccess, ref, TerraformStack } from '../../framework';
import type { Check } from '../checks/check';
import { checkArguments, type ToldCommand } from '../checks/check-arguments';
import { Check as CheckResource } from '../generated/check';
import { asExpressions } from '../synthesis/json-text';
import type { DrillCheck } from './drill-check-props';
import { eachResult, type GatedRestore } from './gated-restore';
import { forEachSource } from './selected-restores';
import { eachName, memberName, type SelectedSources } from './selected-sources';

/** Checks the restore of each source by itself, if it succeeded. */
export function checkOfEach(
  drill: Construct,
  name: string,
  check: Check,
  restore: GatedRestore & { readonly selection: SelectedSources },
  rest: Pick<ToldCommand, 'environment'> & { readonly ofRun: object },
): DrillCheck {
  const { selection } = restore;
  const results = Fn.jsonencode({ [eachName(selection.name)]: eachResult(restore) });
  const resource = new CheckResource(drill, `Check-${selection.name}.${name}`, {
    ...checkArguments(`${selection.name}/${name}`, check, { environment: rest.environment, results }),
    ...rest.ofRun,
    ...forEachSource(selection),
    runWhen: propertyAccess(eachResult(restore), ['passed']),
  });
  return { after: [selection.name], check, resource, selection };
}

type Told = (name: string, check: DrillCheck) => unknown;

/** Something of each check, by its name; where a check is of each source, those have the name of their restore before theirs. */
export function joinedChecks(checks: ReadonlyMap<string, DrillCheck>, tell: Told): object {
  const own = [...checks].filter(([, { selection }]) => !selection).map(([name, one]) => [name, tell(name, one)]);
  const each = [...checks].flatMap(([name, one]) => {
    if (!one.selection) return [];
    const member = call('format', [`%s/${name.slice(one.selection.name.length + 1)}`, memberName(one.selection)]);
    return [forExpression(addressOf(one) as never, asExpressions(tell(name, one)) as never, member as never)];
  });
  if (each.length === 0) return Object.fromEntries(own);
  return Fn.merge([...(own.length > 0 ? [asExpressions(Object.fromEntries(own))] : []), ...each] as never) as never;
}

/** Whether all of them passed. */
export function allPassed(checks: readonly DrillCheck[]): IResolvable[] {
  return checks.map((check) => {
    const { resource, selection } = check;
    if (!selection) return Op.eq(resource.interpolationForAttribute('verdict'), 'passed') as never;
    return Fn.alltrue(forExpression(addressOf(check) as never, Op.eq(ref('val.verdict'), 'passed')) as never) as never;
  });
}

function addressOf({ resource }: DrillCheck): IResolvable {
  return ref(`alirestore_check.${resource.friendlyUniqueId}`, TerraformStack.of(resource));
}
