import { createHash, createHmac } from 'node:crypto';
import type { Credentials } from './credential-source';

const ALGORITHM = 'ACS3-HMAC-SHA256';

export interface SignableRequest {
  readonly method: string;
  /** The canonical query string, without its question mark. */
  readonly query: string;
  /** Names in lower case. `x-acs-content-sha256` must be among them. */
  readonly headers: Readonly<Record<string, string>>;
}

/** Value of the Authorization header. */
export function acs3Authorization(request: SignableRequest, credentials: Credentials): string {
  const canonical = canonicalRequest(request);
  const signature = createHmac('sha256', credentials.accessKeySecret)
    .update(`${ALGORITHM}\n${sha256(canonical)}`)
    .digest('hex');
  const signedHeaders = signedNames(request).join(';');
  return `${ALGORITHM} Credential=${credentials.accessKeyId},SignedHeaders=${signedHeaders},Signature=${signature}`;
}

/** What is hashed and signed. RPC operations all have the path `/`. */
export function canonicalRequest(request: SignableRequest): string {
  const names = signedNames(request);
  return [
    request.method,
    '/',
    request.query,
    ...names.map((name) => `${name}:${request.headers[name].trim()}`),
    '', // the block of headers ends with a line feed of its own
    names.join(';'),
    request.headers['x-acs-content-sha256'],
  ].join('\n');
}

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function signedNames(request: SignableRequest): string[] {
  return Object.keys(request.headers)
    .filter((name) => name.startsWith('x-acs-') || name === 'host' || name === 'content-type')
    .sort();
}
