import { afterEach, describe, expect, it } from 'vitest';
import type { Scenario } from '../../../src/emulator/scenario/scenario-schema';
import { type EmulatorUnderTest, startTestEmulator } from '../emulator-under-test';

let emulator: EmulatorUnderTest;
afterEach(() => emulator.close());

const start = async (scenario: Scenario = {}) => {
  emulator = await startTestEmulator({ scenario });
};

const NOW = 1_767_225_600_000;

const login = { DestinationEndpointUserName: 'restorer', DestinationEndpointPassword: 'canary-0815' };
const rds = {
  ...{ BackupPlanId: 'dbs1', RestoreTaskName: 'monday', DestinationEndpointInstanceType: 'RDS', BackupSetId: 'set-1' },
  ...{ DestinationEndpointRegion: 'cn-hangzhou', DestinationEndpointInstanceID: 'rm-1' },
  ...{ RestoreObjects: '[{"DBName":"shop","NewDBName":"shop_drill"}]', ...login },
};
const ecs = {
  ...{ ...rds, DestinationEndpointInstanceType: 'ECS', DestinationEndpointInstanceID: 'i-1' },
  DestinationEndpointPort: '3306',
};
const express = { ...ecs, DestinationEndpointInstanceType: 'Express', DestinationEndpointIP: '10.0.0.1' };
const dds = { ...rds, DestinationEndpointInstanceType: 'DDS', DestinationEndpointDatabaseName: 'admin' };
const { DestinationEndpointRegion, DestinationEndpointInstanceID, ...nowhere } = rds;
const address = { DestinationEndpointIP: '10.0.0.1', DestinationEndpointPort: '3306' };
const other = { ...nowhere, ...address, DestinationEndpointInstanceType: 'Other' };
const { RestoreObjects, ...agent } = {
  ...{ ...other, DestinationEndpointInstanceType: 'Agent', DestinationEndpointRegion, BackupGatewayId: '7' },
};

type Parameters = Record<string, string>;

/** Without what is undefined. */
const create = (changes: Record<string, string | undefined> = {}, base: Parameters = rds) => {
  const given = Object.entries({ ...base, ...changes }).filter(([, value]) => value !== undefined);
  return emulator.call('dbs:CreateRestoreTask', Object.fromEntries(given) as Parameters);
};
const refusal = (ErrMessage: string, ErrCode = 'Param.NotFound') => ({
  ...{ RequestId: expect.stringMatching(/^[0-9A-F-]{36}$/), Success: false, ErrCode, ErrMessage, HttpStatusCode: 400 },
});
const invalid = (name: string, reason: string) =>
  refusal(`The specified parameter ${name} value is not valid. ${reason}`);
const tasks = () => emulator.entries('dbsRestoreTasks');
const taskIn = async (RestoreTaskId: string) =>
  (await emulator.call('DescribeRestoreTaskList', { RestoreTaskId })).body.Items.RestoreTaskDetail[0];

describe('CreateRestoreTask of Database Backup', () => {
  it('registers a task, which stays init until somebody starts it', async () => {
    await start();
    const { status, body } = await create();
    expect(status).toBe(200);
    const { RestoreTaskId } = body;
    expect(body).toEqual({
      ...{ RequestId: expect.any(String), Success: true, HttpStatusCode: 200 },
      RestoreTaskId: expect.stringMatching(/^s1[0-9a-z]{11}$/),
    });
    await emulator.time.advance(86_400_000);
    expect(await taskIn(RestoreTaskId)).toEqual({
      ...{ RestoreTaskId, RestoreTaskName: 'monday', BackupPlanId: 'dbs1', BackupSetId: 'set-1' },
      ...{ DestinationEndpointInstanceType: 'RDS', DestinationEndpointInstanceID: 'rm-1' },
      ...{ DestinationEndpointRegion: 'cn-hangzhou', DestinationEndpointUserName: 'restorer' },
      RestoreObjects: '[{"DBName":"shop","NewDBName":"shop_drill"}]',
      ...{ RestoreTaskCreateTime: NOW, RestoreStatus: 'init', ErrMessage: 'NULL' },
      ...{ FullDataRestoreProgress: 0, FullStruforeRestoreProgress: 0, FullStruAfterRestoreProgress: 0 },
      ContinuousRestoreProgress: 0,
    });
  });

  it.each([
    ['RDS', rds],
    ['ECS', ecs],
    ['Express', express],
    ['Agent', agent],
    ['DDS', dds],
    ['Other', other],
  ])('takes what a destination of type %s needs', async (_, parameters) => {
    await start();
    expect((await create({}, parameters)).body.Success).toBe(true);
  });

  it('answers all else in the form of the list', async () => {
    await start();
    const more = { BackupGatewayId: '9007199254740993', RestoreDir: '/data', RestoreDestinationMode: 'exist_instance' };
    const cross = { CrossAliyunId: '42', CrossRoleName: 'reader', DestinationEndpointOracleSID: 'orcl' };
    const { body } = await create({ ...more, ...cross, EnableDestinationEndpointSsl: 'true' }, express);
    expect(await taskIn(body.RestoreTaskId)).toMatchObject({
      ...{
        BackupGatewayId: 9007199254740993n,
        RestoreDir: '/data',
        RestoreDestinationMode: 'EXIST_INSTANCE',
        ...cross,
      },
      ...{ DestinationEndpointHost: '10.0.0.1', DestinationEndpointPort: '3306' },
      ...{ DestinationEndpointIpPort: '10.0.0.1:3306', DestinationEndpointEnableSsl: 'true' },
    });
  });
});

const missing: readonly (readonly [type: string, base: Parameters, names: readonly string[]])[] = [
  ['RDS', rds, ['DestinationEndpointRegion', 'DestinationEndpointInstanceID', 'RestoreObjects', ...Object.keys(login)]],
  [
    'ECS',
    ecs,
    ['DestinationEndpointRegion', 'DestinationEndpointInstanceID', 'DestinationEndpointPort', 'RestoreObjects'],
  ],
  [
    'Express',
    express,
    [
      ...['DestinationEndpointRegion', 'DestinationEndpointInstanceID', 'DestinationEndpointIP'],
      ...['DestinationEndpointPort', 'RestoreObjects'],
    ],
  ],
  [
    'Agent',
    agent,
    ['DestinationEndpointRegion', 'DestinationEndpointIP', 'DestinationEndpointPort', 'BackupGatewayId'],
  ],
  [
    'DDS',
    dds,
    [
      ...['DestinationEndpointRegion', 'DestinationEndpointInstanceID', 'DestinationEndpointDatabaseName'],
      ...['RestoreObjects', ...Object.keys(login)],
    ],
  ],
  ['Other', other, ['DestinationEndpointIP', 'DestinationEndpointPort', 'RestoreObjects']],
];
const cases = missing.flatMap(([type, base, names]) => names.map((name) => [type, name, base] as const));

it.each(cases)('a destination of type %s needs %s', async (type, name, base) => {
  await start();
  const { status, body } = await create({ [name]: undefined }, base);
  expect(status).toBe(200);
  expect(body).toEqual(invalid(name, `Got nothing, expected a value: a destination of type ${type} needs it.`));
  expect(tasks()).toEqual([]);
});

it.each([
  ['MySQL', ecs, 'DestinationEndpointUserName'],
  ['MySQL', other, 'DestinationEndpointPassword'],
  ['MySQL', agent, 'RestoreDir'],
  ['PostgreSQL', ecs, 'DestinationEndpointDatabaseName'],
  ['MongoDB', express, 'DestinationEndpointDatabaseName'],
  ['Oracle', ecs, 'DestinationEndpointOracleSID'],
])('a plan of %s may need more: case %#', async (DatabaseType, base: Parameters, name) => {
  await start({ dbsBackupPlans: [{ BackupPlanId: 'dbs1', DatabaseType }] });
  const { body } = await create({ [name]: undefined }, base);
  expect(body.ErrMessage).toMatch(
    new RegExp(
      `^The specified parameter ${name} value is not valid\\..* and the database ${DatabaseType} needs it\\.$`,
    ),
  );
  expect((await create({ [name]: 'given' }, base)).body.Success).toBe(true);
});

it.each([
  ['Redis', ecs],
  ['SQL Server', agent],
  ['MSSQL', agent],
])('a plan of %s needs no login: case %#', async (DatabaseType, base: Parameters) => {
  await start({ dbsBackupPlans: [{ BackupPlanId: 'dbs1', DatabaseType }] });
  const without = { DestinationEndpointUserName: undefined, DestinationEndpointPassword: undefined };
  expect((await create(without, base)).body.Success).toBe(true);
});

describe('what is restored', () => {
  it.each([
    [{ RestoreTime: String(NOW) }, 'Got both BackupSetId and RestoreTime, expected one of them.'],
    [{ BackupSetId: undefined }, 'Got neither BackupSetId nor RestoreTime, expected one of them.'],
  ])('is a set or a time: %j', async (changes, reason) => {
    await start();
    const { status, body } = await create(changes);
    expect(status).toBe(200);
    expect(body).toEqual(invalid('BackupSetId', reason));
  });

  it.each(['[]', '["shop"]', '[{"DBName":""}]', '[{"NewDBName":"x"}]', '[null]'])(
    'is a list of databases, and not %s',
    async (RestoreObjects) => {
      await start();
      expect((await create({ RestoreObjects })).body).toEqual(
        invalid('RestoreObjects', 'Expected a JSON array of one or more objects with a DBName each.'),
      );
    },
  );

  it('must exist where the scenario says what does', async () => {
    await start({
      dbsBackupPlans: [{ BackupPlanId: 'dbs1' }, { BackupPlanId: 'dbs2' }],
      dbsBackupSets: [
        { BackupSetId: 'set-1', BackupPlanId: 'dbs1', createdSecondsAgo: 7_200 },
        { BackupSetId: 'set-2', BackupPlanId: 'dbs2', createdSecondsAgo: 7_200 },
        { BackupSetId: 'set-3', BackupPlanId: 'dbs1', BackupStatus: 'running', createdSecondsAgo: 60 },
      ],
    });
    const said = async (changes: Record<string, string | undefined>) => (await create(changes)).body.ErrMessage;
    expect((await create()).body.Success).toBe(true);
    expect(await said({ BackupPlanId: 'dbs3' })).toMatch(/ BackupPlanId .* Got dbs3, which does not exist\.$/);
    expect(await said({ BackupSetId: 'set-2' })).toMatch(/ Got set-2, which is no backup set of the plan dbs1\.$/);
    expect(await said({ BackupSetId: 'set-3' })).toMatch(
      / Got set-3, whose status is running, expected one that is finish\.$/,
    );
    const at = (RestoreTime: number) => said({ BackupSetId: undefined, RestoreTime: String(RestoreTime) });
    expect(await at(NOW - 7_200_001)).toMatch(/ RestoreTime .* to which the plan dbs1 cannot be restored\.$/);
    expect(await at(NOW + 1)).toMatch(/cannot be restored/);
    expect(await at(NOW - 7_200_000)).toBe(undefined);
    expect(tasks()).toHaveLength(2);
  });

  it('may be any time of the past where nothing is said of the plan', async () => {
    await start();
    const at = (RestoreTime: number) => create({ BackupSetId: undefined, RestoreTime: String(RestoreTime) });
    const { body } = await at(NOW);
    expect((await taskIn(body.RestoreTaskId)).RestoreTime).toBe(NOW);
    expect((await at(NOW + 1)).body.Success).toBe(false);
  });
});

describe('a ClientToken', () => {
  it('makes the same request the same task, and another request a refusal', async () => {
    await start();
    const first = await create({ ClientToken: 'token' });
    const again = await create({ ClientToken: 'token' });
    expect(again.body.RestoreTaskId).toBe(first.body.RestoreTaskId);
    for (const change of [{ RestoreTaskName: 'tuesday' }, { DestinationEndpointPassword: 'other' }]) {
      const { status, body } = await create({ ...change, ClientToken: 'token' });
      expect(status).toBe(200);
      expect(body).toEqual(
        refusal(
          'The ClientToken was sent before, with other parameters. Got it for another request, expected a new token.',
          'IdempotentParameterMismatch',
        ),
      );
    }
    expect(tasks()).toHaveLength(1);
    expect((await create({ ClientToken: 'other' })).body.RestoreTaskId).not.toBe(first.body.RestoreTaskId);
    expect((await create()).body.RestoreTaskId).not.toBe((await create()).body.RestoreTaskId);
    expect(tasks()).toHaveLength(4);
  });

  it('makes nothing of a refused request', async () => {
    await start();
    expect((await create({ ClientToken: 'token', BackupSetId: undefined })).body.Success).toBe(false);
    expect((await create({ ClientToken: 'token' })).body.Success).toBe(true);
  });

  it('is known for as long as the scenario says', async () => {
    await start({ clientTokenSeconds: 600 });
    const id = async () => (await create({ ClientToken: 'token' })).body.RestoreTaskId;
    const first = await id();
    await emulator.time.advance(599_000);
    expect(await id()).toBe(first);
    await emulator.time.advance(1_000);
    expect(await id()).not.toBe(first);
  });
});
