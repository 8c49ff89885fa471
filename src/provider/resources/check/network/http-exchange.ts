import { type IncomingMessage, request } from 'node:http';
import type { Socket } from 'node:net';
import type { Clock } from '../../../../clock';

export interface HttpRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

export interface Received {
  readonly status: number;
  readonly statusText: string;
  readonly location?: string;
  readonly body: string;
  /** When its first line was there. */
  readonly begunMs: number;
}

/** So much of a body is read; more than anybody can have meant to look at. */
const MOST_BYTES = 4 * 1024 * 1024;

/** Sends one request over an open connection, and reads the answer. */
export function httpExchange(
  { method, url, headers, body }: HttpRequest,
  socket: Socket,
  { clock, over }: { readonly clock: Clock; readonly over: AbortSignal },
): Promise<Received> {
  return new Promise((resolve, reject) => {
    const sent = request({
      ...{ method, path: `${url.pathname}${url.search}`, signal: over },
      headers: { host: url.host, 'user-agent': 'alirestore', accept: '*/*', ...headers },
      createConnection: () => socket,
    });
    sent.once('error', reject);
    sent.once('response', (response) => {
      const begunMs = clock.now();
      const { statusCode: status = 0, statusMessage: statusText = '' } = response;
      const { location } = response.headers;
      readBody(response)
        .then((text) => resolve({ status, statusText, body: text, begunMs, ...(location && { location }) }))
        .catch(reject);
    });
    sent.end(body ?? undefined);
  });
}

async function readBody(response: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of response) {
    chunks.push(chunk);
    bytes += chunk.length;
    if (bytes >= MOST_BYTES) break;
  }
  return Buffer.concat(chunks).subarray(0, MOST_BYTES).toString('utf8');
}
