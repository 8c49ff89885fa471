import type { Clock } from '../clock';
import { CloudError } from '../cloud/cloud-error';
import type { Look, WaitEnd } from './look';
import type { Poller, Watcher } from './poller';
import { type Course, nextIntervalMs, type Polling, withSight } from './schedule';

/** Those who want a look within this time share one call. */
const GATHER_MS = 50;
/** Those who begin to wait within this time share their first call: nothing ends sooner after its start. */
const FIRST_LOOK_MS = 200;

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

/** Looks until the job has ended, the deadline has come, somebody stops it, or the service refuses for good. */
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
  dueMs: number;
  urgent = true;
  private course: Course;
  private last?: Look<T>;
  private fault?: Error;

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
    this.last = look ?? this.last;
    this.fault = undefined;
    this.course = withSight(this.course, this.waiting.clock.now(), look?.progress);
    this.goOn();
  }

  onFault(fault: Error): void {
    this.fault = fault;
    if (isFinal(fault)) this.done({ end: 'refused', fault, ...(this.last && { look: this.last }) });
    else this.goOn();
  }

  finish(end: 'deadline' | 'stopped'): void {
    this.done({ end, ...(this.last && { look: this.last }), ...(this.fault && { fault: this.fault }) });
  }

  private goOn(): void {
    const { clock, poller, polling, jitter } = this.waiting;
    const nowMs = clock.now();
    if (nowMs >= this.deadlineMs) {
      this.finish('deadline');
      return;
    }
    const dueMs = nowMs + nextIntervalMs(this.course, nowMs, { polling, jitter: jitter(), sharedBy: poller.watched() });
    this.dueMs = Math.min(dueMs, this.deadlineMs);
    this.urgent = this.dueMs === this.deadlineMs;
  }
}

/** Refusals that no waiting mends. Everything else may be over at the next look. */
function isFinal(fault: Error): boolean {
  return fault instanceof CloudError && ['permission', 'credentials', 'invalid'].includes(fault.category);
}
