import { createHash, createHmac } from 'node:crypto';
import { apiError } from '../http/api-error';
import type { ReceivedRequest } from '../http/received-request';
import { canonicalQuery } from './canonical-query';
import { isSame, requireSigned, type SignedRequest } from './signed-request';

const ALGORITHM = 'ACS3-HMAC-SHA256';
const FORM = /^ACS3-HMAC-SHA256 Credential=([^,\s]+),\s*SignedHeaders=([^,\s]+),\s*Signature=([0-9a-f]{64})$/;

/** Reads the newer form of signature, which travels in the Authorization header and covers headers and body. */
export function readAcs3Signature(request: ReceivedRequest, authorization: string): SignedRequest {
  const [, accessKeyId, headerList, signature] = FORM.exec(authorization) ?? [];
  if (!accessKeyId) throw apiError('IncompleteSignature', `The header Authorization is not of the form ${ALGORITHM}.`);
  const signedHeaders = headerList.split(';');
  const unsigned = Object.keys(request.headers).find((name) => mustBeSigned(name) && !signedHeaders.includes(name));
  if (unsigned) throw apiError('IncompleteSignature', `The header ${unsigned} is not among SignedHeaders.`);

  const header = (name: string) => request.headers[name]?.toString();
  const bodyHash = requireSigned('The header x-acs-content-sha256', header('x-acs-content-sha256'));
  const canonical = [
    request.method,
    request.path,
    canonicalQuery(request.query),
    ...signedHeaders.map((name) => `${name}:${header(name)?.trim() ?? ''}`),
    '', // the block of headers ends with a line feed of its own
    headerList,
    bodyHash,
  ].join('\n');
  const stringToSign = `${ALGORITHM}\n${sha256(canonical)}`;
  return {
    accessKeyId,
    securityToken: header('x-acs-security-token'),
    timestamp: requireSigned('The header x-acs-date', header('x-acs-date')),
    nonce: requireSigned('The header x-acs-signature-nonce', header('x-acs-signature-nonce')),
    isSignedWith: (secret) =>
      isSame(sha256(request.body), bodyHash) &&
      isSame(createHmac('sha256', secret).update(stringToSign).digest('hex'), signature),
    mismatch: `Specified signature does not match our calculation. server StringToSign is [${stringToSign}]`,
  };
}

/** Unsigned, these could be changed on the way. The service's own strictness here is not documented. */
function mustBeSigned(name: string): boolean {
  return name.startsWith('x-acs-') || name === 'host' || name === 'content-type';
}

function sha256(data: string | Buffer): string {
  return createHash('sha256').update(data).digest('hex');
}
