import { setImmediate as nextTick } from 'node:timers/promises';
import type { Clock } from '../../src/clock';

interface Sleeper {
  readonly at: number;
  readonly wake: () => void;
}

/** A clock that stands still until a test moves it. */
export class FakeClock implements Clock {
  private sleepers: Sleeper[] = [];

  constructor(private time = Date.UTC(2026, 0, 1)) {}

  now(): number {
    return this.time;
  }

  sleep(ms: number, signal?: AbortSignal): Promise<void> {
    if (signal?.aborted) return Promise.resolve();
    return new Promise((resolve) => {
      const sleeper = { at: this.time + Math.max(0, ms), wake: resolve };
      this.sleepers.push(sleeper);
      signal?.addEventListener('abort', () => this.wake(sleeper), { once: true });
    });
  }

  /** Moves the time, waking those whose time comes on the way, in order. */
  async advance(ms: number): Promise<void> {
    const end = this.time + ms;
    await settle();
    for (let next = this.next(); next && next.at <= end; next = this.next()) {
      this.time = next.at;
      this.wake(next);
      await settle();
    }
    this.time = end;
  }

  /** Moves the time from sleeper to sleeper until `work` is done, and returns its result. */
  async runUntilDone<T>(work: Promise<T>): Promise<T> {
    let done = false;
    const finish = () => {
      done = true;
    };
    work.then(finish, finish);
    await settle();
    while (!done) {
      const next = this.next();
      if (!next) throw new Error('nobody sleeps, and the work is not done: it waits for something else than time');
      this.time = next.at;
      this.wake(next);
      await settle();
    }
    return work;
  }

  private next(): Sleeper | undefined {
    return this.sleepers.reduce<Sleeper | undefined>((first, s) => (first && first.at <= s.at ? first : s), undefined);
  }

  private wake(sleeper: Sleeper): void {
    this.sleepers = this.sleepers.filter((other) => other !== sleeper);
    sleeper.wake();
  }
}

/** Lets everything that is ready run. Long chains of promises need several turns. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 3; turn++) await nextTick();
}
