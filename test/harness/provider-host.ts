import { randomUUID } from 'node:crypto';
import { systemClock } from '../../src/clock';
import type { createProvider } from '../../src/provider/provider';

type HostOfProvider = Parameters<typeof createProvider>[0];

/** What a provider process finds on a machine where it is alone, and sent to the emulator at `url`. */
export function providerHost(
  url: string,
  changes: Partial<HostOfProvider> & Pick<HostOfProvider, 'workingDirectory'>,
): HostOfProvider {
  return {
    clock: systemClock,
    env: { ALIRESTORE_EMULATOR: url },
    home: '/nonexistent',
    appendFile: () => undefined,
    readFile: () => Promise.reject(new Error('no files here')),
    nonce: randomUUID,
    jitter: () => 0.5,
    version: '0.0.0',
    processes: { own: '1', parent: '1', isAlive: () => false },
    terraformArguments: [],
    ...changes,
  };
}
