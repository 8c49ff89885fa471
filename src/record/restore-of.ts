import type { RestoreFacts } from './drill-facts';
import type { DrillRestore } from './schema/drill-record-schema';
import { secondsBetween } from './seconds-between';

/** What the record has of a restore: the facts, and what follows from them. */
export function restoreOf({ objectives, ...restore }: RestoreFacts): DrillRestore {
  const runningSeconds = secondsBetween(restore.startedAt, restore.completedAt);
  const isTimed = restore.bytesDone !== null && runningSeconds !== null && runningSeconds > 0;
  return {
    ...restore,
    queuedSeconds: secondsBetween(restore.submittedAt, restore.startedAt),
    runningSeconds,
    durationSeconds: secondsBetween(restore.submittedAt, restore.completedAt),
    bytesPerSecond: isTimed ? Math.round((restore.bytesDone as number) / runningSeconds) : null,
  };
}
