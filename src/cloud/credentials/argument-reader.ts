import { type Argument, readSetting, type Setting, settingPlaces } from '../settings/environment';
import type { Environment } from '../transport/network-settings';
import type { CredentialSettings } from './credential-settings';

/** Reads one argument: from the provider block, else from the environment. */
export type ReadArgument = (argument: Argument) => Setting | undefined;

export function argumentReader(settings: CredentialSettings, env: Environment): ReadArgument {
  const block = blockArguments(settings);
  return (argument) => readSetting(argument, block[argument], env);
}

/** Arguments and variables that are set: whoever has set half of what is needed wants to know which half. No value is told. */
export function placesSet(settings: CredentialSettings, env: Environment): string[] {
  const block = blockArguments(settings);
  return LOOKED_AT.flatMap((argument) => settingPlaces(argument, block[argument], env)).flatMap(({ from, value }) =>
    value === undefined ? [] : [from],
  );
}

const LOOKED_AT: readonly Argument[] = [
  'access_key',
  'secret_key',
  'profile',
  'shared_credentials_file',
  'credentials_uri',
  'ecs_role_name',
  'assume_role_with_oidc.role_arn',
  'assume_role_with_oidc.oidc_provider_arn',
  'assume_role_with_oidc.oidc_token',
  'assume_role_with_oidc.oidc_token_file',
];

function blockArguments(settings: CredentialSettings): { readonly [argument in Argument]?: string | undefined } {
  const { assumeRole: role, assumeRoleWithOidc: oidc } = settings;
  return {
    access_key: settings.accessKey,
    secret_key: settings.secretKey,
    security_token: settings.securityToken,
    profile: settings.profile,
    shared_credentials_file: settings.sharedCredentialsFile,
    credentials_uri: settings.credentialsUri,
    ecs_role_name: settings.ecsRoleName,
    'assume_role.role_arn': role?.roleArn,
    'assume_role.session_name': role?.sessionName,
    'assume_role.session_expiration': role?.sessionExpirationSeconds?.toString(),
    'assume_role_with_oidc.role_arn': oidc?.roleArn,
    'assume_role_with_oidc.role_session_name': oidc?.roleSessionName,
    'assume_role_with_oidc.oidc_provider_arn': oidc?.oidcProviderArn,
    'assume_role_with_oidc.oidc_token': oidc?.oidcToken,
    'assume_role_with_oidc.oidc_token_file': oidc?.oidcTokenFile,
  };
}
