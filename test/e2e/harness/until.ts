import { systemClock } from '../../../src/clock';

const STEP_MS = 25;

/** Waits for what a program does in its own time, on a busy machine, too. */
export async function until(condition: () => boolean, limitMs = 120_000): Promise<void> {
  for (let waitedMs = 0; !condition(); waitedMs += STEP_MS) {
    if (waitedMs > limitMs) throw new Error('it did not happen');
    await systemClock.sleep(STEP_MS);
  }
}
