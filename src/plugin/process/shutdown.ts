import type { Socket } from 'node:net';

/** For a client that does not hang up. */
const LAST_ANSWER_MS = 100;

/**
 * Ends the process after a call of Shutdown. Terraform hangs up as soon as it has the answer, and then waits for the
 * process to end: so that is the moment, and neither is the answer cut off nor a millisecond lost.
 */
export class Shutdown {
  private asked = false;

  ask(): void {
    this.asked = true;
    setTimeout(() => process.exit(0), LAST_ANSWER_MS);
  }

  watch(connection: Socket): void {
    connection.once('close', () => {
      if (this.asked) process.exit(0);
    });
  }
}
