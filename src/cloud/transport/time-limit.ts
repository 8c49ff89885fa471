import type { Clock } from '../../clock';

/** Calls `expire` after `ms`, unless `ended` is aborted first. */
export async function timeLimit(clock: Clock, ms: number, ended: AbortSignal, expire: () => void): Promise<void> {
  await clock.sleep(ms, ended);
  if (!ended.aborted) expire();
}
