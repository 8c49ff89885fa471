import type { Answer } from './answer';
import type { CloudClientSettings } from './cloud-client-settings';
import { CloudError } from './cloud-error';
import { createRpc, type RpcOptions } from './rpc';
import type { RpcCall } from './rpc-call';

type UnsignedCall = Omit<RpcCall, 'credentials' | 'credentialsFrom'>;

/** Single attempts of calls, each made when it is its turn. What one tells of the service is remembered for the next. */
export interface Attempts {
  make(call: UnsignedCall, options: RpcOptions): Promise<Answer<{ readonly [key: string]: unknown }>>;
  /** Whether the endpoint of the product has ever answered anything. */
  hasAnswered(product: string): boolean;
  close(): void;
}

export function createAttempts(settings: CloudClientSettings): Attempts {
  const rpc = createRpc(settings);
  const { credentials, pacer } = settings;
  const answered = new Set<string>();

  function learn(product: string, error: unknown): void {
    if (!(error instanceof CloudError)) return;
    if (error.httpStatus !== undefined) answered.add(product);
    if (error.category === 'throttled') pacer?.throttled(error.retryAfterMs);
  }

  return {
    hasAnswered: (product) => answered.has(product),
    close: () => rpc.close(),
    async make(call, options) {
      await pacer?.turn(options.signal);
      try {
        const signed = { ...call, credentials: await credentials.get(), credentialsFrom: credentials.describe };
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
