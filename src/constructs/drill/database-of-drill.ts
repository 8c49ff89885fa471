import { Token } from '../../framework';
import { overwrittenDatabase } from '../../target-rules/protected-database';
import type { DbsRestoreTask } from '../dbs/dbs-restore-task';
import { withoutUndefined } from '../synthesis/without-undefined';
import { databaseArguments, databaseTargetOf, guardedInstance } from './database-target-of';
import type { DrillDbsRestoreProps } from './drill-dbs-restore-props';
import type { RestoreOfDrill, Unchecked } from './drill-restore';
import { recoveryTimeOf } from './recovery-time-of';

/** What a drill takes of a restore of Database Backup. */
export function databaseOfDrill(props: DrillDbsRestoreProps, task: DbsRestoreTask): RestoreOfDrill {
  const { backupPlanId, backupSetId, restoreTime, completedAt, completedAtOf } = task._backupSet;
  const { recoveryPoint: point, destination } = props;
  const restoreType = destination.destinationType;
  const target = databaseParts(props);
  const named = withoutUndefined({ backupPlanId, backupSetId, restoreTime });
  return {
    resource: task,
    gateProp: 'dbsRestoreTasks',
    isChosen: point._choice !== undefined,
    time: recoveryTimeOf(point._choice, completedAt),
    definition: { service: 'dbs', restoreType, target, recoveryPoint: point._choice ?? named },
    record: {
      restore_type: restoreType,
      recovery_point: withoutUndefined({
        backup_plan_id: task.backupPlanId,
        ...(restoreTime === undefined ? { backup_set_id: task.backupSetId } : { restore_time: restoreTime }),
        completed_at: completedAtOf ? completedAtOf(task._address) : completedAt,
      }),
      target,
    },
    unchecked: uncheckedOf(props),
  };
}

const SHOWN =
  /^(destination_endpoint_(region|instance_id|ip|port|database_name|oracle_sid)|backup_gateway_id|restore_dir|dest_database_instance_.*)$/;

/** Where it is restored to, by short names, for the record. No name in it is that of a secret. */
function databaseParts(props: DrillDbsRestoreProps): { [name: string]: string } {
  const parts = Object.entries(databaseArguments(props.destination))
    .filter(([name, value]) => SHOWN.test(name) && value !== undefined && value !== null)
    .map(([name, value]) => [shortName(name), typeof value === 'string' ? value : Token.asString(value)]);
  const databases = (props.databases ?? []).map(({ name, newName }) => (newName ? `${name} as ${newName}` : name));
  return { ...Object.fromEntries(parts), ...(databases.length > 0 && { databases: databases.join(', ') }) };
}

function shortName(name: string): string {
  return name.replace(/^destination_endpoint_/, '').replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** A restore to an instance of which nobody says that it is another one than the one that was backed up. */
function uncheckedOf(props: DrillDbsRestoreProps): Unchecked[] {
  const target = databaseTargetOf(props);
  const itself = target.instanceId ?? target.host;
  const mayOverwrite = overwrittenDatabase(target, itself) !== undefined;
  return mayOverwrite && props.allowInPlace !== true && guardedInstance(props) === undefined ? ['database source'] : [];
}
