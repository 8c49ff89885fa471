import { DbsDestination } from '../../src';

const login = { userName: 'u', password: '${var.password}', passwordVersion: 2, databaseName: 'd' };
const rest = { enableSsl: true, sslCaPem: 'PEM', restoreHome: '/usr', arguments: { auto_open_database: 'true' } };
const all = { ...login, ...rest };
const place = { regionId: 'cn-hangzhou' };
const server = { host: '10.0.0.5', port: 3306, oracleSid: 'o' };

/** Every kind of destination, with everything that it takes. */
export const everyDestination: Readonly<Record<string, DbsDestination>> = {
  rdsInstance: DbsDestination.rdsInstance({ ...place, instanceId: 'rm-1', ...all }),
  ecsDatabase: DbsDestination.ecsDatabase({ ...place, instanceId: 'i-1', port: 3306, oracleSid: 'o', ...all }),
  express: DbsDestination.express({ ...place, instanceId: 'vpc-1', ...server, ...all }),
  agent: DbsDestination.agent({ ...place, backupGatewayId: '160813', restoreDir: '/restore', ...server, ...all }),
  mongoDb: DbsDestination.mongoDb({ ...place, instanceId: 'dds-1', ...all }),
  other: DbsDestination.other({ ...server, ...all }),
};
