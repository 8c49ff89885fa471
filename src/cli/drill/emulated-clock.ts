import type { Clock } from '../../clock';

/** Tells the time as an emulated cloud does whose clock runs `speed` times as fast. One sleeps by the machine's. */
export function emulatedClock(clock: Clock, speed: number): Clock {
  const startMs = clock.now();
  return {
    now: () => startMs + (clock.now() - startMs) * speed,
    sleep: (ms, signal) => clock.sleep(ms, signal),
  };
}
