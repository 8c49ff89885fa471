import type { CredentialSource } from '../rpc/credential-source';
import type { Pair } from '../rpc/query-string';
import { cachedCredentials } from './cached-credentials';
import type { CredentialContext } from './credential-context';
import { unreadableFile } from './credentials-error';
import { callSts } from './sts';

const DEFAULT_SESSION_NAME = 'terraform';
const DEFAULT_DURATION_SECONDS = 3600;

export interface Role {
  readonly roleArn: string;
  readonly sessionName?: string;
  readonly policy?: string;
  readonly durationSeconds?: number;
  readonly externalId?: string;
  readonly stsRegion?: string;
}

/** Temporary credentials for a role, given on the strength of other credentials. */
export function assumedRole(base: CredentialSource, role: Role, context: CredentialContext): CredentialSource {
  const { stsRegion } = role;
  return cachedCredentials({
    describe: `${base.describe}, with the role ${role.roleArn} assumed`,
    clock: context.clock,
    invalidate: () => base.invalidate(),
    fetch: async (signal) => {
      const credentials = await base.get();
      const form = parametersOf(role);
      const call = { action: 'AssumeRole', form, credentials, credentialsFrom: base.describe, stsRegion } as const;
      return callSts(call, context, signal);
    },
  });
}

/** What an identity provider says about the caller. */
export interface OidcProof {
  readonly providerArn: string;
  /** Itself, or the file that holds it: that is read for every call, since others replace it before it expires. */
  readonly token: { readonly text: string } | { readonly file: string };
}

/** Temporary credentials for a role, given on the strength of an identity provider's token. */
export function assumedRoleWithOidc(proof: OidcProof, role: Role, context: CredentialContext): CredentialSource {
  const { stsRegion } = role;
  const describe = `the role ${role.roleArn}, assumed with an OIDC token`;
  return cachedCredentials({
    describe,
    clock: context.clock,
    fetch: async (signal) => {
      const token = await readToken(proof.token, context);
      const form: Pair[] = [...parametersOf(role), ['OIDCProviderArn', proof.providerArn], ['OIDCToken', token]];
      const caller = { credentialsFrom: describe, secrets: [token], stsRegion };
      return callSts({ action: 'AssumeRoleWithOIDC', form, ...caller }, context, signal);
    },
  });
}

async function readToken(token: OidcProof['token'], { readFile }: CredentialContext): Promise<string> {
  if ('text' in token) return token.text;
  const text = await readFile(token.file).catch((error) => {
    throw unreadableFile(token.file, error);
  });
  return text.trim();
}

function parametersOf(role: Role): Pair[] {
  const optional: [string, string | undefined][] = [
    ['Policy', role.policy],
    ['ExternalId', role.externalId],
  ];
  return [
    ['RoleArn', role.roleArn],
    ['RoleSessionName', role.sessionName ?? DEFAULT_SESSION_NAME],
    ['DurationSeconds', String(role.durationSeconds ?? DEFAULT_DURATION_SECONDS)],
    ...optional.filter((pair): pair is [string, string] => Boolean(pair[1])),
  ];
}
