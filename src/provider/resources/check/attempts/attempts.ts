import type { Clock } from '../../../../clock';
import { linkedSignal } from '../../../../cloud/transport/linked-signal';
import { timeLimit } from '../../../../cloud/transport/time-limit';
import { type Attempt, hasPassed, type Look } from './attempt';

export interface Rhythm {
  /** For all attempts together. */
  readonly timeoutMs: number;
  /** Absent: there is only one attempt. */
  readonly intervalMs?: number;
  readonly attemptMs: number;
}

export interface Attempts {
  /** The last one; the one before where the end of all time has cut that short. */
  readonly last: Attempt;
  readonly count: number;
}

/** With less time left, another attempt would come to nothing. */
const LEAST_MS = 1_000;

/** Looks until a look passes, is final, or the time is up. There is a last look shortly before that. */
export async function attemptUntilPassed(
  look: Look,
  { timeoutMs, intervalMs, attemptMs }: Rhythm,
  { clock, stop }: { readonly clock: Clock; readonly stop: AbortSignal },
): Promise<Attempts> {
  const deadlineMs = clock.now() + timeoutMs;
  let last: Attempt | undefined;
  let isLastLook = false;
  for (let count = 1; ; count++) {
    const limitMs = Math.min(attemptMs, deadlineMs - clock.now());
    if (last && limitMs <= 0) return { last, count: count - 1 }; // a machine may sleep for longer than it was told to
    const attempt = await lookFor(limitMs, look, clock, stop);
    const isCutShort = attempt.isLate && limitMs < attemptMs;
    last = isCutShort && last ? last : attempt;
    const leftMs = deadlineMs - clock.now();
    const isOver = intervalMs === undefined || isLastLook || leftMs < LEAST_MS;
    if (hasPassed(attempt) || attempt.isFinal || isOver) return { last, count };
    isLastLook = leftMs <= intervalMs;
    await clock.sleep(isLastLook ? leftMs / 2 : intervalMs, stop);
    stop.throwIfAborted();
  }
}

async function lookFor(limitMs: number, look: Look, clock: Clock, stop: AbortSignal): Promise<Attempt> {
  const late = new AbortController();
  const ended = new AbortController();
  const { signal: over, release } = linkedSignal(stop, late.signal);
  void timeLimit(clock, limitMs, ended.signal, () => late.abort(new Error('the time is up')));
  try {
    const attempt = await look({ limitMs, over, stop });
    stop.throwIfAborted();
    return attempt;
  } finally {
    ended.abort();
    release();
  }
}
