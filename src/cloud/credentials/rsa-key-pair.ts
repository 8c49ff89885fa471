import { createPrivateKey, createSign, type KeyObject } from 'node:crypto';
import { toRfc3339 } from '../../amounts/time';
import { CloudError } from '../cloud-error';
import { readAnswer } from '../rpc/answer';
import type { CallContext } from '../rpc/call-context';
import type { CredentialSource, Credentials } from '../rpc/credential-source';
import { canonicalQueryString, percentEncode } from '../rpc/query-string';
import { redactor } from '../rpc/secrets';
import { toCloudError } from '../rpc/to-cloud-error';
import { resolveEndpoint } from '../settings/resolve-endpoint';
import { createTransport } from '../transport/transport';
import { cachedCredentials } from './cached-credentials';
import type { CredentialContext } from './credential-context';
import { credentialsError, unreadableFile } from './credentials-error';

const ACTION = 'GenerateSessionAccessKey';
const DEFAULT_DURATION_SECONDS = 3600;

export interface RsaKeyPair {
  /** ID of the public key, which the cloud has. */
  readonly keyPairName: string;
  /** PEM, or the file that holds it. */
  readonly privateKey: string;
  readonly durationSeconds?: number;
}

/** A session's key for a pair of RSA keys. This one operation is signed in the cloud's first way, with the private key. */
export function rsaKeyPair(pair: RsaKeyPair, describe: string, context: CredentialContext): CredentialSource {
  return cachedCredentials({
    describe,
    clock: context.clock,
    fetch: async (signal) => {
      const key = await readPrivateKey(pair.privateKey, describe, context);
      return generate(pair, key, describe, context, signal);
    },
  });
}

async function readPrivateKey(given: string, describe: string, { readFile }: CredentialContext): Promise<KeyObject> {
  const isText = given.includes('-----BEGIN');
  const text = isText
    ? given
    : await readFile(given).catch((error) => {
        throw unreadableFile(given, error);
      });
  try {
    if (text.includes('-----BEGIN')) return createPrivateKey(text);
    return createPrivateKey({ key: Buffer.from(text, 'base64'), format: 'der', type: 'pkcs8' });
  } catch {
    throw credentialsError({ problem: `${describe}: private_key is not an RSA key in PEM form, nor a file with one` });
  }
}

async function generate(
  { keyPairName, durationSeconds }: RsaKeyPair,
  key: KeyObject,
  describe: string,
  context: CredentialContext,
  signal: AbortSignal,
): Promise<Credentials> {
  const { clock, nonce } = context;
  const endpoint = resolveEndpoint('sts', context);
  const parameters = canonicalQueryString([
    ['AccessKeyId', keyPairName],
    ['Action', ACTION],
    ['DurationSeconds', String(durationSeconds ?? DEFAULT_DURATION_SECONDS)],
    ['Format', 'JSON'],
    ['SignatureMethod', 'SHA256withRSA'],
    ['SignatureNonce', nonce()],
    ['SignatureType', 'PRIVATEKEY'],
    ['SignatureVersion', '1.0'],
    ['Timestamp', toRfc3339(clock.now() / 1000)],
    ['Version', '2015-04-01'],
  ]);
  const path = `/?${parameters}&Signature=${percentEncode(signatureOf(parameters, key))}`;
  const headers = { host: new URL(endpoint).host, accept: 'application/json', 'user-agent': context.userAgent };
  const call = callContext(describe, endpoint, context);
  const transport = createTransport(context);
  try {
    const request = { baseUrl: endpoint, path, headers, body: '' };
    const wire = await transport.send(request, { freshConnection: true, signal });
    const { body, requestId } = readAnswer(wire, call);
    return readSession(body.SessionAccessKey, requestId);
  } catch (thrown) {
    throw toCloudError(thrown, call);
  } finally {
    transport.close();
  }
}

/** As of the first version of the RPC style; what is signed has its parameters in order. */
function signatureOf(parameters: string, key: KeyObject): string {
  const text = `POST&%2F&${percentEncode(parameters)}`;
  return createSign('RSA-SHA256').update(text).sign(key, 'base64');
}

function callContext(credentialsFrom: string, endpoint: string, { clock, region }: CredentialContext): CallContext {
  return {
    product: 'sts',
    action: ACTION,
    region,
    credentialsFrom,
    answersSecrets: true,
    host: new URL(endpoint).host,
    redact: redactor(undefined, []),
    nowMs: () => clock.now(),
  };
}

function readSession(given: unknown, requestId: string | undefined): Credentials {
  const { SessionAccessKeyId, SessionAccessKeyID, SessionAccessKeySecret, Expiration } = Object(given);
  const accessKeyId = SessionAccessKeyId ?? SessionAccessKeyID;
  if (![accessKeyId, SessionAccessKeySecret].every((part) => typeof part === 'string' && part !== '')) {
    throw CloudError.withoutResult({ action: ACTION }, 'SessionAccessKey', requestId);
  }
  const expiresAtMs = Date.parse(Expiration);
  return {
    accessKeyId,
    accessKeySecret: SessionAccessKeySecret,
    ...(!Number.isNaN(expiresAtMs) && { expiresAtMs }),
  };
}
