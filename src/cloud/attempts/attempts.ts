import { spanText } from '../../amounts/span-text';
import type { CloudClientSettings } from '../cloud-client-settings';
import { CloudError } from '../cloud-error';
import type { Answer } from '../rpc/answer';
import { createRpc, type RpcOptions } from '../rpc/rpc';
import type { RpcCall } from '../rpc/rpc-call';

type UnsignedCall = Omit<RpcCall, 'credentials' | 'credentialsFrom'>;

export interface AttemptOptions extends RpcOptions {
  /** It does not wait for its turn until later. Milliseconds since 1970. */
  readonly latestTurnMs: number;
}

/** Single attempts of calls, each made when it is its turn. What one tells of the service is remembered for the next. */
export interface Attempts {
  make(call: UnsignedCall, options: AttemptOptions): Promise<Answer<{ readonly [key: string]: unknown }>>;
  /** Whether the endpoint of the product has ever answered anything. */
  hasAnswered(product: string): boolean;
  /** Whether there have ever been credentials. */
  hadCredentials(): boolean;
  close(): void;
}

export function createAttempts(settings: CloudClientSettings): Attempts {
  const rpc = createRpc(settings);
  const { credentials, pacer } = settings;
  const answered = new Set<string>();
  let hadCredentials = false;
  let throttledBy: CloudError | undefined;

  function learn(product: string, error: unknown): void {
    if (!(error instanceof CloudError) || error.withoutCredentials) return; // that tells nothing of the product
    if (error.httpStatus !== undefined) answered.add(product);
    if (error.category !== 'throttled') return;
    throttledBy = error;
    pacer?.throttled(error.retryAfterMs);
  }

  async function awaitTurn({ action }: UnsignedCall, { signal, latestTurnMs }: AttemptOptions): Promise<void> {
    const tooLateMs = (await pacer?.turn({ ...(signal && { signal }), deadlineMs: latestTurnMs })) ?? 0;
    if (tooLateMs > 0) throw outOfTime(action, tooLateMs, throttledBy);
  }

  return {
    hasAnswered: (product) => answered.has(product),
    hadCredentials: () => hadCredentials,
    close: () => rpc.close(),
    async make(call, options) {
      await awaitTurn(call, options);
      try {
        const signed = { ...call, credentials: await credentials.get(), credentialsFrom: credentials.describe };
        hadCredentials = true;
        const answer = await rpc.send(signed, options);
        answered.add(call.product);
        return answer;
      } catch (error) {
        learn(call.product, error);
        throw error;
      }
    },
  };
}

/** All calls share the pace: one that was asked to wait holds the others back, but not beyond their own deadlines. */
function outOfTime(action: string, waitMs: number, reason: CloudError | undefined): CloudError {
  const { host, code, requestId } = reason ?? {};
  return new CloudError({
    action,
    problem: `the service wants fewer calls: the next one may be made in ${spanText(Math.ceil(waitMs / 1000))}, and the time for this one ends before`,
    advice: 'Lower requests_per_second, or ask for a higher quota.',
    category: 'throttled',
    execution: 'refused',
    retryAfterMs: waitMs,
    ...(host && { host }),
    ...(code && { code }),
    ...(requestId && { requestId }),
  });
}
