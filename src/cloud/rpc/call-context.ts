import type { Redact } from './redactor';

/** What is known of a call while it is under way; errors are written with it. */
export interface CallContext {
  readonly product: string;
  readonly action: string;
  /** Host and port of the endpoint. */
  readonly host: string;
  readonly region: string;
  /** Where the credentials come from, in words. */
  readonly credentialsFrom: string;
  readonly redact: Redact;
  /** The answer is made of secrets that nobody could redact: it is not quoted. */
  readonly answersSecrets?: boolean;
  /** Milliseconds since 1970. */
  readonly nowMs: () => number;
}
