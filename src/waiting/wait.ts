import type { Clock } from '../clock';
import { refusedForGood } from '../cloud/cloud-error';
import type { Look, WaitEnd } from './look';
import { type Course, nextIntervalMs, type Polling, withSight } from './next-interval';
import type { Poller, Watcher } from './poller';
import { Repetition } from './repetition';

/** Those who want a look within this time share one call. */
const GATHER_MS = 50;
/** Those who begin to wait within this time share their first call: nothing ends sooner after its start. */
const FIRST_LOOK_MS = 200;
/** A refusal that is repeated so often, for so long, is meant: permissions take a moment to hold everywhere, keys are changed. */
const REFUSED_TIMES = 3;
const REFUSED_MS = 60_000;
/** Lists lag by some seconds, so what was just started is not there at once; what is missing for so long on end is not there. */
const VANISHED_MS = 600_000;
/** One answer without the job is no proof: several are wanted within that time. */
const ABSENT_INTERVAL_MS = 120_000;

/** What a poller's users need besides it. */
export interface Waiting<T> {
  readonly poller: Poller<T>;
  readonly clock: Clock;
  readonly polling: Polling;
  /** From 0 to 1. */
  readonly jitter: () => number;
}

export interface WaitOptions<T> {
  /** Clock time in milliseconds; there is a last look at it. */
  readonly deadlineMs: number;
  readonly stop: AbortSignal;
  /** Called at each look; undefined when the job was not in the list. */
  readonly onLook?: (look: Look<T> | undefined) => void;
}

/** One look, shared with all who want one at the same time; undefined when there is no such job. */
export function lookOnce<T>(
  { poller, clock }: Waiting<T>,
  id: string,
  { deadlineMs, stop }: { readonly deadlineMs: number; readonly stop: AbortSignal },
): Promise<Look<T> | undefined> {
  return new Promise((resolve, reject) => {
    const leave = (settle: () => void) => {
      poller.unwatch(watcher);
      stop.removeEventListener('abort', onStop);
      settle();
    };
    const onStop = () => leave(() => reject(stop.reason));
    const watcher: Watcher<T> = {
      id,
      dueMs: clock.now() + GATHER_MS,
      urgent: true,
      deadlineMs,
      onLook: (look) => leave(() => resolve(look)),
      onFault: (fault) => leave(() => reject(fault)),
    };
    if (stop.aborted) {
      reject(stop.reason);
      return;
    }
    stop.addEventListener('abort', onStop);
    poller.watch(watcher);
  });
}

/** Looks until the job has ended, the deadline has come, somebody stops it, or the service refuses or has lost it for good. */
export function waitUntilEnded<T>(waiting: Waiting<T>, id: string, options: WaitOptions<T>): Promise<WaitEnd<T>> {
  return new Promise((resolve) => {
    const { poller } = waiting;
    const finish = (end: WaitEnd<T>) => {
      poller.unwatch(watcher);
      options.stop.removeEventListener('abort', onStop);
      resolve(end);
    };
    const watcher = new Wait(waiting, id, options, finish);
    const onStop = () => watcher.finish('stopped');
    if (options.stop.aborted) {
      onStop();
      return;
    }
    options.stop.addEventListener('abort', onStop);
    poller.watch(watcher);
  });
}

class Wait<T> implements Watcher<T> {
  readonly deadlineMs: number;
  readonly looksAgain = true;
  dueMs: number;
  urgent = true;
  private course: Course;
  private last?: Look<T>;
  private fault?: Error;
  private readonly refusals = new Repetition();
  private readonly absences = new Repetition();

  constructor(
    private readonly waiting: Waiting<T>,
    readonly id: string,
    private readonly options: WaitOptions<T>,
    private readonly done: (end: WaitEnd<T>) => void,
  ) {
    const nowMs = waiting.clock.now();
    this.deadlineMs = options.deadlineMs;
    this.dueMs = Math.min(nowMs + FIRST_LOOK_MS, this.deadlineMs);
    this.course = { sinceMs: nowMs };
  }

  onLook(look: Look<T> | undefined): void {
    this.options.onLook?.(look);
    if (look && look.verdict !== 'pending') {
      this.done({ end: 'ended', look });
      return;
    }
    const nowMs = this.waiting.clock.now();
    this.last = look ?? this.last;
    this.fault = undefined;
    this.refusals.end();
    if (look) this.absences.end();
    else this.absences.add(nowMs);
    this.course = withSight(this.course, nowMs, look?.progress);
    if (this.absences.hasLasted(VANISHED_MS, nowMs)) this.done({ end: 'vanished', ...this.seen() });
    else this.goOn();
  }

  onFault(fault: Error): void {
    this.fault = fault;
    if (refusedForGood(fault)) this.refusals.add(this.waiting.clock.now());
    else this.refusals.end();
    if (this.isRefused()) this.done({ end: 'refused', fault, ...this.seen() });
    else this.goOn();
  }

  finish(end: 'deadline' | 'stopped'): void {
    this.done({ end, ...this.seen(), ...(this.fault && { fault: this.fault }) });
  }

  private seen() {
    return this.last && { look: this.last };
  }

  /** At the deadline there is no time left to see whether they go on. */
  private isRefused(): boolean {
    const nowMs = this.waiting.clock.now();
    const hasLasted = this.refusals.hasLasted(REFUSED_MS, nowMs) || nowMs >= this.deadlineMs;
    return hasLasted && this.refusals.times >= REFUSED_TIMES;
  }

  private goOn(): void {
    const nowMs = this.waiting.clock.now();
    if (nowMs >= this.deadlineMs) {
      this.finish('deadline');
      return;
    }
    this.dueMs = Math.min(nowMs + this.intervalMs(nowMs), this.deadlineMs);
    this.urgent = this.dueMs === this.deadlineMs;
  }

  /** What may be over soon, or is to be told soon, is looked at sooner than the job's own course asks for. */
  private intervalMs(nowMs: number): number {
    const { poller, polling, jitter } = this.waiting;
    const ownMs = nextIntervalMs(this.course, nowMs, { polling, jitter: jitter(), sharedBy: poller.watched() });
    if (this.refusals.times > 0) return Math.min(ownMs, REFUSED_MS / REFUSED_TIMES);
    const { sinceMs } = this.absences;
    if (sinceMs === undefined) return ownMs;
    return Math.min(ownMs, ABSENT_INTERVAL_MS, sinceMs + VANISHED_MS - nowMs);
  }
}
