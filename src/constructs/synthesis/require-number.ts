import { isReference } from './is-reference';
import { propName } from './prop-name';
import { valueText } from './value-text';

/** Throws for what Terraform would refuse when it plans: a literal that is no whole number between them. */
export function requireCount(
  name: string,
  value: number | undefined,
  maximum = Number.MAX_SAFE_INTEGER,
  minimum = 1,
): void {
  if (value === undefined || isReference(value)) return;
  if (Number.isSafeInteger(value) && value >= minimum && value <= maximum) return;
  throw invalid(name, value, `a whole number from ${minimum} to ${maximum}`);
}

/** The same for what may have a fraction. */
export function requirePositive(name: string, value: number | undefined): void {
  if (value === undefined || isReference(value) || (Number.isFinite(value) && value > 0)) return;
  throw invalid(name, value, 'more than 0');
}

/** The same for an ID, which is a number of more digits than JavaScript counts. */
export function requireDigits(
  name: string,
  value: string,
  expected = 'an account ID, such as 1234567890123456',
): string {
  if (isReference(value) || /^\d{1,19}$/.test(value)) return value;
  throw invalid(name, value, `the digits of ${expected}`);
}

function invalid(name: string, value: unknown, expected: string): Error {
  return new Error(`invalid ${propName(name)}: got ${valueText(value, name)}, expected ${expected}`);
}
