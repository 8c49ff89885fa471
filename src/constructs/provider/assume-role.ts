import type { Duration } from '../policies/duration';

/** A RAM role to assume. */
export interface AssumeRole {
  /**
   * ARN of the role.
   *
   * @default - from the environment: `ALIBABA_CLOUD_ROLE_ARN`
   */
  readonly roleArn?: string;

  /**
   * Name of the session, for the audit trail.
   *
   * @default - the provider chooses one
   */
  readonly sessionName?: string;

  /**
   * JSON of a policy that narrows what the role may do.
   *
   * @default - everything that the role may do
   */
  readonly policy?: string;

  /**
   * How long the session is valid.
   *
   * @default - the service decides
   */
  readonly sessionExpiration?: Duration;

  /**
   * External ID that the role asks for.
   *
   * @default - none
   */
  readonly externalId?: string;
}
