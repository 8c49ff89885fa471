import type { Socket } from 'node:net';
import { spanText } from '../../../../amounts/span-text';
import { type Attempt, type AttemptTime, finding } from '../attempts/attempt';
import type { CheckState } from '../schema';
import {
  certificateFindings,
  containsFinding,
  latencyFindings,
  type NetworkTools,
  networkAttempt,
  shownOf,
} from './network-attempt';
import { openConnection } from './open-connection';

export type TcpInputs = NonNullable<CheckState['tcp']>;

const MOST_BYTES = 1024 * 1024;

/** Opens a connection, perhaps says something, and listens. */
export async function tcpAttempt(inputs: TcpInputs, tools: NetworkTools, time: AttemptTime): Promise<Attempt> {
  const { host, port, tls, server_name, send, receive_contains: wanted, ca_file } = inputs;
  const startMs = tools.clock.now();
  return networkAttempt('connection', time, async () => {
    const trusted = tls && { serverName: server_name ?? String(host), trust: await tools.trust(ca_file) };
    const to = { host: String(host), port: Number(port), ...(trusted && { tls: trusted }) };
    const socket = await openConnection(to, time.over);
    try {
      const open = [
        finding('connection', 'open', 'open', true),
        ...latencyFindings(tools.clock.now() - startMs, inputs),
        ...certificateFindings(socket, inputs, tools),
      ];
      if (open.some(({ what, passed }) => what === 'certificate' && !passed)) return { findings: open };
      if (send !== null) socket.write(send);
      if (wanted === null) return { findings: open };
      const received = await listen(socket, wanted, time.over);
      time.stop.throwIfAborted();
      const heard = containsFinding('received', wanted, received, tools);
      const isLate = !heard.passed && time.over.aborted;
      const within = isLate ? { expected: `${heard.expected} within ${spanText(time.limitMs / 1000)}` } : {};
      return { findings: [...open, { ...heard, ...within }], output: shownOf(received, tools), isLate };
    } finally {
      socket.destroy();
    }
  });
}

/** What comes until it contains the text, or until nothing comes any more. */
function listen(socket: Socket, wanted: string, over: AbortSignal): Promise<string> {
  return new Promise((resolve) => {
    let received = Buffer.alloc(0);
    const end = () => resolve(received.toString('utf8'));
    socket.on('data', (chunk) => {
      received = Buffer.concat([received, chunk]);
      if (received.includes(wanted) || received.length >= MOST_BYTES) end();
    });
    socket.once('close', end);
    over.addEventListener('abort', end, { once: true });
    if (over.aborted || socket.destroyed) end();
  });
}
