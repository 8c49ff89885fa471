import { join } from 'node:path';
import { parseExactJson } from '../rpc/exact-json';
import type { ReadArgument } from './argument-reader';
import type { CredentialContext } from './credential-context';
import { credentialsError, unreadableFile } from './credentials-error';

/** One profile of the vendor's command line, as `aliyun configure` writes it. Which members count depends on `mode`. */
export interface CliProfile {
  readonly name?: string;
  readonly mode?: string;
  readonly region_id?: string;
  readonly access_key_id?: string;
  readonly access_key_secret?: string;
  readonly sts_token?: string;
  readonly sts_region?: string;
  readonly ram_role_name?: string;
  readonly ram_role_arn?: string;
  readonly ram_session_name?: string;
  readonly expired_seconds?: number;
  readonly external_id?: string;
  readonly source_profile?: string;
  readonly oidc_provider_arn?: string;
  readonly oidc_token_file?: string;
  readonly private_key?: string;
  readonly key_pair_name?: string;
  readonly process_command?: string;
  readonly credentials_uri?: string;
  readonly cloud_sso_sign_in_url?: string;
  readonly cloud_sso_account_id?: string;
  readonly cloud_sso_access_config?: string;
  readonly access_token?: string;
  /** Seconds since 1970. */
  readonly cloud_sso_access_token_expire?: number;
  /** When the keys end that the command line wrote beside a sign-in. Seconds since 1970. */
  readonly sts_expiration?: number;
}

export function defaultProfileFile(home: string): string {
  return join(home, '.aliyun', 'config.json');
}

/** The profile that is asked for by its name or by its file; undefined where neither is. */
export function namedProfilePlace(read: ReadArgument, home: string): { path: string; name?: string } | undefined {
  const name = read('profile')?.value;
  const file = read('shared_credentials_file')?.value;
  if (!name && !file) return undefined;
  const path = file?.replace(/^~(?=[/\\]|$)/, () => home) ?? defaultProfileFile(home);
  return { path, ...(name && { name }) };
}

/** Reads a profile by its name, or the one that the file calls current. No error quotes the file: it holds secrets. */
export async function readCliProfile(
  path: string,
  name: string | undefined,
  readFile: CredentialContext['readFile'],
): Promise<CliProfile> {
  const text = await readFile(path).catch((error) => {
    throw unreadableFile(path, error);
  });
  const file = parseProfileFile(text);
  if (!file)
    throw credentialsError({
      problem: `${path} is not a configuration file of the aliyun command line: expected JSON with the member profiles`,
    });
  const wanted = name ?? file.current ?? 'default';
  const profile = file.profiles.find((candidate) => candidate?.name === wanted);
  if (profile) return profile;
  const names = file.profiles.map((candidate) => candidate?.name).join(', ') || 'none';
  throw credentialsError({
    problem: `${path} has no profile "${wanted}"; it has: ${names}`,
    advice: `Name one of these (profile), or make it with "aliyun configure --profile ${wanted}".`,
  });
}

interface ProfileFile {
  readonly current?: string;
  readonly profiles: readonly CliProfile[];
}

function parseProfileFile(text: string): ProfileFile | undefined {
  try {
    const file = Object(parseExactJson(text.replace(/^\uFEFF/, '')));
    return Array.isArray(file.profiles) ? file : undefined;
  } catch {
    return undefined;
  }
}
