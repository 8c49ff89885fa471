import { holdsUnknown } from '../../../../plugin/unknown';
import { isGood } from '../../../../policies/weight-of';
import { isUnset } from '../../../values/is-unset';
import type { RestoreInputs } from '../definition/restore-definition';
import type { RestorePlan, RestoreState } from '../definition/restore-types';
import { decisiveInputs, filledIn, sameMeaning } from './decisive-inputs';
import { SKIPPED } from './not-started';
import { policyOf, verdictPolicies } from './policy';

function valuesOf(values: object): Readonly<Record<string, unknown>> {
  return values as Readonly<Record<string, unknown>>;
}

export interface Change {
  readonly prior: RestoreState;
  readonly planned: RestorePlan;
  readonly config: RestorePlan;
  readonly lacksInputs?: boolean;
}

/** Whether a change restores again; `perhaps` where that depends on what is not known yet. */
export function runsAgain(restore: RestoreInputs, change: Change): 'yes' | 'no' | 'perhaps' {
  const { prior, planned } = change;
  const ended = endedBadly(prior, planned);
  if (ended !== 'no') return ended;
  const changed = changedInputs(restore, change);
  if (changed.length === 0) return 'no';
  return changed.some((name) => !holdsUnknown(valuesOf(planned)[name])) ? 'yes' : 'perhaps';
}

/** Whether another restore is asked for, however the one before ended. */
export function hasOtherInputs(restore: RestoreInputs, change: Change): boolean {
  return changedInputs(restore, change).length > 0;
}

/** What a restore that was taken over lacks, or has besides, means no other restore. */
function changedInputs(restore: RestoreInputs, { prior, planned, config, lacksInputs = false }: Change): string[] {
  const computed = filledIn(restore, config);
  return decisiveInputs(restore).filter((name) => {
    const [before, after] = [valuesOf(prior)[name], valuesOf(planned)[name]];
    if (computed.includes(name) || (lacksInputs && (isUnset(before) || isUnset(after)))) return false;
    return holdsUnknown(after) || !sameMeaning(restore, name, before, after);
  });
}

function endedBadly(prior: RestoreState, planned: RestorePlan): 'yes' | 'no' | 'perhaps' {
  const ended = endedWithoutGood(prior, planned);
  if (ended === 'no' || prior.origin !== 'imported') return ended;
  // An import that is to start nothing stands for what was, however it ended.
  if (planned.start_when === false) return 'no';
  return holdsUnknown(planned.start_when) ? 'perhaps' : ended;
}

function endedWithoutGood(prior: RestoreState, planned: RestorePlan): 'yes' | 'no' | 'perhaps' {
  if (prior.verdict === 'failed') return 'yes';
  if (prior.verdict === SKIPPED) return unlessUnknown(planned.start_when, planned.start_when !== false);
  if (prior.verdict !== 'partial' && prior.verdict !== 'empty') return 'no';
  const { [`on_${prior.verdict}`]: said, accept_partial: tolerance } = valuesOf(planned);
  const policies = verdictPolicies(prior, policyOf(planned));
  return unlessUnknown(holdsUnknown(tolerance) ? tolerance : said, !isGood(prior.verdict, policies));
}

function unlessUnknown(decisive: unknown, isSo: boolean): 'yes' | 'no' | 'perhaps' {
  if (holdsUnknown(decisive)) return 'perhaps';
  return isSo ? 'yes' : 'no';
}
