import type { ListenOptions, Server } from 'node:net';
import { join } from 'node:path';
import { makeSocketFolder } from './socket-folder';

const LOOPBACK = '127.0.0.1';

/** Where a plugin can be reached, in the words of the handshake. */
export interface ListenerAddress {
  readonly network: 'unix' | 'tcp';
  readonly address: string;
}

/** Windows has no sockets in files that Terraform could use. */
export function listenAt(tcp: boolean): ListenOptions {
  return tcp ? { host: LOOPBACK, port: 0 } : { path: join(makeSocketFolder(), 'socket') };
}

export function listenerAddress(listener: Server): ListenerAddress {
  const bound = listener.address();
  if (bound === null || typeof bound === 'string') return { network: 'unix', address: bound ?? '' };
  return { network: 'tcp', address: `${LOOPBACK}:${bound.port}` };
}
