import { databasePlaceOf, serviceInstancePlaceOf } from '../../target-rules/database-place';
import type { Occupancy } from '../../target-rules/occupancy';
import { overwrittenDatabase, protectedDatabase } from '../../target-rules/protected-database';
import { isSame, shown } from '../../target-rules/text';
import { textOf, textsOf } from '../job/target-for-rules';
import { propName } from '../synthesis/prop-name';
import type { TargetOwner } from './check-target';
import { databaseTargetOf, guardedInstance } from './database-target-of';
import type { DrillComputeNestRestoreProps } from './drill-compute-nest-restore-props';
import type { DrillDbsRestoreProps } from './drill-dbs-restore-props';
import type { DrillGuards } from './restore-drill-props';

/** Throws where a restore of databases would destroy what it must not, as far as synthesis knows. */
export function checkDatabaseTarget(
  name: string,
  props: DrillDbsRestoreProps,
  others: Occupancy<TargetOwner>,
  guards: DrillGuards,
): void {
  const target = databaseTargetOf(props);
  const found = protectedDatabase(target, textsOf(guards.protectedDatabases));
  if (found) throw new Error(protectedText(name, `databases of ${shown(found.id)}`, 'destination'));
  const source = overwrittenDatabase(target, guardedInstance(props));
  if (source && typeof props.allowInPlace !== 'object') {
    throw new Error(
      `restore "${name}" would overwrite the databases of ${shown(source.id)}, which its backup was taken of; choose another destination, give every database a ${propName('newName')}, or set ${propName('allowInPlace')} to true if what is there now may be lost`,
    );
  }
  const place = databasePlaceOf(target);
  if (!place) return;
  const other = others.find(place)?.owner;
  others.add({ name, shown: place.shown }, place);
  if (!other) return;
  throw new Error(
    `restores "${other.name}" and "${name}" write to one database (${other.shown} and ${place.shown}); give each a destination of its own, or its databases new names`,
  );
}

/** Throws where a service instance must not be overwritten, or is overwritten twice. */
export function checkServiceInstance(
  name: string,
  serviceInstanceId: string,
  others: Occupancy<TargetOwner>,
  guards: DrillGuards,
): void {
  const id = textOf(serviceInstanceId);
  const guarded = textsOf(guards.protectedServiceInstanceIds).find((one) => isSame(one, id));
  if (guarded) throw new Error(protectedText(name, `service instance ${shown(guarded)}`, 'recovery point'));
  const place = serviceInstancePlaceOf(id);
  if (!place) return;
  const other = others.find(place)?.owner;
  others.add({ name, shown: place.shown }, place);
  if (!other) return;
  throw new Error(
    `restores "${other.name}" and "${name}" overwrite one service instance (${place.shown}), so only the later one would be shown; leave out one of them`,
  );
}

function protectedText(name: string, what: string, another: string): string {
  return `restore "${name}" would write to the ${what}, which the guards of the drill protect; choose another ${another}, or take it out of the guards`;
}

/** The service instance of a recovery point, which is where it is restored to. */
export function serviceInstanceOf({ recoveryPoint }: DrillComputeNestRestoreProps): string {
  const { _choice: choice, _named: named } = recoveryPoint;
  return choice?.place.serviceInstanceId ?? named?.serviceInstanceId ?? '';
}
