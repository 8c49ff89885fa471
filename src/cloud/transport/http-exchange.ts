import { once } from 'node:events';
import type { ClientRequest, IncomingHttpHeaders, IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import { TLSSocket } from 'node:tls';
import type { NetworkSettings } from './network-settings';
import { timeLimit } from './time-limit';
import { errorWithCode } from './transport-error';

/** Answers are lists of at most 100 entries; what is larger than this is not one. */
const MAX_RESPONSE_BYTES = 64 * 1024 * 1024;

export interface WireAnswer {
  readonly httpStatus: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** How far a request came; read it when the exchange has failed. */
export interface Progress {
  /** Sockets that carried a request before: Node's `reusedSocket` misses those handed on from a queue. */
  readonly readySockets: WeakSet<Socket>;
  sent: boolean;
  reusedSocket: boolean;
}

type Limits = Pick<NetworkSettings, 'clock' | 'connectTimeoutMs' | 'readTimeoutMs'>;

/** Sends a body and reads the whole answer, within both time limits. */
export async function httpExchange(
  outgoing: ClientRequest,
  body: string,
  progress: Progress,
  { clock, connectTimeoutMs, readTimeoutMs }: Limits,
  signal?: AbortSignal,
): Promise<WireAnswer> {
  const connecting = new AbortController(); // aborted with a reason: without, each would make an error with a stack
  const finished = new AbortController();
  const { promise: cutOff, cut } = cutter(outgoing);
  timeLimit(clock, connectTimeoutMs, connecting.signal, () =>
    cut(errorWithCode('CONNECT_TIMEOUT', `no connection within ${connectTimeoutMs} ms (client_connect_timeout)`)),
  );
  whenReady(outgoing, progress, () => {
    connecting.abort('done');
    timeLimit(clock, readTimeoutMs, finished.signal, () =>
      cut(errorWithCode('READ_TIMEOUT', `no complete answer within ${readTimeoutMs} ms (client_read_timeout)`)),
    );
  });
  signal?.addEventListener('abort', () => cut(signal.reason), { signal: finished.signal });
  try {
    return await Promise.race([cutOff, receiveAnswer(outgoing, body)]);
  } finally {
    connecting.abort('done');
    finished.abort('done');
  }
}

/**
 * Ends a request from our side. A request that still waits for its connection emits nothing when it is destroyed, and one
 * that is being answered emits "aborted": so the reason takes its own way, and the proxy's agent an event of ours.
 */
function cutter(outgoing: ClientRequest) {
  let fail: (error: unknown) => void = () => undefined;
  const promise = new Promise<never>((_, reject) => {
    fail = reject;
  });
  promise.catch(() => undefined); // it may come after the answer
  const cut = (error: unknown) => {
    fail(error);
    outgoing.destroy();
    outgoing.emit('abandoned');
  };
  return { promise, cut };
}

function whenReady(outgoing: ClientRequest, progress: Progress, then: () => void): void {
  outgoing.once('socket', (socket) => {
    const ready = () => {
      progress.readySockets.add(socket);
      progress.sent = true;
      then();
    };
    progress.reusedSocket = progress.readySockets.has(socket);
    if (progress.reusedSocket) ready();
    else socket.once(socket instanceof TLSSocket ? 'secureConnect' : 'connect', ready);
  });
}

/** Sends the body, and reads the answer to its end. */
async function receiveAnswer(outgoing: ClientRequest, body: string): Promise<WireAnswer> {
  outgoing.on('error', () => undefined); // errors after the answer's beginning come from the answer, too
  const answered = once(outgoing, 'response') as Promise<[IncomingMessage]>;
  outgoing.end(body);
  const [incoming] = await answered;
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > MAX_RESPONSE_BYTES) throw errorWithCode('RESPONSE_TOO_LARGE', 'the answer is larger than 64 MiB');
    chunks.push(chunk);
  }
  return {
    httpStatus: incoming.statusCode ?? 0,
    headers: incoming.headers,
    body: Buffer.concat(chunks).toString('utf8'),
  };
}
