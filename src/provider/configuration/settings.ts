import type { CredentialSettings } from '../../cloud/credentials/credential-settings';
import { readNumber, settingPlaces } from '../../cloud/settings/environment';
import type { EndpointSettings } from '../../cloud/settings/resolve-endpoint';
import { DiagnosticsError, errorDiagnostic } from '../../plugin/diagnostic';
import type { StateOf, TerraformNumber } from '../../plugin/schema';
import type { Polling } from '../../waiting/next-interval';
import type { InFlightLimits } from '../configured/in-flight';
import type { ProviderConfig, schema } from './schema';

export type KnownConfig = StateOf<typeof schema>;
export type Env = Readonly<Record<string, string | undefined>>;

const DEFAULT_TIMEOUT_MS = 60_000;
const DEFAULT_REGION_OF_EMULATOR = 'cn-hangzhou';

export function pollingOf({ polling }: KnownConfig): Polling {
  const minMs = Number(polling?.min_seconds ?? 1) * 1000;
  return { minMs, maxMs: Math.max(minMs, Number(polling?.max_seconds ?? 600) * 1000) };
}

export function limitsOf({ max_in_flight: limits }: KnownConfig): InFlightLimits {
  const limit = (value: TerraformNumber | null | undefined) => Number(value ?? Number.POSITIVE_INFINITY);
  return { total: limit(limits?.total), perTarget: limit(limits?.per_target), perVault: limit(limits?.per_vault) };
}

export function timeoutsOf(config: KnownConfig, env: Env) {
  const configured = (value: unknown) => (value === null ? undefined : Number(value));
  const connect = readNumber('client_connect_timeout', configured(config.client_connect_timeout), env);
  const read = readNumber('client_read_timeout', configured(config.client_read_timeout), env);
  return { connectTimeoutMs: connect ?? DEFAULT_TIMEOUT_MS, readTimeoutMs: read ?? DEFAULT_TIMEOUT_MS };
}

/** Where calls go. With an emulator everything goes to it, whatever the block says. */
export function endpointsOf(
  config: KnownConfig,
  env: Env,
  region: string | undefined,
  emulator: string | undefined,
): EndpointSettings {
  if (emulator !== undefined) {
    const endpoints = { hbr: emulator, dbs: emulator, computenest: emulator, ecs: emulator, sts: emulator };
    return { region: region ?? DEFAULT_REGION_OF_EMULATOR, endpoints, env: {} };
  }
  if (region === undefined) throw new DiagnosticsError([missingRegion()]);
  return {
    region,
    endpoints: withoutNulls(config.endpoints ?? {}),
    ...(config.protocol && { protocol: config.protocol as 'HTTP' | 'HTTPS' }),
    env,
  };
}

function missingRegion() {
  const detail =
    'Set region in the provider block, or the environment variable ALIBABA_CLOUD_REGION: the region of the vaults to restore from, such as "cn-hangzhou".';
  return errorDiagnostic('Missing region', detail, ['region']);
}

export function credentialSettingsOf(config: KnownConfig): CredentialSettings {
  const role = config.assume_role;
  const oidc = config.assume_role_with_oidc;
  return withoutNulls({
    accessKey: config.access_key,
    secretKey: config.secret_key,
    securityToken: config.security_token,
    profile: config.profile,
    sharedCredentialsFile: config.shared_credentials_file,
    ecsRoleName: config.ecs_role_name,
    credentialsUri: config.credentials_uri,
    assumeRole:
      role &&
      withoutNulls({
        roleArn: role.role_arn,
        sessionName: role.session_name,
        policy: role.policy,
        sessionExpirationSeconds: seconds(role.session_expiration),
        externalId: role.external_id,
      }),
    assumeRoleWithOidc:
      oidc &&
      withoutNulls({
        roleArn: oidc.role_arn,
        roleSessionName: oidc.role_session_name,
        policy: oidc.policy,
        sessionExpirationSeconds: seconds(oidc.session_expiration),
        oidcProviderArn: oidc.oidc_provider_arn,
        oidcTokenFile: oidc.oidc_token_file,
        oidcToken: oidc.oidc_token,
      }),
  });
}

/** What must not stand in anything that is kept, wherever it was set. */
export function secretsOf(config: ProviderConfig, env: Env): string[] {
  const oidc = config.assume_role_with_oidc as { readonly oidc_token?: unknown } | null;
  const places = [
    ['secret_key', config.secret_key],
    ['security_token', config.security_token],
    ['assume_role_with_oidc.oidc_token', oidc?.oidc_token],
  ] as const;
  return places.flatMap(([name, value]) =>
    settingPlaces(name, typeof value === 'string' ? value : undefined, env).flatMap((place) => place.value ?? []),
  );
}

function seconds(value: TerraformNumber | null): number | null {
  return value === null ? null : Number(value);
}

type WithoutNulls<T> = { readonly [K in keyof T]?: Exclude<T[K], null> };

function withoutNulls<T extends object>(values: T): WithoutNulls<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null)) as WithoutNulls<T>;
}
