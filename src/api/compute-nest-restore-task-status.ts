import type { Verdict } from './restore-job-status';

const verdicts = {
  Restoring: 'pending',
  Restored: 'succeeded',
  RestoreFailed: 'failed',
} as const satisfies Record<string, Verdict>;

export const COMPUTE_NEST_RESTORE_TASK_STATUSES = Object.keys(verdicts) as (keyof typeof verdicts)[];

export function isKnownComputeNestStatus(status: string | undefined): boolean {
  return status !== undefined && Object.hasOwn(verdicts, status);
}

/** As everywhere, a status that nobody knows is pending. */
export function computeNestVerdictOf(status: string | undefined): Verdict {
  return isKnownComputeNestStatus(status) ? verdicts[status as keyof typeof verdicts] : 'pending';
}
