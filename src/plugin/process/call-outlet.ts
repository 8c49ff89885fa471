import { once } from 'node:events';
import type { ServerWritableStream } from '@grpc/grpc-js';
import type { Outlet } from '../rpc/outlet';

/** The events of a stream that grpc-js has opened, no faster than they are read. */
export function callOutlet<Event>(call: ServerWritableStream<unknown, Event>): Outlet<Event> {
  const gone = new AbortController();
  call.once('cancelled', () => gone.abort());
  return {
    gone: gone.signal,
    send: async (event) => {
      if (gone.signal.aborted || call.write(event)) return;
      // A call that was cancelled never drains.
      await once(call, 'drain', { signal: gone.signal }).catch(() => undefined);
    },
  };
}
