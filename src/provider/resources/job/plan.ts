import { type Diagnostic, warningDiagnostic } from '../../../plugin/diagnostic';
import type { PlanRequest, PlanResult, ResourceContext } from '../../../plugin/provider';
import { holdsUnknown, isUnknown, UNKNOWN } from '../../../plugin/unknown';
import { isGood } from '../../../policies/weight-of';
import type { Configured } from '../../configured/configured';
import { isUnset } from '../../values/unset';
import { keptChoice, nextSnapshot } from './chosen-snapshot';
import { decisiveInputs, filledIn, inputsKey, unknownInputs } from './inputs-key';
import { sameMeaning } from './meaning';
import { SKIPPED } from './not-started';
import { policyOf } from './policy';
import { decodePrivate, encodePrivate, type PrivateData } from './private-data';
import { type JobPlan, type JobSchema, type JobState, outputNames } from './schema';

type Values = Readonly<Record<string, unknown>>;

/**
 * What the next apply does with a job: nothing, go on waiting for it, fill in its inputs, or restore again. All of it is an
 * update in place: Terraform lets an update turn out to be no change, which a replacement cannot, so a restore whose inputs
 * are known only at the apply is decided there.
 */
export async function planJob(
  { prior, proposed, config, priorPrivate }: PlanRequest<JobSchema>,
  { configured }: ResourceContext<Configured | undefined>,
): Promise<PlanResult<JobSchema>> {
  const data = decodePrivate(priorPrivate);
  if (prior === null) return { planned: proposed, private: encodePrivate({ creation: creationOf(proposed, data) }) };
  configured?.journal.saved(prior.id as string, prior.verdict === 'pending');
  const planned = keepSameMeaning(prior, proposed);
  const kept: PrivateData = { ...(data.lacksInputs && { lacksInputs: true }), prior: prior.id as string };
  const again = runsAgain({ prior, planned, config, lacksInputs: data.lacksInputs });
  const unknown = again === 'no' ? waitedFor(prior, planned) : [...outputNames, ...filledIn(config)];
  return {
    planned: {
      ...planned,
      ...settled(prior),
      chosen_snapshot: keptChoice(prior.chosen_snapshot, planned.chosen_snapshot, again !== 'no'),
      ...Object.fromEntries(unknown.map((name) => [name, UNKNOWN])),
      ...(again === 'yes' && nextSnapshot(config)),
    },
    requiresReplace: [],
    private: encodePrivate(kept),
    diagnostics: again === 'perhaps' ? [decidedLater(prior, planned)] : [],
  };
}

function creationOf(proposed: JobPlan, { prior }: PrivateData) {
  const unknown = unknownInputs(proposed);
  return { ...(prior && { replaces: prior }), unknown, key: inputsKey(proposed, unknown) };
}

/** JSON and times that are written in another way, but mean the same, are no change. */
function keepSameMeaning(prior: JobState, proposed: JobPlan): JobPlan {
  const isSame = (name: string): boolean => {
    const [before, after] = [(prior as Values)[name], (proposed as Values)[name]];
    return typeof before === 'string' && typeof after === 'string' && sameMeaning(name, before, after);
  };
  const kept = decisiveInputs.filter(isSame).map((name) => [name, (prior as Values)[name]]);
  return { ...proposed, ...Object.fromEntries(kept) };
}

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

/** What the wait for a job that has not ended will tell. A hash that nobody set is read from the job, once it is seen. */
function waitedFor(prior: JobState, planned: JobPlan): readonly string[] {
  if (prior.verdict !== 'pending' || !policyOf(planned).wait) return [];
  const unseen = planned.snapshot_hash === null ? ['snapshot_hash'] : [];
  return [...outputNames.filter((name) => !['id', 'origin'].includes(name)), ...unseen];
}

/** Somebody has taken the taint away, so there is nothing left to go on with. */
function settled({ unfinished, verdict }: JobState): Partial<JobPlan> {
  return unfinished && verdict !== 'pending' ? { unfinished: false } : {};
}

function decidedLater(prior: JobState, planned: JobPlan): Diagnostic {
  const names = [...decisiveInputs, 'start_when', 'on_partial'].filter((name) =>
    holdsUnknown((planned as Values)[name]),
  );
  const detail = `${names.join(', ')} will be known only during the apply. If the values are those of restore job ${prior.id}, nothing happens; if they are others, the restore runs again.`;
  return warningDiagnostic('Whether the restore runs again is decided during the apply', detail);
}
