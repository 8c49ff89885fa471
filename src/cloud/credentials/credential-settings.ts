/** What the provider block says about credentials, in its arguments' names. */
export interface CredentialSettings {
  readonly accessKey?: string;
  readonly secretKey?: string;
  readonly securityToken?: string;
  readonly profile?: string;
  readonly sharedCredentialsFile?: string;
  readonly ecsRoleName?: string;
  readonly credentialsUri?: string;
  readonly assumeRole?: AssumeRoleSettings;
  readonly assumeRoleWithOidc?: AssumeRoleWithOidcSettings;
}

export interface AssumeRoleSettings {
  readonly roleArn?: string;
  readonly sessionName?: string;
  readonly policy?: string;
  readonly sessionExpirationSeconds?: number;
  readonly externalId?: string;
}

export interface AssumeRoleWithOidcSettings {
  readonly oidcProviderArn?: string;
  readonly oidcTokenFile?: string;
  readonly oidcToken?: string;
  readonly roleArn?: string;
  readonly roleSessionName?: string;
  readonly policy?: string;
  readonly sessionExpirationSeconds?: number;
}
