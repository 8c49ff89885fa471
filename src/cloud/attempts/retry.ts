import type { Clock } from '../../clock';
import { CloudError, type CloudErrorCategory } from '../cloud-error';
import { certificateProblem } from '../transport/certificate-problem';
import { linkedSignal } from '../transport/linked-signal';

const BASE_DELAY_MS = 100;
const MAX_DELAY_MS = 10_000;
/** How long an endpoint is tried that has never answered: a person waits who may have mistyped it. */
const FIRST_CONTACT_MS = 10_000;
/** How long credentials are tried to be got again that were there before: files are replaced, and services restart. */
const CREDENTIALS_MS = 300_000;

export interface RetryPolicy {
  /** Whether sending the call twice does no harm. */
  readonly repeatable: boolean;
  /** No attempt starts later, but for the first. Milliseconds since 1970. */
  readonly deadlineMs: number;
  readonly signal?: AbortSignal;
  /** Aborted: no further attempt is made, but one that is under way is waited for. */
  readonly lastAttempt?: AbortSignal;
  readonly clock: Clock;
  /** From 0 to 1. */
  readonly jitter: () => number;
  /** Whether the endpoint has ever answered. One that has not is more likely mistyped than down. */
  readonly hasAnswered: () => boolean;
  /** Whether there have been credentials. Where there never were any, the configuration is probably wrong. */
  readonly hadCredentials: () => boolean;
  /** Called when the service says that the credentials have expired, before the one attempt with new ones. */
  readonly renewCredentials: () => void;
}

/** Attempts until it works, or until an error says that another attempt is of no use or may do harm. */
export async function withRetries<T>(policy: RetryPolicy, attempt: (count: number) => Promise<T>): Promise<T> {
  const startMs = policy.clock.now();
  let renewed = false;
  let unsentSinceMs: number | undefined;
  for (let count = 1; ; count++) {
    try {
      return await attempt(count);
    } catch (error) {
      if (!(error instanceof CloudError)) throw error;
      unsentSinceMs = error.withoutCredentials ? (unsentSinceMs ?? policy.clock.now()) : undefined;
      if (!renewed && meansExpiry(error)) {
        renewed = true;
        policy.renewCredentials();
      } else {
        await pause(error, count, policy, { startMs, unsentSinceMs });
      }
    }
  }
}

interface Times {
  readonly startMs: number;
  /** Since when no attempt could be made for want of credentials. */
  readonly unsentSinceMs: number | undefined;
}

/** Waits until the next attempt is due; throws the error where there is to be none. */
async function pause(error: CloudError, count: number, policy: RetryPolicy, times: Times): Promise<void> {
  if (!mayRepeat(error, policy)) throw error;
  const { clock, signal, lastAttempt } = policy;
  const delayMs = Math.max(error.retryAfterMs ?? 0, backoffMs(count, policy.jitter));
  if (clock.now() + delayMs > lastAttemptMs(error, policy, times) || lastAttempt?.aborted) throw error;
  const { signal: wake, release } = linkedSignal(signal, lastAttempt);
  await clock.sleep(delayMs, wake).finally(release);
  signal?.throwIfAborted();
  if (lastAttempt?.aborted) throw error;
}

/** After which time no attempt starts. */
function lastAttemptMs(error: CloudError, policy: RetryPolicy, { startMs, unsentSinceMs }: Times): number {
  const isMute = error.category === 'network' && !policy.hasAnswered();
  return Math.min(
    policy.deadlineMs,
    isMute ? startMs + FIRST_CONTACT_MS : policy.deadlineMs,
    isPassing(error) || unsentSinceMs === undefined ? policy.deadlineMs : unsentSinceMs + CREDENTIALS_MS,
  );
}

/** Full jitter: many clients that failed together do not come back together. */
function backoffMs(count: number, jitter: () => number): number {
  return jitter() * Math.min(MAX_DELAY_MS, BASE_DELAY_MS * 2 ** (count - 1));
}

/** What may be over at the next attempt. `repeated` is: each attempt has a nonce of its own. */
const PASSING: readonly CloudErrorCategory[] = ['network', 'protocol', 'unavailable', 'throttled', 'repeated'];
const PASSING_BEFORE_EXECUTION: readonly CloudErrorCategory[] = ['network', 'throttled'];

function isPassing({ category }: CloudError): boolean {
  return PASSING.includes(category);
}

function mayRepeat(error: CloudError, { repeatable, hadCredentials }: RetryPolicy): boolean {
  if (certificateProblem(error.code) || isRedirect(error)) return false;
  // Nothing was sent: so it does no harm, whatever the call does.
  if (error.withoutCredentials)
    return isPassing(error) || (error.withoutCredentials === 'just now' && hadCredentials());
  if (repeatable) return isPassing(error);
  return error.execution === 'none' && PASSING_BEFORE_EXECUTION.includes(error.category);
}

function isRedirect({ httpStatus = 0 }: CloudError): boolean {
  return httpStatus >= 300 && httpStatus < 400;
}

/** The codes of the family (Expired, Malformed, MismatchWithAccessKey) all come of a token that was replaced meanwhile. */
function meansExpiry(error: CloudError): boolean {
  return error.category === 'credentials' && /SecurityToken|^Invalid\.?Parameter/.test(error.code ?? '');
}
