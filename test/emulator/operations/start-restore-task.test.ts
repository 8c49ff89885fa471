import { afterEach, describe, expect, it } from 'vitest';
import type { Scenario } from '../../../src/emulator/scenario/scenario-schema';
import { type EmulatorUnderTest, startTestEmulator } from '../emulator-under-test';

let emulator: EmulatorUnderTest;
afterEach(() => emulator.close());

const NOW = 1_767_225_600_000;
const parameters = {
  ...{ BackupPlanId: 'dbs1', RestoreTaskName: 'monday', DestinationEndpointInstanceType: 'Other', BackupSetId: 'set' },
  ...{ DestinationEndpointIP: 'db.example', DestinationEndpointPort: '3306', RestoreObjects: '[{"DBName":"shop"}]' },
};

/** An emulator with a task that is registered, and its id. */
async function registered(scenario: Scenario = {}): Promise<string> {
  emulator = await startTestEmulator({ scenario });
  return (await emulator.call('dbs:CreateRestoreTask', parameters)).body.RestoreTaskId;
}
const startTask = async (RestoreTaskId: string, more: Record<string, string> = {}) =>
  (await emulator.call('StartRestoreTask', { RestoreTaskId, ...more })).body;
const statusOf = async (RestoreTaskId: string) =>
  (await emulator.call('DescribeRestoreTaskList', { RestoreTaskId })).body.Items.RestoreTaskDetail[0].RestoreStatus;
const preCheck = async (subject: Record<string, string>) =>
  (await emulator.call('DescribePreCheckProgressList', subject)).body;
const errorOf = async (TaskId: string, more: Record<string, string> = {}) =>
  (await emulator.call('DescribeJobErrorCode', { TaskId, ...more })).body;

describe('StartRestoreTask', () => {
  it('starts a task, which looks init at first, and then goes to its end', async () => {
    const id = await registered();
    await emulator.time.advance(3_600_000);
    expect(emulator.entries('dbsRestoreTasks')[0]).toMatchObject({ RestoreStatus: 'init', startedMs: undefined });
    expect(await startTask(id)).toEqual({
      ...{ RequestId: expect.any(String), Success: true, HttpStatusCode: 200, RestoreTaskId: id },
    });
    expect(await statusOf(id)).toBe('init');
    expect(emulator.entries('dbsRestoreTasks')[0]).toMatchObject({ startedMs: NOW + 3_600_000, course: 'success' });
    await emulator.time.advance(1_000);
    expect(await statusOf(id)).toBe('check_pass');
    await emulator.time.advance(1_000);
    expect(await statusOf(id)).toBe('running');
    await emulator.time.advance(60_000);
    expect(await statusOf(id)).toBe('finish');
    expect(emulator.entries('dbsRestoreTasks')[0]).toMatchObject({
      ...{ RestoreTaskCreateTime: NOW, RestoreTaskFinishTime: NOW + 3_662_000, FullDataRestoreProgress: 100 },
    });
  });

  it.each([0, 1_000, 2_000, 62_000])('starts nothing twice: %i ms after the first time', async (ms) => {
    const id = await registered();
    await startTask(id);
    await emulator.time.advance(ms);
    const { status, body } = await emulator.call('StartRestoreTask', { RestoreTaskId: id });
    expect(status).toBe(200);
    expect(body).toMatchObject({ Success: false, ErrCode: 'RestoreTask.StatusNotAllowed' });
    expect(body.ErrMessage).toMatch(
      /cannot be started: it was started before, and is (init|check_pass|running|finish)\.$/,
    );
    expect(emulator.calls().calls.at(-1)).toMatchObject({ decision: 'refused', executed: false });
    expect(emulator.entries('dbsRestoreTasks')[0]).toMatchObject({ startedMs: NOW });
  });

  it('answers the same ClientToken as before, and another task with it not', async () => {
    const id = await registered();
    const other = (await emulator.call('dbs:CreateRestoreTask', parameters)).body.RestoreTaskId;
    await startTask(id, { ClientToken: 'token' });
    await emulator.time.advance(120_000);
    expect(await startTask(id, { ClientToken: 'token' })).toMatchObject({ Success: true, RestoreTaskId: id });
    expect(await startTask(other, { ClientToken: 'token' })).toMatchObject({ ErrCode: 'IdempotentParameterMismatch' });
    expect(await startTask(id, { ClientToken: 'new' })).toMatchObject({ ErrCode: 'RestoreTask.StatusNotAllowed' });
    expect(emulator.entries('dbsRestoreTasks').map((task) => Object(task).startedMs)).toEqual([undefined, NOW]);
  });

  it('does not know every id', async () => {
    await registered();
    expect(await startTask('s1none')).toMatchObject({
      ...{ Success: false, ErrCode: 'Param.NotFound', HttpStatusCode: 400 },
      ErrMessage: 'The specified parameter RestoreTaskId value is not valid. Got s1none, which is no restore task.',
    });
  });

  it('starts what somebody else has registered', async () => {
    emulator = await startTestEmulator({
      scenario: {
        dbsRestoreTasks: [{ RestoreTaskId: 's1', BackupPlanId: 'dbs1', RestoreStatus: 'init', createdSecondsAgo: 60 }],
        rules: [{ course: 'stop' }],
      },
    });
    await emulator.time.advance(600_000);
    expect(await statusOf('s1')).toBe('init');
    expect(await startTask('s1')).toMatchObject({ Success: true });
    await emulator.time.advance(1_000);
    expect(await statusOf('s1')).toBe('check_pass');
    await emulator.time.advance(61_000);
    expect(await statusOf('s1')).toBe('stop');
    emulator.reset();
    expect(emulator.entries('dbsRestoreTasks')).toMatchObject([{ RestoreStatus: 'init', startedMs: undefined }]);
  });
});

describe('the check before a restore', () => {
  it('is told of as far as it has come', async () => {
    const id = await registered();
    expect(await preCheck({ RestoreTaskId: id })).toMatchObject({
      ...{ Success: true, Status: 'init', Progress: 0, Items: { PreCheckProgressDetail: [] } },
    });
    await startTask(id);
    await emulator.time.advance(600);
    const { Status, Progress, Items } = await preCheck({ RestoreTaskId: id });
    expect([Status, Progress]).toEqual(['running', 60]);
    expect(Items.PreCheckProgressDetail.map(({ State }: { State: string }) => State)).toEqual([
      ...['finish', 'finish', 'running', 'init'],
    ]);
    expect(Items.PreCheckProgressDetail[1]).toEqual({
      ...{ OrderNum: '2', Item: 'CHECK_DEST_PRIVILEGE', Names: 'Permissions of the user', JobId: `${id}-check-2` },
      ...{ State: 'finish', BootTime: NOW + 250, FinishTime: NOW + 500 },
    });
    await emulator.time.advance(400);
    expect(await preCheck({ RestoreTaskId: id })).toMatchObject({ Status: 'finish', Progress: 100 });
    expect(await errorOf(id)).toEqual({ RequestId: expect.any(String), Success: true, HttpStatusCode: 200 });
  });

  it('may fail: then the task stays init for ever, and this alone says why', async () => {
    const id = await registered({ rules: [{ match: { RestoreTaskName: 'monday' }, course: 'precheckFailed' }] });
    await startTask(id);
    await emulator.time.advance(999);
    expect((await preCheck({ RestoreTaskId: id })).Status).toBe('running');
    await emulator.time.advance(86_400_000);
    expect(await statusOf(id)).toBe('init');
    const { Status, Items } = await preCheck({ RestoreTaskId: id });
    expect(Status).toBe('failed');
    const found = Items.PreCheckProgressDetail.map(({ Item, State, ErrMsg }: any) => [Item, State, ErrMsg]);
    expect(found).toEqual([
      ['CHECK_DEST_CONNECTION', 'finish', undefined],
      ['CHECK_DEST_PRIVILEGE', 'failed', 'The user may not create databases.'],
      ['CHECK_DEST_DATABASE', 'failed', 'A database of that name exists already.'],
      ['CHECK_BACKUP_SET', 'finish', undefined],
    ]);
    expect((await errorOf(id)).Item).toEqual({
      ...{ JobId: `${id}-job`, JobType: 'preCheck', JobState: 'failed', Language: 'en' },
      ...{ ErrorCode: 'CHECK_DEST_PRIVILEGE', ErrorMessage: 'The user may not create databases.' },
    });
  });

  it('may be made again once it has failed', async () => {
    const id = await registered({ defaultCourse: 'precheckFailed' });
    await startTask(id);
    await emulator.time.advance(1_000);
    expect(await startTask(id)).toMatchObject({ Success: true });
    expect((await preCheck({ RestoreTaskId: id })).Status).toBe('running');
  });

  it.each([
    [{}, 'Got neither BackupPlanId nor RestoreTaskId, expected one of them.'],
    [{ BackupPlanId: 'p', RestoreTaskId: 's' }, 'Got both BackupPlanId and RestoreTaskId, expected one of them.'],
    [{ RestoreTaskId: 's1none' }, 'Got s1none, which is no restore task.'],
  ])('is refused for %j', async (subject: Record<string, string>, reason) => {
    await registered();
    expect(await preCheck(subject)).toMatchObject({
      ...{ Success: false, ErrCode: 'Param.NotFound' },
      ErrMessage: `The specified parameter RestoreTaskId value is not valid. ${reason}`,
    });
  });

  it('of a plan has passed, where there is such a plan', async () => {
    await registered();
    expect(await preCheck({ BackupPlanId: 'any' })).toMatchObject({ Success: true, Status: 'finish', Progress: 100 });
    emulator.reset({ dbsBackupPlans: [{ BackupPlanId: 'dbs1' }] });
    expect(await preCheck({ BackupPlanId: 'any' })).toMatchObject({ Success: false, ErrCode: 'Param.NotFound' });
  });
});

describe('a task that fails', () => {
  it('tells its reason in the language that is asked for', async () => {
    const id = await registered({
      courses: { full: { preset: 'failed', seconds: 5, errorMessage: 'disk full' } },
      rules: [{ match: { BackupPlanId: 'dbs1' }, course: 'full' }],
    });
    await startTask(id);
    await emulator.time.advance(6_999);
    expect(await errorOf(id)).not.toHaveProperty('Item');
    await emulator.time.advance(1);
    expect(emulator.entries('dbsRestoreTasks')[0]).toMatchObject({ RestoreStatus: 'stop', ErrMessage: 'disk full' });
    expect((await errorOf(id, { Language: 'cn' })).Item).toEqual({
      ...{ JobId: `${id}-job`, JobType: 'restore', JobState: 'failed', Language: 'cn' },
      ...{ ErrorCode: 'DBS.RestoreTask.Failed', ErrorMessage: 'disk full' },
    });
  });

  it('may have none in its list, but in the detail of its error', async () => {
    const id = await registered({ defaultCourse: 'stop' });
    await startTask(id);
    await emulator.time.advance(62_000);
    expect(emulator.entries('dbsRestoreTasks')[0]).toMatchObject({ RestoreStatus: 'stop', ErrMessage: 'NULL' });
    expect((await errorOf(id)).Item.ErrorMessage).toBe('The restore was stopped.');
  });

  it('must exist', async () => {
    await registered();
    expect(await errorOf('s1none')).toMatchObject({ Success: false, ErrCode: 'Param.NotFound' });
  });
});

describe('the course of a new task', () => {
  it('is that of rules that name one of its service', async () => {
    const id = await registered({
      rules: [{ course: 'partial' }, { match: { BackupPlanId: 'dbs1' }, sequence: ['pause', 'failed'] }],
      defaultCourse: 'never',
    });
    const second = (await emulator.call('dbs:CreateRestoreTask', parameters)).body.RestoreTaskId;
    const third = (await emulator.call('dbs:CreateRestoreTask', { ...parameters, BackupPlanId: 'other' })).body;
    for (const each of [id, second, third.RestoreTaskId]) await startTask(each);
    await emulator.time.advance(62_000);
    expect(emulator.entries('dbsRestoreTasks').map((task) => Object(task).course)).toEqual([
      ...['success', 'failed', 'pause'],
    ]);
  });
});
