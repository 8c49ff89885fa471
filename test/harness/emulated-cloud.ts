import { systemClock } from '../../src/clock';
import type { EmulatorOptions } from '../../src/emulator/emulator-options';
import { createSeededRandom } from '../../src/emulator/seeded-random';
import { type Emulator, startEmulator } from '../../src/emulator/start-emulator';

export interface EmulatedCloud extends Emulator {
  /** How many calls of an action were carried out. */
  executed(action: string): number;
}

/** An emulated cloud on the machine's clock, with the same ids and the same chance each time. */
export async function startEmulatedCloud(options: Partial<EmulatorOptions> = {}): Promise<EmulatedCloud> {
  const emulator = await startEmulator({ clock: systemClock, random: createSeededRandom(1), ...options });
  return {
    ...emulator,
    executed: (action) => emulator.calls().calls.filter((call) => call.action === action && call.executed).length,
  };
}
