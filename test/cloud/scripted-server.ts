import { readFileSync } from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { onTestFinished } from 'vitest';

/** One call as the server got it. */
export interface RecordedCall {
  readonly method: string;
  readonly query: URLSearchParams;
  readonly form: URLSearchParams;
  readonly path: string;
  readonly rawQuery: string;
  readonly rawBody: string;
  readonly headers: http.IncomingHttpHeaders;
  readonly socket: Socket;
}

export type Reaction = (response: http.ServerResponse, call: RecordedCall) => void;

export interface ScriptedServer {
  readonly url: string;
  readonly host: string;
  readonly calls: RecordedCall[];
  /** How many connections were opened. */
  connections(): number;
  /** Resolves when so many calls have arrived. */
  called(count: number): Promise<void>;
}

const fixture = (name: string) => readFileSync(join(__dirname, 'fixtures', name), 'utf8');
export const authorityPem = fixture('authority.pem');
const key = fixture('localhost-key.pem');
export const localhost = { cert: fixture('localhost.pem'), key };
/** A certificate for a host that is not this one. */
export const elsewhere = { cert: fixture('elsewhere.pem'), key };

export interface ServerOptions {
  readonly tls?: typeof localhost;
}

/**
 * A server on loopback, until the test ends, that reacts as it is told: to each call in turn, and to all later ones as to
 * the last.
 */
export async function startServer(script: readonly Reaction[], options: ServerOptions = {}): Promise<ScriptedServer> {
  const calls: RecordedCall[] = [];
  const sockets = new Set<Socket>();
  let opened = 0;
  const listener: http.RequestListener = (request, response) => {
    const chunks: Buffer[] = [];
    request.on('error', () => undefined);
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', () => {
      const call = record(request, Buffer.concat(chunks).toString('utf8'));
      calls.push(call);
      script[Math.min(calls.length, script.length) - 1](response, call);
    });
  };
  const server = options.tls ? https.createServer(options.tls, listener) : http.createServer(listener);
  server.on(options.tls ? 'secureConnection' : 'connection', (socket: Socket) => {
    opened += 1;
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => undefined);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  });
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: `${options.tls ? 'https' : 'http'}://${host}`,
    host,
    calls,
    connections: () => opened,
    called: async (count) => {
      while (calls.length < count) await sleep(5);
    },
  };
}

function record(request: http.IncomingMessage, rawBody: string): RecordedCall {
  const [path = '', rawQuery = ''] = (request.url ?? '').split('?');
  return {
    method: request.method ?? '',
    query: new URLSearchParams(rawQuery),
    form: new URLSearchParams(rawBody),
    path,
    rawQuery,
    rawBody,
    headers: request.headers,
    socket: request.socket,
  };
}

export function json(body: unknown, httpStatus = 200, headers: http.OutgoingHttpHeaders = {}): Reaction {
  return raw(typeof body === 'string' ? body : JSON.stringify(body), httpStatus, {
    'content-type': 'application/json',
    ...headers,
  });
}

export function raw(body: string, httpStatus = 200, headers: http.OutgoingHttpHeaders = {}): Reaction {
  return (response) => {
    response.writeHead(httpStatus, headers);
    response.end(body);
  };
}

export const reset: Reaction = (_, call) => call.socket.destroy();

/** Never answers. */
export const stall: Reaction = () => undefined;

/** Sends the beginning of an answer, and nothing more. */
export const stallInBody: Reaction = (response) => {
  response.writeHead(200, { 'content-length': '1000' });
  response.write('{"RequestId":');
};

/** Sends the beginning of an answer, and cuts the connection. */
export const cutBody: Reaction = (response, call) => {
  response.writeHead(200, { 'content-length': '1000' });
  response.write('{"RequestId":', () => call.socket.destroy());
};
