import type { Clock } from '../../clock';
import { CloudError } from '../cloud-error';
import type { CredentialSource, Credentials } from '../rpc/credential-source';
import { timeLimit } from '../transport/time-limit';
import { credentialsError } from './credentials-error';

/** For credentials that do not say when they end. */
const FRESH_MS = 60_000;
/** Temporary credentials are renewed so long before their end. The cloud gives none for less than 15 minutes. */
const MARGIN_MS = 300_000;
const DEADLINE_MS = 10_000;

export interface CachedSettings {
  readonly describe: string;
  readonly clock: Clock;
  readonly fetch: (signal: AbortSignal) => Promise<Credentials>;
  readonly invalidate?: () => void;
}

/** Many calls begin at once: one of them fetches, and the others wait for it. */
export function cachedCredentials({ describe, clock, fetch, invalidate }: CachedSettings): CredentialSource {
  let cached: Credentials | undefined;
  let freshUntilMs = 0;
  let pending: Promise<Credentials> | undefined;

  async function renew(): Promise<Credentials> {
    try {
      const credentials = await withinDeadline(clock, describe, fetch);
      cached = credentials;
      freshUntilMs =
        credentials.expiresAtMs === undefined ? clock.now() + FRESH_MS : credentials.expiresAtMs - MARGIN_MS;
      return credentials;
    } catch (error) {
      // The margin outlasts short outages; what does not say when it ends is good until the service refuses it.
      if (cached && clock.now() < (cached.expiresAtMs ?? Number.POSITIVE_INFINITY)) return cached;
      throw credentialsError(
        error instanceof CloudError
          ? { ...error, cause: error.cause }
          : { problem: `${describe}: ${nameOf(error)}, whose text is left out, since it can contain secrets` },
      );
    }
  }

  return {
    describe,
    async get() {
      if (cached && clock.now() < freshUntilMs) return cached;
      pending ??= renew().finally(() => {
        pending = undefined;
      });
      return pending;
    },
    invalidate() {
      cached = undefined;
      invalidate?.();
    },
  };
}

async function withinDeadline<T>(
  clock: Clock,
  describe: string,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const finished = new AbortController();
  const expired = new AbortController();
  const late = new Promise<never>((_, reject) => {
    timeLimit(clock, DEADLINE_MS, finished.signal, () => {
      const error = credentialsError({ problem: `${describe}: no answer within 10 s`, category: 'network' });
      reject(error);
      expired.abort(error);
    });
  });
  try {
    return await Promise.race([work(expired.signal), late]);
  } finally {
    finished.abort('done');
  }
}

function nameOf(error: unknown): string {
  return error instanceof Error ? `an unexpected error (${error.name})` : 'an unexpected error';
}
