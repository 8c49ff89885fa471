import { afterEach, describe, expect, it } from 'vitest';
import type { Scenario } from '../../../src/emulator/scenario/scenario-schema';
import { type EmulatorUnderTest, startTestEmulator } from '../emulator-under-test';

let emulator: EmulatorUnderTest;
afterEach(() => emulator.close());

const start = async (scenario: Scenario = {}) => {
  emulator = await startTestEmulator({ scenario });
};
const create = (changes: Record<string, string> = {}) =>
  emulator.call('computenest:CreateRestoreTask', { ServiceInstanceId: 'si-1', BackupId: 'backup-1', ...changes });
const tasks = () => emulator.entries('computeNestRestoreTasks');

describe('CreateRestoreTask of Compute Nest', () => {
  it('restores at once', async () => {
    await start();
    const { status, body } = await create();
    expect(status).toBe(200);
    expect(body).toEqual({
      ...{ RequestId: expect.any(String), RestoreTaskId: expect.stringMatching(/^restore-[0-9a-f]{20}$/) },
      Status: 'Restoring',
    });
    const task = { RestoreTaskId: body.RestoreTaskId, ServiceInstanceId: 'si-1', BackupId: 'backup-1' };
    const time = '2026-01-01T00:00:00Z';
    const wanted = { MaxResults: '20', NextToken: '', 'Filter.1.Name': 'RestoreTaskId' };
    expect((await emulator.call('ListRestoreTasks', wanted)).body.RestoreTasks).toEqual([
      { ...task, CreateTime: time, StartTime: time, ModifiedTime: time, Status: 'Restoring' },
    ]);
    await emulator.time.advance(60_000);
    expect(tasks()).toMatchObject([{ ...task, Status: 'Restored', EndTime: '2026-01-01T00:01:00Z' }]);
  });

  it('runs twice what is sent twice', async () => {
    await start();
    expect((await create()).body.RestoreTaskId).not.toBe((await create({ ClientToken: 't' })).body.RestoreTaskId);
    expect((await create({ ClientToken: 't' })).body.RestoreTaskId).toBeTruthy();
    expect(tasks()).toHaveLength(3);
  });

  it.each(['ServiceInstanceId', 'BackupId'])('wants %s', async (name) => {
    await start();
    const { status, body } = await create({ [name]: '' });
    expect(status).toBe(400);
    expect(body).toMatchObject({ Code: 'MissingParameter', Message: expect.stringContaining(`${name} is required`) });
    expect(body).not.toHaveProperty('Success');
  });

  it('takes a created backup of that very instance, where the scenario says which there are', async () => {
    await start({
      computeNestBackups: [
        { BackupId: 'backup-1', ServiceInstanceId: 'si-1', Status: 'Created' },
        { BackupId: 'backup-2', ServiceInstanceId: 'si-2', createdSecondsAgo: 60 },
        { BackupId: 'backup-3', ServiceInstanceId: 'si-1', Status: 'Creating' },
      ],
    });
    expect((await create()).status).toBe(200);
    expect((await create({ ServiceInstanceId: 'si-2', BackupId: 'backup-2' })).status).toBe(200);
    expect(await create({ BackupId: 'backup-9' })).toMatchObject({
      status: 404,
      body: { Code: 'BackupNotFound', Message: 'The backup backup-9 does not exist.' },
    });
    expect((await create({ BackupId: 'backup-2' })).body.Message).toBe(
      'A parameter is not valid. ServiceInstanceId: got "si-1", expected si-2, of which backup-2 is a backup.',
    );
    expect((await create({ BackupId: 'backup-3' })).body.Message).toBe(
      'A parameter is not valid. BackupId: got "backup-3", expected a backup that is Created; it is Creating.',
    );
    expect(tasks()).toHaveLength(2);
  });

  it.each([
    ['cn-hangzhou', 200],
    ['ap-southeast-1', 200],
    ['cn-shanghai', 404],
  ])('in %s is answered with HTTP %i', async (region, status) => {
    await start({ region });
    expect((await create()).status).toBe(status);
    expect((await emulator.call('ListBackups')).status).toBe(status);
    expect(tasks()).toHaveLength(status === 200 ? 1 : 0);
  });

  it('takes its course by rules, and fails for their reason', async () => {
    await start({
      courses: { broken: { preset: 'RestoreFailed', seconds: 5, errorMessage: 'i-1 failed' } },
      rules: [{ match: { BackupId: 'backup-1' }, sequence: ['broken', 'Restoring'] }, { course: 'failed' }],
    });
    await create();
    await create();
    await create({ BackupId: 'backup-2' });
    await emulator.time.advance(3_600_000);
    expect(tasks()).toMatchObject([
      { BackupId: 'backup-2', Status: 'Restored' },
      { BackupId: 'backup-1', Status: 'Restoring' },
      { BackupId: 'backup-1', Status: 'RestoreFailed', StatusDetail: 'i-1 failed', EndTime: '2026-01-01T00:00:05Z' },
    ]);
  });
});
