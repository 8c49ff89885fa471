import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type EmulatorUnderTest, startTestEmulator } from '../emulator-under-test';

let emulator: EmulatorUnderTest;
beforeEach(async () => {
  emulator = await startTestEmulator({
    scenario: {
      recordDays: 1,
      jobs: [{ RestoreType: 'ECS_FILE', RestoreId: 'r-1', VaultId: 'v-1' }],
    },
  });
});
afterEach(() => emulator.close());

const cancel = (parameters: Record<string, string> = {}) =>
  emulator.call('CancelRestoreJob', { RestoreId: 'r-1', ...parameters });
const status = () => emulator.jobs()[0].Status;

describe('validation by CancelRestoreJob', () => {
  it('refuses a call without the id', async () => {
    expect((await cancel({ RestoreId: '' })).body).toMatchObject({
      Code: 'MissingParameter',
      Message: 'A mandatory parameter is missing. RestoreId is required.',
    });
  });

  it('refuses a job that does not exist', async () => {
    const { status, body } = await cancel({ RestoreId: 'r-none' });
    expect(status).toBe(404);
    expect(body).toMatchObject({ Code: 'TaskNotFound', Message: 'The job does not exist. RestoreId: r-none.' });
  });

  it('refuses a job of another vault', async () => {
    expect((await cancel({ VaultId: 'v-2' })).body).toMatchObject({
      Code: 'TaskNotFound',
      Message: 'The job does not exist. RestoreId: r-1, in the vault v-2.',
    });
  });

  it('refuses a job whose record has expired', async () => {
    emulator.setClock({ advanceSeconds: 86_400 });
    expect((await cancel()).body.Code).toBe('TaskNotFound');
  });

  it('refuses a job that has ended', async () => {
    emulator.setClock({ advanceSeconds: 60 });
    const { status, body } = await cancel();
    expect(status).toBe(400);
    expect(body).toMatchObject({
      Code: 'BadRequest',
      Message: 'The request is not valid. The job r-1 cannot be canceled: it has ended as COMPLETE.',
    });
  });
});

describe('behaviour of CancelRestoreJob', () => {
  it('makes the job CANCELING, and CANCELED some time later', async () => {
    emulator.setClock({ advanceSeconds: 3 });
    await cancel({ VaultId: 'v-1' });
    expect(status()).toBe('CANCELING');
    emulator.setClock({ advanceSeconds: 4.9 });
    expect(status()).toBe('CANCELING');
    emulator.setClock({ advanceSeconds: 0.1 });
    expect(emulator.jobs()[0]).toMatchObject({
      Status: 'CANCELED',
      Progress: 2_000,
      ErrorMessage: 'The job was canceled.',
    });
  });

  it('changes nothing when it is called again meanwhile', async () => {
    await cancel();
    emulator.setClock({ advanceSeconds: 4 });
    expect((await cancel()).status).toBe(200);
    emulator.setClock({ advanceSeconds: 1 });
    expect(status()).toBe('CANCELED');
  });

  it('changes nothing for a job that is CANCELING for ever', async () => {
    emulator.reset({ jobs: [{ RestoreType: 'OSS', RestoreId: 'r-1', course: 'canceling' }] });
    emulator.setClock({ advanceSeconds: 10 });
    await cancel();
    emulator.setClock({ advanceSeconds: 1_000 });
    expect(status()).toBe('CANCELING');
  });

  it('comes too late for a job that is nearly done', async () => {
    emulator.setClock({ advanceSeconds: 9 });
    await cancel();
    emulator.setClock({ advanceSeconds: 2 });
    expect(status()).toBe('COMPLETE');
  });

  it('takes as long as the scenario says', async () => {
    emulator.reset({ cancelingSeconds: 60, jobs: [{ RestoreType: 'OSS', RestoreId: 'r-1', course: 'never' }] });
    await cancel();
    emulator.setClock({ advanceSeconds: 59 });
    expect(status()).toBe('CANCELING');
    emulator.setClock({ advanceSeconds: 1 });
    expect(status()).toBe('CANCELED');
  });
});

describe('answers of CancelRestoreJob', () => {
  it('say no more than that it was heard', async () => {
    const { status, body } = await cancel();
    expect(status).toBe(200);
    expect(body).toEqual({
      RequestId: expect.stringMatching(/^[0-9A-F-]{36}$/),
      Success: true,
      Code: '200',
      Message: 'successful',
    });
  });
});
