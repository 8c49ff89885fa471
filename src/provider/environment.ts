import type { CloudClient } from '../cloud/cloud-client';
import type { DrillEnvironment } from '../record/drill-record-schema';

export interface EnvironmentSettings {
  readonly client: () => CloudClient;
  /** The emulator that the provider was sent to; undefined when it is none. An endpoint that happens to be one is not told. */
  readonly emulator: string | undefined;
}

/** Which cloud a drill ran on, as the provider is configured. */
export function createEnvironment({ client, emulator }: EnvironmentSettings): () => Promise<DrillEnvironment> {
  return async () => ({
    kind: emulator === undefined ? 'real' : 'emulated',
    endpoint: client().endpoint('hbr'),
    accountId: null,
    caller: null,
  });
}
