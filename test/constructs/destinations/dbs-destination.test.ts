import { TerraformVariable } from 'cdktf';
import { describe, expect, it } from 'vitest';
import { DbsDestination, DbsRestoreTask } from '../../../src';
import { everyDestination } from '../every-destination';
import { backupSet, database, synthesize, synthesizeTask } from '../synthesize';

const argumentsOf = (destination: DbsDestination) => {
  const { backup_plan_id, backup_set_id, restore_objects, restore_task_name, ...own } = synthesizeTask({ destination });
  return own;
};

const rds = { regionId: 'cn-hangzhou', instanceId: 'rm-1', userName: 'restore' };
const password = '${var.password}';

describe('a destination of a database', () => {
  it.each([
    ['rdsInstance', 'RDS', { region: 'cn-hangzhou', instance_id: 'rm-1', user_name: 'u', database_name: 'd' }],
    [
      'ecsDatabase',
      'ECS',
      { region: 'cn-hangzhou', instance_id: 'i-1', port: 3306, user_name: 'u', database_name: 'd', oracle_sid: 'o' },
    ],
    [
      'express',
      'Express',
      {
        ...{ region: 'cn-hangzhou', instance_id: 'vpc-1', ip: '10.0.0.5', port: 3306 },
        ...{ user_name: 'u', database_name: 'd', oracle_sid: 'o' },
      },
    ],
    [
      'agent',
      'Agent',
      {
        ...{ region: 'cn-hangzhou', ip: '10.0.0.5', port: 3306 },
        ...{ user_name: 'u', database_name: 'd', oracle_sid: 'o' },
      },
    ],
    ['mongoDb', 'DDS', { region: 'cn-hangzhou', instance_id: 'dds-1', user_name: 'u', database_name: 'd' }],
    ['other', 'Other', { ip: '10.0.0.5', port: 3306, user_name: 'u', database_name: 'd', oracle_sid: 'o' }],
  ])('%s comes to the type %s', (factory, type, place) => {
    const named = Object.entries({ instance_type: type, ...place }).map(([name, value]) => [
      `destination_endpoint_${name}`,
      value,
    ]);
    const gateway = { backup_gateway_id: '160813', restore_dir: '/restore' };
    expect(everyDestination[factory].destinationType).toBe(type);
    expect(argumentsOf(everyDestination[factory])).toEqual({
      ...Object.fromEntries(named),
      ...(factory === 'agent' ? gateway : {}),
      destination_endpoint_password_wo: password,
      destination_endpoint_password_wo_version: 2,
      enable_destination_endpoint_ssl: true,
      ssl_ca_pem: 'PEM',
      restore_home: '/usr',
      auto_open_database: 'true',
    });
  });

  it('of any other type has arguments by their names in Terraform', () => {
    const { custom } = DbsDestination;
    const named = { destination_endpoint_region: 'cn-hangzhou', dest_database_instance_class: 'mysql.x4.large.2' };
    expect(argumentsOf(custom({ destinationType: 'dg', arguments: named }))).toEqual({
      destination_endpoint_instance_type: 'dg',
      ...named,
    });
    expect(() => custom({ destinationType: ' ' })).toThrow('missing destinationType (destination_type): got " "');
    expect(() => custom({ destinationType: 'dg', arguments: { restoreDir: '/' } })).toThrow(
      'invalid name of an argument: got "restoreDir", expected one as Terraform writes it, such as destination_endpoint_region; correct it',
    );
  });

  it('does not compile, and is refused, with what another type needs', () => {
    // @ts-expect-error a database on an ECS instance has a port
    expect(() => DbsDestination.ecsDatabase(rds)).toThrow('missing port: got undefined, expected a number');
    // @ts-expect-error an RDS instance has a password
    expect(() => DbsDestination.rdsInstance(rds)).toThrow('missing password: got undefined, expected a text');
    // @ts-expect-error an RDS instance is found by its ID
    expect(() => DbsDestination.rdsInstance({ ...rds, password, host: 'db.example.com' })).toThrow(
      'unknown prop: got host, expected one of regionId, instanceId, ',
    );
    // @ts-expect-error MongoDB wants the name of a database
    expect(() => DbsDestination.mongoDb({ ...rds, password })).toThrow(
      'DbsDestination.mongoDb (mongo_db): missing databaseName (database_name): got undefined, expected a text',
    );
    // @ts-expect-error a backup gateway has an ID
    expect(() => DbsDestination.agent({ regionId: 'cn-hangzhou', host: 'db', port: 1521 })).toThrow(
      'missing backupGatewayId (backup_gateway_id): got undefined, expected a text',
    );
  });

  it.each([0, 65_536, 33.06])('has a port, and not %s', (port) => {
    expect(() => DbsDestination.other({ host: 'db.example.com', port })).toThrow(
      `invalid port: got ${port}, expected a whole number from 1 to 65535`,
    );
  });

  it('has a backup gateway by its digits', () => {
    const place = { regionId: 'cn-hangzhou', host: 'db', port: 1521 };
    expect(() => DbsDestination.agent({ ...place, backupGatewayId: 'gw-1' })).toThrow(
      'invalid backupGatewayId (backup_gateway_id): got "gw-1", expected the digits of a backup gateway ID, such as 160813',
    );
    const longNumber = '9007199254740993';
    expect(argumentsOf(DbsDestination.agent({ ...place, backupGatewayId: longNumber })).backup_gateway_id).toBe(
      longNumber,
    );
  });
});

describe('the password of a destination', () => {
  it('is write-only', () => {
    const written = argumentsOf(DbsDestination.rdsInstance({ ...rds, password }));
    expect(written.destination_endpoint_password_wo).toBe(password);
    expect(written).not.toHaveProperty('destination_endpoint_password');
  });

  it('is kept in the state where somebody asks for that, for older engines', () => {
    const written = argumentsOf(DbsDestination.rdsInstance({ ...rds, password, passwordInState: true }));
    expect(written.destination_endpoint_password).toBe(password);
    expect(written).not.toHaveProperty('destination_endpoint_password_wo');
    expect(() => DbsDestination.rdsInstance({ ...rds, password, passwordInState: true, passwordVersion: 2 })).toThrow(
      'passwordVersion (password_version) has no effect: got 2, but passwordInState (password_in_state) is true; leave one of them out',
    );
  });

  it('is asked for where there is a user', () => {
    const place = { host: 'db.example.com', port: 3306 };
    expect(() => DbsDestination.other({ ...place, userName: 'restore' })).toThrow(
      'missing password: got undefined, expected the password of userName (user_name); set it, to an ephemeral variable of Terraform for instance',
    );
    expect(() => DbsDestination.rdsInstance({ ...rds, password: '' })).toThrow('missing password: got ""');
    expect(argumentsOf(DbsDestination.other(place))).not.toHaveProperty('destination_endpoint_password_wo');
  });

  it('is never shown', () => {
    const canary = 4711;
    expect(() => DbsDestination.rdsInstance({ ...rds, password: canary as never })).toThrow(
      'wrong password: got a number, which is not shown, expected a text',
    );
  });
});

it('takes references', () => {
  const written = synthesize((stack) => {
    const variable = (name: string) => new TerraformVariable(stack, name, {}); // cdktn takes those of its stack alone
    const destination = DbsDestination.agent({
      regionId: variable('region').stringValue,
      backupGatewayId: variable('gateway').stringValue,
      host: variable('host').stringValue,
      port: variable('port').numberValue,
      password: variable('password').stringValue,
      passwordVersion: variable('version').numberValue,
    });
    new DbsRestoreTask(stack, 'orders', { recoveryPoint: backupSet, destination, databases: [database] });
  }).resource.alirestore_dbs_restore_task.orders;
  expect(written).toMatchObject({
    destination_endpoint_region: `\${var.region}`,
    backup_gateway_id: `\${var.gateway}`,
    destination_endpoint_ip: `\${var.host}`,
    destination_endpoint_port: `\${var.port}`,
    destination_endpoint_password_wo: `\${var.password}`,
    destination_endpoint_password_wo_version: `\${var.version}`,
  });
});
