import { Decimal } from '../decimal';
import type { TerraformNumber } from '../schema';

/** digits * 10^exponent, without trailing zeros in the digits, so that equal numbers have equal parts. */
interface Exact {
  readonly digits: bigint;
  readonly exponent: number;
}

/** What is larger stays a text: its digits would fill memory, and nothing here counts so far. */
const MAX_EXPONENT = 1_000;
const MAX_DIGITS = 10_000;

const NUMBER = /^(-?\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/;
const MIN_INT64 = -(2n ** 63n);
const MAX_UINT64 = 2n ** 64n - 1n;

/** The number that a decimal text means; undefined when the text is not a number. */
export function numberFromText(text: string): TerraformNumber | undefined {
  if (text.length > MAX_DIGITS) return NUMBER.test(text) ? new Decimal(text) : undefined;
  const exact = parse(text);
  if (!exact) return undefined;
  if (exact.exponent > MAX_EXPONENT) return new Decimal(text);
  if (exact.exponent >= 0) return fitting(exact.digits * 10n ** BigInt(exact.exponent));
  const nearest = Number(text);
  return equal(parse(String(nearest)), exact) ? nearest : new Decimal(text);
}

/**
 * A number as msgpack carries it: an integer, a decimal text, or a float64. Terraform sends a float64 only where that is
 * exactly its number, so that the float64 next to 0.1 is another number than the decimal 0.1, which comes as a text.
 */
export function numberFromWire(wire: unknown): TerraformNumber | undefined {
  if (typeof wire === 'bigint') return fitting(wire);
  if (typeof wire === 'string') return numberFromText(wire);
  if (typeof wire !== 'number' || !Number.isFinite(wire)) return undefined;
  if (Number.isSafeInteger(wire)) return wire;
  return Number.isInteger(wire) ? BigInt(wire) : numberFromText(digitsOf(wire));
}

/** A number that numberFromText made when the JSON was parsed. */
export function numberFromJson(json: unknown): TerraformNumber | undefined {
  return typeof json === 'number' || typeof json === 'bigint' || json instanceof Decimal ? json : undefined;
}

/**
 * The opposite of numberFromWire. A fraction goes as its shortest decimal text: that is what people mean by 0.1, and what Terraform read in
 * the configuration. Undefined for what Terraform has no number for.
 */
export function numberToWire(value: unknown): number | bigint | string | undefined {
  if (value instanceof Decimal) return value.text;
  if (typeof value === 'bigint') return value < MIN_INT64 || value > MAX_UINT64 ? String(value) : value;
  if (typeof value !== 'number' || !Number.isFinite(value)) return undefined;
  if (!Number.isInteger(value)) return String(value);
  // The msgpack library writes integers of more than 32 bits as such only when they are bigint.
  return Math.abs(value) < 2 ** 31 ? value : numberToWire(BigInt(value));
}

function parse(text: string): Exact | undefined {
  const parts = NUMBER.exec(text);
  if (!parts) return undefined;
  const [, whole, fraction = '', exponent = '0'] = parts;
  const all = whole + fraction;
  const digits = all.replace(/0+$/, '');
  if (/^-?$/.test(digits)) return { digits: 0n, exponent: 0 };
  return { digits: BigInt(digits), exponent: Number(exponent) - fraction.length + (all.length - digits.length) };
}

function equal(a: Exact | undefined, b: Exact): boolean {
  return a?.digits === b.digits && a.exponent === b.exponent;
}

function fitting(integer: bigint): number | bigint {
  const near = Number(integer);
  return Number.isSafeInteger(near) ? near : integer;
}

/** All digits of a fraction that is a float64: m / 2^k = m * 5^k / 10^k. */
function digitsOf(fraction: number): string {
  let places = 0;
  let integer = Math.abs(fraction);
  for (; !Number.isInteger(integer); places++) integer *= 2;
  const digits = String(BigInt(integer) * 5n ** BigInt(places)).padStart(places + 1, '0');
  return `${fraction < 0 ? '-' : ''}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}
