import { describe, expect, it } from 'vitest';
import { type RetryPolicy, withRetries } from '../../../src/cloud/attempts/retry';
import { CloudError, type CloudErrorFacts } from '../../../src/cloud/cloud-error';
import { FakeClock } from '../../harness/fake-clock';

function fault(facts: Partial<CloudErrorFacts>): CloudError {
  return new CloudError({ action: 'A', problem: 'p', category: 'network', execution: 'unknown', ...facts });
}

interface Run {
  readonly outcome: unknown;
  /** When each attempt was made, from the beginning. */
  readonly atMs: readonly number[];
  readonly renewals: number;
}

/** Attempts fail with these errors in turn (the last one for ever), unless it is undefined: then the attempt works. */
async function run(faults: readonly (Error | undefined)[], overrides: Partial<RetryPolicy> = {}): Promise<Run> {
  const clock = new FakeClock();
  const startMs = clock.now();
  const atMs: number[] = [];
  let renewals = 0;
  const policy: RetryPolicy = {
    repeatable: true,
    deadlineMs: startMs + 60_000,
    clock,
    jitter: () => 1,
    hasAnswered: () => true,
    hadCredentials: () => true,
    renewCredentials: () => {
      renewals += 1;
    },
    ...overrides,
  };
  const work = withRetries(policy, async (count) => {
    atMs.push(clock.now() - startMs);
    const error = faults[Math.min(count, faults.length) - 1];
    if (error) throw error;
    return 'done';
  });
  const outcome = await clock.runUntilDone(work.catch((error: unknown) => error));
  return { outcome, atMs, renewals };
}

describe('a call that may be repeated', () => {
  it.each(['network', 'protocol', 'unavailable', 'throttled', 'repeated'] as const)(
    'is repeated after a fault: %s',
    async (category) => {
      expect(await run([fault({ category }), undefined])).toMatchObject({ outcome: 'done', atMs: [0, 100] });
    },
  );

  it.each(['credentials', 'permission', 'notFound', 'invalid', 'unknown'] as const)(
    'is not repeated after a fault that another attempt does not mend: %s',
    async (category) => {
      const error = fault({ category });
      expect(await run([error])).toEqual({ outcome: error, atMs: [0], renewals: 0 });
    },
  );

  it.each([
    { category: 'network', code: 'SELF_SIGNED_CERT_IN_CHAIN' },
    { category: 'protocol', httpStatus: 302 },
  ] as const)('is not repeated where somebody must change the configuration: %o', async (facts) => {
    expect((await run([fault(facts)])).atMs).toEqual([0]);
  });

  it('waits twice as long each time, at most 10 s, until the deadline', async () => {
    const error = fault({});
    const { outcome, atMs } = await run([error]);
    expect(outcome).toBe(error);
    expect(atMs).toEqual([0, 100, 300, 700, 1_500, 3_100, 6_300, 12_700, 22_700, 32_700, 42_700, 52_700]);
  });

  it('spreads its attempts over the whole waiting time', async () => {
    expect((await run([fault({}), fault({}), undefined], { jitter: () => 0.25 })).atMs).toEqual([0, 25, 75]);
  });

  it('waits at least as long as the service asks', async () => {
    const error = fault({ category: 'throttled', retryAfterMs: 2_500 });
    expect((await run([error, undefined])).atMs).toEqual([0, 2_500]);
  });

  it('gives up at once where the service asks to wait beyond the deadline', async () => {
    const error = fault({ category: 'throttled', retryAfterMs: 60_001 });
    expect(await run([error])).toMatchObject({ outcome: error, atMs: [0] });
  });

  it('makes one attempt where the deadline has passed', async () => {
    expect((await run([fault({})], { deadlineMs: 0 })).atMs).toEqual([0]);
  });

  it('stops waiting when it is aborted, with the reason as it is', async () => {
    const reason = new Error('Ctrl-C');
    expect(await run([fault({})], { signal: AbortSignal.abort(reason) })).toMatchObject({ outcome: reason, atMs: [0] });
  });

  it('passes on what is not a CloudError', async () => {
    const reason = new Error('aborted');
    expect((await run([reason])).outcome).toBe(reason);
  });
});

describe('an endpoint that has never answered', () => {
  const neverAnswered = { hasAnswered: () => false, deadlineMs: Number.POSITIVE_INFINITY };

  it('is tried for ten seconds only', async () => {
    const error = fault({});
    const { outcome, atMs } = await run([error], neverAnswered);
    expect(outcome).toBe(error);
    expect(atMs.at(-1)).toBe(6_300);
  });

  it('is tried on where it answers now', async () => {
    const unavailable = fault({ category: 'unavailable', httpStatus: 503 });
    const faults = [...Array.from({ length: 20 }, () => unavailable), undefined];
    expect((await run(faults, neverAnswered)).outcome).toBe('done');
  });
});

describe('a call that may not be repeated', () => {
  it.each([
    ['network', 'none', 2],
    ['throttled', 'none', 2],
    ['network', 'unknown', 1],
    ['throttled', 'unknown', 1],
    ['protocol', 'unknown', 1],
    ['unavailable', 'unknown', 1],
    ['repeated', 'unknown', 1],
    ['invalid', 'none', 1],
    ['permission', 'none', 1],
  ] as const)(
    'after a fault of the category %s, execution %s, is attempted %d times',
    async (category, execution, times) => {
      const { atMs } = await run([fault({ category, execution }), undefined], { repeatable: false });
      expect(atMs).toHaveLength(times);
    },
  );
});

describe('a call that is to make no further attempt', () => {
  it('ends with its error, without waiting for the next one', async () => {
    const stop = new AbortController();
    const error = fault({ category: 'throttled', execution: 'none', retryAfterMs: 5_000 });
    const running = run([error], { repeatable: false, lastAttempt: stop.signal });
    stop.abort();
    expect(await running).toMatchObject({ outcome: error, atMs: [0] });
  });

  it('ends where it waits for the next attempt', async () => {
    const stop = new AbortController();
    const error = fault({ category: 'throttled', execution: 'none', retryAfterMs: 5_000 });
    const running = run([error], { repeatable: false, lastAttempt: stop.signal });
    setImmediate(() => stop.abort());
    const { outcome, atMs } = await running;
    expect(outcome).toBe(error);
    expect(atMs.length).toBeLessThanOrEqual(2);
  });
});

describe('expired credentials', () => {
  const expired = fault({ category: 'credentials', execution: 'none', code: 'InvalidSecurityToken.Expired' });

  it.each([true, false])('are renewed, and the call is made again at once (repeatable: %s)', async (repeatable) => {
    expect(await run([expired, undefined], { repeatable })).toEqual({ outcome: 'done', atMs: [0, 0], renewals: 1 });
  });

  it('are renewed once a call', async () => {
    expect(await run([expired, expired])).toEqual({ outcome: expired, atMs: [0, 0], renewals: 1 });
  });

  it('are renewed where a product says so in its own way', async () => {
    const session = fault({ category: 'credentials', execution: 'none', code: 'InvalidParameter' });
    expect(await run([session, undefined])).toMatchObject({ outcome: 'done', renewals: 1 });
  });

  it('are not supposed where it is the clock that is wrong', async () => {
    const skewed = fault({ category: 'credentials', code: 'InvalidTimeStamp.Expired' });
    expect(await run([skewed])).toMatchObject({ outcome: skewed, renewals: 0 });
  });
});

describe('a call for which there are no credentials', () => {
  const missing = fault({ category: 'credentials', execution: 'none', withoutCredentials: 'just now' });

  it.each([true, false])(
    'is tried again for five minutes where there were some before (repeatable: %s)',
    async (repeatable) => {
      const { outcome, atMs } = await run([missing], { repeatable, deadlineMs: Number.POSITIVE_INFINITY });
      expect(outcome).toBe(missing);
      expect(atMs.at(-1)).toBeLessThanOrEqual(300_000);
      expect(atMs.at(-1)).toBeGreaterThan(285_000);
    },
  );

  it('has five minutes anew after there were some again', async () => {
    const unavailable = fault({ category: 'unavailable' });
    const faults = [...Array(30).fill(missing), unavailable, ...Array(30).fill(missing), undefined];
    expect(await run(faults, { deadlineMs: Number.POSITIVE_INFINITY })).toMatchObject({ outcome: 'done' });
  });

  it('ends at its deadline', async () => {
    const { atMs } = await run([missing], { deadlineMs: Date.UTC(2026, 0, 1) + 1_000 });
    expect(atMs).toEqual([0, 100, 300, 700]);
  });

  it('is not tried again where there never were any', async () => {
    expect(await run([missing], { hadCredentials: () => false })).toMatchObject({ outcome: missing, atMs: [0] });
  });

  it('is not tried again where there is nothing to get them from', async () => {
    const nowhere = fault({ category: 'credentials', execution: 'none', withoutCredentials: 'for good' });
    expect(await run([nowhere])).toMatchObject({ outcome: nowhere, atMs: [0] });
  });
});
