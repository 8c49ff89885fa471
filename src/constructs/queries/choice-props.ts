import type { IResolvable } from '../../framework';
import type { Duration } from '../policies/duration';

/** What the queries take that choose a recovery point of a database or a service instance. */
export interface ChoiceProps {
  /**
   * The recovery point was complete at this time or earlier. Seconds since 1970, or RFC 3339 with a zone, such as `2026-01-01T00:00:00Z`.
   *
   * @default - at any time
   */
  readonly atOrBefore?: string;

  /**
   * How old the recovery point may be: at `atOrBefore`, or now if that is not set.
   *
   * @default - of any age
   */
  readonly maxAge?: Duration;

  /**
   * Whether the recovery point is null when nothing fits. Otherwise that is an error.
   *
   * @default false
   */
  readonly allowMissing?: boolean | IResolvable;
}

/** Of backups, which can be chosen at random, too. */
export interface BackupChoiceProps extends ChoiceProps {
  /**
   * Chooses the recovery point at random. The same seed and the same list give the same one, on every machine.
   *
   * @default - the newest
   */
  readonly randomSeed?: string;
}
