import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Clock } from '../clock';
import { CloudError } from '../cloud/cloud-error';
import type { Look, Source } from './look';
import type { Polling } from './next-interval';

/** How many jobs one call can ask about. It is filled up with jobs that are not due yet: they cost nothing more. */
const BATCH = 99;
/** How long after somebody's deadline an answer that is under way is still waited for. */
const GRACE_MS = 5_000;
/** How long a call is retried for those who look again anyway: then they are told what goes wrong, and a new call is made. */
const CALL_MS = 60_000;
/** After so long without an answer, those who have become due meanwhile get a call of their own. */
const SLOW_MS = 3_000;
/** So many calls may hang at the same time. */
const MAX_CALLS = 4;

/** Somebody who wants to be told about one job. */
export interface Watcher<T> {
  readonly id: string;
  /** Clock time in milliseconds of the next look wanted. */
  readonly dueMs: number;
  /** Whether the look must come when due, even if another one has just been made. */
  readonly urgent: boolean;
  /** Clock time in milliseconds after which an answer is of no use. */
  readonly deadlineMs: number;
  /** Whether a look that has failed is followed by another one: then no call need be tried until the deadline. */
  readonly looksAgain?: boolean;
  /** Undefined: there is no such job in the list. */
  onLook(look: Look<T> | undefined): void;
  onFault(fault: Error): void;
}

export interface Poller<T> {
  watch(watcher: Watcher<T>): void;
  unwatch(watcher: Watcher<T>): void;
  /** No call is made for this one: it is looked at once, in a call that has room. */
  accompany(watcher: Watcher<T>): void;
  /** How many watch. */
  watched(): number;
}

export interface PollerSettings {
  readonly clock: Clock;
  readonly polling: Polling;
}

/** One poller for all that watch jobs of one list: at most one look in an interval, however many they are. */
export function createPoller<T>(source: Source<T>, settings: PollerSettings): Poller<T> {
  return new SharedPoller(source, settings);
}

interface Call<T> {
  readonly startMs: number;
  readonly batch: readonly Watcher<T>[];
  /** Aborted when nobody waits for its answer any more. */
  readonly abandoned: AbortController;
}

class SharedPoller<T> implements Poller<T> {
  private readonly watchers = new Set<Watcher<T>>();
  private readonly companions = new Set<Watcher<T>>();
  private readonly calls = new Set<Call<T>>();
  private running = false;
  private lastLookMs = Number.NEGATIVE_INFINITY;
  private wake = new AbortController();

  constructor(
    private readonly source: Source<T>,
    private readonly settings: PollerSettings,
  ) {}

  watch(watcher: Watcher<T>): void {
    this.watchers.add(watcher);
    this.wake.abort();
    if (this.running) return;
    this.running = true;
    void this.run();
  }

  unwatch(watcher: Watcher<T>): void {
    this.watchers.delete(watcher);
    this.companions.delete(watcher);
    this.wake.abort();
    for (const { batch, abandoned } of this.calls) {
      if (batch.length > 0 && this.present(batch).length === 0) abandoned.abort(new Error('nobody waits any more'));
    }
  }

  accompany(watcher: Watcher<T>): void {
    this.companions.add(watcher);
  }

  watched(): number {
    return this.watchers.size;
  }

  private async run(): Promise<void> {
    while (this.watchers.size > 0) {
      this.dismissLate();
      const queue = this.queue();
      const nowMs = this.settings.clock.now();
      if (queue.length > 0 && this.mayCallMs(queue[0]) <= nowMs) {
        const answered = this.lookAt(queue.filter((one, index) => index < BATCH || this.dueMs(one) <= nowMs));
        await Promise.race([answered, nextTurn()]); // what is answered at once needs no timer
      } else {
        await this.sleepUntil(Math.min(this.firstEndMs(), queue.length > 0 ? this.mayCallMs(queue[0]) : Infinity));
      }
    }
    this.running = false;
  }

  /** Who has been due for longest comes first, so that a run of urgent looks passes nobody over. */
  private queue(): Watcher<T>[] {
    return this.notAskedFor(this.watchers).sort((a, b) => this.dueMs(a) - this.dueMs(b) || a.dueMs - b.dueMs);
  }

  private notAskedFor(watchers: Iterable<Watcher<T>>): Watcher<T>[] {
    const asked = new Set([...this.calls].flatMap(({ batch }) => batch));
    return [...watchers].filter((one) => !asked.has(one));
  }

  private dueMs({ urgent, dueMs }: Watcher<T>): number {
    return urgent ? dueMs : Math.max(dueMs, this.lastLookMs + this.settings.polling.minMs);
  }

  /** From when on there may be a call for this one, which nobody is asking for yet. */
  private mayCallMs(watcher: Watcher<T>): number {
    if (this.calls.size >= MAX_CALLS) return Number.POSITIVE_INFINITY;
    const slowMs = [...this.calls].map(({ startMs }) => startMs + SLOW_MS);
    return Math.max(this.dueMs(watcher), ...slowMs);
  }

  /** A look at the deadline may still be answered; who came too late for any look gets one all the same. */
  private endMs({ dueMs, deadlineMs }: Watcher<T>): number {
    return Math.max(dueMs, deadlineMs) + GRACE_MS;
  }

  private firstEndMs(): number {
    let firstMs = Number.POSITIVE_INFINITY;
    for (const watcher of this.watchers) firstMs = Math.min(firstMs, this.endMs(watcher));
    return firstMs;
  }

  private dismissLate(): void {
    const nowMs = this.settings.clock.now();
    for (const watcher of [...this.watchers]) {
      if (this.endMs(watcher) > nowMs) continue;
      this.unwatch(watcher);
      watcher.onFault(noAnswerInTime());
    }
  }

  private async sleepUntil(timeMs: number): Promise<void> {
    this.wake = new AbortController();
    await this.settings.clock.sleep(timeMs - this.settings.clock.now(), this.wake.signal);
  }

  private async lookAt(due: readonly Watcher<T>[]): Promise<void> {
    const startMs = this.settings.clock.now();
    const batch = [...due, ...this.companyOf(due)];
    const call = { startMs, batch, abandoned: new AbortController() };
    this.calls.add(call);
    this.lastLookMs = startMs;
    const ids = [...new Set(batch.map(({ id }) => id))];
    const options = { deadlineMs: deadlineOf(due, startMs), signal: call.abandoned.signal };
    const answer = await this.source.look(ids, options).catch((fault: Error) => fault);
    this.calls.delete(call);
    this.tell(batch, answer);
    this.wake.abort();
  }

  /** Who fits in besides. */
  private companyOf(due: readonly Watcher<T>[]): Watcher<T>[] {
    const ids = new Set(due.map(({ id }) => id));
    const others = this.notAskedFor(this.companions).filter(({ id }) => !ids.has(id));
    return others.slice(0, Math.max(0, BATCH - due.length));
  }

  private present(batch: readonly Watcher<T>[]): Watcher<T>[] {
    return batch.filter((one) => this.watchers.has(one));
  }

  private tell(batch: readonly Watcher<T>[], answer: ReadonlyMap<string, Look<T>> | Error): void {
    const accompanying = batch.filter((one) => this.companions.has(one));
    for (const watcher of [...accompanying, ...this.present(batch)]) {
      if (answer instanceof Error) watcher.onFault(answer);
      else watcher.onLook(answer.get(watcher.id));
    }
    if (!(answer instanceof Error)) for (const one of accompanying) this.companions.delete(one);
  }
}

/** That of whoever has most time left. The others do not wait for it beyond their own deadlines. */
function deadlineOf(batch: readonly Watcher<unknown>[], nowMs: number): number {
  return Math.max(
    ...batch.map(({ deadlineMs, looksAgain }) => (looksAgain ? Math.min(deadlineMs, nowMs + CALL_MS) : deadlineMs)),
  );
}

function noAnswerInTime(): CloudError {
  return new CloudError({
    action: 'Asking for the status',
    problem: 'the time was up before the service gave a usable answer',
    category: 'unavailable',
    execution: 'unknown',
  });
}
