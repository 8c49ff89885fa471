import { describe, expect, it } from 'vitest';
import { CloudError } from '../../../src/cloud/cloud-error';
import { cachedCredentials } from '../../../src/cloud/credentials/cached-credentials';
import type { Credentials } from '../../../src/cloud/rpc/credential-source';
import { FakeClock } from '../../harness/fake-clock';
import { failure } from '../test-client';

const HOUR_MS = 3_600_000;

/** Credentials whose id counts how often they were fetched. */
function counted(options: { lifetimeMs?: number } = {}) {
  const clock = new FakeClock();
  const state = { fetches: 0, fault: undefined as Error | undefined };
  const source = cachedCredentials({
    describe: 'the test',
    clock,
    fetch: async (): Promise<Credentials> => {
      state.fetches += 1;
      if (state.fault) throw state.fault;
      const expiresAtMs = options.lifetimeMs === undefined ? undefined : clock.now() + options.lifetimeMs;
      return { accessKeyId: `id-${state.fetches}`, accessKeySecret: 'secret', expiresAtMs };
    },
  });
  const id = async () => (await source.get()).accessKeyId;
  return { clock, state, source, id };
}

describe('cached credentials', () => {
  it('are fetched once for all who ask at the same time', async () => {
    const { state, id } = counted();
    expect(await Promise.all([id(), id(), id(), id(), id()])).toEqual(['id-1', 'id-1', 'id-1', 'id-1', 'id-1']);
    expect(state.fetches).toBe(1);
  });

  it('are fetched again after a minute where they do not say when they end', async () => {
    const { clock, id } = counted();
    await id();
    await clock.advance(59_999);
    expect(await id()).toBe('id-1');
    await clock.advance(1);
    expect(await id()).toBe('id-2');
  });

  it('are kept until five minutes before their end where they say so', async () => {
    const { clock, id } = counted({ lifetimeMs: HOUR_MS });
    await id();
    await clock.advance(HOUR_MS - 300_001);
    expect(await id()).toBe('id-1');
    await clock.advance(1);
    expect(await id()).toBe('id-2');
  });

  it('serve to their end while no new ones can be had', async () => {
    const { clock, state, id } = counted({ lifetimeMs: HOUR_MS });
    await id();
    state.fault = new Error('outage');
    await clock.advance(HOUR_MS - 1);
    expect(await id()).toBe('id-1');
    await clock.advance(1);
    await expect(id()).rejects.toThrow('Getting credentials failed');
  });

  it('that do not say when they end serve until they are refused, while no new ones can be had', async () => {
    const { clock, state, source, id } = counted();
    await id();
    state.fault = new Error('EBUSY');
    await clock.advance(HOUR_MS);
    expect(await id()).toBe('id-1');
    source.invalidate();
    expect(await failure(source.get())).toMatchObject({ category: 'credentials', withoutCredentials: 'just now' });
  });

  it('are fetched again when they were refused', async () => {
    const { source, id } = counted({ lifetimeMs: HOUR_MS });
    await id();
    source.invalidate();
    expect(await id()).toBe('id-2');
  });

  it('are fetched again after a failure', async () => {
    const { state, id } = counted();
    state.fault = new Error('outage');
    await expect(id()).rejects.toThrow();
    state.fault = undefined;
    expect(await id()).toBe('id-2');
  });

  it('are waited for ten seconds', async () => {
    const clock = new FakeClock();
    let aborted: AbortSignal | undefined;
    const fetch = (signal: AbortSignal) => {
      aborted = signal;
      return new Promise<never>(() => undefined);
    };
    const source = cachedCredentials({ describe: 'the metadata service', clock, fetch });
    const startMs = clock.now();
    const error = await failure(clock.runUntilDone(source.get()));
    expect(clock.now() - startMs).toBe(10_000);
    expect(aborted?.aborted).toBe(true);
    expect(error).toMatchObject({ category: 'network', execution: 'none' });
    expect(error.message).toBe('Getting credentials failed: the metadata service: no answer within 10 s.');
  });
});

describe('a failure to get them', () => {
  it('never leaves open whether the call that needed them ran', async () => {
    const { state, source } = counted();
    const fault = { action: 'AssumeRole', problem: 'x', category: 'unavailable', execution: 'unknown' } as const;
    state.fault = new CloudError({ ...fault, requestId: 'R-1', cause: 'why' });
    expect(await failure(source.get())).toMatchObject({
      action: 'AssumeRole',
      category: 'unavailable',
      execution: 'none',
      requestId: 'R-1',
      cause: 'why',
    });
  });

  it('does not repeat what others wrote into an error', async () => {
    const { state, source } = counted();
    state.fault = new TypeError('secret-in-a-message');
    const error = await failure(source.get());
    expect(error.message).toBe(
      'Getting credentials failed: the test: an unexpected error (TypeError), whose text is left out, since it can contain secrets.',
    );
    expect(error.cause).toBeUndefined();
  });
});
