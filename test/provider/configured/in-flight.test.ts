import { beforeEach, describe, expect, it } from 'vitest';
import {
  createInFlight,
  type InFlightLimits,
  type Load,
  type Release,
} from '../../../src/provider/configured/in-flight';
import { FakeLog } from '../../harness/fake-log';

const NONE = Number.POSITIVE_INFINITY;
let said: string[];
let started: string[];
let releases: Record<string, Release>;
let enter: (name: string, load: Load, signal?: AbortSignal) => Promise<void>;

/** A place where restores enter by name. */
function limit(limits: Partial<InFlightLimits>) {
  started = [];
  releases = {};
  const log = new FakeLog();
  said = log.messages;
  const inFlight = createInFlight({ total: NONE, perTarget: NONE, perVault: NONE, ...limits }, log);
  enter = async (name, load, signal = new AbortController().signal) => {
    releases[name] = await inFlight.enter(load, signal);
    started.push(name);
  };
  return inFlight;
}

const settled = () => new Promise((resolve) => setImmediate(resolve));
const to = (target: string, vault = 'v-1'): Load => ({ target, vault });

describe('without limits', () => {
  beforeEach(() => void limit({}));

  it('everything starts at once', async () => {
    await Promise.all(['a', 'b', 'c'].map((name) => enter(name, to('i-1'))));
    expect(started).toEqual(['a', 'b', 'c']);
    expect(said).toEqual([]);
  });

  it('it says so', () => {
    expect(limit({}).isLimited).toBe(false);
    expect(limit({ perVault: 1 }).isLimited).toBe(true);
  });
});

describe('restores that are held back', () => {
  it('start in the order in which they came', async () => {
    limit({ total: 1 });
    for (const name of ['a', 'b', 'c']) void enter(name, to(name));
    await settled();
    expect(started).toEqual(['a']);
    releases.a();
    await settled();
    expect(started).toEqual(['a', 'b']);
    releases.b();
    await settled();
    expect(started).toEqual(['a', 'b', 'c']);
  });

  it('are told to the log, with what they wait for', async () => {
    limit({ total: 9, perTarget: 1 });
    void enter('a', to('i-1'));
    void enter('b', to('i-1'));
    expect(said).toEqual(['a restore waits for its turn: 1 restores to i-1, and no more than 1 may run']);
  });

  it('by their target let others pass that go elsewhere', async () => {
    limit({ perTarget: 1 });
    void enter('a', to('i-1'));
    void enter('b', to('i-1'));
    void enter('c', to('i-2'));
    void enter('d', { vault: 'v-1' });
    await settled();
    expect(started).toEqual(['a', 'c', 'd']);
  });

  it('by their vault wait for that vault alone', async () => {
    limit({ perVault: 2 });
    for (const name of ['a', 'b', 'c']) void enter(name, to(name));
    void enter('d', to('d', 'v-2'));
    await settled();
    expect(started).toEqual(['a', 'b', 'd']);
  });

  it('by two limits are not overtaken for ever by those that need only one of the two', async () => {
    limit({ perTarget: 1, perVault: 1 });
    void enter('a', to('i-1', 'v-1'));
    void enter('b', to('i-2', 'v-2'));
    void enter('both', to('i-1', 'v-2'));
    void enter('late to the target', to('i-1', 'v-3'));
    void enter('late from the vault', to('i-3', 'v-2'));
    await settled();
    releases.a();
    await settled();
    expect(started).toEqual(['a', 'b']);
    releases.b();
    await settled();
    expect(started).toEqual(['a', 'b', 'both']);
  });

  it('give up their place when they are stopped', async () => {
    limit({ total: 1 });
    const stopping = new AbortController();
    await enter('a', to('i-1'));
    const waiting = enter('b', to('i-2'), stopping.signal);
    void enter('c', to('i-3'));
    stopping.abort(new Error('stopped'));
    await expect(waiting).rejects.toThrow('stopped');
    releases.a();
    await settled();
    expect(started).toEqual(['a', 'c']);
  });

  it('are freed once by each, however often it is released', async () => {
    limit({ total: 1 });
    await enter('a', to('i-1'));
    for (const name of ['b', 'c']) void enter(name, to(name));
    releases.a();
    releases.a();
    await settled();
    expect(started).toEqual(['a', 'b']);
  });
});
