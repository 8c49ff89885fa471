import type { Pacer } from './attempts/pacer';
import type { CredentialSource } from './rpc/credential-source';
import type { EndpointSettings } from './settings/resolve-endpoint';
import type { NetworkSettings } from './transport/network-settings';

export interface CloudClientSettings extends NetworkSettings, EndpointSettings {
  readonly credentials: CredentialSource;
  /** From 0 to 1; spreads retries. */
  readonly jitter: () => number;
  /** Holds calls back; absent, they go as they come. */
  readonly pacer?: Pacer;
}
