import { parseTime } from '../../../amounts/time';
import { dbsDestinationTypeOf } from '../../../api/dbs-destination-type-of';
import { type DbsRestoreTask, dbsErrorOf, dbsVerdictOf } from '../../../api/dbs-restore-task-status';
import type { RequestOf } from '../../../api/operation';
import type { createDbsRestoreTask } from '../../../api/operations/create-dbs-restore-task';
import { preCheckFields } from '../../../api/operations/describe-pre-check-progress-list';
import { spanOf } from '../../../record/seconds-between';
import type { Load } from '../../configured/in-flight';
import { responseValues } from '../../values/response-values';
import { withoutNulls } from '../../values/without-nulls';
import { type DbsTaskState, outputFields } from './schema';

type CreateParameters = RequestOf<typeof createDbsRestoreTask>;

/** What no key of a note is made of, and what no note says. */
type Apart = 'DestinationEndpointPassword' | 'SslCaPem' | 'ClientToken';

export type DbsRequest = Omit<CreateParameters, Apart>;

/** What a restore is, whichever backup set it takes. */
export type DbsKind = DbsRequest;

/** What CreateRestoreTask is sent for a planned resource, but for what is secret. */
export function toRequest(inputs: DbsTaskState): DbsRequest {
  const restoreTime = milliseconds(inputs.restore_time);
  return withoutNulls({
    BackupPlanId: inputs.backup_plan_id,
    RestoreTaskName: inputs.restore_task_name,
    BackupSetId: restoreTime === null ? (inputs.backup_set_id ?? inputs.chosen_backup_set?.backup_set_id) : null,
    RestoreTime: restoreTime,
    RestoreObjects: restoreObjects(inputs),
    DuplicateConflict: inputs.duplicate_conflict,
    DestinationEndpointInstanceType: destinationType(inputs),
    DestinationEndpointRegion: inputs.destination_endpoint_region,
    DestinationEndpointInstanceID: inputs.destination_endpoint_instance_id,
    DestinationEndpointIP: inputs.destination_endpoint_ip,
    DestinationEndpointPort:
      inputs.destination_endpoint_port === null ? null : Number(inputs.destination_endpoint_port),
    DestinationEndpointUserName: inputs.destination_endpoint_user_name,
    DestinationEndpointDatabaseName: inputs.destination_endpoint_database_name,
    DestinationEndpointOracleSID: inputs.destination_endpoint_oracle_sid,
    EnableDestinationEndpointSsl: inputs.enable_destination_endpoint_ssl,
    BackupGatewayId: inputs.backup_gateway_id,
    RestoreDir: inputs.restore_dir,
    RestoreHome: inputs.restore_home,
    RestoreDestinationMode: inputs.restore_destination_mode,
    DestDatabaseInstanceType: inputs.dest_database_instance_type,
    DestDatabaseInstanceClass: inputs.dest_database_instance_class,
    DestDatabaseInstanceDatabaseVersion: inputs.dest_database_instance_database_version,
    DestDatabaseInstanceRegion: inputs.dest_database_instance_region,
    DestDatabaseInstanceStorageSize: inputs.dest_database_instance_storage_size,
    DestDatabaseInstanceVpc: inputs.dest_database_instance_vpc,
    DestDatabaseInstanceVSwitch: inputs.dest_database_instance_v_switch,
    AutoOpenDatabase: inputs.auto_open_database,
    AutoShutdownDatabase: inputs.auto_shutdown_database,
    CrossAliyunId: inputs.cross_aliyun_id,
    CrossRoleName: inputs.cross_role_name,
    OwnerId: inputs.owner_id,
  }) as DbsRequest;
}

/** A backup set that is chosen when the restore starts is chosen anew by another apply. */
export function toKind(inputs: DbsTaskState): DbsKind {
  return toRequest({ ...inputs, chosen_backup_set: null });
}

export function withChosen(kind: DbsKind, id: string | undefined): DbsKind {
  return id === undefined || kind.RestoreTime !== undefined ? kind : { BackupSetId: id, ...kind };
}

/** The state after a look at the task. What its precheck told stays: it is asked for only before the restore begins. */
export function toState(entry: DbsRestoreTask | undefined, inputs: DbsTaskState): DbsTaskState {
  const task = entry ?? {};
  return {
    ...inputs,
    ...responseValues(outputFields, task),
    id: task.RestoreTaskId ?? inputs.id,
    backup_set_id: inputs.backup_set_id ?? (task.BackupSetId || null),
    destination_endpoint_password_wo: null,
    status: task.RestoreStatus ?? null,
    verdict: dbsVerdictOf(task),
    error_message: dbsErrorOf(task) ?? null,
    pre_checks: task.preChecks?.map((check) => responseValues(preCheckFields, check)) ?? inputs.pre_checks ?? [],
    wait_unfinished: false,
    duration_seconds: durationSeconds(task),
  };
}

/** What the restore takes up while it runs. */
export function loadOf({ destination_endpoint_instance_id: id, destination_endpoint_ip: host }: DbsTaskState): Load {
  const target = id ?? host;
  return target === null ? {} : { target };
}

/** Both ends by the clock of the service, so that ours cannot distort it. */
function durationSeconds(task: DbsRestoreTask): number | null {
  const [begin, end] = [Number(task.RestoreTaskCreateTime ?? 0), Number(task.RestoreTaskFinishTime ?? 0)];
  return begin > 0 && end > 0 ? spanOf(begin / 1000, end / 1000) : null;
}

/** In the spelling of the service, whose own texts vary the case; a type that nobody knows as it was written. */
function destinationType({ destination_endpoint_instance_type: type }: DbsTaskState): string | null {
  return type === null ? null : (dbsDestinationTypeOf(type) ?? type);
}

function restoreObjects(inputs: DbsTaskState): string | null {
  const sent = objectsOf(inputs).map(({ db_name, new_db_name }) =>
    withoutNulls({ DBName: db_name, NewDBName: new_db_name }),
  );
  return sent.length === 0 ? null : JSON.stringify(sent);
}

export function objectsOf({ restore_objects: objects }: Pick<DbsTaskState, 'restore_objects'>) {
  return (objects ?? []).filter((object) => object !== null);
}

function milliseconds(time: string | null): number | null {
  const seconds = parseTime(time ?? '');
  return seconds === undefined ? null : seconds * 1000;
}
