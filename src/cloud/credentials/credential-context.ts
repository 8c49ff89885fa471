import type { EndpointSettings } from '../settings/resolve-endpoint';
import type { NetworkSettings } from '../transport/network-settings';
import type { LibraryContext } from './vendor-library';

/** What credentials depend on besides the provider block's own settings for them. */
export interface CredentialContext extends NetworkSettings, EndpointSettings, LibraryContext {
  /** The home folder. */
  readonly home: string;
  /** Rejects as fs.readFile does where there is no such file. */
  readonly readFile: (path: string) => Promise<string>;
}
