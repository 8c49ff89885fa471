import { type Diagnostic, errorDiagnostic } from '../../../plugin/diagnostic';
import { isUnknown } from '../../../plugin/unknown';
import { isRecord } from '../../../plugin/values/is-record';
import { databasePlaceOf } from '../../../target-rules/database-place';
import type { DatabaseTarget, RestoredDatabase } from '../../../target-rules/database-target';
import { overwrittenDatabase, protectedDatabase } from '../../../target-rules/protected-database';
import { type Later, shown, type Text } from '../../../target-rules/text';
import type { Configured } from '../../configured/configured';
import { isNumber } from '../../values/number-checks';
import { guardOf, overlapFault, restoreOf, textOf, textsOf } from '../restore/guard/guard-values';
import type { DbsTaskPlan } from './schema';

const INSTEAD = 'Give each its own instance, or each database a name of its own by restore_objects.';

/** What the restore would destroy, as far as that is known. What is unknown in a plan is known when it is applied. */
export function checkGuards(
  inputs: DbsTaskPlan,
  { starts }: { readonly starts: boolean },
  configured: Pick<Configured, 'targets'> | undefined,
): Diagnostic[] {
  const guard = guardOf(inputs);
  if (!guard) return [];
  const target = targetOf(inputs);
  const refusals = starts ? [...protectedFault(target, guard), ...sourceFault(target, guard)] : [];
  return [...refusals, ...overlapFault(databasePlaceOf(target), guard, { starts, instead: INSTEAD }, configured)];
}

type Guard = NonNullable<ReturnType<typeof guardOf>>;

function protectedFault(target: DatabaseTarget, guard: Guard): Diagnostic[] {
  const found = protectedDatabase(target, textsOf(guard.protected_databases));
  if (!found) return [];
  const detail = `${restoreOf(guard)} would write to ${shown(found.id)} (its ${found.attribute}), which its guard protects. Nothing was sent. Choose another target, or remove ${shown(found.id)} from the guard.`;
  return [errorDiagnostic('The target is protected', detail, [found.attribute])];
}

function sourceFault(target: DatabaseTarget, guard: Guard): Diagnostic[] {
  const found = overwrittenDatabase(target, textOf(guard.source_instance_id));
  if (!found) return [];
  const detail = `${restoreOf(guard)} would write to ${shown(found.id)} (its ${found.attribute}), from which its backup was taken. Nothing was sent. Choose another instance, or new names for all databases; or, if the source may be overwritten, leave out guard.source_instance_id (in a RestoreDrill, allow the restore in place).`;
  return [errorDiagnostic('The restore would overwrite its source', detail, [found.attribute])];
}

function targetOf(inputs: DbsTaskPlan): DatabaseTarget {
  const texts = {
    instanceType: textOf(inputs.destination_endpoint_instance_type),
    instanceId: textOf(inputs.destination_endpoint_instance_id),
    host: textOf(inputs.destination_endpoint_ip),
    port: portOf(inputs.destination_endpoint_port),
    databases: databasesOf(inputs.restore_objects),
  };
  return Object.fromEntries(Object.entries(texts).filter(([, value]) => value !== undefined));
}

function portOf(port: unknown): Text | undefined {
  return isNumber(port) ? String(port) : textOf(port);
}

function databasesOf(objects: unknown): Later | readonly RestoredDatabase[] | undefined {
  if (isUnknown(objects)) return {};
  if (!Array.isArray(objects) || objects.length === 0) return undefined;
  return objects.map((object) => {
    const { db_name, new_db_name } = isRecord(object) ? object : { db_name: object, new_db_name: null };
    const newName = textOf(new_db_name);
    return { name: textOf(db_name) ?? '', ...(newName !== undefined && { newName }) };
  });
}
