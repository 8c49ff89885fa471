import type { Credentials } from './credential-source';
import type { Pair } from './query-string';

/** One call of a service with the RPC style, with its parameters in their wire form. */
export interface RpcCall {
  readonly product: string;
  readonly version: string;
  readonly action: string;
  /** Scheme, host and port. */
  readonly endpoint: string;
  readonly region: string;
  readonly query: readonly Pair[];
  readonly form: readonly Pair[];
  /** Absent: the call is anonymous. */
  readonly credentials?: Credentials;
  /** Where the credentials come from, in words. */
  readonly credentialsFrom: string;
  /** Parameters that must not be shown. */
  readonly secrets?: readonly string[];
  /** Its answer is made of secrets: not even garbage may be quoted. */
  readonly answersSecrets?: boolean;
}
