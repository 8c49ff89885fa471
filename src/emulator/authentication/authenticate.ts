import { ApiError, apiError } from '../http/api-error';
import type { ReceivedRequest } from '../http/received-request';
import { type Account, type Accounts, findAccount } from './accounts';
import { readAcs3Signature } from './acs3-signature';
import { createNonces } from './nonces';
import type { SignedRequest } from './signed-request';
import { readV1Signature } from './v1-signature';

const MAX_SKEW_MS = 15 * 60_000;

/** Returns the access key id of the one who calls, or throws the documented refusal. */
export type Authenticate = (request: ReceivedRequest, nowMs: number) => string;

/**
 * The order of the checks is ours; the service's is not documented. A nonce counts as used only after the signature has
 * been found right, so that nobody can use up another one's.
 */
export function createAuthenticator(accounts: Accounts | undefined): Authenticate {
  const nonces = createNonces(2 * MAX_SKEW_MS);
  return (request, nowMs) => {
    const signed = readSignature(request);
    checkTime(signed.timestamp, nowMs);
    const account = findAccount(accounts, signed.accessKeyId);
    if (!account) throw apiError('InvalidAccessKeyId.NotFound');
    checkToken(signed, account, accounts);
    if (!signed.isSignedWith(account.accessKeySecret)) throw new ApiError('SignatureDoesNotMatch', signed.mismatch);
    if (!nonces.use(signed.accessKeyId, signed.nonce, nowMs)) throw apiError('SignatureNonceUsed');
    return signed.accessKeyId;
  };
}

function readSignature(request: ReceivedRequest): SignedRequest {
  const { authorization } = request.headers;
  if (authorization !== undefined) return readAcs3Signature(request, authorization);
  if (request.parameters.has('Signature')) return readV1Signature(request);
  throw apiError('MissingAccessKeyId'); // of an unsigned call the gateway misses the key first
}

function checkTime(timestamp: string, nowMs: number): void {
  const ms = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(timestamp) ? Date.parse(timestamp) : Number.NaN;
  if (Number.isNaN(ms)) {
    throw apiError('InvalidTimeStamp.Format', `Got ${timestamp.slice(0, 40)}, expected YYYY-MM-DDThh:mm:ssZ.`);
  }
  if (Math.abs(nowMs - ms) > MAX_SKEW_MS) {
    const now = new Date(nowMs).toISOString();
    throw apiError('InvalidTimeStamp.Expired', `Got ${timestamp}; it is ${now} here, and 15 minutes are allowed.`);
  }
}

/** Without declared accounts any token will do, as any key does. */
function checkToken({ securityToken }: SignedRequest, account: Account, accounts: Accounts | undefined): void {
  if (!accounts || securityToken === account.securityToken) return;
  throw apiError(securityToken ? 'InvalidSecurityToken.Malformed' : 'MissingSecurityToken');
}
