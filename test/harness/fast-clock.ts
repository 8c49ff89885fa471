import { type Clock, systemClock } from '../../src/clock';

/** A clock that runs `factor` times as fast as the machine's, for tests with real sockets that would have to sleep. */
export function fastClock(factor: number): Clock {
  const startMs = systemClock.now();
  return {
    now: () => startMs + (systemClock.now() - startMs) * factor,
    sleep: (ms, signal) => systemClock.sleep(ms / factor, signal),
  };
}
