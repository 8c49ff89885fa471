import type { Clock } from '../clock';

/** Lets calls through, one after the other, no faster than the service bears. */
export interface Pacer {
  /** Resolves when it is the caller's turn; first come, first served. Rejects with the reason of `signal`. */
  turn(signal?: AbortSignal): Promise<void>;
  /** The service was asked too often: from now on it is asked half as often, and not before it wants to be. */
  throttled(retryAfterMs?: number): void;
}

/** A share of the full rate that is won back with each second. */
const RECOVERY_SHARE = 0.05;
/** Below this, a run of throttled calls would stop everything. */
const LEAST_PER_SECOND = 0.2;

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
  let queue: Promise<void> = Promise.resolve();

  /** What was won since the last look. */
  function update(): void {
    const elapsed = (clock.now() - updatedMs) / 1000;
    updatedMs = clock.now();
    turns = Math.min(capacity, turns + elapsed * rate);
    rate = Math.min(perSecond, rate + elapsed * perSecond * RECOVERY_SHARE);
  }

  async function takeTurn(signal: AbortSignal | undefined): Promise<void> {
    for (;;) {
      signal?.throwIfAborted();
      update();
      const waitMs = Math.max(blockedUntilMs - clock.now(), ((1 - turns) / rate) * 1000);
      if (waitMs <= 0) break;
      await clock.sleep(waitMs, signal);
    }
    turns -= 1;
  }

  return {
    turn(signal) {
      const turn = queue.then(() => takeTurn(signal));
      queue = turn.catch(() => undefined);
      return turn;
    },
    throttled(retryAfterMs = 0) {
      update();
      rate = Math.max(LEAST_PER_SECOND, rate / 2);
      blockedUntilMs = Math.max(blockedUntilMs, clock.now() + retryAfterMs);
    },
  };
}
