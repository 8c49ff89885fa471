import type { Duration } from '../policies/duration';

/** What a drill promises. At least one objective must be given, here or for a restore. */
export interface DrillObjectives {
  /**
   * Recovery time objective: how long all restores may take together, from the first submission to the last end.
   *
   * @default - not promised
   */
  readonly rto?: Duration;

  /**
   * Recovery point objective: how old the oldest recovery point may be.
   *
   * @default - not promised
   */
  readonly rpo?: Duration;
}
