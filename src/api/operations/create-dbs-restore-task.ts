import { dbsEnvelope } from '../dbs-envelope';
import type { Operation } from '../operation';

/**
 * Where a database can be restored to, as the service spells it; its own texts vary the case. `dg` is newer, and not
 * documented.
 */
export const DBS_DESTINATION_TYPES = ['RDS', 'ECS', 'Express', 'Agent', 'DDS', 'Other', 'dg'] as const;

/**
 * Registers a restore task of Database Backup: nothing is restored before StartRestoreTask. The token makes it idempotent,
 * for how long is not documented. What may be secret travels in the body, never in a URL, which proxies log.
 */
export const createDbsRestoreTask = {
  product: 'dbs',
  version: '2019-03-06',
  action: 'CreateRestoreTask',
  repeatable: false,
  documentation: 'https://www.alibabacloud.com/help/en/dbs/developer-reference/api-dbs-2019-03-06-createrestoretask',
  parameters: {
    BackupPlanId: {
      type: 'string',
      in: 'query',
      required: true,
      description: 'ID of the backup plan whose backup is restored.',
    },
    RestoreTaskName: { type: 'string', in: 'query', required: true, description: 'Name of the restore task.' },
    DestinationEndpointInstanceType: {
      type: 'string',
      in: 'query',
      required: true,
      values: DBS_DESTINATION_TYPES,
      description: 'Where the database is restored to.',
    },
    DestinationEndpointRegion: {
      type: 'string',
      in: 'query',
      description: 'Region of the database that is restored to.',
    },
    DestinationEndpointInstanceID: {
      type: 'string',
      in: 'query',
      description: 'ID of the instance that is restored to.',
    },
    DestinationEndpointIP: {
      type: 'string',
      in: 'query',
      description: 'Address of the database that is restored to: a host name or an IP address.',
    },
    DestinationEndpointPort: {
      type: 'integer',
      in: 'query',
      minimum: 1,
      maximum: 65535,
      description: 'Port of the database that is restored to.',
    },
    DestinationEndpointUserName: {
      type: 'string',
      in: 'query',
      description: 'User of the database that is restored to.',
    },
    DestinationEndpointPassword: { type: 'string', in: 'form', secret: true, description: 'Password of that user.' },
    DestinationEndpointDatabaseName: {
      type: 'string',
      in: 'query',
      description: 'Name of the database that is restored to, of PostgreSQL and MongoDB.',
    },
    DestinationEndpointOracleSID: {
      type: 'string',
      in: 'query',
      description: 'System ID of the Oracle database that is restored to.',
    },
    BackupGatewayId: { type: 'long', in: 'query', description: 'ID of the backup gateway that is restored through.' },
    RestoreDir: {
      type: 'string',
      in: 'query',
      description: 'Directory that a physical backup of MySQL is restored to.',
    },
    RestoreHome: { type: 'string', in: 'query', description: 'Program directory of the database that is restored to.' },
    RestoreObjects: {
      type: 'json',
      in: 'form',
      array: true,
      description: 'Which databases are restored, and under which new names.',
    },
    RestoreTime: { type: 'long', in: 'query', unit: 'epoch milliseconds', description: 'Point in time to restore to.' },
    BackupSetId: { type: 'string', in: 'query', description: 'ID of the full backup set to restore.' },
    DuplicateConflict: {
      type: 'string',
      in: 'query',
      description:
        'What happens when a database of that name exists: `renamenew` gives the new one another name, `failure` fails.',
    },
    CrossAliyunId: { type: 'string', in: 'query', description: 'ID of the account that owns the backup.' },
    CrossRoleName: {
      type: 'string',
      in: 'query',
      description: 'Name of the RAM role in that account, which lets this account restore it.',
    },
    ClientToken: { type: 'string', in: 'query', description: 'Token that makes the request idempotent.' },
    RestoreDestinationMode: {
      type: 'string',
      in: 'query',
      description: 'Whether an existing or a new instance is restored to, such as `exist_instance`.',
    },
    DestDatabaseInstanceType: { type: 'string', in: 'query', description: 'Kind of the new instance, such as `rds`.' },
    DestDatabaseInstanceClass: {
      type: 'string',
      in: 'query',
      description: 'Class of the new instance, such as `mysql.x4.large.2`.',
    },
    DestDatabaseInstanceDatabaseVersion: { type: 'string', in: 'query', description: 'Version of the new database.' },
    DestDatabaseInstanceRegion: { type: 'string', in: 'query', description: 'Region of the new instance.' },
    DestDatabaseInstanceStorageSize: {
      type: 'string',
      in: 'query',
      description: 'Storage of the new instance, in GB.',
    },
    DestDatabaseInstanceVpc: { type: 'string', in: 'query', description: 'ID of the VPC of the new instance.' },
    DestDatabaseInstanceVSwitch: { type: 'string', in: 'query', description: 'ID of the vSwitch of the new instance.' },
    EnableDestinationEndpointSsl: {
      type: 'boolean',
      in: 'query',
      description: 'Whether the database that is restored to is reached with TLS.',
    },
    SslCaPem: {
      type: 'string',
      in: 'form',
      secret: true,
      description: 'Certificate of the authority that the database is trusted by, as PEM.',
    },
    AutoOpenDatabase: { type: 'string', in: 'query', description: 'Whether the database is opened after the restore.' },
    AutoShutdownDatabase: {
      type: 'string',
      in: 'query',
      description: 'Whether the database is shut down before the restore.',
    },
    OwnerId: { type: 'string', in: 'query', description: 'ID of the owner.' },
  },
  response: {
    ...dbsEnvelope,
    RestoreTaskId: { type: 'string', description: 'ID of the restore task.' },
  },
} as const satisfies Operation;
