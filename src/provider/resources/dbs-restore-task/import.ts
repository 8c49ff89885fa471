import type { DbsRestoreTask } from '../../../api/dbs-restore-task-status';
import { parsedJson } from '../../../json/parsed-json';
import { errorDiagnostic } from '../../../plugin/diagnostic';
import { isRecord } from '../../../plugin/values/is-record';
import type { RestoreImport } from '../restore/definition/restore-definition';
import { idToImport } from '../restore/id-to-import';
import type { DbsRestore } from './dbs-restore';
import { toState } from './mapping';
import { type DbsTaskState, schema } from './schema';
import { addressOf } from './twin';

/** A state in which nothing is known. */
export const emptyState = Object.fromEntries(
  Object.keys(schema.attributes).map((name) => [name, null]),
) as DbsTaskState;

/** Takes over a task that something else started, by its id. */
export const importing: RestoreImport<DbsRestore> = {
  wanted: (request) => ({ id: idToImport(request), places: [emptyState] }),
  toImported: toImportedState,
  notFound: (id) =>
    errorDiagnostic(
      'No such restore task',
      `Database Backup lists no restore task ${id} in this region. Check the id and the region; the record of an old task may have expired.`,
    ),
};

/** A state made from an answer alone. What no answer tells stays null until the configuration fills it in. */
export function toImportedState(task: DbsRestoreTask): DbsTaskState {
  const { host, port } = addressOf(task);
  return toState(task, {
    ...emptyState,
    origin: 'imported',
    backup_plan_id: task.BackupPlanId || null,
    restore_task_name: task.RestoreTaskName || null,
    restore_time: task.BackupSetId ? null : timeOf(task),
    restore_objects: objectsOf(task.RestoreObjects),
    destination_endpoint_instance_type: task.DestinationEndpointInstanceType || null,
    destination_endpoint_region: task.DestinationEndpointRegion || null,
    destination_endpoint_instance_id: task.DestinationEndpointInstanceID || null,
    destination_endpoint_ip: host ?? null,
    destination_endpoint_port: port === undefined ? null : Number(port),
    destination_endpoint_user_name: task.DestinationEndpointUserName || null,
    destination_endpoint_database_name: task.DestinationEndpointDatabaseName || null,
    destination_endpoint_oracle_sid: task.DestinationEndpointOracleSID || null,
    backup_gateway_id: task.BackupGatewayId || null,
    restore_dir: task.RestoreDir || null,
    restore_destination_mode: task.RestoreDestinationMode || null,
    cross_aliyun_id: task.CrossAliyunId || null,
    cross_role_name: task.CrossRoleName || null,
  });
}

function timeOf({ RestoreTime }: DbsRestoreTask): string | null {
  const seconds = Math.floor(Number(RestoreTime ?? 0) / 1000);
  return seconds > 0 ? String(seconds) : null;
}

function objectsOf(text: string | undefined): DbsTaskState['restore_objects'] {
  const objects = parsedJson(text ?? '');
  if (!Array.isArray(objects) || objects.length === 0) return null;
  const named = objects.filter(isRecord).filter(({ DBName }) => typeof DBName === 'string');
  if (named.length < objects.length) return null; // in another form, which the configuration knows
  return named.map(({ DBName, NewDBName }) => ({
    db_name: DBName as string,
    new_db_name: typeof NewDBName === 'string' && NewDBName !== '' && NewDBName !== DBName ? NewDBName : null,
  }));
}
