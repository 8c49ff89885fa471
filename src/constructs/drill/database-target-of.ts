import type { DatabaseTarget } from '../../target-rules/database-target';
import type { Text } from '../../target-rules/text';
import type { DbsDestination } from '../destinations/dbs-destination';
import { textOf } from '../job/target-for-rules';
import type { DrillDbsRestoreProps } from './drill-dbs-restore-props';

/** Where a restore of databases writes to. What only Terraform can tell comes later, and is checked by the provider. */
export function databaseTargetOf({ destination, databases }: DrillDbsRestoreProps): DatabaseTarget {
  const given = databaseArguments(destination);
  const text = (name: string): Text | undefined => textOf(given[`destination_endpoint_${name}`]);
  return {
    instanceType: destination.destinationType,
    instanceId: text('instance_id'),
    host: text('ip'),
    port: text('port'),
    databases: databases ? databases.map(({ name, newName }) => restored(name, newName)) : rawDatabases(given),
  };
}

/** All arguments of a destination, by the names that Terraform has for them. */
export function databaseArguments({ _destination: { arguments: known, raw = {} } }: DbsDestination): Arguments {
  const named = Object.entries(known).map(([name, value]) => [name.replace(/[A-Z]/g, underscored), value]);
  return { ...Object.fromEntries(named), ...raw };
}

type Arguments = Readonly<Record<string, unknown>>;

function underscored(letter: string): string {
  return `_${letter.toLowerCase()}`;
}

/** A destination that this version does not know says by itself which databases are restored. */
function rawDatabases({ restore_objects: objects }: Arguments): DatabaseTarget['databases'] {
  if (!Array.isArray(objects)) return objects === undefined ? undefined : {};
  return objects.map(({ db_name, new_db_name }) => restored(db_name, new_db_name));
}

function restored(name: unknown, newName: unknown) {
  const renamed = textOf(newName);
  return { name: textOf(name) ?? '', ...(renamed !== undefined && { newName: renamed }) };
}

/** The instance that must not be overwritten, unless a reference allows it: the one that was backed up. */
export function guardedInstance({ recoveryPoint, allowInPlace }: DrillDbsRestoreProps): Text | undefined {
  return allowInPlace === true ? undefined : textOf(recoveryPoint._choice?.place.instanceId);
}
