import type { Writable } from 'node:stream';

/** A reader who has gone, of a pipe or a terminal, takes nothing away from what is done: that must come to its end. */
export function outliveReaders(...streams: readonly Writable[]): void {
  for (const stream of streams) {
    stream.on('error', (fault: NodeJS.ErrnoException) => {
      if (fault.code !== 'EPIPE' && fault.code !== 'EIO') throw fault;
    });
  }
}
