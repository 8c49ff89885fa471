import { isReference } from './is-reference';
import { propName } from './prop-name';

/** Throws for what Terraform would refuse when it plans: a literal that is no whole number of at least 1. */
export function requireCount(name: string, value: number | undefined, maximum = Number.MAX_SAFE_INTEGER): void {
  if (value === undefined || isReference(value)) return;
  if (Number.isSafeInteger(value) && value >= 1 && value <= maximum) return;
  throw invalid(name, value, `a whole number from 1 to ${maximum}`);
}

/** The same for what may have a fraction. */
export function requirePositive(name: string, value: number | undefined): void {
  if (value === undefined || isReference(value) || (Number.isFinite(value) && value > 0)) return;
  throw invalid(name, value, 'more than 0');
}

/** The same for the ID of an account, which is a number of more digits than JavaScript counts. */
export function requireDigits(name: string, value: string): string {
  if (isReference(value) || /^\d{1,19}$/.test(value)) return value;
  throw invalid(name, value, 'the digits of an account ID, such as 1234567890123456');
}

function invalid(name: string, value: unknown, expected: string): Error {
  return new Error(`invalid ${propName(name)}: got ${JSON.stringify(value)}, expected ${expected}`);
}
