import { spanText } from '../../amounts/span-text';
import type { Duration } from '../policies/duration';
import { propName } from '../synthesis/prop-name';
import { requireCount } from '../synthesis/require-number';
import type { RestoreProps } from './restore-props';

/** Throws for what would have no effect, or what Terraform would refuse. */
export function checkRestore({ waitForCompletion, timeout, count }: RestoreProps, noun: string): void {
  if (timeout && waitForCompletion === false) {
    throw new Error(
      `timeout has no effect: got ${lengthOf(timeout)}, but ${propName('waitForCompletion')} is false; leave timeout out, or let the apply wait for the ${noun}`,
    );
  }
  if (typeof count === 'number') requireCount('count', count, undefined, 0);
}

export function lengthOf(duration: Duration): string {
  return duration._seconds === undefined ? 'a reference' : spanText(duration._seconds);
}
