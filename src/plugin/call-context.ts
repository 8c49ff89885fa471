import type { Log } from './log';

/** What every call may use besides its own request. */
export interface CallContext {
  /** Aborted when Terraform wants to stop (Ctrl-C) or is gone. Save what is known and return soon. */
  readonly stop: AbortSignal;
  readonly log: Log;
}

/** A call to a resource, a data source, an action or a list of a configured provider. */
export interface ResourceContext<Configured> extends CallContext {
  readonly configured: Configured;
}
