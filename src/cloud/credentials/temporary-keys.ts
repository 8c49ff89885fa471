import type { Credentials } from '../rpc/credential-source';

/** Keys as the cloud's own services answer them; undefined where a part is missing. */
export function temporaryKeys(given: unknown): Credentials | undefined {
  const { AccessKeyId, AccessKeySecret, SecurityToken, Expiration } = Object(given);
  if (![AccessKeyId, AccessKeySecret, SecurityToken].every((part) => typeof part === 'string' && part !== '')) return;
  const expiresAtMs = Date.parse(Expiration);
  return {
    accessKeyId: AccessKeyId,
    accessKeySecret: AccessKeySecret,
    securityToken: SecurityToken,
    ...(!Number.isNaN(expiresAtMs) && { expiresAtMs }),
  };
}
