import { assumedRole, assumedRoleWithOidc, type Role } from './assumed-role';
import { type CliProfile, defaultProfileFile } from './cli-profile';
import type { CredentialContext } from './credential-context';
import { type CredentialSource, staticCredentials } from './credential-source';
import { credentialsError } from './credentials-error';
import { ecsRole, vendorProfile } from './vendor-sources';

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
  ChainableRamRoleArn: (profile, place) =>
    assumedRole(place.other(required(profile, 'source_profile', place)), roleOf(profile, place), place.context),
  OIDC: (profile, place) => {
    const token = { file: required(profile, 'oidc_token_file', place) };
    const proof = { providerArn: required(profile, 'oidc_provider_arn', place), token };
    return assumedRoleWithOidc(proof, roleOf(profile, place), place.context);
  },
  EcsRamRole: (profile, place) => ecsRole(required(profile, 'ram_role_name', place), place.context),
  CloudSSO: byLibrary,
  OAuth: byLibrary,
  External: byLibrary,
};

export function profileSource(profile: CliProfile, place: ProfilePlace): CredentialSource {
  const mode = profile.mode ?? 'AK';
  if (Object.hasOwn(modes, mode)) return modes[mode](profile, place);
  const known = Object.keys(modes).join(', ');
  throw credentialsError({ problem: `${nameOf(profile, place)} has the mode "${mode}"; known are ${known}` });
}

export function isLibraryMode(profile: CliProfile): boolean {
  return modes[profile.mode ?? ''] === byLibrary;
}

function ownKeys(profile: CliProfile, place: ProfilePlace): CredentialSource {
  const credentials = {
    accessKeyId: required(profile, 'access_key_id', place),
    accessKeySecret: required(profile, 'access_key_secret', place),
    ...(profile.mode === 'StsToken' && { securityToken: required(profile, 'sts_token', place) }),
  };
  return staticCredentials(credentials, nameOf(profile, place));
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

/** The library reads the default file only, and writes into it what it got. */
function byLibrary(profile: CliProfile, place: ProfilePlace): CredentialSource {
  const { path, context } = place;
  const defaultFile = defaultProfileFile(context.home);
  if (path !== defaultFile) {
    throw credentialsError({
      problem: `${nameOf(profile, place)} has the mode ${profile.mode}, which works in ${defaultFile} only`,
    });
  }
  return vendorProfile(profile.name ?? '', nameOf(profile, place), context);
}

function required(profile: CliProfile, member: keyof CliProfile, place: ProfilePlace): string {
  const value = profile[member];
  if (typeof value === 'string' && value.trim() !== '') return value.trim();
  throw credentialsError({ problem: `${nameOf(profile, place)} lacks ${member}` });
}

function nameOf(profile: CliProfile, { path }: ProfilePlace): string {
  return `profile "${profile.name}" of ${path}`;
}
