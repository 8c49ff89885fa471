import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type EmulatorUnderTest, fileRestore, startTestEmulator } from '../emulator-under-test';

let emulator: EmulatorUnderTest;
beforeEach(async () => {
  emulator = await startTestEmulator();
});
afterEach(() => emulator.close());

const get = (path: string) => emulator.control('GET', path);
const post = (path: string, body?: unknown) => emulator.control('POST', path, body);

describe('GET /_emulator/health', () => {
  it('says that it is there', async () => {
    const { status, headers, body } = await get('health');
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('application/json;charset=utf-8');
    expect(body).toEqual({ status: 'ok' });
  });
});

describe('GET /_emulator/calls', () => {
  it('shows every call and what became of it', async () => {
    const created = await emulator.call('CreateRestoreJob', fileRestore);
    await emulator.call('CancelRestoreJob', { RestoreId: 'r-none' });
    const { body } = await get('calls');
    expect(body.counters).toEqual({
      total: 2,
      answered: 1,
      refused: 1,
      faulted: 0,
      executed: 1,
      byAction: { CreateRestoreJob: 1, CancelRestoreJob: 1 },
      byCode: { TaskNotFound: 1 },
      byFault: {},
    });
    expect(body.calls).toEqual([
      {
        time: '2026-01-01T00:00:00.000Z',
        emulatedTime: '2026-01-01T00:00:00.000Z',
        RequestId: created.body.RequestId,
        action: 'CreateRestoreJob',
        parameters: fileRestore,
        decision: 'answered',
        executed: true,
        httpStatus: 200,
        RestoreId: created.body.RestoreId,
      },
      expect.objectContaining({ decision: 'refused', executed: false, httpStatus: 404, code: 'TaskNotFound' }),
    ]);
  });

  it('does not count itself', async () => {
    await get('calls');
    expect((await get('calls')).body.counters.total).toBe(0);
  });
});

describe('/_emulator/jobs', () => {
  it('shows jobs with their courses, the latest first, and takes new ones', async () => {
    const { body } = await post('jobs', {
      jobs: [
        { RestoreType: 'OSS', TargetBucket: 'b', course: 'failed' },
        { RestoreType: 'NAS', RestoreId: 'r-2' },
      ],
    });
    expect(body).toEqual({ RestoreIds: [expect.stringMatching(/^r-000/), 'r-2'] });
    const { jobs } = (await get('jobs')).body;
    expect(jobs).toMatchObject([
      { RestoreId: 'r-2', RestoreType: 'NAS', course: 'complete' },
      { RestoreType: 'OSS', TargetBucket: 'b', course: 'failed' },
    ]);
    expect((await get('jobs?limit=1')).body.jobs).toHaveLength(1);
  });

  it('takes courses of the scenario', async () => {
    emulator.reset({ courses: { mine: { preset: 'never' } } });
    expect((await post('jobs', { jobs: [{ RestoreType: 'OSS', course: 'mine' }] })).status).toBe(200);
    expect(emulator.jobs()[0].course).toBe('mine');
  });

  it.each([
    [{ jobs: [{ RestoreType: 'FILE' }] }, '/jobs/0/RestoreType: got "FILE", expected one of ECS_FILE, OSS,'],
    [{ jobs: [{ RestoreType: 'OSS', course: 'flop' }] }, '/jobs/0/course: got "flop", expected a preset or one of'],
    [
      { jobs: [{ RestoreType: 'OSS', TargetTime: 'x' }] },
      '/jobs/0: A parameter is not valid. TargetTime: got "x", expected an integer',
    ],
    [
      {
        jobs: [
          { RestoreType: 'OSS', RestoreId: 'r' },
          { RestoreType: 'OSS', RestoreId: 'r' },
        ],
      },
      '/jobs/1/RestoreId: got "r", expected an id that no other job has',
    ],
    [{ vaults: [] }, 'got the member "vaults", expected jobs'],
  ])('refuses %j, and adds none of them', async (body, message) => {
    const answer = await post('jobs', body);
    expect(answer.status).toBe(400);
    expect(answer.body.error).toContain(message);
    expect(emulator.jobs()).toEqual([]);
  });

  it('refuses a limit that is none', async () => {
    expect((await get('jobs?limit=0')).body).toEqual({ error: 'limit: got "0", expected a number from 1' });
  });
});

describe('/_emulator/faults', () => {
  it('takes faults and storms, shows them, and removes them', async () => {
    const added = await post('faults', {
      faults: [{ fault: 'reset', times: 1 }],
      storm: { probability: 0.5, kinds: ['stall'] },
    });
    const rules = [
      { id: 'fault-1', fault: 'reset', times: 1, injected: 0 },
      { id: 'fault-2', fault: 'stall', probability: 0.5, injected: 0 },
    ];
    expect(added.body).toEqual({ faults: rules });
    expect((await get('faults')).body).toEqual({ faults: rules });
    expect((await emulator.control('DELETE', 'faults/fault-1')).body).toEqual({ removed: 1 });
    expect((await emulator.control('DELETE', 'faults')).body).toEqual({ removed: 1 });
    expect((await get('faults')).body).toEqual({ faults: [] });
  });

  it('refuses a fault that it does not know', async () => {
    const { status, body } = await post('faults', { faults: [{ fault: 'flood' }] });
    expect(status).toBe(400);
    expect(body.error).toContain('/faults/0/fault: got "flood", expected one of throttled,');
  });
});

describe('/_emulator/clock', () => {
  it('shows the time, and changes it', async () => {
    expect((await get('clock')).body).toEqual({
      now: '2026-01-01T00:00:00.000Z',
      speed: 1,
      frozen: false,
      elapsedSeconds: 0,
      skewSeconds: 0,
    });
    const change = { speed: 10, frozen: true, advanceSeconds: 60, skewSeconds: -5 };
    expect((await post('clock', change)).body).toEqual({
      now: '2026-01-01T00:01:00.000Z',
      speed: 10,
      frozen: true,
      elapsedSeconds: 60,
      skewSeconds: -5,
    });
  });

  it.each([
    [{ speed: -1 }, 'speed: got -1, expected a number from 0'],
    [{ advanceSeconds: '60' }, 'advanceSeconds: got "60", expected a number from 0: time never goes back'],
    [{ frozen: 1 }, 'frozen: got 1, expected true or false'],
    [{ skew: 1 }, 'got the member "skew", expected one of speed, frozen, advanceSeconds, skewSeconds'],
    [{ speed: 5, skewSeconds: null }, 'skewSeconds: got null, expected a number'],
  ])('refuses %j, and changes nothing', async (change, error) => {
    const answer = await post('clock', change);
    expect(answer.status).toBe(400);
    expect(answer.body).toEqual({ error });
    expect(emulator.clock().speed).toBe(1);
  });

  it('can put the clock of the service off: then requests of the right time are refused', async () => {
    await post('clock', { skewSeconds: 3_600 });
    const { headers, body } = await emulator.call('DescribeRestoreJobs2', { RestoreType: 'OSS' });
    expect(body.Code).toBe('InvalidTimeStamp.Expired');
    expect(headers.date).toBe('Thu, 01 Jan 2026 01:00:00 GMT');
  });
});

describe('POST /_emulator/reset', () => {
  it('starts over, with the scenario of the start', async () => {
    await emulator.close();
    emulator = await startTestEmulator({ scenario: { jobs: [{ RestoreType: 'OSS', RestoreId: 'r-1' }] } });
    await emulator.call('CreateRestoreJob', fileRestore);
    emulator.addFaults({ faults: [{ fault: 'reset' }] });
    emulator.setClock({ advanceSeconds: 60, skewSeconds: 9 });
    expect((await post('reset')).body).toEqual({ status: 'ok' });
    expect(emulator.jobs().map(({ RestoreId }) => RestoreId)).toEqual(['r-1']);
    expect(emulator.faults()).toEqual([]);
    expect(emulator.calls().counters.total).toBe(0);
    expect(emulator.clock()).toMatchObject({ elapsedSeconds: 0, skewSeconds: 0 });
  });

  it('may start another scenario', async () => {
    await post('reset', { scenario: { speed: 7, vaults: [{ VaultId: 'v-9' }] } });
    expect((await emulator.call('CreateRestoreJob', fileRestore)).body.Code).toBe('VaultNotExist');
    expect(emulator.clock().speed).toBe(7);
  });

  it('refuses a scenario that is not valid, and goes on with the one it has', async () => {
    await emulator.call('CreateRestoreJob', fileRestore);
    const { status, body } = await post('reset', { scenario: { order: 'none' } });
    expect(status).toBe(400);
    expect(body.error).toBe('The scenario is not valid:\n  /order: got "none", expected one of newest, oldest, random');
    expect(emulator.jobs()).toHaveLength(1);
  });
});

describe('GET /_emulator/state', () => {
  it('shows everything at once', async () => {
    await emulator.call('CreateRestoreJob', fileRestore);
    const { body } = await get('state');
    expect(Object.keys(body)).toEqual([
      ...['scenario', 'clock', 'calls', 'faults', 'jobs', 'dbsRestoreTasks', 'computeNestRestoreTasks'],
    ]);
    expect(body.jobs).toHaveLength(1);
    expect(body.calls.counters.total).toBe(1);
  });
});

describe('the control plane refuses', () => {
  it('a path that it does not have', async () => {
    const { status, body } = await get('job');
    expect(status).toBe(404);
    expect(body).toEqual({
      error:
        'There is no /_emulator/job; expected one of /_emulator/health, /_emulator/calls, /_emulator/jobs, /_emulator/faults, /_emulator/clock, /_emulator/reset, /_emulator/state, /_emulator/vaults, /_emulator/snapshots, /_emulator/backupJobs, /_emulator/restoreJobs, /_emulator/dbsBackupPlans, /_emulator/dbsBackupSets, /_emulator/dbsRestoreTasks, /_emulator/computeNestBackups, /_emulator/computeNestRestoreTasks.',
    });
  });

  it('a method that a path does not take', async () => {
    const { status, body } = await emulator.control('PUT', 'clock');
    expect(status).toBe(405);
    expect(body).toEqual({ error: '/_emulator/clock takes GET and POST, not PUT.' });
  });

  it.each([
    ['{', /^The body is not JSON: /],
    ['[]', /^The body is not a JSON object\.$/],
    ['null', /^The body is not a JSON object\.$/],
  ])('the body %s', async (body, error) => {
    const response = await fetch(`${emulator.url}/_emulator/clock`, { method: 'POST', body });
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({ error: expect.stringMatching(error) });
  });
});
