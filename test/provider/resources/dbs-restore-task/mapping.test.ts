import { describe, expect, it } from 'vitest';
import { createDbsRestoreTask } from '../../../../src/api/operations/create-dbs-restore-task';
import { restoreTaskDetailFields } from '../../../../src/api/operations/describe-restore-task-list';
import { toKind, toRequest, toState, withChosen } from '../../../../src/provider/resources/dbs-restore-task/mapping';
import {
  type DbsTaskState,
  inputAttributes,
  outputNames,
  schema,
} from '../../../../src/provider/resources/dbs-restore-task/schema';
import { snakeCase } from '../../../../src/provider/values/snake-case';
import { databaseRestore } from './states';

/** Every input set to something that can be told apart. */
const everything: DbsTaskState = databaseRestore({
  duplicate_conflict: 'renamenew',
  restore_objects: [
    { db_name: 'orders', new_db_name: 'orders_drill' },
    { db_name: 'users', new_db_name: null },
  ],
  destination_endpoint_ip: 'db.example.com',
  destination_endpoint_port: 3306,
  destination_endpoint_password_wo: 'canary-of-the-configuration',
  destination_endpoint_password_wo_version: 1,
  destination_endpoint_database_name: 'postgres',
  destination_endpoint_oracle_sid: 'ORCL',
  enable_destination_endpoint_ssl: true,
  ssl_ca_pem: 'canary-of-the-certificate',
  backup_gateway_id: 9007199254740993n,
  restore_dir: '/restore',
  restore_home: '/usr/lib/mysql',
  restore_destination_mode: 'exist_instance',
  dest_database_instance_type: 'rds',
  dest_database_instance_class: 'mysql.x4.large.2',
  dest_database_instance_database_version: '8.0',
  dest_database_instance_region: 'cn-beijing',
  dest_database_instance_storage_size: '500',
  dest_database_instance_vpc: 'vpc-1',
  dest_database_instance_v_switch: 'vsw-1',
  auto_open_database: 'true',
  auto_shutdown_database: 'false',
  cross_aliyun_id: '1234567890',
  cross_role_name: 'restorer',
  owner_id: '42',
});

const sent = {
  BackupPlanId: 'p-1',
  RestoreTaskName: 'drill-orders',
  BackupSetId: 'bs-1',
  RestoreObjects: '[{"DBName":"orders","NewDBName":"orders_drill"},{"DBName":"users"}]',
  DuplicateConflict: 'renamenew',
  DestinationEndpointInstanceType: 'RDS',
  DestinationEndpointRegion: 'cn-hangzhou',
  DestinationEndpointInstanceID: 'rm-drill',
  DestinationEndpointIP: 'db.example.com',
  DestinationEndpointPort: 3306,
  DestinationEndpointUserName: 'restore',
  DestinationEndpointDatabaseName: 'postgres',
  DestinationEndpointOracleSID: 'ORCL',
  EnableDestinationEndpointSsl: true,
  BackupGatewayId: 9007199254740993n,
  RestoreDir: '/restore',
  RestoreHome: '/usr/lib/mysql',
  RestoreDestinationMode: 'exist_instance',
  DestDatabaseInstanceType: 'rds',
  DestDatabaseInstanceClass: 'mysql.x4.large.2',
  DestDatabaseInstanceDatabaseVersion: '8.0',
  DestDatabaseInstanceRegion: 'cn-beijing',
  DestDatabaseInstanceStorageSize: '500',
  DestDatabaseInstanceVpc: 'vpc-1',
  DestDatabaseInstanceVSwitch: 'vsw-1',
  AutoOpenDatabase: 'true',
  AutoShutdownDatabase: 'false',
  CrossAliyunId: '1234567890',
  CrossRoleName: 'restorer',
  OwnerId: '42',
};

describe('toRequest', () => {
  it('sends every input, and nothing that is secret', () => {
    expect(toRequest(everything)).toEqual(sent);
    expect(JSON.stringify(Object.values(toRequest(everything)).map(String))).not.toContain('canary');
  });

  it('forgets no parameter of the API and no input of the schema', () => {
    const apart = ['DestinationEndpointPassword', 'SslCaPem', 'ClientToken', 'RestoreTime'];
    const parameters = Object.keys(createDbsRestoreTask.parameters);
    expect([...Object.keys(toRequest(everything)), ...apart].sort()).toEqual(parameters.sort());
    const twins = ['chosen_backup_set', 'destination_endpoint_password_wo', 'destination_endpoint_password_wo_version'];
    const names = parameters.filter((name) => name !== 'ClientToken').map(snakeCase);
    expect(Object.keys(inputAttributes).sort()).toEqual([...names, ...twins].sort());
  });

  it('sends a point in time in milliseconds, and no backup set beside it', () => {
    const { BackupSetId: _, ...others } = sent;
    const inputs = { ...everything, restore_time: '2026-01-01T00:00:00Z' };
    expect(toRequest(inputs)).toEqual({ ...others, RestoreTime: 1767225600000 });
    expect(withChosen(toKind(inputs), 'bs-9')).toEqual(toKind(inputs));
  });

  it.each([
    ['rds', 'RDS'],
    ['agent', 'Agent'],
    ['of-tomorrow', 'of-tomorrow'],
  ])('spells the type %s as %s', (written, type) => {
    const inputs = databaseRestore({ destination_endpoint_instance_type: written });
    expect(toRequest(inputs).DestinationEndpointInstanceType).toBe(type);
  });
});

describe('what a restore is, whichever backup set it takes', () => {
  const chosen = databaseRestore({
    backup_set_id: null,
    chosen_backup_set: { backup_set_id: 'bs-2', listed_by: null, conditions: null },
  });

  it('leaves out one that is chosen when it starts, and can be given it', () => {
    expect(toRequest(chosen).BackupSetId).toBe('bs-2');
    expect(toKind(chosen)).not.toHaveProperty('BackupSetId');
    expect(withChosen(toKind(chosen), 'bs-3').BackupSetId).toBe('bs-3');
    expect(withChosen(toKind(databaseRestore()), 'bs-3').BackupSetId).toBe('bs-1');
  });
});

describe('toState', () => {
  it('has a value for every attribute', () => {
    expect(Object.keys(toState({}, everything)).sort()).toEqual(Object.keys(schema.attributes).sort());
  });

  it('shows every field of the answer that is not an input', () => {
    const named = ['RestoreTaskId', 'RestoreStatus', 'ErrMessage', ...Object.keys(createDbsRestoreTask.parameters)];
    const fields = Object.keys(restoreTaskDetailFields).filter((name) => !named.includes(name));
    expect(outputNames).toEqual(expect.arrayContaining(fields.map(snakeCase)));
  });

  it('gives verdict, times and duration', () => {
    const task = {
      RestoreTaskId: 't-1',
      RestoreStatus: 'finish',
      ErrMessage: 'NULL',
      RestoreTaskCreateTime: 1767225600000,
      RestoreTaskFinishTime: 1767229200000,
      FullDataRestoreProgress: 100,
    };
    expect(toState(task, databaseRestore())).toMatchObject({
      id: 't-1',
      status: 'finish',
      verdict: 'succeeded',
      error_message: null,
      created_at: '2026-01-01T00:00:00Z',
      completed_at: '2026-01-01T01:00:00Z',
      duration_seconds: 3600,
      full_data_restore_progress: 100,
      pre_checks: [],
    });
  });

  it('leaves the inputs as the user wrote them, and never holds what is write-only', () => {
    const answer = { BackupSetId: 'bs-7', RestoreObjects: '[]', DestinationEndpointInstanceType: 'rds' };
    expect(toState(answer, everything)).toMatchObject({
      backup_set_id: 'bs-1',
      restore_objects: everything.restore_objects,
      destination_endpoint_instance_type: 'RDS',
      destination_endpoint_password_wo: null,
    });
    expect(toState(answer, databaseRestore({ backup_set_id: null })).backup_set_id).toBe('bs-7');
  });

  it('keeps what the precheck told, which is asked for only before the restore begins', () => {
    const checked = {
      RestoreStatus: 'init',
      preCheckStatus: 'failed',
      preChecks: [{ Item: 'CHECK_CONN', State: 'failed' }],
    };
    const failed = toState(checked, databaseRestore());
    expect(failed).toMatchObject({
      verdict: 'failed',
      error_message: 'The precheck failed: CHECK_CONN: no reason given',
      pre_checks: [{ item: 'CHECK_CONN', state: 'failed', err_msg: null }],
    });
    expect(toState({ RestoreStatus: 'running' }, failed).pre_checks).toEqual(failed.pre_checks);
  });

  it('is pending before anything was seen', () => {
    expect(toState(undefined, databaseRestore())).toMatchObject({ id: null, status: null, verdict: 'pending' });
  });
});
