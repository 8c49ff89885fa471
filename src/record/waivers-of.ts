import { wasThereBefore } from '../policies/origins';
import type { DrillFacts } from './drill-facts';
import type { DrillObjective, DrillRecord, DrillRestore, DrillWaiver } from './schema/drill-record-schema';
import { earliest, isBackwards } from './seconds-between';
import { hasJob } from './waves-of';

type Waived = Pick<DrillRecord, 'waivers' | 'restores'>;

/** Of an objective; one of a selection is of each restore that belongs to it. */
export function waiversOf({ kind, of }: DrillObjective, { waivers = [], restores }: Waived): DrillWaiver[] {
  const selection = restores.find(({ name }) => name === of)?.selection;
  return waivers.filter((waiver) => waiver.kind === kind && (waiver.of === of || waiver.of === selection));
}

/**
 * The objectives, and the exceptions that somebody has approved of them: in force where the run began before their end. They
 * excuse a limit that was exceeded by so much. What is not known, or was not restored, none excuses.
 */
export function withWaivers(
  objectives: readonly DrillObjective[],
  facts: Pick<DrillFacts, 'waivers'>,
  restores: DrillRestore[],
): Pick<DrillRecord, 'objectives' | 'waivers'> {
  const beganAt = beginOf(restores);
  const waivers = facts.waivers?.map((waiver) => ({ ...waiver, active: isBackwards(waiver.until, beganAt) }));
  const isExcused = (objective: DrillObjective) =>
    !objective.met &&
    objective.achievedSeconds !== null &&
    waiversOf(objective, { waivers, restores }).some(({ active }) => active);
  return {
    objectives: objectives.map((objective) => (isExcused(objective) ? { ...objective, waived: true } : objective)),
    ...(waivers && { waivers }),
  };
}

/** By the clock of the service. What was there before a run has not begun it. */
function beginOf(restores: readonly DrillRestore[]): string | null {
  const own = restores.filter((restore) => hasJob(restore) && !wasThereBefore(restore.origin));
  return earliest(own.map(({ submittedAt }) => submittedAt));
}
