import type { CredentialSource, Credentials } from '../rpc/credential-source';
import { parseExactJson, writeExactJson } from '../rpc/exact-json';
import { createTransport } from '../transport/transport';
import { cachedCredentials } from './cached-credentials';
import type { CredentialContext } from './credential-context';
import { credentialsError } from './credentials-error';
import { temporaryKeys } from './temporary-keys';

/** A sign-in to CloudSSO, as `aliyun configure` leaves it. */
export interface CloudSso {
  readonly signInUrl: string;
  readonly accountId: string;
  readonly accessConfig: string;
  readonly accessToken: string;
}

/** Keys for an account and an access configuration, given on the strength of a sign-in. */
export function cloudSso(signIn: CloudSso, describe: string, context: CredentialContext): CredentialSource {
  return cachedCredentials({
    describe,
    clock: context.clock,
    fetch: (signal) => exchangeToken(signIn, describe, context, signal),
  });
}

async function exchangeToken(
  { signInUrl, accountId, accessConfig, accessToken }: CloudSso,
  describe: string,
  context: CredentialContext,
  signal: AbortSignal,
): Promise<Credentials> {
  const baseUrl = originOf(signInUrl, describe);
  const headers = {
    host: new URL(baseUrl).host,
    accept: 'application/json',
    authorization: `Bearer ${accessToken}`,
    'content-type': 'application/json',
    'user-agent': context.userAgent,
  };
  const body = writeExactJson({ AccountId: accountId, AccessConfigurationId: accessConfig });
  const transport = createTransport(context);
  try {
    const request = { baseUrl, path: '/cloud-credentials', headers, body };
    const { httpStatus, body: answer } = await transport.send(request, { freshConnection: true, signal });
    return readKeys(answer, httpStatus, describe);
  } finally {
    transport.close();
  }
}

function originOf(signInUrl: string, describe: string): string {
  if (URL.canParse(signInUrl)) return new URL(signInUrl).origin;
  throw credentialsError({
    problem: `${describe}: cloud_sso_sign_in_url is not a URL, expected one such as https://signin-ap-southeast-1.alibabacloudsso.com/...`,
  });
}

/** The answer is made of secrets: it is not quoted. */
function readKeys(answer: string, httpStatus: number, describe: string): Credentials {
  const keys = temporaryKeys(keysOf(answer));
  if (keys) return keys;
  throw credentialsError({
    problem: `${describe}: CloudSSO answered HTTP ${httpStatus} without access keys`,
    advice: 'Sign in again with "aliyun configure".',
  });
}

function keysOf(answer: string): unknown {
  try {
    return Object(parseExactJson(answer)).CloudCredential;
  } catch {
    return undefined;
  }
}
