import { Token } from '../../framework';
import { propName } from './prop-name';

/** Throws where a value is missing or empty: an environment variable that is not set, as a rule. */
export function requireText(name: string, value: string | undefined, expected: string): string {
  if (typeof value === 'string' && (Token.isUnresolved(value) || value.trim() !== '')) return value;
  throw new Error(
    `missing ${propName(name)}: got ${JSON.stringify(value)}, expected ${expected}; set it, or the environment variable that it is read from`,
  );
}
