import type { Clock } from '../clock';
import { CloudError } from '../cloud/cloud-error';
import type { Look, Source } from './look';
import type { Polling } from './schedule';

/** How many one call may carry: what is not due yet, but fits in, is looked at for free. */
const BATCH = 99;

/** A call is tried again until the last of a batch has no more time; the others wait no longer than this past their own. */
const GRACE_MS = 30_000;

/** Somebody who wants to be told about one job. */
export interface Watcher<T> {
  readonly id: string;
  /** Clock time in milliseconds of the next look wanted. */
  readonly dueMs: number;
  /** Whether the look must come when due, even if another one has just been made. */
  readonly urgent: boolean;
  /** Clock time in milliseconds after which an answer is of no use. */
  readonly deadlineMs: number;
  /** Undefined: there is no such job in the list. */
  onLook(look: Look<T> | undefined): void;
  onFault(fault: Error): void;
}

export interface Poller<T> {
  watch(watcher: Watcher<T>): void;
  unwatch(watcher: Watcher<T>): void;
  /** How many watch. */
  watched(): number;
}

export interface PollerSettings {
  readonly clock: Clock;
  readonly polling: Polling;
}

/** One poller for all that watch jobs of one list: at most one look in an interval, however many they are. */
export function createPoller<T>(source: Source<T>, { clock, polling }: PollerSettings): Poller<T> {
  const watchers = new Set<Watcher<T>>();
  let running = false;
  let lastLookMs = Number.NEGATIVE_INFINITY;
  let wake = new AbortController();

  const dueMs = (watcher: Watcher<T>) =>
    watcher.urgent ? watcher.dueMs : Math.max(watcher.dueMs, lastLookMs + polling.minMs);

  async function lookAt(batch: readonly Watcher<T>[]): Promise<void> {
    const present = () => batch.filter((one) => watchers.has(one));
    lastLookMs = clock.now();
    const answer = await ask(source, present, clock);
    for (const watcher of present()) {
      if (answer instanceof Error) watcher.onFault(answer);
      else watcher.onLook(answer.get(watcher.id));
    }
  }

  async function run(): Promise<void> {
    while (watchers.size > 0) {
      // Who has been due for longest comes first, so that a run of urgent looks passes nobody over.
      const queue = [...watchers].sort((a, b) => dueMs(a) - dueMs(b) || a.dueMs - b.dueMs);
      const waitMs = dueMs(queue[0]) - clock.now();
      if (waitMs > 0) {
        wake = new AbortController();
        await clock.sleep(waitMs, wake.signal);
      } else {
        await lookAt(queue.filter((watcher, index) => index < BATCH || dueMs(watcher) <= clock.now()));
      }
    }
    running = false;
  }

  return {
    watch(watcher) {
      watchers.add(watcher);
      wake.abort();
      if (running) return;
      running = true;
      void run();
    },
    unwatch(watcher) {
      watchers.delete(watcher);
      wake.abort();
    },
    watched: () => watchers.size,
  };
}

async function ask<T>(source: Source<T>, present: () => readonly Watcher<T>[], clock: Clock) {
  const batch = present();
  const ids = [...new Set(batch.map((watcher) => watcher.id))];
  const deadlineMs = Math.max(...batch.map((watcher) => watcher.deadlineMs));
  const answered = new AbortController();
  if (batch.some((one) => one.deadlineMs < deadlineMs)) void dismissLate(present, clock, answered.signal);
  const answer = await source.look(ids, { deadlineMs }).catch((fault: Error) => fault);
  answered.abort();
  return answer;
}

async function dismissLate<T>(
  present: () => readonly Watcher<T>[],
  clock: Clock,
  answered: AbortSignal,
): Promise<void> {
  for (;;) {
    await clock.sleep(GRACE_MS, answered);
    if (answered.aborted) return;
    const late = present().filter(({ deadlineMs }) => deadlineMs <= clock.now());
    for (const watcher of late) watcher.onFault(noAnswerInTime());
  }
}

function noAnswerInTime(): CloudError {
  return new CloudError({
    action: 'The look at it',
    problem: 'the service gave no answer that makes sense until the time was up',
    category: 'unavailable',
    execution: 'unknown',
  });
}
