import { holdsUnknown, isUnknown } from '../../../../plugin/unknown';
import { isGood } from '../../../../policies/weight-of';
import { isUnset } from '../../../values/is-unset';
import { decisiveInputs, filledIn, sameMeaning } from './decisive-inputs';
import { SKIPPED } from './not-started';
import { policyOf } from './policy';
import type { JobPlan, JobState } from './schema';

type Values = Readonly<Record<string, unknown>>;

export interface Change {
  readonly prior: JobState;
  readonly planned: JobPlan;
  readonly config: JobPlan;
  readonly lacksInputs?: boolean;
}

/** Whether a change restores again; `perhaps` where that depends on what is not known yet. */
export function runsAgain(change: Change): 'yes' | 'no' | 'perhaps' {
  const { prior, planned } = change;
  const ended = endedBadly(prior, planned);
  if (ended !== 'no') return ended;
  const changed = changedInputs(change);
  if (changed.length === 0) return 'no';
  return changed.some((name) => !holdsUnknown((planned as Values)[name])) ? 'yes' : 'perhaps';
}

/** What a job that was taken over lacks, or has besides, means no other restore. */
function changedInputs({ prior, planned, config, lacksInputs = false }: Change): string[] {
  const computed = filledIn(config);
  return decisiveInputs.filter((name) => {
    const [before, after] = [(prior as Values)[name], (planned as Values)[name]];
    if (computed.includes(name) || (lacksInputs && (isUnset(before) || isUnset(after)))) return false;
    return holdsUnknown(after) || !sameMeaning(name, before, after);
  });
}

function endedBadly(prior: JobState, planned: JobPlan): 'yes' | 'no' | 'perhaps' {
  if (prior.verdict === 'failed') return 'yes';
  if (prior.verdict === SKIPPED) return unlessUnknown(planned.start_when, planned.start_when !== false);
  if (prior.verdict !== 'partial') return 'no';
  return unlessUnknown(planned.on_partial, !isGood(prior.verdict, policyOf(planned).onPartial));
}

function unlessUnknown(decisive: unknown, isSo: boolean): 'yes' | 'no' | 'perhaps' {
  if (isUnknown(decisive)) return 'perhaps';
  return isSo ? 'yes' : 'no';
}
