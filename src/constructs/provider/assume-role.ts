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

/** A RAM role to assume with an OIDC token. */
export interface AssumeRoleWithOidc {
  /**
   * ARN of the role.
   *
   * @default - from the environment: `ALIBABA_CLOUD_ROLE_ARN`
   */
  readonly roleArn?: string;

  /**
   * ARN of the OIDC identity provider.
   *
   * @default - from the environment: `ALIBABA_CLOUD_OIDC_PROVIDER_ARN`
   */
  readonly oidcProviderArn?: string;

  /**
   * Path of the file with the OIDC token.
   *
   * @default - from the environment: `ALIBABA_CLOUD_OIDC_TOKEN_FILE`
   */
  readonly oidcTokenFile?: string;

  /**
   * The OIDC token itself. It ends up in the synthesized stack: rather give its file.
   *
   * @default - read from `oidcTokenFile`
   */
  readonly oidcToken?: string;

  /**
   * Name of the session, for the audit trail.
   *
   * @default - the provider chooses one
   */
  readonly roleSessionName?: string;

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
}
