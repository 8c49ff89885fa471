import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type EmulatorUnderTest, fileRestore, send, startTestEmulator } from '../emulator-under-test';

let emulator: EmulatorUnderTest;
const errors: unknown[] = [];
beforeEach(async () => {
  errors.length = 0;
  emulator = await startTestEmulator({ onError: (error) => errors.push(error) });
});
afterEach(() => emulator.close());

const post = (path: string, body: string) =>
  send(emulator.url, { method: 'POST', target: `/_emulator/${path}`, headers: {}, body });

const nested = (depth: number, inner = '') => '['.repeat(depth) + inner + ']'.repeat(depth);
const TOO_DEEP = 'The body cannot be used: it is nested deeper than 100 levels';
const HALF = 'The body cannot be used: it contains half of a character (a lone surrogate)';

const hostile: [path: string, body: string, says: string][] = [
  ['clock', '{"advanceSeconds":9000000000000}', 'advanceSeconds: got 9000000000000, expected at most 1000000000'],
  ['clock', '{"speed":1e15}', 'speed: got 1000000000000000, expected at most 1000000'],
  ['clock', '{"skewSeconds":-1e12}', 'skewSeconds: got -1000000000000, expected at most 1000000000'],
  ['clock', `{"speed":${nested(50_000)}}`, TOO_DEEP],
  ['reset', '{"scenario":null}', '/: got null, expected type object'],
  ['reset', '{"scenario":0}', '/: got 0, expected type object'],
  ['reset', '{"scenario":""}', '/: got "", expected type object'],
  ['reset', '{"scenario":false}', '/: got false, expected type object'],
  ['reset', `{"scenario":{"rules":${nested(50_000)}}}`, TOO_DEEP],
  [
    'reset',
    '{"scenario":{"history":{"count":1,"vaults":1e15}}}',
    '/history/vaults: got 1000000000000000, expected at most 10000',
  ],
  ['reset', '{"scenario":{"history":{"count":1,"days":1e300}}}', '/history/days: got 1e+300, expected at most 10000'],
  ['reset', '{"scenario":{"recordDays":1e300}}', '/recordDays: got 1e+300, expected at most 10000'],
  ['reset', '{"scenario":{"cancelingSeconds":1e300}}', '/cancelingSeconds: got 1e+300, expected at most 1000000000'],
  ['reset', '{"scenario":{"courses":{"x":{"preset":"complete","seconds":1e300}}}}', '/courses/x/seconds: got 1e+300'],
  ['jobs', '{"jobs":null}', '/jobs: got null, expected type array'],
  [
    'jobs',
    '{"jobs":[{"RestoreType":"OSS","createdSecondsAgo":1e20}]}',
    '/jobs/0/createdSecondsAgo: got 100000000000000000000',
  ],
  ['jobs', '{"jobs":[{"RestoreType":"ECS_FILE","RestoreId":"\\ud800"}]}', HALF],
  ['faults', '{"faults":null}', '/faults: got null, expected type array'],
  ['faults', '{"faults":[{"fault":"error","code":"\\udc00x"}]}', HALF],
  [
    'faults',
    '{"faults":[{"fault":"latency","ms":3000000000}]}',
    '/faults/0/ms: got 3000000000, expected at most 2147483647',
  ],
  [
    'faults',
    '{"faults":[{"fault":"stall","ms":1e12}]}',
    '/faults/0/ms: got 1000000000000, expected at most 2147483647',
  ],
  ['vaults', '{"vaults":[{"VaultId":"v","CreatedTime":1e300}]}', '/vaults/0/CreatedTime: got 1e+300'],
  [
    'computeNestRestoreTasks',
    '{"computeNestRestoreTasks":[{"RestoreTaskId":"t","course":"Restored","CreateTime":"today"}]}',
    '/computeNestRestoreTasks/0/CreateTime: got "today", expected a time such as 2026-01-31T23:59:59Z',
  ],
];

describe('what nobody should send to the control plane', () => {
  it.each(hostile)('POST %s %.60s is refused, and told what was expected', async (path, body, says) => {
    const answer = await post(path, body);
    expect(answer.status).toBe(400);
    expect(answer.body.error).toContain(says);
    expect((await emulator.control('GET', 'state')).status).toBe(200);
    expect((await emulator.call('CreateRestoreJob', fileRestore)).status).toBe(200);
    expect(errors).toEqual([]);
  });

  it('is answered even where the emulator itself is at fault, which is told', async () => {
    const broken = await startTestEmulator({
      random: () => {
        throw new Error('out of chance');
      },
      onError: (error) => errors.push(error),
    });
    const { status, body } = await broken.control('POST', 'jobs', { jobs: [{ RestoreType: 'OSS' }] });
    await broken.close();
    expect(status).toBe(500);
    expect(body).toEqual({ error: 'This is a fault of the emulator itself; what it prints says more.' });
    expect(errors).toEqual([new Error('out of chance')]);
  });
});

describe('time that is advanced again and again', () => {
  it('ends with the year 9999, and the emulator goes on', async () => {
    for (let i = 0; i < 260; i++) await emulator.control('POST', 'clock', { advanceSeconds: 1_000_000_000 });
    expect((await emulator.control('GET', 'clock')).body.now).toBe('9999-12-31T23:59:59.000Z');
    expect((await emulator.call('DescribeRestoreJobs2', { RestoreType: 'OSS' })).status).toBe(200);
  });
});

describe('odd, but allowed', () => {
  it('a task of Database Backup that ends within a millisecond is listed', async () => {
    await post(
      'dbsRestoreTasks',
      '{"dbsRestoreTasks":[{"RestoreTaskId":"t","BackupPlanId":"p","course":"success","seconds":0.0005}]}',
    );
    emulator.setClock({ advanceSeconds: 60 });
    const { body } = await emulator.call('DescribeRestoreTaskList', { BackupPlanId: 'p' });
    expect(body.Items.RestoreTaskDetail[0]).toMatchObject({
      RestoreStatus: 'finish',
      RestoreTaskFinishTime: 1767225602000,
    });
  });

  it('brackets in a text are no nesting', async () => {
    const { body } = await post('jobs', JSON.stringify({ jobs: [{ RestoreType: 'OSS', TargetPrefix: nested(200) }] }));
    expect(body.RestoreIds).toHaveLength(1);
  });
});
