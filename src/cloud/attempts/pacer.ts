import type { Clock } from '../../clock';
import { createWaitingLine } from './waiting-line';

/** Who waits for a turn. */
export interface Waiter {
  readonly signal?: AbortSignal;
  /** After which a turn is of no use. Milliseconds since 1970. */
  readonly deadlineMs?: number;
}

/** Lets calls through, one after the other, no faster than the service bears. */
export interface Pacer {
  /**
   * Resolves to 0 when it is the caller's turn, first come, first served; else, as soon as it is known that this cannot be
   * before the deadline, to the milliseconds that are still to be waited. Rejects with the reason of `signal`.
   */
  turn(waiter?: Waiter): Promise<number>;
  /** The service was asked too often: from now on it is asked half as often, and not before it wants to be. */
  throttled(retryAfterMs?: number): void;
}

/** A share of the full rate that is won back with each second. */
const RECOVERY_SHARE = 0.05;
/** However often the service throttles, calls go on at this rate. */
const LEAST_PER_SECOND = 0.2;
/** A call whose deadline is now may still wait so long: many have their last look at the same moment, one after the other. */
const GRACE_MS = 1_000;

/**
 * A bucket that fills with `perSecond` turns a second and holds those of one second. Throttling halves the rate, which then
 * grows back: no run can be so large that it is throttled for good, and nobody who waits is passed over.
 */
export function createPacer(perSecond: number, clock: Clock): Pacer {
  const capacity = Math.max(1, perSecond);
  let rate = perSecond;
  let turns = capacity;
  let updatedMs = clock.now();
  let blockedUntilMs = 0;
  const line = createWaitingLine(clock);

  /** Counts in the turns that time has brought since the last update. */
  function update(): void {
    const elapsed = (clock.now() - updatedMs) / 1000;
    updatedMs = clock.now();
    turns = Math.min(capacity, turns + elapsed * rate);
    rate = Math.min(perSecond, rate + elapsed * perSecond * RECOVERY_SHARE);
  }

  async function takeTurn(latestMs: number, signal: AbortSignal): Promise<number> {
    for (;;) {
      signal.throwIfAborted();
      update();
      const waitMs = Math.max(blockedUntilMs - clock.now(), ((1 - turns) / rate) * 1000);
      if (waitMs <= 0) break;
      if (clock.now() + waitMs > latestMs) return waitMs;
      await clock.sleep(waitMs, signal);
    }
    turns -= 1;
    return 0;
  }

  return {
    async turn({ signal, deadlineMs = Number.POSITIVE_INFINITY } = {}) {
      const latestMs = Math.max(deadlineMs, clock.now() + GRACE_MS);
      const blockedMs = () => blockedUntilMs - clock.now();
      if (blockedUntilMs > latestMs) return blockedMs();
      const waitMs = await line.join((left) => takeTurn(latestMs, left), latestMs, signal);
      return waitMs ?? Math.max(1, blockedMs());
    },
    throttled(retryAfterMs = 0) {
      update();
      rate = Math.max(LEAST_PER_SECOND, rate / 2);
      blockedUntilMs = Math.max(blockedUntilMs, clock.now() + retryAfterMs);
    },
  };
}
