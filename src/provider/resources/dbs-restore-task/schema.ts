import { TIME_FORMS } from '../../../amounts/time';
import { createDbsRestoreTask } from '../../../api/operations/create-dbs-restore-task';
import { preCheckFields } from '../../../api/operations/describe-pre-check-progress-list';
import { restoreTaskDetailFields } from '../../../api/operations/describe-restore-task-list';
import type { IdentitySchema, PlanOf, Schema, StateOf } from '../../../plugin/schema';
import { responseAttributes } from '../../values/response-attributes';
import {
  chosenBackup,
  progressAttributes,
  startAttributes,
  taskAttributes,
  taskTimeouts,
  withoutNames,
} from '../restore/state/restore-attributes';

const { parameters } = createDbsRestoreTask;

const runsAgain = { optional: true, runsAgain: true } as const;
const requiredText = { type: 'string', required: true, runsAgain: true } as const;
const oneOf = (values: readonly string[]) => values.map((value) => `\`${value}\``).join(', ');

const text = (name: keyof typeof parameters, note = '') =>
  ({ type: 'string', ...runsAgain, description: `${parameters[name].description}${note}` }) as const;

/** What becomes a parameter of CreateRestoreTask. */
export const inputAttributes = {
  backup_plan_id: { ...requiredText, description: parameters.BackupPlanId.description },
  restore_task_name: { ...requiredText, description: parameters.RestoreTaskName.description },
  backup_set_id: {
    ...text('BackupSetId', ' Needed, unless `restore_time` or `chosen_backup_set` is set.'),
    computed: true,
  },
  chosen_backup_set: chosenBackup('backup_set_id', 'backup set'),
  restore_time: text('RestoreTime', ` Instead of a backup set. ${TIME_FORMS[0].toUpperCase()}${TIME_FORMS.slice(1)}.`),
  restore_objects: {
    nesting: 'list',
    ...runsAgain,
    description: `${parameters.RestoreObjects.description} Needed, but for destinations of the type Agent.`,
    attributes: {
      db_name: { type: 'string', required: true, description: 'Name of the database in the backup.' },
      new_db_name: {
        type: 'string',
        optional: true,
        description: 'Name of the restored database; the one that it had when not set.',
      },
    },
  },
  duplicate_conflict: text('DuplicateConflict'),
  destination_endpoint_instance_type: {
    ...requiredText,
    description: `${parameters.DestinationEndpointInstanceType.description} ${oneOf(parameters.DestinationEndpointInstanceType.values)}. Other values are sent unchecked, with a warning.`,
  },
  destination_endpoint_region: text('DestinationEndpointRegion', ' Needed, but for Other.'),
  destination_endpoint_instance_id: text('DestinationEndpointInstanceID', ' Needed for RDS, ECS, DDS and Express.'),
  destination_endpoint_ip: text('DestinationEndpointIP', ' Needed for Express, Agent and Other.'),
  destination_endpoint_port: {
    type: 'number',
    ...runsAgain,
    description: `${parameters.DestinationEndpointPort.description} Needed for ECS, Express, Agent and Other.`,
  },
  destination_endpoint_user_name: text(
    'DestinationEndpointUserName',
    ' Needed, but for Redis, and for SQL Server through a backup gateway.',
  ),
  destination_endpoint_password: {
    type: 'string',
    optional: true,
    sensitive: true,
    description: `${parameters.DestinationEndpointPassword.description} It is kept in the state, where it can be read; with Terraform 1.11 or later, use \`destination_endpoint_password_wo\`. A change of it alone does not restore again.`,
  },
  destination_endpoint_password_wo: {
    type: 'string',
    optional: true,
    sensitive: true,
    writeOnly: true,
    description: `${parameters.DestinationEndpointPassword.description} It is kept neither in a plan nor in the state. Needs Terraform 1.11 or later.`,
  },
  destination_endpoint_password_wo_version: {
    type: 'number',
    ...runsAgain,
    description:
      'Change it to restore again with a new `destination_endpoint_password_wo`: a change of that alone is not noticed.',
  },
  destination_endpoint_database_name: text('DestinationEndpointDatabaseName'),
  destination_endpoint_oracle_sid: text('DestinationEndpointOracleSID'),
  enable_destination_endpoint_ssl: {
    type: 'bool',
    ...runsAgain,
    description: parameters.EnableDestinationEndpointSsl.description,
  },
  ssl_ca_pem: { ...text('SslCaPem'), sensitive: true },
  backup_gateway_id: {
    type: 'number',
    ...runsAgain,
    description: `${parameters.BackupGatewayId.description} Needed for Agent.`,
  },
  restore_dir: text('RestoreDir', ' Needed for MySQL through a backup gateway.'),
  restore_home: text('RestoreHome'),
  restore_destination_mode: text('RestoreDestinationMode'),
  dest_database_instance_type: text('DestDatabaseInstanceType'),
  dest_database_instance_class: text('DestDatabaseInstanceClass'),
  dest_database_instance_database_version: text('DestDatabaseInstanceDatabaseVersion'),
  dest_database_instance_region: text('DestDatabaseInstanceRegion'),
  dest_database_instance_storage_size: text('DestDatabaseInstanceStorageSize'),
  dest_database_instance_vpc: text('DestDatabaseInstanceVpc'),
  dest_database_instance_v_switch: text('DestDatabaseInstanceVSwitch'),
  auto_open_database: text('AutoOpenDatabase'),
  auto_shutdown_database: text('AutoShutdownDatabase'),
  cross_aliyun_id: text('CrossAliyunId'),
  cross_role_name: text('CrossRoleName'),
  owner_id: text('OwnerId'),
} as const;

const policyAttributes = {
  ...startAttributes,
  guard: {
    nesting: 'single',
    optional: true,
    description:
      'What this restore must not overwrite. It is checked in the plan, as far as the values are known then, and again before anything is sent. A restore that has ended is not checked again.',
    attributes: {
      group: {
        type: 'string',
        optional: true,
        description: 'Restores of the same group must not write to the same database. Needs `name`.',
      },
      name: { type: 'string', optional: true, description: 'Name of this restore within its group, used in messages.' },
      protected_databases: {
        type: { list: 'string' },
        optional: true,
        description:
          'Databases that must never be written to: IDs of instances, or hosts (`db.example.com`, `10.0.0.5:3306`); with `/name` at the end only the database of that name.',
      },
      source_instance_id: {
        type: 'string',
        optional: true,
        description: 'Instance that was backed up. A restore to it is refused, unless every database gets a new name.',
      },
    },
  },
  timeouts: taskTimeouts,
} as const;

const inputParameters = Object.keys(parameters) as (keyof typeof parameters)[];

/** Fields of the answer under names that are no inputs: an input keeps what the user wrote. */
export const outputFields = withoutNames(
  withoutNames(restoreTaskDetailFields, ['RestoreTaskId', 'RestoreStatus', 'ErrMessage']),
  inputParameters,
);

const outputAttributes = {
  id: { type: 'string', computed: true, description: restoreTaskDetailFields.RestoreTaskId.description },
  ...progressAttributes,
  ...taskAttributes,
  pre_checks: {
    nesting: 'list',
    computed: true,
    description: 'What the service checked before the restore, as far as it tells.',
    attributes: responseAttributes(preCheckFields),
  },
  ...responseAttributes(outputFields),
} as const;

export const schema = {
  version: 0,
  description:
    'Restores a database from a backup of Database Backup (DBS) and waits until the restore has ended: the apply succeeds when the database is back, and fails, with the reason, when it is not. A restore cannot be cancelled.',
  attributes: { ...inputAttributes, ...policyAttributes, ...outputAttributes },
} as const satisfies Schema;

export const outputNames: readonly string[] = Object.keys(outputAttributes);

export const identity = {
  version: 0,
  attributes: {
    restore_task_id: {
      type: 'string',
      description: restoreTaskDetailFields.RestoreTaskId.description,
      requiredForImport: true,
    },
  },
} as const satisfies IdentitySchema;

export type DbsTaskSchema = typeof schema;
export type DbsTaskState = StateOf<DbsTaskSchema>;
export type DbsTaskPlan = PlanOf<DbsTaskSchema>;
