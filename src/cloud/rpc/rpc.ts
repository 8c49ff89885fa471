import type { CallRecord, NetworkSettings } from '../transport/network-settings';
import { createTransport, type SendOptions } from '../transport/transport';
import { isTransportError } from '../transport/transport-error';
import type { CallContext } from './call-context';
import { readAnswer, type ServiceAnswer } from './read-answer';
import { redactor } from './redactor';
import type { RpcCall } from './rpc-call';
import { toCloudError } from './to-cloud-error';
import { wireRequest } from './wire-request';

export interface RpcOptions extends SendOptions {
  /** From 1. */
  readonly attempt: number;
}

export interface Rpc {
  /** One attempt. Rejects with a CloudError, or with the reason of `signal` as it is. */
  send(call: RpcCall, options: RpcOptions): Promise<ServiceAnswer<{ readonly [key: string]: unknown }>>;
  close(): void;
}

export function createRpc(settings: NetworkSettings): Rpc {
  const transport = createTransport(settings);
  const { clock } = settings;

  async function exchange(call: RpcCall, options: RpcOptions) {
    try {
      return await transport.send(wireRequest(call, settings), options);
    } catch (error) {
      if (options.freshConnection || !isStaleConnection(error)) throw error;
      // The server closed the kept connection as it was used again. New nonce: it may have read the request.
      return await transport.send(wireRequest(call, settings), { ...options, freshConnection: true });
    }
  }

  async function send(call: RpcCall, options: RpcOptions) {
    const context = contextOf(call, settings);
    const startedMs = clock.now();
    const record = (outcome: Partial<CallRecord>) =>
      settings.onCall?.({
        action: call.action,
        host: context.host,
        attempt: options.attempt,
        durationMs: clock.now() - startedMs,
        ...outcome,
      });
    try {
      const wire = await exchange(call, options);
      const answer = readAnswer(wire, context);
      record({ httpStatus: wire.httpStatus, requestId: answer.requestId });
      return answer;
    } catch (thrown) {
      options.signal?.throwIfAborted();
      const error = toCloudError(thrown, context);
      record({ httpStatus: error.httpStatus, code: error.code, requestId: error.requestId });
      throw error;
    }
  }

  return { send, close: () => transport.close() };
}

function isStaleConnection(error: unknown): boolean {
  return isTransportError(error) && error.reusedSocket && ['ECONNRESET', 'EPIPE'].includes(error.code);
}

function contextOf(call: RpcCall, { clock }: NetworkSettings): CallContext {
  const { product, action, region, credentialsFrom, answersSecrets, credentials, secrets } = call;
  return {
    product,
    action,
    region,
    credentialsFrom,
    answersSecrets,
    host: new URL(call.endpoint).host,
    redact: redactor(credentials, secrets),
    nowMs: () => clock.now(),
  };
}
