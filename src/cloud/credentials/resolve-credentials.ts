import type { CloudError } from '../cloud-error';
import { type CredentialSource, staticCredentials } from '../rpc/credential-source';
import { readNumber } from '../settings/environment';
import { argumentReader, placesSet, type ReadArgument } from './argument-reader';
import { assumedRole, assumedRoleWithOidc } from './assumed-role';
import { cachedCredentials } from './cached-credentials';
import { defaultProfileFile, namedProfilePlace } from './cli-profile';
import type { CredentialContext } from './credential-context';
import type { CredentialSettings } from './credential-settings';
import { credentialsError, unreadable } from './credentials-error';
import { profileCredentials } from './profile-credentials';
import { credentialsUri, ecsRole } from './vendor-library';

/**
 * Finds out where credentials come from, in the order of the vendor's provider. Reads no file and calls nobody before
 * the first `get()`, which also is what rejects when there are none: a plan that makes no call needs none.
 */
export function resolveCredentials(settings: CredentialSettings, context: CredentialContext): CredentialSource {
  const read = argumentReader(settings, context.env);
  const base =
    (settings.assumeRoleWithOidc && (oidcRole(read, settings, context) ?? incompleteOidcBlock())) ??
    keys(read) ??
    namedProfile(read, context) ??
    remote(read, context) ??
    oidcRole(read, settings, context) ??
    currentProfile(settings, context);
  const roleArn = settings.assumeRole && read('assume_role.role_arn')?.value;
  return roleArn ? assumedRole(base, { roleArn, ...roleSettings(read, settings, context) }, context) : base;
}

function keys(read: ReadArgument): CredentialSource | undefined {
  const id = read('access_key');
  const secret = read('secret_key');
  const token = read('security_token');
  if (!id || !secret) return undefined;
  const credentials = {
    accessKeyId: id.value,
    accessKeySecret: secret.value,
    ...(token && { securityToken: token.value }),
  };
  return staticCredentials(credentials, [id, secret, token].flatMap((setting) => setting?.from ?? []).join(', '));
}

function namedProfile(read: ReadArgument, context: CredentialContext): CredentialSource | undefined {
  const place = namedProfilePlace(read, context.home);
  return place && profileCredentials(place.path, place.name, context);
}

function remote(read: ReadArgument, context: CredentialContext): CredentialSource | undefined {
  const uri = read('credentials_uri');
  if (uri) return credentialsUri(uri.value, context);
  const role = read('ecs_role_name');
  return role && ecsRole(role.value, context);
}

/**
 * Where the profile stands that the keys come from; undefined where they come from elsewhere. Without anything else it is the
 * one that `aliyun configure` calls current.
 */
export function profilePlace(
  settings: CredentialSettings,
  { env, home }: Pick<CredentialContext, 'env' | 'home'>,
): { readonly path: string; readonly name?: string; readonly isLastResort?: true } | undefined {
  const read = argumentReader(settings, env);
  const named = namedProfilePlace(read, home);
  if (named) return named;
  const isElsewhere = settings.assumeRoleWithOidc ?? keys(read) ?? read('credentials_uri') ?? read('ecs_role_name');
  if (isElsewhere || oidcOf(read)) return undefined;
  return { path: defaultProfileFile(home), isLastResort: true };
}

/** Without a block, too: the environment of a pod with a role of its own holds all that is needed. */
function oidcRole(
  read: ReadArgument,
  { assumeRoleWithOidc: block }: CredentialSettings,
  context: CredentialContext,
): CredentialSource | undefined {
  const found = oidcOf(read);
  if (!found) return undefined;
  const role = {
    roleArn: found.roleArn,
    sessionName: read('assume_role_with_oidc.role_session_name')?.value,
    durationSeconds: block?.sessionExpirationSeconds,
    policy: block?.policy,
  };
  return assumedRoleWithOidc(found, role, context);
}

function oidcOf(read: ReadArgument) {
  const roleArn = read('assume_role_with_oidc.role_arn')?.value;
  const providerArn = read('assume_role_with_oidc.oidc_provider_arn')?.value;
  const text = read('assume_role_with_oidc.oidc_token')?.value;
  const file = read('assume_role_with_oidc.oidc_token_file')?.value;
  const token = text ? { text } : file ? { file } : undefined;
  return roleArn && providerArn && token ? { roleArn, providerArn, token } : undefined;
}

function incompleteOidcBlock(): CredentialSource {
  const describe = 'assume_role_with_oidc';
  const problem = `${describe} needs role_arn, oidc_provider_arn, and oidc_token or oidc_token_file`;
  return { describe, get: () => Promise.reject(nowhere({ problem })), invalidate: () => undefined };
}

function roleSettings(read: ReadArgument, { assumeRole }: CredentialSettings, { env }: CredentialContext) {
  return {
    sessionName: read('assume_role.session_name')?.value,
    durationSeconds: readNumber('assume_role.session_expiration', assumeRole?.sessionExpirationSeconds, env),
    policy: assumeRole?.policy,
    externalId: assumeRole?.externalId,
  };
}

/** What is wrong where nothing is configured, as on a machine that is to check a stack without asking the service. */
export const NO_CREDENTIALS = 'no credentials were found';

/** Last of all what `aliyun configure` left on this machine. */
function currentProfile(settings: CredentialSettings, context: CredentialContext): CredentialSource {
  const path = defaultProfileFile(context.home);
  const profile = profileCredentials(path, undefined, context);
  let wasThere = false;
  return cachedCredentials({
    ...profile,
    clock: context.clock,
    fetch: async () => {
      const fault = await context.readFile(path).then(() => undefined, unreadable);
      wasThere ||= fault === undefined;
      if (wasThere) return profile.get();
      const set = placesSet(settings, context.env).join(', ');
      const half = set ? `Only ${set} is set, which is not enough` : 'None of these is set';
      throw nowhere({ problem: NO_CREDENTIALS, advice: `${WHAT_TO_SET} ${half}, and ${path} ${fault}.` });
    },
  });
}

/** First what most people need. */
const WHAT_TO_SET =
  'Set ALIBABA_CLOUD_ACCESS_KEY_ID and ALIBABA_CLOUD_ACCESS_KEY_SECRET, or access_key and secret_key in the provider block. Or name a profile of "aliyun configure" (profile), the role of an ECS instance (ecs_role_name), a URI (credentials_uri), or the role of a pod or pipeline (assume_role_with_oidc).';

/** There is nothing that credentials could be got from: no waiting mends that. */
function nowhere(details: { readonly problem: string; readonly advice?: string }): CloudError {
  return credentialsError({ ...details, withoutCredentials: 'for good' });
}
