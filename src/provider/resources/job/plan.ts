import { isDeepStrictEqual } from 'node:util';
import type { AttributePath } from '../../../plugin/diagnostic';
import type { PlanRequest, PlanResult, ResourceContext } from '../../../plugin/provider';
import { holdsUnknown, UNKNOWN } from '../../../plugin/unknown';
import type { Configured } from '../../configured';
import { sameJson } from '../../json-text';
import { parseTime } from '../../time';
import { SKIPPED } from './not-started';
import { isTakenOver } from './origin';
import { policyOf } from './policy';
import { type JobPlan, type JobSchema, type JobState, outputNames, schema } from './schema';

const JSON_INPUTS = ['udm_detail', 'options', 'failback_detail', 'target_container'];
const TIME_INPUTS = ['target_time', 'target_create_time'];

const forceNewNames = Object.entries(schema.attributes).flatMap(([name, attribute]) =>
  'forceNew' in attribute ? [name] : [],
);

type Values = Readonly<Record<string, unknown>>;

/** What the next apply does with a job: nothing, go on waiting for it, fill in its inputs, or restore again. */
export async function planJob(
  { prior, proposed, priorPrivate }: PlanRequest<JobSchema>,
  { configured }: ResourceContext<Configured | undefined>,
): Promise<PlanResult<JobSchema>> {
  if (prior === null) return { planned: proposed };
  configured?.journal.saved(prior.id as string, prior.verdict === 'pending');
  const planned = keepSameMeaning(prior, proposed);
  const replacing = changedInputs(prior, planned, isTakenOver(priorPrivate));
  if (mustRunAgain(prior, planned)) {
    return { planned: withUnknown(planned, outputNames), requiresReplace: [...replacing, ['status']] };
  }
  if (goesOnWaiting(prior, planned)) {
    return {
      planned: withUnknown(planned, [...outputNames.filter((name) => name !== 'id'), ...unseenHash(planned)]),
      requiresReplace: replacing,
      ...kept(priorPrivate),
    };
  }
  return { planned, requiresReplace: replacing, ...kept(priorPrivate) };
}

/** JSON and times that are written in another way, but mean the same, are no change. */
function keepSameMeaning(prior: JobState, proposed: JobPlan): JobPlan {
  const same = (name: string): boolean => {
    const [before, after] = [(prior as Values)[name], (proposed as Values)[name]];
    if (typeof before !== 'string' || typeof after !== 'string') return false;
    return JSON_INPUTS.includes(name) ? sameJson(before, after) : parseTime(before) === parseTime(after);
  };
  const kept = [...JSON_INPUTS, ...TIME_INPUTS].filter(same).map((name) => [name, (prior as Values)[name]]);
  return { ...proposed, ...Object.fromEntries(kept) };
}

/** Inputs whose change means another restore. What a job that was taken over lacks, or has besides, means none. */
function changedInputs(prior: JobState, planned: JobPlan, takenOver: boolean): AttributePath[] {
  return forceNewNames
    .filter((name) => {
      const [before, after] = [(prior as Values)[name], (planned as Values)[name]];
      if (takenOver && (before === null || after === null)) return false;
      return holdsUnknown(after) || !isDeepStrictEqual(before, after);
    })
    .map((name) => [name]);
}

function mustRunAgain(prior: JobState, planned: JobPlan): boolean {
  if (prior.verdict === 'failed') return true;
  if (prior.verdict === SKIPPED) return planned.start_when !== false;
  return prior.verdict === 'partial' && policyOf(planned).onPartial === 'fail';
}

function goesOnWaiting(prior: JobState, planned: JobPlan): boolean {
  return prior.verdict === 'pending' && policyOf(planned).wait;
}

/** A hash that nobody set is read from the job, which may not have been looked at yet. */
function unseenHash(planned: JobPlan): readonly string[] {
  return planned.snapshot_hash === null ? ['snapshot_hash'] : [];
}

function withUnknown(planned: JobPlan, names: readonly string[]): JobPlan {
  return { ...planned, ...Object.fromEntries(names.map((name) => [name, UNKNOWN])) };
}

/** The mark of a taken-over job lasts until an apply has filled in its inputs. */
function kept(mark: Uint8Array | undefined): { private?: Uint8Array } {
  return mark ? { private: mark } : {};
}
