import { isDeepStrictEqual } from 'node:util';
import { parse } from 'lossless-json';

/** What is wrong with a JSON text, in the parser's words; undefined when nothing is. */
export function jsonFault(text: string): string | undefined {
  try {
    jsonValue(text);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

/** The value of a JSON text, with integers beyond 2^53 intact. Throws SyntaxError. */
export function jsonValue(text: string): unknown {
  return parse(text, undefined, (digits) => {
    const number = Number(digits);
    return Number.isSafeInteger(number) || !/^-?\d+$/.test(digits) ? number : BigInt(digits);
  });
}

/** Whether two JSON texts mean the same, whatever the order of members, the white space and the escapes. */
export function sameJson(a: string, b: string): boolean {
  if (a === b) return true;
  if (jsonFault(a) !== undefined || jsonFault(b) !== undefined) return false;
  return isDeepStrictEqual(jsonValue(a), jsonValue(b));
}
