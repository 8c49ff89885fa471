import type { Long, ScalarField } from '../../api/field';
import { invalidParameter } from '../http/api-error';

const INT64 = { minimum: -(2n ** 63n), maximum: 2n ** 63n - 1n };
const INT32 = { minimum: -(2n ** 31n), maximum: 2n ** 31n - 1n };

export function readScalar(name: string, text: string, field: ScalarField): string | boolean | Long {
  const { type, values } = field;
  if (type === 'boolean') return readBoolean(name, text);
  if (type === 'integer') return toLong(readInteger(name, text, INT32));
  if (type === 'long') return toLong(readInteger(name, text, INT64));
  if (values && !values.includes(text)) throw invalidParameter(name, text, `one of ${values.join(', ')}`);
  return text;
}

/** The JavaScript number where that is exact, else the bigint. */
export function toLong(value: bigint): Long {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : value;
}

function readBoolean(name: string, text: string): boolean {
  if (!/^(true|false)$/i.test(text)) throw invalidParameter(name, text, 'true or false');
  return text.toLowerCase() === 'true';
}

function readInteger(name: string, text: string, range: typeof INT64): bigint {
  const value = /^-?[0-9]{1,20}$/.test(text) ? BigInt(text) : undefined;
  if (value === undefined || value < range.minimum || value > range.maximum) {
    throw invalidParameter(name, text, `an integer from ${range.minimum} to ${range.maximum}`);
  }
  return value;
}
