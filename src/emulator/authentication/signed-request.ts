import { timingSafeEqual } from 'node:crypto';
import { apiError } from '../http/api-error';

/** What a request says about who sent it, in either form of signature. Nothing of it is proven yet. */
export interface SignedRequest {
  readonly accessKeyId: string;
  readonly securityToken?: string;
  /** UTC, `2026-01-31T23:59:59Z`. */
  readonly timestamp: string;
  readonly nonce: string;
  isSignedWith(secret: string): boolean;
  /** What the gateway says of a signature that is not the one it computes. It shows what it has computed it of. */
  readonly mismatch: string;
}

export function isSame(expected: string, got: string): boolean {
  const [a, b] = [Buffer.from(expected), Buffer.from(got)];
  return a.length === b.length && timingSafeEqual(a, b);
}

export function requireSigned(name: string, value: string | undefined): string {
  if (!value) throw apiError('IncompleteSignature', `${name} is missing.`);
  return value;
}
