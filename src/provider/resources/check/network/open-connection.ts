import { connect as connectTcp, isIP, type Socket } from 'node:net';
import { checkServerIdentity, connect as connectTls, type TLSSocket } from 'node:tls';
import { CloudError } from '../../../../cloud/cloud-error';
import { networkProblem } from '../../../../cloud/rpc/network-problem';
import type { Trust } from '../../../../cloud/transport/trust';

export interface Destination {
  readonly host: string;
  readonly port: number;
  /** Absent: without TLS. */
  readonly tls?: TlsDestination;
}

interface TlsDestination {
  /** Whom the certificate must be for. */
  readonly serverName: string;
  readonly trust: Trust;
}

/** Opens a connection, with whatever certificate: that is to be looked at before anything is sent. */
export async function openConnection({ host, port, tls }: Destination, over: AbortSignal): Promise<Socket> {
  if (!tls) return ready(connectTcp({ host, port }), 'connect', over);
  const { trust } = tls;
  const used = trust.tls;
  const open = () => ready(startTls(host, port, tls), 'secureConnect', over);
  const socket = await open();
  const code = certificateFault(socket);
  if (code === undefined || !(await trust.extend({ code }, used))) return socket;
  socket.destroy();
  return open();
}

function startTls(host: string, port: number, { serverName, trust }: TlsDestination): TLSSocket {
  return connectTls({
    ...{ host, port, ...trust.tls },
    ...(isIP(serverName) === 0 && { servername: serverName }),
    checkServerIdentity: (_, certificate) => checkServerIdentity(serverName, certificate),
    rejectUnauthorized: false,
  });
}

/** Code of what is wrong with the certificate; undefined where it is good. */
export function certificateFault(socket: TLSSocket): string | undefined {
  const fault: unknown = socket.authorizationError;
  if (socket.authorized) return undefined;
  return typeof fault === 'string' ? fault : String(Object(fault).code ?? 'unknown');
}

/** What went wrong, in words, and never what was sent. */
export function networkFault(fault: unknown): string {
  if (fault instanceof CloudError) return fault.problem;
  const code = String(Object(fault).code ?? 'unknown');
  return `${networkProblem(code)?.problem ?? 'it failed'} (${code})`;
}

function ready<S extends Socket>(socket: S, event: string, over: AbortSignal): Promise<S> {
  return new Promise((resolve, reject) => {
    const giveUp = () => socket.destroy(over.reason);
    over.addEventListener('abort', giveUp, { once: true });
    if (over.aborted) giveUp();
    socket.once(event, () => resolve(socket));
    socket.on('error', reject); // for as long as it lives: a late error is not to end the process
    socket.once('close', () => {
      over.removeEventListener('abort', giveUp);
      reject(Object.assign(new Error('closed'), { code: 'ECONNRESET' }));
    });
  });
}
