import { type createDbsRestoreTask, DBS_DESTINATION_TYPES } from './operations/create-dbs-restore-task';

export type DbsDestinationType = (typeof DBS_DESTINATION_TYPES)[number];
type ParameterName = keyof typeof createDbsRestoreTask.parameters;

/** What CreateRestoreTask wants for one type of destination. Source: the reference page. */
export interface DbsDestinationRule {
  readonly required: readonly ParameterName[];
  /**
   * What is needed but for one engine, which no parameter names: Redis, which has no users; through a backup gateway, SQL
   * Server, too.
   */
  readonly neededBut: { readonly engine: string; readonly parameters: readonly ParameterName[] } | undefined;
}

const login: readonly ParameterName[] = ['DestinationEndpointUserName', 'DestinationEndpointPassword'];
const butRedis = { engine: 'Redis', parameters: login };

/** `dg` is not documented: nothing of it is checked. */
export const dbsDestinationRules: Readonly<Record<DbsDestinationType, DbsDestinationRule | undefined>> = {
  RDS: {
    required: ['DestinationEndpointRegion', 'DestinationEndpointInstanceID', ...login, 'RestoreObjects'],
    neededBut: undefined,
  },
  ECS: {
    required: [
      'DestinationEndpointRegion',
      'DestinationEndpointInstanceID',
      'DestinationEndpointPort',
      'RestoreObjects',
    ],
    neededBut: butRedis,
  },
  Express: {
    required: [
      'DestinationEndpointRegion',
      'DestinationEndpointInstanceID',
      'DestinationEndpointIP',
      'DestinationEndpointPort',
      'RestoreObjects',
    ],
    neededBut: butRedis,
  },
  Agent: {
    required: ['DestinationEndpointRegion', 'DestinationEndpointIP', 'DestinationEndpointPort', 'BackupGatewayId'],
    neededBut: { engine: 'Redis and SQL Server', parameters: login },
  },
  DDS: {
    required: [
      'DestinationEndpointRegion',
      'DestinationEndpointInstanceID',
      ...login,
      'DestinationEndpointDatabaseName',
      'RestoreObjects',
    ],
    neededBut: undefined,
  },
  Other: {
    required: ['DestinationEndpointIP', 'DestinationEndpointPort', 'RestoreObjects'],
    neededBut: butRedis,
  },
  dg: undefined,
};

/** The service's own texts vary the case. Undefined for a type that this version does not know. */
export function dbsDestinationTypeOf(text: string): DbsDestinationType | undefined {
  return DBS_DESTINATION_TYPES.find((type) => type.toLowerCase() === text.toLowerCase());
}
