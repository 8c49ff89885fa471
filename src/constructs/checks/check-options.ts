import type { CheckConfig } from '../generated/check';
import type { Duration } from '../policies/duration';

/** Until when a check looks, and how often. */
export interface CheckOptions {
  /**
   * How long it may take until all is as expected. After that the check has failed.
   *
   * @default Duration.minutes(10)
   */
  readonly timeout?: Duration;

  /**
   * How long it waits before it looks again.
   *
   * @default Duration.seconds(10)
   */
  readonly interval?: Duration;

  /**
   * How long it may look at a time.
   *
   * @default Duration.seconds(30), on an instance the rest of `timeout`
   */
  readonly attemptTimeout?: Duration;
}

export function checkOptions({ timeout, interval, attemptTimeout }: CheckOptions): Partial<CheckConfig> {
  return {
    timeout: timeout?.toString(),
    interval: interval?.toString(),
    attemptTimeout: attemptTimeout?.toString(),
  };
}
