import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { operations } from '../../src/api/operations';
import type { Emulator } from '../../src/emulator/start-emulator';
import { startEmulatedCloud } from '../harness/emulated-cloud';
import { type Call, type Keys, openApiCore, type Parameters, popCore } from './official-clients';

const AWKWARD = "a b+c&d=e/f?#%*~!'()\n恢复 🚀";
const NOW = Date.now();

let emulator: Emulator;
beforeEach(async () => {
  emulator = await startEmulatedCloud({
    accounts: { temp: { accessKeySecret: 'temp-secret', securityToken: 'temp-token/+=' } },
    scenario: {
      dbsBackupPlans: [{ BackupPlanId: 'dbs1', BackupPlanName: AWKWARD, createdSecondsAgo: 9 }],
      dbsBackupSets: [{ BackupSetId: 'set-1', BackupPlanId: 'dbs1', createdSecondsAgo: 60 }],
      dbsRestoreTasks: [{ RestoreTaskId: 's-failed', course: 'precheckFailed', createdSecondsAgo: 60 }],
      computeNestBackups: [{ BackupId: 'backup-1', ServiceInstanceId: 'si-1', createdSecondsAgo: 60 }],
    },
  });
});
afterEach(() => emulator.close());

const keys: Keys = { accessKeyId: 'temp', accessKeySecret: 'temp-secret', securityToken: 'temp-token/+=' };
const dbs = () => ({ url: emulator.url, version: operations.StartRestoreTask.version });
const computeNest = () => ({ url: emulator.url, version: operations.ListBackups.version });

const database: Parameters = {
  ...{ BackupPlanId: 'dbs1', RestoreTaskName: AWKWARD, DestinationEndpointInstanceType: 'RDS' },
  ...{ DestinationEndpointRegion: 'cn-hangzhou', DestinationEndpointInstanceID: 'rm-1' },
  ...{ RestoreObjects: '[{"DBName":"shop"}]', DestinationEndpointUserName: 'restorer', BackupSetId: 'set-1' },
};
const password = { DestinationEndpointPassword: AWKWARD };

describe.each<[string, (service: { url: string; version: string }) => Call]>([
  ['openapi-core', (service) => openApiCore(service, keys)],
  ['openapi-core with the older signature', (service) => openApiCore(service, keys, 'v2')],
  ['pop-core with POST', (service) => popCore(service, keys, 'POST')],
  ['pop-core with GET', (service) => popCore(service, keys, 'GET')],
])('the client %s', (_, connect) => {
  it('finds what a database can be restored from, restores it, and follows that', async () => {
    const call = connect(dbs());
    const plans = await call('DescribeBackupPlanList', { BackupPlanName: AWKWARD });
    expect(plans.Items.BackupPlanDetail).toMatchObject([{ BackupPlanId: 'dbs1' }]);
    const sets = await call('DescribeFullBackupList', { BackupPlanId: 'dbs1', PageNum: 0 });
    expect(sets.Items.FullBackupFile).toMatchObject([{ BackupSetId: 'set-1' }]);
    const span = { BeginTimestampForRestore: 0, EndTimestampForRestore: 2 * NOW };
    const ranges = await call('DescribeRestoreRangeInfo', { BackupPlanId: 'dbs1', ...span });
    expect(ranges.Items.DBSRecoverRange).toMatchObject([{ RangeType: 'time' }]);

    const { RestoreTaskId } = await call('CreateRestoreTask', { ...database, ClientToken: 'token' }, password);
    const again = await call('CreateRestoreTask', { ...database, ClientToken: 'token' }, password);
    expect(again).toMatchObject({ Success: true, RestoreTaskId });
    expect(await call('StartRestoreTask', { RestoreTaskId })).toMatchObject({ Success: true, RestoreTaskId });
    const listed = await call('DescribeRestoreTaskList', { RestoreTaskId });
    expect(listed.Items.RestoreTaskDetail).toMatchObject([{ RestoreTaskId, RestoreTaskName: AWKWARD }]);
  });

  it('is told why a task failed', async () => {
    const call = connect(dbs());
    expect(await call('DescribePreCheckProgressList', { RestoreTaskId: 's-failed' })).toMatchObject({
      ...{ Success: true, Status: 'failed' },
    });
    const { Item } = await call('DescribeJobErrorCode', { TaskId: 's-failed', Language: 'en' });
    expect(Item.ErrorCode).toBe('CHECK_DEST_PRIVILEGE');
  });

  it('restores a service instance, and follows that', async () => {
    const call = connect(computeNest());
    const Filter = [{ Name: 'ServiceInstanceId', Value: ['si-0', 'si-1'] }];
    const { Backups } = await call('ListBackups', { MaxResults: 100, Filter });
    expect(Backups).toMatchObject([{ BackupId: 'backup-1' }]);
    const made = await call('CreateRestoreTask', { ServiceInstanceId: 'si-1', BackupId: 'backup-1' });
    expect(made).toMatchObject({ Status: 'Restoring' });
    const { RestoreTasks } = await call('ListRestoreTasks', { MaxResults: 100, NextToken: '', Filter });
    expect(RestoreTasks).toMatchObject([{ RestoreTaskId: made.RestoreTaskId, Status: 'Restoring' }]);
  });

  it('gets the refusals of both services', async () => {
    const refused = connect(computeNest())('CreateRestoreTask', { ServiceInstanceId: 'si-1', BackupId: 'none' });
    await expect(refused).rejects.toThrow(expect.objectContaining({ code: 'BackupNotFound' }));
    const both = connect(dbs())('CreateRestoreTask', { ...database, RestoreTime: NOW }, password);
    await expect(both).resolves.toMatchObject({ Success: false, ErrCode: 'Param.NotFound' });
  });
});
