import { randomUUID } from 'node:crypto';
import { PassThrough } from 'node:stream';
import { afterEach, describe, expect, it } from 'vitest';
import { createWatch } from '../../../src/cli/watch/watch';
import { systemClock } from '../../../src/clock';
import type { Scenario } from '../../../src/emulator/scenario/scenario-schema';
import type { Emulator } from '../../../src/emulator/start-emulator';
import { akProfile, CONFIG } from '../../cloud/credentials/test-context';
import { startEmulatedCloud } from '../../harness/emulated-cloud';
import { fastClock } from '../../harness/fast-clock';
import { runCli, startCli } from '../run-cli';

const SPEED = 20;

let emulator: Emulator;
afterEach(() => emulator?.close());

const files: Record<string, string> = {};
const watch = createWatch({
  clock: fastClock(SPEED),
  nonce: randomUUID,
  jitter: () => 0.5,
  readFile: async (path) => files[path] ?? Promise.reject(Object.assign(new Error(), { code: 'ENOENT' })),
  version: '0.0.0',
});

const file = (RestoreId: string, course: string) =>
  ({
    RestoreId,
    RestoreType: 'ECS_FILE',
    VaultId: 'v-1',
    SnapshotId: 's-1',
    TargetInstanceId: 'i-1',
    TargetPath: '/r',
    course,
  }) as const;
const bucket = (RestoreId: string, course: string) =>
  ({
    RestoreId,
    RestoreType: 'OSS',
    VaultId: 'v-2',
    SnapshotId: 's-2',
    TargetBucket: 'b',
    Options: '{}',
    course,
  }) as const;

async function cloud(jobs: Scenario['jobs'], more: Scenario = {}) {
  emulator = await startEmulatedCloud({ speed: SPEED, scenario: { jobs, ...more } });
}

const env = () => ({ ALIRESTORE_EMULATOR: emulator.url });
const run = (...words: string[]) => runCli(['watch', ...words], [watch], { env: env() });
const events = (stdout: string) =>
  stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

describe('alirestore watch', () => {
  it('tells of each change of the jobs in JSON lines, until all have ended', async () => {
    await cloud([file('r-1', 'complete'), bucket('r-2', 'completeAtOnce')]);
    const { code, stdout, stderr } = await run('r-1', 'r-2');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const of = (id: string) => events(stdout).filter((event) => event.id === id);
    expect(
      of('r-1')
        .slice(0, -1)
        .every(({ event, verdict }) => event === 'changed' && verdict === 'pending'),
    ).toBe(true);
    expect(of('r-1').at(-1)).toMatchObject({
      event: 'ended',
      status: 'COMPLETE',
      target: 'i-1:/r',
      elapsed_seconds: 11,
    });
    expect(of('r-2')).toMatchObject([{ event: 'ended', restore_type: 'OSS', verdict: 'succeeded' }]);
    const lines = of('r-1').map(({ time, request_id, elapsed_seconds, remaining_seconds, ...said }) =>
      JSON.stringify(said),
    );
    expect(new Set(lines).size).toBe(lines.length);
  });

  it.each([
    [['complete', 'partial'], 3],
    [['complete', 'empty'], 3],
    [['partial', 'failed'], 2],
    [['complete', 'canceled'], 2],
    [['complete', 'expired'], 2],
    [['unknownForAWhile', 'completeAtOnce'], 0],
  ])('of jobs that end as %o ends with %i', async (courses, code) => {
    await cloud(courses.map((course, index) => file(`r-${index}`, course)));
    expect((await run('r-0', 'r-1')).code).toBe(code);
  });

  it.each([0, 60])('calls a job that has restored nothing empty, also one that ended %i s ago', async (age) => {
    const snapshots = [
      {
        SnapshotId: 's-1',
        VaultId: 'v-1',
        SourceType: 'ECS_FILE',
        InstanceId: 'i-1',
        Status: 'COMPLETE',
        ItemsTotal: 7,
      },
    ];
    await cloud([{ ...file('r-1', 'empty'), createdSecondsAgo: age }], { snapshots } as Scenario);
    const { code, stdout } = await run('r-1');
    expect(code).toBe(3);
    expect(events(stdout).filter(({ event }) => event === 'ended')).toMatchObject([
      {
        status: 'COMPLETE',
        verdict: 'empty',
        error_message: 'nothing was restored, although snapshot s-1 holds 7 files',
      },
    ]);
  });

  it('watches the jobs that have not ended, of all types, when no id is given', async () => {
    await cloud([file('r-1', 'complete'), bucket('r-2', 'complete'), file('r-3', 'failed')].map(aged));
    const { code, stdout } = await run();
    expect(new Set(events(stdout).map(({ id }) => id))).toEqual(new Set(['r-1', 'r-2']));
    expect(code).toBe(0);
  });

  it('watches a job with members that nobody knows as any other', async () => {
    const entry = { RestoreId: 'r-1', RestoreType: 'OSS', Status: 'COMPLETE', NewThing: { Deep: [1] }, Other: null };
    await cloud([], { restoreJobs: [entry] } as Scenario);
    const { code, stdout } = await run('r-1');
    expect(code).toBe(0);
    expect(events(stdout)).toMatchObject([{ event: 'ended', id: 'r-1', verdict: 'succeeded' }]);
  });

  const listings = () => emulator.calls().counters.byAction.DescribeRestoreJobs2;

  it('finds jobs of all types with one call', async () => {
    await cloud([file('r-1', 'completeAtOnce'), bucket('r-2', 'completeAtOnce')]);
    expect((await run('r-2', 'r-1')).code).toBe(0);
    expect(listings()).toBe(1);
    expect((await run()).stderr).toContain('there are no running restore jobs');
    expect(listings()).toBe(2);
  });

  it('asks for each type where the service wants one, as it did in 2024', async () => {
    await cloud([file('r-1', 'completeAtOnce'), bucket('r-2', 'completeAtOnce')], { typeParameter: 'required' });
    expect((await run('r-2', 'r-1')).code).toBe(0);
    expect(listings()).toBe(11);
    expect((await run()).stderr).toContain('there are no running restore jobs');
    expect(listings()).toBe(22);
  });

  it('watches what is pending where the service wants a type', async () => {
    await cloud([file('r-1', 'complete'), bucket('r-2', 'complete')].map(aged), { typeParameter: 'required' });
    const { code, stdout } = await run();
    expect(new Set(events(stdout).map(({ id }) => id))).toEqual(new Set(['r-1', 'r-2']));
    expect(code).toBe(0);
  });

  it.each([
    [['--vault', 'v-1'], 'r-1'],
    [['--type', 'OSS'], 'r-2'],
  ])('watches those of %o', async (flags, id) => {
    await cloud([file('r-1', 'complete'), bucket('r-2', 'complete')]);
    expect(new Set(events((await run(...flags)).stdout).map((event) => event.id))).toEqual(new Set([id]));
  });

  it('has nothing to do when no job is pending', async () => {
    await cloud([file('r-1', 'completeAtOnce')]);
    const { code, stdout, stderr } = await run();
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(stderr).toBe(`alirestore watch: there are no running restore jobs at ${emulator.url}\n`);
  });

  it.each(['ignored', 'refused'] as const)('finds jobs where the filter by id is %s', async (restoreIdFilter) => {
    await cloud([file('r-1', 'completeAtOnce')], { restoreIdFilter });
    expect((await run('r-1')).code).toBe(0);
  });

  it('says when there is no such job', async () => {
    await cloud([file('r-1', 'complete')]);
    const { code, stderr } = await run('r-1', 'r-9');
    expect(code).toBe(1);
    expect(stderr).toBe(
      `alirestore watch: there is no restore r-9 at ${emulator.url}; check the id, the region and the account\n`,
    );
    expect((await run('--type', 'NAS', 'r-1')).stderr).toContain('no restore job r-1 of type NAS');
  });

  it('goes on after calls that fail', async () => {
    await cloud([file('r-1', 'complete')], {
      faults: [{ fault: 'serviceUnavailable503', fromSecond: 4, untilSecond: 40 }],
    });
    const { code, stdout } = await run('r-1');
    expect(code).toBe(0);
    expect(events(stdout).at(-1)).toMatchObject({ event: 'ended', verdict: 'succeeded' });
  });

  it('ends with 1 when it may not look', async () => {
    await cloud([file('r-1', 'complete')], { denied: [{ action: 'DescribeRestoreJobs2' }] });
    const { code, stderr } = await run('r-1');
    expect(code).toBe(1);
    expect(stderr).toContain('Forbidden.RAM');
  });

  it('leaves the jobs running at Ctrl-C, and says so', async () => {
    await cloud([file('r-1', 'never'), file('r-2', 'completeAtOnce')]);
    const cli = startCli(['watch', 'r-1', 'r-2'], [watch], { env: env() });
    while (!cli.stdout.text.includes('r-2')) await systemClock.sleep(5);
    cli.signals.emit('SIGINT');
    const { code, stderr } = await cli.done;
    expect(code).toBe(130);
    expect(stderr).toBe('The restores keep running. To watch them again: alirestore watch r-1\n');
    expect(emulator.jobs().find(({ RestoreId }) => RestoreId === 'r-1')).not.toMatchObject({ Status: 'CANCELED' });
    expect(cli.signals.listenerCount('SIGINT')).toBe(0);
  });

  it('takes a call that Ctrl-C has cut off for no problem', async () => {
    const stalled: unknown[] = [];
    emulator = await startEmulatedCloud({
      speed: SPEED,
      scenario: { jobs: [file('r-1', 'never')], faults: [{ fault: 'stall', fromSecond: 4 }] },
      onCall: (call) => call.decision === 'faulted' && stalled.push(call),
    });
    const cli = startCli(['watch', 'r-1'], [watch], { env: env() });
    while (stalled.length === 0) await systemClock.sleep(5);
    cli.signals.emit('SIGINT');
    expect((await cli.done).code).toBe(130);
    await systemClock.sleep(500); // the call ends a little later than the command
    expect(cli.stderr.text).toBe('The restores keep running. To watch them again: alirestore watch r-1\n');
  });

  it('draws a table on a terminal', async () => {
    await cloud([file('r-1', 'complete'), file('r-2', 'failed')]);
    const terminal = Object.assign(new PassThrough(), { isTTY: true, columns: 100, rows: 24 });
    const { code, stderr } = await runCli(['watch', 'r-1', 'r-2'], [watch], {
      env: { ...env(), LANG: 'C', NO_COLOR: '1' },
      stdout: terminal,
    });
    const drawn = String(terminal.read());
    expect({ code, stderr }).toEqual({ code: 2, stderr: '' });
    expect(drawn.startsWith('\u001b[?25l')).toBe(true);
    expect(drawn).toContain('Ctrl-C stops the watching, not the restores.');
    const last = drawn.slice(drawn.lastIndexOf('\u001b[6F')).replaceAll('\u001b[K', '').split('\n');
    expect(last[2]).toMatch(/^r-1 {2}ECS_FILE {2}s-1 -> i-1:\/r {2}COMPLETE {2}############ {2}100 %/);
    expect(last[4]).toBe('2 of 2 ended: 1 succeeded, 1 failed');
    expect(last[5]).toContain('r-2 ended as FAILED: The target could not be written. Request id: ');
    expect(last[6]).toBe('\u001b[?25h');
  });

  it('writes JSON lines on a terminal that draws nothing', async () => {
    await cloud([file('r-1', 'completeAtOnce')]);
    const terminal = Object.assign(new PassThrough(), { isTTY: true });
    await runCli(['watch', 'r-1'], [watch], { env: { ...env(), TERM: 'dumb' }, stdout: terminal });
    expect(events(String(terminal.read()))).toHaveLength(1);
  });

  it('writes JSON lines on a terminal with --json', async () => {
    await cloud([file('r-1', 'complete'), file('r-2', 'partial')]);
    const terminal = Object.assign(new PassThrough(), { isTTY: true, columns: 100, rows: 24 });
    const { code } = await runCli(['watch', '--json', 'r-1', 'r-2'], [watch], { env: env(), stdout: terminal });
    const said = String(terminal.read());
    expect(code).toBe(3);
    expect(said).not.toContain('\u001b');
    const ends = events(said).filter(({ event }) => event === 'ended');
    expect(ends.map(({ id, verdict }) => `${id} ${verdict}`).sort()).toEqual(['r-1 succeeded', 'r-2 partial']);
    const members = watch.details?.match(/\b[a-z_]+\b(?=[, (.])/g) ?? [];
    for (const name of Object.keys(ends[0])) expect(members).toContain(name);
    for (const { time } of ends) expect(time).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  });

  it.each([
    [['--type', 'ECS'], '--type takes one of ECS_FILE, OSS, NAS,'],
    [['--vault', 'v-1', 'r-1'], '--vault cannot be used with ids'],
    [['--backup-plan', 'p-1', 'r-1'], '--backup-plan cannot be used with ids'],
    [['--compute-nest', 'r-1'], '--compute-nest cannot be used with ids'],
    [['--speed', '1'], "Unknown option '--speed'"],
    [['r-1'], 'no region: give --region, or set ALIBABA_CLOUD_REGION'],
  ])('ends with 64 for %o', async (words, problem) => {
    const { code, stderr } = await runCli(['watch', ...words], [watch], { env: {} });
    expect(code).toBe(64);
    expect(stderr).toContain(problem);
  });

  it('works with the endpoint, the profile and the region of its flags', async () => {
    await cloud([file('r-1', 'completeAtOnce')]);
    files[CONFIG] = JSON.stringify({ profiles: [{ ...akProfile, name: 'drill', access_key_secret: 'emulator' }] });
    const flags = ['--endpoint', emulator.url, '--profile', 'drill', '--region', 'cn-hangzhou'];
    const { code, stderr } = await runCli(['watch', ...flags, 'r-1'], [watch], { env: {}, home: '/h' });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });
});

/** r-3 has ended before anybody watches. */
function aged<T extends { readonly RestoreId: string }>(job: T): T & { readonly createdSecondsAgo?: number } {
  return job.RestoreId === 'r-3' ? { ...job, createdSecondsAgo: 500 } : job;
}
