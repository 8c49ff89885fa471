import { once } from 'node:events';
import type { Clock } from '../../clock';

/** Waits that long in real time, or for ever, but no longer than until `signal` is aborted. */
export async function wait(clock: Clock, ms: number, signal: AbortSignal): Promise<void> {
  if (ms <= 0 || signal.aborted) return;
  if (ms === Number.POSITIVE_INFINITY) await once(signal, 'abort');
  else await clock.sleep(ms, signal);
}
