import { createHash } from 'node:crypto';
import { stringify } from 'lossless-json';
import { DbsError } from '../http/api-error';

/** Which call a token was sent with first, by a hash: parameters may be secret. */
interface TokenUse {
  readonly hash: string;
  readonly id: string;
  readonly ms: number;
}

/** The idempotency tokens of Database Backup, each of one operation. */
export interface ClientTokens {
  /**
   * What a call with this token made before; undefined where it made nothing. Refuses a token that came with other
   * parameters.
   */
  find(call: TokenedCall): string | undefined;
  remember(call: TokenedCall, id: string): void;
}

export interface TokenedCall {
  readonly operation: string;
  readonly request: { readonly ClientToken?: string };
}

export function createClientTokens(now: () => number, seconds = Number.POSITIVE_INFINITY): ClientTokens {
  const uses = new Map<string, TokenUse>();
  return {
    find(call) {
      const use = uses.get(keyOf(call));
      if (!call.request.ClientToken || !use || use.ms + seconds * 1000 <= now()) return undefined;
      if (use.hash === hashOf(call)) return use.id;
      throw new DbsError(
        'IdempotentParameterMismatch',
        `The ClientToken was sent before, with other parameters. Got it for another request, expected a new token.`,
      );
    },
    remember(call, id) {
      if (call.request.ClientToken) uses.set(keyOf(call), { hash: hashOf(call), id, ms: now() });
    },
  };
}

function keyOf({ operation, request }: TokenedCall): string {
  return `${operation} ${request.ClientToken}`;
}

/** The order of parameters is that of the contract, whatever order they came in. */
function hashOf({ request }: TokenedCall): string {
  return createHash('sha256')
    .update(stringify(request) ?? '')
    .digest('hex');
}
