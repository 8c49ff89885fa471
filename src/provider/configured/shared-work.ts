import type { Clock } from '../../clock';
import { CloudError } from '../../cloud/cloud-error';
import type { LookOptions } from '../../waiting/look';

/** Work whose result many wait for, each no longer than its own time allows. */
export interface SharedWork<T> {
  /** Rejects with the reason of `signal`, or with a CloudError when the time is up. */
  join(options: LookOptions): Promise<T>;
  /** Given up before there was a result. */
  readonly isGivenUp: boolean;
}

export interface WorkSettings<T> {
  readonly clock: Clock;
  /** The operation, for those who must be told that it took too long. */
  readonly action: string;
  /** Aborted when nobody waits any more. */
  readonly work: (abandoned: AbortSignal) => Promise<T>;
}

/** Begins the work at once. It is given up when the last one who waited for it has left. */
export function shareWork<T>({ clock, action, work }: WorkSettings<T>): SharedWork<T> {
  const abandoned = new AbortController();
  let settled = false;
  const result = Promise.resolve()
    .then(() => work(abandoned.signal))
    .finally(() => {
      settled = true;
    });
  result.catch(() => undefined); // those who wait hear of it
  let waiting = 0;
  return {
    get isGivenUp() {
      return abandoned.signal.aborted;
    },
    async join({ deadlineMs = Number.MAX_SAFE_INTEGER, signal }) {
      signal?.throwIfAborted();
      waiting += 1;
      const left = new AbortController();
      try {
        return await Promise.race([result, timeUp(clock, action, deadlineMs, left.signal, signal)]);
      } finally {
        left.abort();
        waiting -= 1;
        if (waiting === 0 && !settled) abandoned.abort(new Error('nobody waits for it'));
      }
    },
  };
}

/** Never resolves; never settles once the one who waits has left. */
async function timeUp(
  clock: Clock,
  action: string,
  deadlineMs: number,
  left: AbortSignal,
  signal: AbortSignal | undefined,
): Promise<never> {
  await clock.sleep(Math.max(0, deadlineMs - clock.now()), AbortSignal.any([left, ...(signal ? [signal] : [])]));
  if (left.aborted) return new Promise<never>(() => undefined);
  signal?.throwIfAborted();
  throw new CloudError({
    action,
    problem: 'there was no complete answer within the time limit',
    category: 'unavailable',
    execution: 'unknown',
  });
}
