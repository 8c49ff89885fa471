import { describe, expect, it } from 'vitest';
import type { DbsRestoreTask } from '../../../../src/api/dbs-restore-task-status';
import { toRequest } from '../../../../src/provider/resources/dbs-restore-task/mapping';
import { isCertainTwin, isTwin, looksLikeOthers } from '../../../../src/provider/resources/dbs-restore-task/twin';
import { databaseRestore } from './states';

const wanted = toRequest(databaseRestore());
const task: DbsRestoreTask = {
  RestoreTaskId: 't-1',
  RestoreTaskName: 'drill-orders',
  BackupPlanId: 'p-1',
  BackupSetId: 'bs-1',
  RestoreTime: 0,
  RestoreObjects: '[ {"NewDBName":"orders_drill", "DBName":"orders"} ]',
  DestinationEndpointInstanceType: 'rds',
  DestinationEndpointInstanceID: 'rm-drill',
  DestinationEndpointRegion: 'cn-hangzhou',
  DestinationEndpointUserName: 'restore',
  DestinationEndpointIpPort: 'rm-drill.mysql.rds.aliyuncs.com:3306',
  DestinationEndpointOracleSID: 'NULL',
  RestoreDir: '',
};
const without = (name: keyof DbsRestoreTask) => ({ ...task, [name]: undefined });

describe('a task that is the wanted one', () => {
  it('is told by its name and by all that decides what is restored and where to', () => {
    expect(isCertainTwin(wanted, task)).toBe(true);
  });

  it('may take any backup set where none is named', () => {
    const { BackupSetId: _, ...kind } = wanted;
    expect(isCertainTwin(kind, { ...task, BackupSetId: 'bs-9' })).toBe(true);
  });

  it.each([
    [
      { destination_endpoint_ip: '10.0.0.5', destination_endpoint_port: 3306 },
      { DestinationEndpointIpPort: '10.0.0.5:3306' },
    ],
    [{ destination_endpoint_ip: 'DB.example.com' }, { DestinationEndpointHost: 'db.example.com' }],
    [{ restore_objects: [{ db_name: 'a', new_db_name: 'a' }] }, { RestoreObjects: '[{"DBName":"a"}]' }],
  ])('is compared by meaning: %o and %o', (inputs, answer) => {
    expect(isCertainTwin(toRequest(databaseRestore(inputs)), { ...task, ...answer })).toBe(true);
  });
});

describe('a task that is another one', () => {
  it.each<Partial<DbsRestoreTask>>([
    { RestoreTaskName: 'drill-users' },
    { BackupPlanId: 'p-2' },
    { BackupSetId: 'bs-2' },
    { DestinationEndpointInstanceID: 'rm-other' },
    { DestinationEndpointInstanceType: 'ecs' },
    { DestinationEndpointUserName: 'admin' },
    { RestoreObjects: '[{"DBName":"orders"}]' },
    { RestoreObjects: '[{"DBName":"orders","NewDBName":"orders_drill"},{"DBName":"users"}]' },
    { RestoreDir: '/elsewhere' },
    { CrossAliyunId: '42' },
  ])('differs in %o', (difference) => {
    expect(isTwin(wanted, { ...task, ...difference })).toBe(false);
  });

  it('restores to another time', () => {
    const { BackupSetId: _, ...kind } = { ...wanted, RestoreTime: 1767225600000 };
    expect(isTwin(kind, { ...without('BackupSetId'), RestoreTime: 1767225600000 })).toBe(true);
    expect(isTwin(kind, { ...without('BackupSetId'), RestoreTime: 1767225601000 })).toBe(false);
  });
});

describe('a task of which it is not certain', () => {
  it.each(['BackupSetId', 'DestinationEndpointUserName', 'DestinationEndpointRegion'] as const)(
    'does not tell %s',
    (name) => {
      expect(isTwin(wanted, without(name))).toBe(true);
      expect(isCertainTwin(wanted, without(name))).toBe(false);
    },
  );

  it('may go to another new instance', () => {
    const request = { ...wanted, DestDatabaseInstanceClass: 'mysql.x4.large.2' };
    expect(isTwin(request, task)).toBe(true);
    expect(isCertainTwin(request, task)).toBe(false);
    expect(looksLikeOthers(request)).toBe(true);
    expect(looksLikeOthers(wanted)).toBe(false);
  });
});
