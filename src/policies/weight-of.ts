import { PARTIAL_POLICIES, type PartialPolicy } from './policies';
import { type CheckVerdict, type RestoreVerdict, VERDICTS } from './verdicts';

/** How a verdict counts. */
export type Weight = 'passed' | 'warned' | 'failed' | 'skipped';

const WEIGHTS_OF_PARTIAL = { fail: 'failed', warn: 'warned', accept: 'passed' } as const satisfies Record<
  PartialPolicy,
  Weight
>;

const WEIGHTS = { succeeded: 'passed', skipped: 'skipped', failed: 'failed', pending: 'failed' } as const;

/** What a restore that left out some files means, where nothing is said of it. */
export function partialPolicy(said: unknown): PartialPolicy {
  return PARTIAL_POLICIES.find((policy) => policy === said) ?? 'fail';
}

/** Nothing that is pending or not known is a success; what a partial restore is, a policy says. */
export function weightOf(verdict: string | null, onPartial: string | null | undefined): Weight {
  if (verdict === 'partial') return WEIGHTS_OF_PARTIAL[partialPolicy(onPartial)];
  return WEIGHTS[verdict as keyof typeof WEIGHTS] ?? 'failed';
}

/** What ran out of time has failed. */
export function weightOfCheck(verdict: CheckVerdict): Exclude<Weight, 'warned'> {
  return verdict === 'timed_out' ? 'failed' : verdict;
}

/** Whether what comes after a restore may start. */
export function isGood(verdict: string | null, onPartial: string | null | undefined): boolean {
  return ['passed', 'warned'].includes(weightOf(verdict, onPartial));
}

/** The same as a list, for expressions of Terraform. */
export function goodVerdicts(onPartial: string | undefined): RestoreVerdict[] {
  return VERDICTS.filter((verdict) => isGood(verdict, onPartial));
}
