import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Scenario } from '../../src/emulator/scenario/scenario-schema';
import type { Emulator } from '../../src/emulator/start-emulator';
import { startEmulatedCloud } from '../harness/emulated-cloud';
import { type Call, openApiCore, type Parameters, popCore, type Service } from './official-clients';

const scenario: Scenario = {
  vaults: [{ VaultId: 'v-1', Tags: { Tag: [{ Key: 'team', Value: 'db & co' }] } }, { VaultId: 'v-2' }],
  backupJobs: [
    { JobId: 'job-1', VaultId: 'v-1', SourceType: 'OSS', Bucket: 'b 1', Status: 'COMPLETE', CompleteTime: 1700000000 },
    { JobId: 'job-2', VaultId: 'v-2', SourceType: 'OSS', Bucket: 'b-2', Status: 'FAILED', CompleteTime: 1700000000 },
  ],
  snapshots: [
    { SnapshotId: 's-table', SourceType: 'OTS_TABLE', InstanceName: 'i', TableName: 't 1', StartTime: 1700000000 },
    { SnapshotId: 's-other', SourceType: 'OTS_TABLE', InstanceName: 'i', TableName: 't 2', StartTime: 1700000000 },
    { SnapshotId: 's-ecs', SourceType: 'UDM_ECS', InstanceId: 'i-1', CreatedTime: 1700000000, ActualBytes: 5 },
    { SnapshotId: 's-ecs-2', SourceType: 'UDM_ECS', InstanceId: 'i-1', CreatedTime: 1700000000 },
  ],
  dbsRestoreTasks: [
    { RestoreTaskId: 's1', BackupPlanId: 'dbs1', RestoreStatus: 'running' },
    { RestoreTaskId: 's2', BackupPlanId: 'dbs2', RestoreStatus: 'running' },
  ],
  computeNestRestoreTasks: [
    { RestoreTaskId: 'restore-1', ServiceInstanceId: 'si-1', Status: 'Restored' },
    { RestoreTaskId: 'restore-2', ServiceInstanceId: 'si-2', Status: 'Restored' },
  ],
};

interface Query {
  readonly version: string;
  readonly query: Parameters;
  /** What the service documents as form parameters. */
  readonly form?: Parameters;
  readonly answer: object;
}

const HBR = '2017-09-08';
const ok = { Success: true, Code: '200', Message: 'successful' };

const queries: Record<string, Query> = {
  DescribeBackupJobs2: {
    version: HBR,
    query: {
      SourceType: 'OSS',
      PageSize: 99,
      Filters: [
        { Key: 'Bucket', Operator: 'IN', Values: ['b 1', 'b-3'] },
        { Key: 'CompleteTime', Operator: 'BETWEEN', Values: ['1600000000', '1700000000'] },
      ],
    },
    answer: { ...ok, PageSize: 99, TotalCount: 1, BackupJobs: { BackupJob: [{ JobId: 'job-1', Bucket: 'b 1' }] } },
  },
  SearchHistoricalSnapshots: {
    version: HBR,
    query: {
      SourceType: 'OSS',
      Limit: 5,
      Query: JSON.stringify([
        { field: 'VaultId', value: 'v-1', operation: 'MATCH_TERM' },
        { field: 'Bucket', value: 'b 1', operation: 'MATCH_TERM' },
      ]),
    },
    answer: { ...ok, Limit: 5, TotalCount: 1, Snapshots: { Snapshot: [{ SnapshotId: 's-1', JobId: 'job-1' }] } },
  },
  DescribeOtsTableSnapshots: {
    version: HBR,
    query: {},
    form: {
      StartTime: 1700000000000,
      EndTime: 1700000000000,
      Limit: 5,
      OtsInstances: [{ InstanceName: 'i', TableNames: ['t 1', 't 3'] }],
      SnapshotIds: ['s-table', 's-other'],
    },
    answer: { ...ok, Limit: 5, Snapshots: [{ SnapshotId: 's-table', TableName: 't 1' }] },
  },
  DescribeUdmSnapshots: {
    version: HBR,
    query: { SourceType: 'UDM_ECS', StartTime: 1600000000, EndTime: 1800000000, UdmRegionId: 'cn-hangzhou' },
    form: { SnapshotIds: '["s-ecs"]' },
    answer: { ...ok, TotalCount: 1, Snapshots: [{ SnapshotId: 's-ecs', ActualBytes: '5' }] },
  },
  DescribeVaults: {
    version: HBR,
    query: { PageNumber: 1, PageSize: 5 },
    form: { Tag: [{ Key: 'team', Value: 'db & co' }] },
    answer: { ...ok, TotalCount: 1, Vaults: { Vault: [{ VaultId: 'v-1' }] } },
  },
  DescribeRestoreTaskList: {
    version: '2019-03-06',
    query: { BackupPlanId: 'dbs1', PageNum: 0, PageSize: 5 },
    answer: { Success: true, TotalElements: 1, Items: { RestoreTaskDetail: [{ RestoreTaskId: 's1' }] } },
  },
  ListRestoreTasks: {
    version: '2021-06-01',
    query: { MaxResults: 5, NextToken: '', Filter: [{ Name: 'ServiceInstanceId', Value: ['si-1', 'si-3'] }] },
    answer: { TotalCount: 1, NextToken: '', RestoreTasks: [{ RestoreTaskId: 'restore-1', Status: 'Restored' }] },
  },
  GetCallerIdentity: {
    version: '2015-04-01',
    query: {},
    answer: { IdentityType: 'RAMUser', AccountId: '1000000000000000', Arn: 'acs:ram::1000000000000000:user/emulator' },
  },
};

let emulator: Emulator;
beforeEach(async () => {
  emulator = await startEmulatedCloud({ scenario });
});
afterEach(() => emulator.close());

const keys = { accessKeyId: 'key', accessKeySecret: 'emulator' };

describe.each<[string, (service: Service) => Call]>([
  ['openapi-core', (service) => openApiCore(service, keys)],
  ['openapi-core with the older signature', (service) => openApiCore(service, keys, 'v2')],
  ['pop-core with POST', (service) => popCore(service, keys, 'POST')],
  ['pop-core with GET', (service) => popCore(service, keys, 'GET')],
])('the client %s', (_, connect) => {
  it.each(Object.entries(queries))('calls %s', async (action, { version, query, form, answer }) => {
    const call = connect({ url: emulator.url, version });
    expect(await call(action, query, form)).toMatchObject(answer);
  });
});

it.each(Object.entries(queries))(
  '%s takes all its parameters in the form, too',
  async (action, { version, query, form, answer }) => {
    const call = openApiCore({ url: emulator.url, version }, keys);
    expect(await call(action, {}, { ...query, ...form })).toMatchObject(answer);
  },
);

it('a refusal by Database Backup reaches the client as an answer that says so', async () => {
  const call = openApiCore({ url: emulator.url, version: '2019-03-06' }, keys);
  expect(await call('DescribeRestoreTaskList', {})).toMatchObject({
    Success: false,
    ErrCode: 'Param.NotFound',
    HttpStatusCode: 400,
    ErrMessage:
      'The specified parameter RestoreTaskId value is not valid. Got neither BackupPlanId nor RestoreTaskId, expected one of them.',
  });
});
