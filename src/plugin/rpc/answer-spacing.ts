/** Tried with ten jobs of which five fail: 150 ms on one side alone, and 1 of 8 applies crashed; on both, 0 of 12. */
const GAP_MS = 150;

export interface SpacingClock {
  /** Milliseconds since 1970. */
  now(): number;
  sleep(ms: number): Promise<void>;
}

/**
 * Keeps an answer of ApplyResourceChange that has an error apart in time from the answers before and after it. Terraform
 * 1.16 writes what a failed create has made into its state twice, in between with a status that cannot be saved: when
 * another resource ends in that moment the state is saved, Terraform crashes, and its file is left with 0 bytes. Jobs that
 * are waited for with one call do end in the same moment.
 */
export class AnswerSpacing {
  private needed = false;
  private last = { atMs: Number.NEGATIVE_INFINITY, failed: false };
  private queue = Promise.resolve();

  constructor(private readonly clock: SpacingClock) {}

  /** What ConfigureProvider tells of the one that asks. */
  heed(terraformVersion: string): void {
    this.needed = crashesWhenCreatesFailTogether(terraformVersion);
  }

  /** Resolves when an answer may leave. */
  turn(failed: boolean): Promise<void> {
    if (!this.needed) return Promise.resolve();
    this.queue = this.queue.then(() => this.leave(failed));
    return this.queue;
  }

  private async leave(failed: boolean): Promise<void> {
    const gapMs = failed || this.last.failed ? GAP_MS : 0;
    const waitMs = this.last.atMs + gapMs - this.clock.now();
    // No longer than the gap, should the machine's clock be set back.
    if (waitMs > 0) await this.clock.sleep(Math.min(waitMs, gapMs));
    this.last = { atMs: this.clock.now(), failed };
  }
}

/**
 * Seen in 1.16.0 and 1.16.4, the newest then, and unchanged in the source of what was to be 1.17; 1.15 does not have it. So
 * all later ones are taken to have it: a wait for nothing costs a fraction of a second for a resource that fails, a crash
 * the state. OpenTofu counts its own versions, and has come to 1.13.
 */
function crashesWhenCreatesFailTogether(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > 1 || (major === 1 && minor >= 16);
}
