import { setMaxListeners } from 'node:events';
import { verdictOf } from '../../src/api/restore-job-status';
import type { Clock } from '../../src/clock';
import type { Look, Source } from '../../src/waiting/look';
import { createPoller } from '../../src/waiting/poller';
import { waitUntilEnded } from '../../src/waiting/wait';
import type { SimulatedJob } from './simulated-jobs';

const POLLING = { minMs: 1_000, maxMs: 600_000 };
const LATEST_END_MS = 24 * 3_600_000;

export interface DrillResult {
  readonly calls: number;
  /** Of each job: from its end until it was seen, as a share of its duration. */
  readonly lags: readonly number[];
}

/** Waits for jobs that are all submitted at once with one poller, in virtual time. */
export async function simulateDrill(jobs: readonly SimulatedJob[], random: () => number): Promise<DrillResult> {
  const clock = new VirtualClock();
  let calls = 0;
  const source: Source<string> = {
    look: async (ids) => {
      calls++;
      return new Map(ids.map((id) => [id, sight(jobs[Number(id)], clock.now())]));
    },
  };
  const waiting = {
    poller: createPoller(source, { clock, polling: POLLING }),
    clock,
    polling: POLLING,
    jitter: random,
  };
  const stop = new AbortController().signal;
  setMaxListeners(0, stop);
  const lags = jobs.map(async ({ durationMs }, index) => {
    const { end } = await waitUntilEnded(waiting, String(index), { deadlineMs: LATEST_END_MS, stop });
    if (end !== 'ended') throw new Error(`the wait for job ${index} ended as ${end}`);
    return (clock.now() - durationMs) / durationMs;
  });
  return { lags: await Promise.all(lags), calls };
}

function sight({ durationMs, progressAt }: SimulatedJob, nowMs: number): Look<string> {
  if (nowMs >= durationMs) return { status: 'COMPLETE', verdict: verdictOf('COMPLETE'), progress: 1, entry: '' };
  const progress = progressAt(nowMs / durationMs);
  // The service gives hundredths of a percent.
  const told = progress !== undefined && { progress: Math.floor(progress * 10_000) / 10_000 };
  return { status: 'RUNNING', verdict: 'pending', entry: '', ...told };
}

/** Only the poller sleeps in a simulation, so its sleep is over as soon as everybody else has had a turn. */
class VirtualClock implements Clock {
  private timeMs = 0;

  now(): number {
    return this.timeMs;
  }

  async sleep(ms: number, signal?: AbortSignal): Promise<void> {
    await Promise.resolve();
    if (!signal?.aborted) this.timeMs += ms;
  }
}
