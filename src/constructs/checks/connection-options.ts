import type { Duration } from '../policies/duration';
import { requireCount } from '../synthesis/require-number';
import type { CheckOptions } from './check-options';

/** What is expected of a connection. */
export interface ConnectionOptions extends CheckOptions {
  /**
   * For how many more days the certificate must be valid.
   *
   * @default - it must be valid now
   */
  readonly certificateDays?: number;

  /**
   * Within which time the answer must begin.
   *
   * @default - none
   */
  readonly maxLatency?: Duration;

  /**
   * File with certificates, in PEM, that are trusted besides those of the system.
   *
   * @default - none
   */
  readonly caFile?: string;
}

export function connectionMembers({ certificateDays, maxLatency, caFile }: ConnectionOptions) {
  requireCount('certificateDays', certificateDays, undefined, 0);
  return { certificateDays, maxLatencyMs: maxLatency?.toMilliseconds(), caFile };
}
