import { connect } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import type { Call } from '../../src/emulator/control-plane/call-log';
import { createSeededRandom } from '../../src/emulator/seeded-random';
import { startEmulator } from '../../src/emulator/start-emulator';
import { FakeClock } from '../harness/fake-clock';
import { type EmulatorUnderTest, fileRestore, startTestEmulator } from './emulator-under-test';

const running: { close(): Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((emulator) => emulator.close()));
});
const start = async (...options: Parameters<typeof startTestEmulator>): Promise<EmulatorUnderTest> => {
  const emulator = await startTestEmulator(...options);
  running.push(emulator);
  return emulator;
};

describe('starting an emulator', () => {
  it('listens on a free port of the loopback address', async () => {
    const [one, two] = [await start(), await start()];
    expect(one.url).toMatch(/^http:\/\/127\.0\.0\.1:[1-9]\d+$/);
    expect(one.url).not.toBe(two.url);
  });

  it('may listen on another loopback address', async () => {
    const emulator = await start({ host: 'localhost' });
    expect(emulator.url).toMatch(/^http:\/\/localhost:\d+$/);
    expect((await emulator.control('GET', 'health')).status).toBe(200);
  });

  it.each(['0.0.0.0', '::', '192.0.2.1', 'example.com', '127.0.0.1.example.com'])(
    'refuses to listen on %s unasked',
    async (host) => {
      await expect(start({ host })).rejects.toThrow(
        `The emulator does not listen on ${host}: whoever reaches it could change it. Take 127.0.0.1, or allow other machines in (--allow-remote).`,
      );
    },
  );

  it('listens everywhere when that is asked for', async () => {
    const emulator = await start({ host: '0.0.0.0', allowRemote: true });
    expect(emulator.url).toMatch(/^http:\/\/0\.0\.0\.0:\d+$/);
  });

  it('fails when the port is taken', async () => {
    const port = Number(new URL((await start()).url).port);
    await expect(start({ port })).rejects.toThrow(`listen EADDRINUSE: address already in use 127.0.0.1:${port}`);
  });

  it('fails with a scenario that is not valid', async () => {
    const scenario = JSON.parse('{"speed":-1}');
    await expect(startEmulator({ clock: new FakeClock(), random: createSeededRandom(1), scenario })).rejects.toThrow(
      'The scenario is not valid:\n  /speed: got -1, expected at least 0',
    );
  });

  it('has the speed of its options rather than that of the scenario', async () => {
    const fast = await start({ scenario: { speed: 60 } });
    const faster = await start({ scenario: { speed: 60 }, speed: 3_600 });
    expect([fast.clock().speed, faster.clock().speed]).toEqual([60, 3_600]);
  });

  it('makes the same jobs again for the same chance', async () => {
    const ids = async () => (await (await start()).call('CreateRestoreJob', fileRestore)).body;
    expect(await ids()).toEqual(await ids());
  });

  it('holds a history, all of it finished', async () => {
    const emulator = await start({ scenario: { history: { count: 2_000, vaults: 3, seed: 5 } } });
    const jobs = emulator.jobs(5_000);
    const share = (status: string) => jobs.filter((job) => job.Status === status).length / 2_000;
    expect(jobs).toHaveLength(2_000);
    expect(new Set(jobs.map(({ VaultId }) => VaultId))).toEqual(new Set(['v-history-1', 'v-history-2', 'v-history-3']));
    expect(share('COMPLETE')).toBeCloseTo(0.9, 1);
    expect(share('COMPLETE') + share('FAILED') + share('PARTIAL_COMPLETE')).toBe(1);
    const again = await start({ scenario: { history: { count: 2_000, vaults: 3, seed: 5 } } });
    expect(again.jobs(5_000)).toEqual(jobs);
  });

  it('tells of every call', async () => {
    const calls: Call[] = [];
    const emulator = await start({ onCall: (call) => calls.push(call) });
    await emulator.call('DescribeRestoreJobs2', { RestoreType: 'OSS' });
    expect(calls).toEqual(emulator.calls().calls);
    expect(calls).toHaveLength(1);
  });
});

describe('closing an emulator', () => {
  it('ends idle connections and frees the port', async () => {
    const emulator = await startTestEmulator();
    const port = Number(new URL(emulator.url).port);
    const socket = connect(port, '127.0.0.1');
    const ended = new Promise((resolve) => socket.once('close', resolve));
    await new Promise((resolve) => socket.once('connect', resolve));
    await emulator.close();
    await ended;
    expect((await start({ port })).url).toBe(emulator.url);
  });

  it('can be done twice', async () => {
    const emulator = await startTestEmulator();
    await emulator.close();
    await emulator.close();
    await expect(emulator.control('GET', 'health')).rejects.toThrow('ECONNREFUSED');
  });
});
