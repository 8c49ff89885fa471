import { parseDurationMs } from '../../../../amounts/parse-duration-ms';
import type { DESTROY_POLICIES, EmptyPolicy, PartialPolicy, TIMEOUT_POLICIES } from '../../../../policies/policies';
import { type Tolerance, tolerates } from '../../../../policies/tolerates';
import { emptyPolicy, partialPolicy, type VerdictPolicies } from '../../../../policies/weight-of';
import { DEFAULT_END_MS, DEFAULT_WAIT_MS } from '../../../values/default-time-limits';
import { countsOf, toleranceOf } from '../../../values/expectations';
import type { RestorePlan } from '../definition/restore-types';

/** How a restore is waited for, with the defaults in place. */
export interface Policy {
  readonly wait: boolean;
  readonly onPartial: PartialPolicy;
  readonly onEmpty: EmptyPolicy;
  /** What a partial restore may leave out. */
  readonly tolerance: Tolerance;
  readonly reportsFailure: boolean;
  readonly onTimeout: (typeof TIMEOUT_POLICIES)[number];
  /** Undefined where nobody has said: then it depends on who has started the restore. */
  readonly onDestroy: (typeof DESTROY_POLICIES)[number] | undefined;
  readonly createTimeoutMs: number;
  readonly deleteTimeoutMs: number;
}

/** Only restore jobs can leave out some files or all of them, and can be cancelled. */
interface PoliciesOfJobs {
  readonly on_partial?: unknown;
  readonly on_empty?: unknown;
  readonly accept_partial?: unknown;
  readonly on_destroy?: unknown;
}

/** Values that are unknown in a plan count as not set: by the time of the apply they are known. */
export function policyOf(values: RestorePlan & PoliciesOfJobs): Policy {
  const timeouts = values.timeouts as { readonly create?: unknown; readonly delete?: unknown } | null;
  return {
    wait: values.wait_for_completion !== false,
    onPartial: partialPolicy(values.on_partial),
    onEmpty: emptyPolicy(values.on_empty, 'warn'),
    tolerance: toleranceOf(values.accept_partial),
    reportsFailure: values.on_failure === 'report',
    onTimeout: chosen(values.on_timeout, 'fail') as Policy['onTimeout'],
    onDestroy: (chosen(values.on_destroy, '') || undefined) as Policy['onDestroy'],
    createTimeoutMs: parseDurationMs(chosen(timeouts?.create, '')) ?? DEFAULT_WAIT_MS,
    deleteTimeoutMs: parseDurationMs(chosen(timeouts?.delete, '')) ?? DEFAULT_END_MS,
  };
}

/** What the verdict of a restore counts by: a partial one within its threshold is accepted. */
export function verdictPolicies(state: object, { onPartial, onEmpty, tolerance }: Policy): VerdictPolicies {
  return { onPartial: tolerates(tolerance, countsOf(state)) ? 'accept' : onPartial, onEmpty };
}

function chosen(value: unknown, otherwise: string): string {
  return typeof value === 'string' && value !== '' ? value : otherwise;
}
