import { afterEach, describe, expect, it } from 'vitest';
import type { DbsRestoreTaskEntry } from '../../../src/emulator/scenario/inventory-schema';
import type { Scenario } from '../../../src/emulator/scenario/scenario-schema';
import { type EmulatorUnderTest, startTestEmulator } from '../emulator-under-test';

let emulator: EmulatorUnderTest;
afterEach(() => emulator.close());

const start = async (scenario: Scenario) => {
  emulator = await startTestEmulator({ scenario });
};
const list = (parameters: Record<string, string> = { BackupPlanId: 'p' }) =>
  emulator.call('DescribeRestoreTaskList', parameters);
const idsOf = ({ body }: { body: any }) =>
  body.Items.RestoreTaskDetail.map((each: any) => each.RestoreTaskId).join(' ');

const task = (RestoreTaskId: string, members: Partial<DbsRestoreTaskEntry> = {}): DbsRestoreTaskEntry => ({
  ...{ RestoreTaskId, BackupPlanId: 'p', ...members },
});

describe('DescribeRestoreTaskList', () => {
  it('counts pages from 0, newest first', async () => {
    const dbsRestoreTasks = Array.from({ length: 35 }, (_, i) => task(`s${i}`, { RestoreTaskCreateTime: 1_000 - i }));
    await start({ dbsRestoreTasks });
    const first = await list();
    expect(first.body).toMatchObject({
      ...{ HttpStatusCode: 200, Success: true, PageNum: 0, PageSize: 30, TotalPages: 2, TotalElements: 35 },
    });
    expect(first.body).not.toHaveProperty('Code');
    expect(idsOf(first)).toMatch(/^s0 s1 .* s29$/);
    expect(idsOf(await list({ BackupPlanId: 'p', PageNum: '1' }))).toBe('s30 s31 s32 s33 s34');
    expect(idsOf(await list({ BackupPlanId: 'p', PageNum: '2' }))).toBe('');
  });

  it('lists by plan or by ids, and in a span of milliseconds', async () => {
    await start({
      dbsRestoreTasks: [
        task('s1', { RestoreTaskCreateTime: 10 }),
        task('s2', { RestoreTaskCreateTime: '20' }),
        task('s3', { BackupPlanId: 'q', RestoreTaskCreateTime: 30 }),
      ],
    });
    expect(idsOf(await list())).toBe('s2 s1');
    expect(idsOf(await list({ RestoreTaskId: 's3, s1,none' }))).toBe('s3 s1');
    expect(idsOf(await list({ BackupPlanId: 'p', StartTimestamp: '20' }))).toBe('s2');
    expect(idsOf(await list({ BackupPlanId: 'p', EndTimestamp: '10' }))).toBe('s1');
    expect((await list({ BackupPlanId: 'none' })).body).toMatchObject({ TotalPages: 0, TotalElements: 0 });
  });

  it.each([
    [{}, 'Got neither BackupPlanId nor RestoreTaskId, expected one of them.'],
    [{ BackupPlanId: 'p', RestoreTaskId: 's' }, 'Got both BackupPlanId and RestoreTaskId, expected one of them.'],
  ])('answers %j with HTTP 200 and no success', async (parameters: Record<string, string>, reason) => {
    await start({});
    const { status, body } = await list(parameters);
    expect(status).toBe(200);
    expect(body).toEqual({
      ...{ RequestId: expect.stringMatching(/^[0-9A-F-]{36}$/), Success: false, ErrCode: 'Param.NotFound' },
      ErrMessage: `The specified parameter RestoreTaskId value is not valid. ${reason}`,
      HttpStatusCode: 400,
    });
  });

  it.each([
    [{ PageNum: '-1' }, 'PageNum: got -1, expected at least 0.'],
    [{ PageSize: '101' }, 'PageSize: got 101, expected at most 100.'],
  ])('is refused %j by the gateway', async (parameters, reason) => {
    await start({});
    const { status, body } = await list({ BackupPlanId: 'p', ...parameters });
    expect(status).toBe(400);
    expect(body.Message).toBe(`A parameter is not valid. ${reason}`);
  });

  it('has its own words for a missing permission and for an injected refusal', async () => {
    await start({ denied: [{ action: 'DescribeRestoreTaskList', accessKeyId: 'nobody' }] });
    emulator.addFaults({ faults: [{ fault: 'successFalse', code: 'Param.NotFound' }] });
    expect((await list()).body).toMatchObject({ Success: false, ErrCode: 'Param.NotFound' });
    emulator.reset({ denied: [{ action: 'DescribeRestoreTaskList' }] });
    const { status, body } = await list();
    expect(status).toBe(403);
    expect(body).toMatchObject({ Code: 'Request.Forbidden', Message: 'Have no Permissions' });
  });
});

describe('a restore task of Database Backup', () => {
  const NOW = 1_767_225_600_000;
  const look = async () => {
    const { RestoreTaskId, BackupPlanId, ...rest } = (await list()).body.Items.RestoreTaskDetail[0];
    return rest;
  };

  it('goes from init to its end', async () => {
    await start({ dbsRestoreTasks: [task('s', { course: 'success', seconds: 100, DestinationEndpointRegion: 'r' })] });
    const created = { DestinationEndpointRegion: 'r', RestoreTaskCreateTime: NOW, ErrMessage: 'NULL' };
    const progress = (structure: number, data: number, rest: number) => ({
      FullStruforeRestoreProgress: structure,
      FullDataRestoreProgress: data,
      FullStruAfterRestoreProgress: rest,
      ContinuousRestoreProgress: rest,
    });
    expect(await look()).toEqual({ ...created, RestoreStatus: 'init', ...progress(0, 0, 0) });
    await emulator.time.advance(1_000);
    expect(await look()).toEqual({ ...created, RestoreStatus: 'check_pass', ...progress(0, 0, 0) });
    await emulator.time.advance(51_000);
    expect(await look()).toEqual({ ...created, RestoreStatus: 'running', ...progress(100, 50, 0) });
    await emulator.time.advance(50_000);
    expect(await look()).toEqual({
      ...{ ...created, RestoreStatus: 'finish', ...progress(100, 100, 100) },
      RestoreTaskFinishTime: NOW + 102_000,
    });
  });

  it.each([
    ['failed', 'stop', 'The target instance could not be reached.', true],
    ['stop', 'stop', 'NULL', true],
    ['pause', 'pause', 'NULL', false],
    ['running', 'running', 'NULL', false],
  ] as const)('may be %s', async (course, RestoreStatus, ErrMessage, ends) => {
    await start({ dbsRestoreTasks: [task('s', { course, createdSecondsAgo: 62 })] });
    const FullDataRestoreProgress = course === 'running' ? 99 : 42;
    expect(await look()).toMatchObject({ RestoreStatus, ErrMessage, FullDataRestoreProgress });
    expect('RestoreTaskFinishTime' in (await look())).toBe(ends);
  });

  it('may take no time but that of its check', async () => {
    await start({ dbsRestoreTasks: [task('s', { course: 'success', seconds: 0 })] });
    await emulator.time.advance(2_000);
    expect(await look()).toMatchObject({ RestoreStatus: 'finish', FullDataRestoreProgress: 100 });
  });

  it('fails for the reason of the scenario, which nobody knows before', async () => {
    await start({ dbsRestoreTasks: [task('s', { course: 'failed', ErrMessage: 'disk full' })] });
    expect((await look()).ErrMessage).toBe('NULL');
    await emulator.time.advance(62_000);
    expect((await look()).ErrMessage).toBe('disk full');
  });
});
