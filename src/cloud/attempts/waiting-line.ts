import type { Clock } from '../../clock';
import { linkedSignal } from '../transport/linked-signal';
import { timeLimit } from '../transport/time-limit';

/** Serves one after the other, first come, first served. Whoever leaves before it is their turn is passed over. */
export interface WaitingLine {
  /**
   * Resolves to what `serve` does, or to undefined when that has not come at `latestMs`, in milliseconds since 1970. Rejects
   * with the reason of `signal`. `serve` is called with a signal that is aborted when the one who waits has left.
   */
  join<T>(
    serve: (left: AbortSignal) => Promise<T>,
    latestMs: number,
    signal: AbortSignal | undefined,
  ): Promise<T | undefined>;
}

/** The longest that a timer can be set to: nobody waits for so long. */
const LONGEST_MS = 2 ** 31 - 1;
const TOO_LATE = new Error('it is too late');

export function createWaitingLine(clock: Clock): WaitingLine {
  let line: Promise<unknown> = Promise.resolve();

  return {
    async join(serve, latestMs, signal) {
      const late = new AbortController();
      const served = new AbortController();
      const { signal: left, release } = linkedSignal(signal, late.signal);
      const service = line.then(() => {
        left.throwIfAborted();
        return serve(left);
      });
      line = service.catch(() => undefined);
      const restMs = latestMs - clock.now();
      if (restMs <= LONGEST_MS) void timeLimit(clock, restMs, served.signal, () => late.abort(TOO_LATE));
      try {
        return await Promise.race([service, whenAborted(left)]);
      } catch (reason) {
        if (reason !== TOO_LATE) throw reason;
        return undefined;
      } finally {
        served.abort('served');
        release();
      }
    },
  };
}

function whenAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener('abort', () => reject(signal.reason));
  });
}
