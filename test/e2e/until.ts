import { systemClock } from '../../src/clock';

/** Waits for what a program does in its own time. */
export async function until(condition: () => boolean): Promise<void> {
  for (let count = 0; !condition(); count++) {
    if (count > 400) throw new Error('it did not happen');
    await systemClock.sleep(25);
  }
}
