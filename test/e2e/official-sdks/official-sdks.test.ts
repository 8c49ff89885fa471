import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Field, Fields } from '../../../src/api/field';
import type { Operation, Parameter } from '../../../src/api/operation';
import { ACTIONS, type Action, operations } from '../../../src/api/operations';
import type { Scenario } from '../../../src/emulator/scenario/scenario-schema';
import { type EmulatedCloud, startEmulatedCloud } from '../../harness/emulated-cloud';
import { need, succeed } from '../languages/program';

const PACKAGES = ['alibabacloud-dbs20190306==1.0.3', 'alibabacloud-computenest20210601==4.5.3'];

/** The operations of the two services, each with the vendor's SDK for Python. */
const ours = ACTIONS.filter((key) => ['dbs', 'computenest'].includes(operations[key].product));

interface Answer {
  readonly names: readonly string[];
  readonly sent: Record<string, unknown>;
  readonly body: any;
  readonly error?: string;
  readonly code?: string;
}

/** A value of its type, other for each name. */
function sampleOf(name: string, field: Field | Parameter): unknown {
  if (field.type === 'list') {
    const list = [sampleOf(name, field.of)];
    return 'wrappedIn' in field && field.wrappedIn ? { [field.wrappedIn]: list } : list;
  }
  if (field.type === 'object') return samplesOf(field.fields);
  if (field.type === 'json') return '[{"DBName":"shop","NewDBName":"shop_2"}]';
  if (field.type === 'boolean') return true;
  if (field.type === 'integer') return name.length;
  if (field.type === 'long') return 1_700_000_000_000 + name.length;
  return field.values?.[0] ?? `the ${name}, "quoted" & 恢复`;
}

const samplesOf = (fields: Fields | Operation['parameters']) =>
  Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, sampleOf(name, field)]));

/** Every field that an entry of a list has. */
const entryOf = (key: Action, list: string, changes: object) => {
  const field = (operations[key].response as Fields)[list];
  const inner = field.type === 'list' && field.of.type === 'object' ? field.of.fields : {};
  return { ...samplesOf(inner), ...changes };
};

const NOW = 1_767_225_600_000;
const plan = entryOf('DescribeBackupPlanList', 'Items', {
  ...{ BackupPlanId: 'dbs1', BackupPlanCreateTime: NOW, DatabaseType: 'MySQL' },
  ...{ BeginTimestampForRestore: 1_600_000_000_000, EndTimestampForRestore: 1_767_000_000_000 },
});
const set = entryOf('DescribeFullBackupList', 'Items', {
  ...{ BackupSetId: 'set-1', BackupStatus: 'finish', StartTime: 1_700_000_000_000, EndTime: 1_700_000_100_000 },
});
const task = entryOf('DescribeRestoreTaskList', 'Items', { RestoreTaskId: 's1', BackupPlanId: 'dbs1' });
const backup = entryOf('ListBackups', 'Backups', {
  ...{ BackupId: 'backup-1', ServiceInstanceId: 'si-1', Status: 'Created' },
});
const nestTask = entryOf('ListRestoreTasks', 'RestoreTasks', { RestoreTaskId: 'restore-1', ServiceInstanceId: 'si-1' });
const failedTask = { RestoreTaskId: 's-failed', course: 'precheckFailed', createdSecondsAgo: 60 };
const startable = { RestoreTaskId: 's-new', RestoreStatus: 'init' };
const scenario = {
  dbsBackupPlans: [plan],
  dbsBackupSets: [{ ...set, BackupPlanId: 'dbs1' }],
  dbsRestoreTasks: [task, failedTask, startable],
  computeNestBackups: [backup],
  computeNestRestoreTasks: [nestTask],
} as unknown as Scenario;

/** What a call asks for besides samples; undefined is not sent. */
const asked: { readonly [A in Action]?: Record<string, unknown> } = {
  'dbs:CreateRestoreTask': { BackupPlanId: 'dbs1', BackupSetId: 'set-1', RestoreTime: undefined },
  StartRestoreTask: { RestoreTaskId: 's-new' },
  DescribeRestoreTaskList: {
    ...{ BackupPlanId: undefined, RestoreTaskId: 's1', PageNum: 0, StartTimestamp: 0, EndTimestamp: 2 * NOW },
  },
  DescribePreCheckProgressList: { BackupPlanId: undefined, RestoreTaskId: 's-failed' },
  DescribeJobErrorCode: { TaskId: 's-failed' },
  DescribeBackupPlanList: {
    ...{ BackupPlanId: 'dbs1', PageNum: 0, Region: plan.BackupPlanRegion },
  },
  DescribeFullBackupList: {
    ...{ BackupPlanId: 'dbs1', BackupSetId: 'set-1', BackupSetStatus: 'finish', PageNum: 0, ShowProgress: 'true' },
    ...{ StartTimestamp: 0, EndTimestamp: 2 * NOW },
  },
  DescribeRestoreRangeInfo: { BackupPlanId: 'dbs1', BeginTimestampForRestore: 0, EndTimestampForRestore: 2 * NOW },
  'computenest:CreateRestoreTask': { ServiceInstanceId: 'si-1', BackupId: 'backup-1' },
  ListRestoreTasks: { NextToken: '', Filter: [{ Name: 'ServiceInstanceId', Value: ['si-1', 'si-2'] }] },
  ListBackups: { NextToken: '', Filter: [{ Name: 'ServiceInstanceId', Value: ['si-1', 'si-2'] }] },
};

const requestOf = (key: Action) => {
  const all = Object.entries({ ...samplesOf(operations[key].parameters), ...asked[key] });
  return Object.fromEntries(all.filter(([, value]) => value !== undefined));
};

let emulator: EmulatedCloud;
let answers: ReadonlyMap<string, Answer>;

const folder = resolve(__dirname, '../../../.try/e2e/official-sdks');
const python = join(folder, '.venv/bin/python');

async function ask(calls: readonly object[], key = 'emulator'): Promise<readonly Answer[]> {
  const [given, said] = [join(folder, 'calls.json'), join(folder, 'answers.json')];
  writeFileSync(given, JSON.stringify({ endpoint: new URL(emulator.url).host, key, calls }));
  await succeed(python, [join(__dirname, 'official_sdks.py'), given, said], folder);
  return JSON.parse(readFileSync(said, 'utf8'));
}

const callOf = (key: Action, request: object = requestOf(key)) => ({
  ...{ product: operations[key].product, action: operations[key].action, request },
});

beforeAll(async () => {
  need('python3', 'Python 3.10 or later, with its venv');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await succeed('python3', ['-m', 'venv', '.venv'], folder);
  await succeed(join(folder, '.venv/bin/pip'), ['install', '--quiet', ...PACKAGES], folder);
  emulator = await startEmulatedCloud({ scenario });
  const said = await ask(ours.map((key) => callOf(key)));
  answers = new Map(ours.map((key, i) => [key, said[i]]));
}, 300_000);
afterAll(() => emulator?.close());

describe.each(ours)("%s by the vendor's SDK", (key) => {
  const answer = () => answers.get(key) as Answer;

  it('has the parameters of the contract, and no others', () => {
    expect(answer()).not.toHaveProperty('error');
    expect(answer().names).toEqual(Object.keys(operations[key].parameters).sort());
  });

  it('arrives with all of them', () => {
    const { sent } = answer();
    expect(sent).toEqual(requestOf(key));
    const { parameters } = emulator.calls().calls.find(({ action }) => action === key)!;
    const secret = Object.entries<Parameter>(operations[key].parameters).filter(([, each]) => each.secret);
    const scalars = Object.entries(sent).filter(([, value]) => typeof value !== 'object');
    const shown = scalars.filter(([name]) => !secret.some(([hidden]) => hidden === name));
    // Python writes a boolean its own way.
    const arrived = shown.map(([name, value]) => [name, value === true ? 'True' : String(value)]);
    expect(parameters).toMatchObject(Object.fromEntries(arrived));
    for (const [name] of secret) expect(parameters).not.toHaveProperty(name);
  });

  it('succeeds, and its answer is understood', () => {
    const { body } = answer();
    expect(body.RequestId).toMatch(/^[0-9A-F-]{36}$/);
    expect(body.Success).toBe(operations[key].product === 'dbs' ? true : undefined);
    const known = Object.keys(operations[key].response);
    expect(Object.keys(body).filter((name) => !known.includes(name))).toEqual([]);
  });
});

it('every field of every list is understood', () => {
  const body = (key: Action) => answers.get(key)?.body;
  expect(body('DescribeBackupPlanList').Items.BackupPlanDetail).toEqual([plan]);
  expect(body('DescribeFullBackupList').Items.FullBackupFile).toEqual([set]);
  expect(body('DescribeRestoreTaskList').Items.RestoreTaskDetail).toEqual([task]);
  expect(body('ListBackups').Backups).toEqual([backup]);
  expect(body('ListRestoreTasks').RestoreTasks).toEqual(expect.arrayContaining([nestTask]));
  expect(body('DescribeRestoreRangeInfo').Items.DBSRecoverRange).toMatchObject([
    {
      ...{ RangeType: 'time', BeginTimestampForRestore: 1_600_000_000_000, EndTimestampForRestore: 1_767_000_000_000 },
      FullBackupList: {
        FullBackupDetail: [{ BackupSetId: 'set-1', StartTime: set.StartTime, EndTime: set.EndTime }],
      },
    },
  ]);
  expect(body('DescribePreCheckProgressList')).toMatchObject({ Status: 'failed', Progress: 100 });
  expect(body('DescribePreCheckProgressList').Items.PreCheckProgressDetail[1]).toMatchObject({
    ...{ OrderNum: '2', Item: 'CHECK_DEST_PRIVILEGE', State: 'failed', ErrMsg: 'The user may not create databases.' },
    ...{ BootTime: expect.any(Number), FinishTime: expect.any(Number), JobId: 's-failed-check-2' },
  });
  expect(body('DescribeJobErrorCode').Item).toMatchObject({ ErrorCode: 'CHECK_DEST_PRIVILEGE', Language: 'en' });
  expect(body('dbs:CreateRestoreTask').RestoreTaskId).toMatch(/^s1/);
  expect(body('computenest:CreateRestoreTask')).toMatchObject({ Status: 'Restoring' });
});

it('a restore task to a point in time arrives with that time, and is listed with it', async () => {
  const { BackupSetId, ...rest } = requestOf('dbs:CreateRestoreTask');
  const RestoreTime = 1_766_000_000_123;
  const [made] = await ask([callOf('dbs:CreateRestoreTask', { ...rest, ClientToken: 'a point in time', RestoreTime })]);
  expect(made).toMatchObject({ sent: { RestoreTime }, body: { Success: true } });
  const { RestoreTaskId } = made.body;
  const [listed] = await ask([callOf('DescribeRestoreTaskList', { RestoreTaskId })]);
  const [task] = listed.body.Items.RestoreTaskDetail;
  expect(task).toMatchObject({ RestoreTaskId, RestoreTime });
  expect(task).not.toHaveProperty('BackupSetId');
});

it('refusals reach the SDK in the form of each service', async () => {
  const both = { ...requestOf('dbs:CreateRestoreTask'), ClientToken: 'other', RestoreTime: 1_700_000_000_000 };
  const [refused, missing, wrong] = [
    ...(await ask([
      callOf('dbs:CreateRestoreTask', both),
      callOf('computenest:CreateRestoreTask', { ServiceInstanceId: 'si-1', BackupId: 'none' }),
    ])),
    ...(await ask([callOf('DescribeBackupPlanList', {})], 'wrong')),
  ];
  expect(refused.body).toMatchObject({ Success: false, ErrCode: 'Param.NotFound', HttpStatusCode: 400 });
  expect(missing).toMatchObject({ code: 'BackupNotFound' });
  expect(wrong).toMatchObject({ code: 'SignatureDoesNotMatch' });
});
