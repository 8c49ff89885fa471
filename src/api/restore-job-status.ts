import type { RestoreVerdict } from '../policies/verdicts';

/** What a status means to the person who waits. `partial` and `empty` are neither success nor failure: a policy decides. No status says `empty`: counts do. */
export type Verdict = Exclude<RestoreVerdict, 'skipped'>;

/**
 * Every status a restore job is known to have. The reference page names three of them (COMPLETE, PARTIAL_COMPLETE,
 * FAILED); the others are what the service really returns.
 */
const verdicts = {
  CREATED: 'pending',
  QUEUED: 'pending',
  RUNNING: 'pending',
  CANCELING: 'pending',
  COMPLETE: 'succeeded',
  PARTIAL_COMPLETE: 'partial',
  FAILED: 'failed',
  CANCELED: 'failed',
  EXPIRED: 'failed',
} as const satisfies Record<string, Verdict>;

export type RestoreJobStatus = keyof typeof verdicts;

export const RESTORE_JOB_STATUSES = Object.keys(verdicts) as RestoreJobStatus[];

export const PENDING_STATUSES = RESTORE_JOB_STATUSES.filter((status) => verdicts[status] === 'pending');

export function isKnownStatus(status: string | undefined): status is RestoreJobStatus {
  return status !== undefined && Object.hasOwn(verdicts, status);
}

/** A status nobody knows is pending: to take it for a success would be a guess about somebody's data. */
export function verdictOf(status: string | undefined): Verdict {
  return isKnownStatus(status) ? verdicts[status] : 'pending';
}
