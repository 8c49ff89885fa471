import type { Writable } from 'node:stream';
import type { Clock } from '../../clock';
import { isChanged, jobEvent } from './job-event';
import type { WatchView } from './watch-view';

/** A line of JSON for each change of a job. What is no news of a job goes to `stderr`. */
export function linesView(stdout: Writable, stderr: Writable, clock: Clock): WatchView {
  let lastProblem: string | undefined;
  return {
    seen(job, before) {
      if (isChanged(before, job)) stdout.write(`${JSON.stringify(jobEvent(job, clock.now()))}\n`);
    },
    problem(text) {
      if (text !== undefined && text !== lastProblem)
        stderr.write(`alirestore watch: the last request failed: ${text}\n`);
      lastProblem = text;
    },
    close: () => undefined,
  };
}
