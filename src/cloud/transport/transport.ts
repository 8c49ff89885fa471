import http from 'node:http';
import https from 'node:https';
import type { Socket } from 'node:net';
import { createAgents } from './agents';
import { httpExchange, type Progress, type WireAnswer } from './http-exchange';
import type { NetworkSettings } from './network-settings';
import type { TlsOptions } from './trust';

export interface WireRequest {
  /** Scheme, host and port. */
  readonly baseUrl: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface SendOptions {
  /** Open a connection for this request alone. A kept one may be closed by the server just as it is used again. */
  readonly freshConnection: boolean;
  readonly signal?: AbortSignal;
}

export interface Transport {
  /** POSTs. Rejects with a TransportError, or with the reason of `signal` as it is. */
  send(request: WireRequest, options: SendOptions): Promise<WireAnswer>;
  close(): void;
}

export function createTransport(settings: NetworkSettings): Transport {
  const agents = createAgents(settings);
  const readySockets = new WeakSet<Socket>();

  async function open(request: WireRequest, options: SendOptions, progress: { tls?: TlsOptions }) {
    const url = new URL(request.path, request.baseUrl);
    const { agent, tls } = await agents.of(url, options.freshConnection);
    progress.tls = tls;
    options.signal?.throwIfAborted();
    const { request: start } = url.protocol === 'https:' ? https : http;
    return start(url, { ...tls, method: 'POST', agent, headers: request.headers });
  }

  async function send(request: WireRequest, options: SendOptions): Promise<WireAnswer> {
    const progress: Progress & { tls?: TlsOptions } = { readySockets, sent: false, reusedSocket: false };
    try {
      return await httpExchange(
        await open(request, options, progress),
        request.body,
        progress,
        settings,
        options.signal,
      );
    } catch (error) {
      options.signal?.throwIfAborted();
      if (progress.tls && (await agents.trustMore(error, progress.tls))) return send(request, options);
      const { sent, reusedSocket } = progress;
      // Node's HTTP parser leaves in its errors what it read, which can be a quoted request with its secrets.
      throw Object.assign(error as Error, { sent, reusedSocket, rawPacket: undefined });
    }
  }

  return { send, close: () => agents.close() };
}
