import http from 'node:http';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Clock } from '../../src/clock';

interface Sleeper {
  readonly atMs: number;
  readonly wake: () => void;
}

/** Long chains of promises need several turns. */
const TURNS = 4;

/** A clock for those who would wait for hours: it jumps to the next one who sleeps, but never while a call is under way. */
export class HastyClock implements Clock {
  private sleepers: Sleeper[] = [];
  private jumping = false;

  constructor(private timeMs = Date.UTC(2026, 0, 1)) {
    watchCalls();
  }

  now(): number {
    return this.timeMs;
  }

  sleep(ms: number, signal?: AbortSignal): Promise<void> {
    if (signal?.aborted) return Promise.resolve();
    return new Promise((resolve) => {
      const sleeper = { atMs: this.timeMs + Math.max(0, ms), wake: resolve };
      this.sleepers.push(sleeper);
      signal?.addEventListener('abort', () => this.wake(sleeper), { once: true });
      void this.jump();
    });
  }

  private wake(sleeper: Sleeper): void {
    this.sleepers = this.sleepers.filter((other) => other !== sleeper);
    sleeper.wake();
  }

  private async jump(): Promise<void> {
    if (this.jumping) return;
    this.jumping = true;
    while (this.sleepers.length > 0) {
      await settled();
      const [next] = [...this.sleepers].sort((a, b) => a.atMs - b.atMs);
      if (!next) break;
      this.timeMs = Math.max(this.timeMs, next.atMs);
      this.wake(next);
    }
    this.jumping = false;
  }
}

/** Resolves when no call is under way, and whoever waited for one has gone on. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < TURNS; turn++) {
    await nextTurn();
    if (callsUnderWay > 0) turn = 0;
  }
}

let callsUnderWay = 0;
let isWatching = false;

/** Node's client tells of each call that it begins. */
function watchCalls(): void {
  if (isWatching) return;
  isWatching = true;
  const { request } = http;
  http.request = ((...call: Parameters<typeof request>) => {
    callsUnderWay += 1;
    return request(...call).once('close', () => {
      callsUnderWay -= 1;
    });
  }) as typeof request;
}
