import { propName } from '../synthesis/prop-name';
import { requireText } from '../synthesis/require-text';
import { withoutUndefined } from '../synthesis/without-undefined';
import type { DbsDatabase, DbsRestoreTaskProps } from './dbs-restore-task-props';

/** The types of destinations for which the service asks for databases. */
const NAMED = ['RDS', 'ECS', 'Express', 'DDS', 'Other'];

/** The databases, as the resource takes them. Throws where there must be some. */
export function restoreObjects({ databases, destination }: DbsRestoreTaskProps) {
  const { raw = {} } = destination._destination;
  if (databases && databases.length > 0) return databases.map(restoreObject);
  if (databases === undefined && (!NAMED.includes(destination.destinationType) || 'restore_objects' in raw)) return;
  throw new Error(
    `missing databases: got ${databases ? '[]' : 'undefined'}, expected at least one database, such as { name: "orders", ${propName('newName')}: "orders_drill" }; only a restore through a backup gateway takes all that are backed up`,
  );
}

function restoreObject({ name, newName }: DbsDatabase): { [name: string]: string } {
  return withoutUndefined({
    db_name: requireText('name', name, 'the name of a database in the backup'),
    new_db_name: newName,
  });
}
