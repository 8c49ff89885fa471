import { withoutControls } from '../terminal/fit-text';
import type { WatchedJob } from './watched-job';

/** Why each job that did not end well did not; as long as it takes, since it is what must be read. */
export function drawReasons(jobs: readonly WatchedJob[]): string[] {
  const bad = jobs.filter(({ verdict }) => verdict === 'failed' || verdict === 'partial');
  return bad.map(({ id, status, entry, requestId }) => {
    const reason = entry.ErrorMessage || 'the service gave no reason.';
    return withoutControls(`${id} ended as ${status}: ${reason} Request id of the last look: ${requestId ?? 'none'}`);
  });
}
