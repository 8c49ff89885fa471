import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server of Terraform's http backend: a state and a lock, in memory. */
export interface HttpState {
  /** The backend block of a stack. */
  readonly backend: object;
  readonly state: () => string | undefined;
  readonly lock: () => string | undefined;
  /** As Terraform that is gone has left it. */
  setLock(lock: object): void;
  close(): Promise<void>;
}

export async function startHttpState(): Promise<HttpState> {
  let [state, lock]: (string | undefined)[] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request.setEncoding('utf8')) body += chunk;
    const answer = (status: number, text = '') => response.writeHead(status).end(text);
    if (request.method === 'GET') return answer(state === undefined ? 404 : 200, state);
    if (request.method === 'LOCK' && lock !== undefined) return answer(423, lock);
    if (request.method === 'LOCK') lock = body;
    if (request.method === 'UNLOCK') lock = undefined;
    if (request.method === 'POST') state = body;
    return answer(200);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/state`;
  return {
    backend: { http: { address, lock_address: address, unlock_address: address } },
    state: () => state,
    lock: () => lock,
    setLock: (held) => {
      lock = JSON.stringify(held);
    },
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
