import { format } from 'node:util';
import type { Log } from '../log';

/**
 * Stdout carries the handshake line and nothing else: Terraform takes whatever follows for a fault. What libraries print
 * goes to the log instead.
 */
export function redirectStdout(log: Log): void {
  const toLog =
    (write: (message: string) => void) =>
    (...parts: unknown[]) =>
      write(format(...parts));
  Object.assign(console, { trace: toLog(log.debug), warn: toLog(log.warn), error: toLog(log.error) });
  // console.log and its like end here, too.
  process.stdout.write = (chunk: string | Uint8Array, ...rest: unknown[]) => {
    const text = Buffer.from(chunk as string).toString();
    log.info(text.trimEnd());
    const done = rest.find((argument) => typeof argument === 'function') as (() => void) | undefined;
    if (done) process.nextTick(done);
    return true;
  };
}
