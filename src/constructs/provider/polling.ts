import type { Duration } from '../policies/duration';

/** Bounds for how often the service is asked how a restore goes on. Within them, the progress decides. */
export interface Polling {
  /**
   * Shortest interval.
   *
   * @default Duration.seconds(1)
   */
  readonly min?: Duration;

  /**
   * Longest interval.
   *
   * @default Duration.minutes(10)
   */
  readonly max?: Duration;
}
