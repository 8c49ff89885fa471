import { Token } from 'cdktf';

/** Throws where a value is missing or empty: an environment variable that is not set, as a rule. */
export function requireText(name: string, value: string | undefined, expected: string): string {
  if (value !== undefined && (Token.isUnresolved(value) || value.trim() !== '')) return value;
  throw new Error(`missing ${name}: got ${JSON.stringify(value)}, expected ${expected}`);
}
