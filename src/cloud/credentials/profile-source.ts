import { type CredentialSource, type Credentials, staticCredentials } from '../rpc/credential-source';
import { assumedRole, assumedRoleWithOidc, type Role } from './assumed-role';
import { type CliProfile, defaultProfileFile } from './cli-profile';
import { cloudSso } from './cloud-sso';
import type { CredentialContext } from './credential-context';
import { credentialsError } from './credentials-error';
import { externalProfile } from './external-profile';
import { rsaKeyPair } from './rsa-key-pair';
import { credentialsUri, ecsRole, vendorProfile } from './vendor-library';

/** Where a profile was found. */
export interface ProfilePlace {
  readonly path: string;
  readonly context: CredentialContext;
  /** Another profile of the same file. */
  readonly other: (name: string) => CredentialSource;
}

type Mode = (profile: CliProfile, place: ProfilePlace) => CredentialSource;

const modes: Readonly<Record<string, Mode>> = {
  AK: ownKeys,
  StsToken: ownKeys,
  RamRoleArn: (profile, place) => assumedRole(ownKeys(profile, place), roleOf(profile, place), place.context),
  RamRoleArnWithRoleName: (profile, place) =>
    assumedRole(ecsRoleOf(profile, place), roleOf(profile, place), place.context),
  ChainableRamRoleArn: (profile, place) =>
    assumedRole(place.other(required(profile, 'source_profile', place)), roleOf(profile, place), place.context),
  OIDC: (profile, place) => {
    const token = { file: required(profile, 'oidc_token_file', place) };
    const proof = { providerArn: required(profile, 'oidc_provider_arn', place), token };
    return assumedRoleWithOidc(proof, roleOf(profile, place), place.context);
  },
  EcsRamRole: ecsRoleOf,
  RsaKeyPair: (profile, place) => {
    const pair = {
      keyPairName: required(profile, 'key_pair_name', place),
      privateKey: required(profile, 'private_key', place),
      durationSeconds: profile.expired_seconds || undefined,
    };
    return rsaKeyPair(pair, nameOf(profile, place), place.context);
  },
  CredentialsURI: (profile, place) => {
    const fromEnvironment = place.context.env.ALIBABA_CLOUD_CREDENTIALS_URI;
    const uri = profile.credentials_uri || fromEnvironment || required(profile, 'credentials_uri', place);
    return credentialsUri(uri, place.context);
  },
  External: (profile, place) => {
    const { process_command: _, ...rest } = profile;
    const command = required(profile, 'process_command', place);
    return externalProfile(command, nameOf(profile, place), place.context, (written) =>
      profileSource({ ...rest, mode: undefined, ...written, name: profile.name }, place),
    );
  },
  CloudSSO: (profile, place) => signedIn(profile, place) ?? cloudSsoOf(profile, place),
  OAuth: (profile, place) => signedIn(profile, place) ?? byLibrary(profile, place),
};

export function profileSource(profile: CliProfile, place: ProfilePlace): CredentialSource {
  const mode = profile.mode || recognizedMode(profile);
  if (Object.hasOwn(modes, mode)) return modes[mode]({ ...profile, mode }, place);
  const known = Object.keys(modes).join(', ');
  throw credentialsError({ problem: `${nameOf(profile, place)} has the mode "${mode}"; expected one of ${known}` });
}

/** What the vendor's command line makes of a profile without a mode. */
function recognizedMode(profile: CliProfile): string {
  if (profile.access_key_id && profile.access_key_secret) {
    if (profile.sts_token) return 'StsToken';
    return profile.ram_role_arn ? 'RamRoleArn' : 'AK';
  }
  if (profile.private_key && profile.key_pair_name) return 'RsaKeyPair';
  if (profile.ram_role_name) return 'EcsRamRole';
  if (profile.process_command) return 'External';
  if (profile.oidc_provider_arn && profile.oidc_token_file) return 'OIDC';
  return profile.cloud_sso_sign_in_url ? 'CloudSSO' : 'AK';
}

function ownKeys(profile: CliProfile, place: ProfilePlace): CredentialSource {
  return staticCredentials(keysOf(profile, place), nameOf(profile, place));
}

/** A token that another mode has left behind counts only where a role may be assumed with it. */
function keysOf(profile: CliProfile, place: ProfilePlace): Credentials {
  const mustHaveToken = profile.mode !== 'AK' && profile.mode !== 'RamRoleArn';
  const token = mustHaveToken ? required(profile, 'sts_token', place) : undefined;
  const securityToken = token ?? (profile.mode === 'RamRoleArn' ? profile.sts_token?.trim() : undefined);
  return {
    accessKeyId: required(profile, 'access_key_id', place),
    accessKeySecret: required(profile, 'access_key_secret', place),
    ...(securityToken && { securityToken }),
  };
}

function ecsRoleOf(profile: CliProfile, { context }: ProfilePlace): CredentialSource {
  return ecsRole(profile.ram_role_name?.trim() || undefined, context);
}

function roleOf(profile: CliProfile, place: ProfilePlace): Role {
  return {
    roleArn: required(profile, 'ram_role_arn', place),
    sessionName: profile.ram_session_name || undefined,
    durationSeconds: profile.expired_seconds || undefined,
    externalId: profile.external_id,
    stsRegion: profile.sts_region,
  };
}

/** The keys that the command line got at its last sign-in, while they last. */
function signedIn(profile: CliProfile, place: ProfilePlace): CredentialSource | undefined {
  const expiresAtMs = Number(profile.sts_expiration ?? 0) * 1000;
  if (!profile.access_key_id || !profile.sts_token || expiresAtMs <= place.context.clock.now()) return undefined;
  return staticCredentials({ ...keysOf(profile, place), expiresAtMs }, nameOf(profile, place));
}

function cloudSsoOf(profile: CliProfile, place: ProfilePlace): CredentialSource {
  const expiresAtMs = Number(profile.cloud_sso_access_token_expire ?? 0) * 1000;
  if (expiresAtMs <= place.context.clock.now()) throw signedOut(profile, place);
  const signIn = {
    signInUrl: required(profile, 'cloud_sso_sign_in_url', place),
    accountId: required(profile, 'cloud_sso_account_id', place),
    accessConfig: required(profile, 'cloud_sso_access_config', place),
    accessToken: required(profile, 'access_token', place),
  };
  return cloudSso(signIn, nameOf(profile, place), place.context);
}

/** A sign-in is renewed in the default file only: the library writes the next token there, and the last one is spent. */
function byLibrary(profile: CliProfile, place: ProfilePlace): CredentialSource {
  if (place.path !== defaultProfileFile(place.context.home)) throw signedOut(profile, place);
  return vendorProfile(profile.name ?? '', nameOf(profile, place), place.context);
}

function signedOut(profile: CliProfile, place: ProfilePlace) {
  const command = `aliyun sts GetCallerIdentity --profile ${profile.name} --config-path ${place.path}`;
  return credentialsError({
    problem: `the sign-in (${profile.mode}) of ${nameOf(profile, place)} has expired`,
    advice: `Renew it with "${command}"; if that fails, sign in again with "aliyun configure --profile ${profile.name} --mode ${profile.mode}".`,
  });
}

function required(profile: CliProfile, member: keyof CliProfile, place: ProfilePlace): string {
  const value = profile[member];
  if (typeof value === 'string' && value.trim() !== '') return value.trim();
  throw credentialsError({
    problem: `${nameOf(profile, place)} has no ${member}, which its mode ${profile.mode} needs`,
    advice: `Set it with "aliyun configure --profile ${profile.name} --mode ${profile.mode}".`,
  });
}

function nameOf(profile: CliProfile, { path }: ProfilePlace): string {
  return `profile "${profile.name}" of ${path}`;
}
