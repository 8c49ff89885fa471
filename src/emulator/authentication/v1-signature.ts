import { createHmac } from 'node:crypto';
import { SECRET_PARAMETERS } from '../../api/operations';
import { apiError } from '../http/api-error';
import type { ReceivedRequest } from '../http/received-request';
import { canonicalQuery, percentEncode } from './canonical-query';
import { isSame, requireSigned, type SignedRequest } from './signed-request';

/** What is not shown to the one whose signature is wrong: his answer ends in logs. */
const HIDDEN = ['SecurityToken', ...SECRET_PARAMETERS];

/** Reads the older form of signature, which is a parameter and covers all other parameters, but no header. */
export function readV1Signature(request: ReceivedRequest): SignedRequest {
  const { parameters, method } = request;
  const accessKeyId = parameters.get('AccessKeyId');
  if (!accessKeyId) throw apiError('MissingAccessKeyId');
  const required = (name: string) => requireSigned(`The parameter ${name}`, parameters.get(name));
  if (required('SignatureMethod') !== 'HMAC-SHA1' || required('SignatureVersion') !== '1.0') {
    throw apiError('IncompleteSignature', 'Expected SignatureMethod HMAC-SHA1 and SignatureVersion 1.0.');
  }
  const signature = required('Signature');
  const signed = [...request.query, ...request.form].filter(([name]) => name !== 'Signature');
  const toSign = (pairs: typeof signed) => `${method}&${percentEncode('/')}&${percentEncode(canonicalQuery(pairs))}`;
  const stringToSign = toSign(signed);
  const shown = toSign(signed.map(([name, value]) => [name, HIDDEN.includes(name) ? '***' : value]));
  return {
    accessKeyId,
    securityToken: parameters.get('SecurityToken'),
    timestamp: required('Timestamp'),
    nonce: required('SignatureNonce'),
    // The vendor's older clients cut this at its colon: they crash without it, and compare what follows with their own.
    mismatch: `Specified signature is not matched with our calculation. server string to sign is:${shown}`,
    isSignedWith: (secret) => isSame(createHmac('sha1', `${secret}&`).update(stringToSign).digest('base64'), signature),
  };
}
