import { wasThereBefore } from '../policies/origins';
import type { PartialPolicy } from '../policies/policies';
import type { DrillRestore } from './schema/drill-record-schema';
import { weightOfRestore } from './weight-of-restore';
import { isOfOtherRun } from './without-other-runs';

/** What a record is judged by, besides what the service says of each restore. */
export interface Judgement {
  readonly runId: string;
  readonly onPartial: PartialPolicy;
  /** Names of restores whose times contradict each other. */
  readonly contradicted: ReadonlySet<string>;
}

export const CONTRADICTED = 'has times that contradict each other';

const words: Record<Exclude<DrillRestore['verdict'], 'succeeded'>, string> = {
  failed: 'failed',
  pending: 'has not ended',
  partial: 'was restored in part',
  empty: 'restored nothing',
  skipped: 'was not started',
};

/** Why a restore shows nothing of what was promised; undefined when it does. It follows the name of the restore. */
export function shortfallOf(restore: DrillRestore, { runId, onPartial, contradicted }: Judgement): string | undefined {
  const { name, verdict, origin } = restore;
  if (isOfOtherRun(restore, runId)) return 'was not restored in this run';
  if (!['passed', 'warned'].includes(weightOfRestore(restore, onPartial))) return words[verdict as keyof typeof words];
  if (wasThereBefore(origin)) return 'was not started by this run';
  return contradicted.has(name) ? CONTRADICTED : undefined;
}
