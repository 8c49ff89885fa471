import { parse, stringify } from 'lossless-json';

/** Parses JSON; an integer of 64 bits that a JavaScript number cannot hold exactly comes as bigint. Throws SyntaxError. */
export function parseJson(text: string): unknown {
  return parse(text, undefined, toNumber);
}

export function stringifyJson(value: unknown): string {
  return stringify(value) ?? 'null';
}

/** Longer integers count nothing that we know of, and to make a bigint of a million digits takes seconds. */
function toNumber(digits: string): number | bigint {
  return /^-?\d{16,20}$/.test(digits) && !Number.isSafeInteger(Number(digits)) ? BigInt(digits) : Number(digits);
}
