import { Decimal } from '../../plugin/decimal';
import { type AttributePath, type Diagnostic, errorDiagnostic } from '../../plugin/diagnostic';
import type { TerraformNumber } from '../../plugin/schema';

interface Bounds {
  readonly minimum: number;
  readonly maximum?: number | bigint;
}

/** Numbers of the service have 64 bits. */
const MAX_LONG = 2n ** 63n - 1n;
const MAX_AMOUNT = Number.MAX_SAFE_INTEGER;
const SHOWN = 40;

/** For ids and counts. Terraform's numbers are decimals of any size; a text or an unknown value is somebody else's matter. */
export function checkWhole(value: unknown, path: AttributePath, { minimum, maximum = MAX_LONG }: Bounds): Diagnostic[] {
  if (!isNumber(value)) return [];
  const whole = typeof value === 'bigint' || Number.isSafeInteger(value) ? BigInt(value as bigint) : undefined;
  if (whole !== undefined && whole >= minimum && whole <= maximum) return [];
  return [invalidNumber(value, path, `a whole number from ${minimum} to ${maximum}`)];
}

/** For what may have a fraction. */
export function checkAmount(
  value: unknown,
  path: AttributePath,
  { minimum, maximum = MAX_AMOUNT }: Bounds,
): Diagnostic[] {
  if (!isNumber(value)) return [];
  if (Number(value) >= minimum && Number(value) <= maximum) return [];
  return [invalidNumber(value, path, `a number from ${minimum} to ${maximum}`)];
}

/** Of an attribute that may be unset or unknown. */
export function isNumber(value: unknown): value is TerraformNumber {
  return typeof value === 'number' || typeof value === 'bigint' || value instanceof Decimal;
}

function invalidNumber(value: TerraformNumber, path: AttributePath, expected: string): Diagnostic {
  return errorDiagnostic(`Invalid ${path.join('.')}`, `Got ${shownNumber(value)}, expected ${expected}.`, path);
}

/** Its first digits: there may be a hundred. */
export function shownNumber(value: TerraformNumber): string {
  const text = String(value);
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}...` : text;
}
