import { EMPTY_POLICIES, type EmptyPolicy, PARTIAL_POLICIES, type PartialPolicy } from './policies';
import type { CheckVerdict } from './verdicts';

/** How a verdict counts. */
export type Weight = 'passed' | 'warned' | 'failed' | 'skipped';

const WEIGHTS_BY_POLICY = { fail: 'failed', warn: 'warned', accept: 'passed' } as const satisfies Record<
  PartialPolicy | EmptyPolicy,
  Weight
>;

const WEIGHTS = { succeeded: 'passed', skipped: 'skipped', failed: 'failed', pending: 'failed' } as const;

/** What restores that are not all that they should be count as. */
export interface VerdictPolicies {
  readonly onPartial: string | null | undefined;
  readonly onEmpty: string | null | undefined;
}

/** What a restore that left out some files means, where nothing is said of it. */
export function partialPolicy(said: unknown): PartialPolicy {
  return PARTIAL_POLICIES.find((policy) => policy === said) ?? 'fail';
}

/** What a restore of nothing means; where nothing is said of it, jobs and gates warn, and drills fail. */
export function emptyPolicy(said: unknown, otherwise: EmptyPolicy): EmptyPolicy {
  return EMPTY_POLICIES.find((policy) => policy === said) ?? otherwise;
}

/** Nothing that is pending or not known is a success; what a partial or an empty restore is, a policy says. */
export function weightOf(verdict: string | null, { onPartial, onEmpty }: VerdictPolicies): Weight {
  if (verdict === 'partial') return WEIGHTS_BY_POLICY[partialPolicy(onPartial)];
  if (verdict === 'empty') return WEIGHTS_BY_POLICY[emptyPolicy(onEmpty, 'fail')];
  return WEIGHTS[verdict as keyof typeof WEIGHTS] ?? 'failed';
}

/** What ran out of time has failed. */
export function weightOfCheck(verdict: CheckVerdict): Exclude<Weight, 'warned'> {
  return verdict === 'timed_out' ? 'failed' : verdict;
}

/** Whether what comes after a restore may start. */
export function isGood(verdict: string | null, policies: VerdictPolicies): boolean {
  return ['passed', 'warned'].includes(weightOf(verdict, policies));
}
