import { tolerates } from '../../../policies/tolerates';
import { emptyPolicy, type VerdictPolicies } from '../../../policies/weight-of';
import { countsOf, expectationOf, toleranceOf } from '../../values/expectations';
import type { JobPolicy } from '../job/judge-job';
import type { GateState, Result } from './schema';

/** What the verdict of a restore counts by, as a user writes it. */
export type GatePolicy = Pick<GateState, 'on_partial' | 'on_empty' | 'accept_partial'>;

type Job = NonNullable<NonNullable<GateState['restore_jobs']>[string]>;

/** What is said of one job comes before what is said of all. */
export function policyOfJob(job: Job, { on_partial, on_empty, accept_partial }: GatePolicy): GatePolicy {
  return { on_empty: job.on_empty ?? on_empty, accept_partial: job.accept_partial ?? accept_partial, on_partial };
}

export function jobPolicy(job: Job, gate: GatePolicy): JobPolicy {
  const { on_partial: onPartial, accept_partial } = policyOfJob(job, gate);
  const { edition } = job;
  return { expected: expectationOf(job.expect), tolerance: toleranceOf(accept_partial), onPartial, edition };
}

/** A partial restore within its threshold is accepted. */
export function policiesOf({ on_partial, on_empty, accept_partial }: GatePolicy, result: Result): VerdictPolicies {
  const isTolerated = tolerates(toleranceOf(accept_partial), countsOf(result));
  return { onPartial: isTolerated ? 'accept' : on_partial, onEmpty: emptyPolicy(on_empty, 'warn') };
}
