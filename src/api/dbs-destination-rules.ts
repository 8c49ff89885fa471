import type { createDbsRestoreTask, DBS_DESTINATION_TYPES } from './operations/create-dbs-restore-task';

export type DbsDestinationType = (typeof DBS_DESTINATION_TYPES)[number];
export type DbsParameter = keyof typeof createDbsRestoreTask.parameters;

/** What CreateRestoreTask of Database Backup wants for each kind of destination. Nothing is documented of `dg`. */
const required: Record<DbsDestinationType, readonly DbsParameter[]> = {
  RDS: ['DestinationEndpointRegion', 'DestinationEndpointInstanceID', 'RestoreObjects'],
  ECS: ['DestinationEndpointRegion', 'DestinationEndpointInstanceID', 'DestinationEndpointPort', 'RestoreObjects'],
  Express: [
    'DestinationEndpointRegion',
    'DestinationEndpointInstanceID',
    'DestinationEndpointIP',
    'DestinationEndpointPort',
    'RestoreObjects',
  ],
  Agent: ['DestinationEndpointRegion', 'DestinationEndpointIP', 'DestinationEndpointPort', 'BackupGatewayId'],
  DDS: [
    'DestinationEndpointRegion',
    'DestinationEndpointInstanceID',
    'DestinationEndpointDatabaseName',
    'RestoreObjects',
  ],
  Other: ['DestinationEndpointIP', 'DestinationEndpointPort', 'RestoreObjects'],
  dg: [],
};

const LOGIN: readonly DbsParameter[] = ['DestinationEndpointUserName', 'DestinationEndpointPassword'];

/** RDS has no Redis, and DDS is MongoDB: whoever restores to them logs in, whatever is known of the plan. */
const WITH_LOGIN: readonly DbsDestinationType[] = ['RDS', 'DDS'];

/**
 * Parameters that a restore must have. The type of the database is that of its backup plan, such as `MySQL`; what only
 * some types need is not asked for where nobody knows it.
 */
export function requiredDbsParameters(destination: DbsDestinationType, databaseType?: string): readonly DbsParameter[] {
  return [...required[destination], ...loginOf(destination, databaseType), ...ofDatabase(destination, databaseType)];
}

function loginOf(destination: DbsDestinationType, databaseType: string | undefined): readonly DbsParameter[] {
  if (databaseType === undefined) return WITH_LOGIN.includes(destination) ? LOGIN : [];
  const without = is(databaseType, 'redis') || (destination === 'Agent' && is(databaseType, 'sqlserver', 'mssql'));
  return without || destination === 'dg' ? [] : LOGIN;
}

function ofDatabase(destination: DbsDestinationType, databaseType = ''): readonly DbsParameter[] {
  if (destination === 'dg') return [];
  if (is(databaseType, 'oracle')) return ['DestinationEndpointOracleSID'];
  if (destination === 'Agent' && is(databaseType, 'mysql')) return ['RestoreDir'];
  return is(databaseType, 'postgresql', 'mongodb') ? ['DestinationEndpointDatabaseName'] : [];
}

/** However it is written: `SQL Server`, `sqlserver`. */
function is(databaseType: string, ...names: readonly string[]): boolean {
  return names.includes(databaseType.toLowerCase().replace(/[^a-z]/g, ''));
}
