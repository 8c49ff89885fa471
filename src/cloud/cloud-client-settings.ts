import type { CredentialSource } from './credentials/credential-source';
import type { NetworkSettings } from './network-settings';
import type { Pacer } from './pacer';
import type { EndpointSettings } from './resolve-endpoint';

export interface CloudClientSettings extends NetworkSettings, EndpointSettings {
  readonly credentials: CredentialSource;
  /** From 0 to 1; spreads retries. */
  readonly jitter: () => number;
  /** Holds calls back; absent, they go as they come. */
  readonly pacer?: Pacer;
}
