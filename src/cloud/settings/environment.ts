import { CloudError } from '../cloud-error';
import type { Environment } from '../transport/network-settings';

/** The vendor's provider reads these, each in this order, where the provider block says nothing. */
export const ENVIRONMENT_VARIABLES = {
  region: ['ALICLOUD_REGION', 'ALIBABA_CLOUD_REGION'],
  access_key: ['ALICLOUD_ACCESS_KEY', 'ALIBABA_CLOUD_ACCESS_KEY_ID', 'ALIBABACLOUD_ACCESS_KEY_ID'],
  secret_key: ['ALICLOUD_SECRET_KEY', 'ALIBABA_CLOUD_ACCESS_KEY_SECRET', 'ALIBABACLOUD_ACCESS_KEY_SECRET'],
  security_token: ['ALICLOUD_SECURITY_TOKEN', 'ALIBABA_CLOUD_SECURITY_TOKEN', 'ALIBABACLOUD_SECURITY_TOKEN'],
  profile: ['ALICLOUD_PROFILE', 'ALIBABA_CLOUD_PROFILE'],
  shared_credentials_file: ['ALICLOUD_SHARED_CREDENTIALS_FILE', 'ALIBABA_CLOUD_CREDENTIALS_FILE'],
  ecs_role_name: ['ALICLOUD_ECS_ROLE_NAME', 'ALIBABA_CLOUD_ECS_METADATA'],
  credentials_uri: ['ALICLOUD_CREDENTIALS_URI', 'ALIBABA_CLOUD_CREDENTIALS_URI'],
  'assume_role.role_arn': ['ALICLOUD_ASSUME_ROLE_ARN', 'ALIBABA_CLOUD_ROLE_ARN'],
  'assume_role.session_name': ['ALICLOUD_ASSUME_ROLE_SESSION_NAME', 'ALIBABA_CLOUD_ROLE_SESSION_NAME'],
  'assume_role.session_expiration': ['ALICLOUD_ASSUME_ROLE_SESSION_EXPIRATION'],
  'assume_role_with_oidc.oidc_provider_arn': ['ALIBABA_CLOUD_OIDC_PROVIDER_ARN'],
  'assume_role_with_oidc.oidc_token_file': ['ALIBABA_CLOUD_OIDC_TOKEN_FILE'],
  'assume_role_with_oidc.oidc_token': ['ALIBABA_CLOUD_OIDC_TOKEN'],
  'assume_role_with_oidc.role_arn': ['ALIBABA_CLOUD_ROLE_ARN'],
  'assume_role_with_oidc.role_session_name': ['ALIBABA_CLOUD_ROLE_SESSION_NAME'],
  client_connect_timeout: ['CLIENT_CONNECT_TIMEOUT'],
  client_read_timeout: ['CLIENT_READ_TIMEOUT'],
  'endpoints.hbr': ['ALIBABA_CLOUD_ENDPOINT_HBR', 'HBR_ENDPOINT'],
  'endpoints.dbs': ['ALIBABA_CLOUD_ENDPOINT_DBS', 'DBS_ENDPOINT'],
  'endpoints.computenest': ['ALIBABA_CLOUD_ENDPOINT_COMPUTENEST', 'COMPUTENEST_ENDPOINT'],
  'endpoints.ecs': ['ALIBABA_CLOUD_ENDPOINT_ECS', 'ECS_ENDPOINT'],
  'endpoints.sts': ['ALIBABA_CLOUD_ENDPOINT_STS', 'STS_ENDPOINT'],
} as const satisfies Record<string, readonly string[]>;

/** An argument of the provider block that the environment can stand in for. */
export type Argument = keyof typeof ENVIRONMENT_VARIABLES;

export interface Setting {
  readonly value: string;
  /** The argument or the variable that holds it. */
  readonly from: string;
}

/** What the provider block says, else the first variable that is set. Blank counts as not set. */
export function readSetting(argument: Argument, configured: string | undefined, env: Environment): Setting | undefined {
  return settingPlaces(argument, configured, env).find((place): place is Setting => place.value !== undefined);
}

/** All places that are looked at for an argument, in order, with what is set there. */
export function settingPlaces(
  argument: Argument,
  configured: string | undefined,
  env: Environment,
): readonly { readonly from: string; readonly value: string | undefined }[] {
  const variables = ENVIRONMENT_VARIABLES[argument].map((variable) => ({ from: variable, value: env[variable] }));
  return [{ from: argument, value: configured }, ...variables].map(({ from, value }) => ({
    from,
    value: value?.trim() || undefined,
  }));
}

/** As readSetting, for numbers above 0. */
export function readNumber(argument: Argument, configured: number | undefined, env: Environment): number | undefined {
  const setting = readSetting(argument, configured?.toString(), env);
  if (!setting || /^[1-9]\d{0,8}$/.test(setting.value)) return setting && Number(setting.value);
  throw new CloudError({
    action: 'Reading the configuration',
    problem: `${setting.from} must be a whole number above 0; got "${setting.value}"`,
    category: 'invalid',
    execution: 'none',
  });
}
