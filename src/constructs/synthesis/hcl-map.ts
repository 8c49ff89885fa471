import { Fn, Lazy, Token, Tokenization } from '../../framework';
import { hclText } from './hcl-text';
import { asExpressions } from './json-text';

/**
 * A map as `cdktf synth --hcl` is to write it. Its writer turns a list within a map into a map with the members 0, 1, …:
 * so each list becomes an expression, which it writes as it is.
 */
export function hclMap(value: unknown): unknown {
  if (Tokenization.isResolvable(value)) {
    return Lazy.anyValue({ produce: (context) => hclMap(value.resolve(context)) });
  }
  if (typeof value === 'string') return hclText(value);
  if (Token.isUnresolved(value) || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return Token.asString(Fn.concat([asExpressions(value)] as unknown[][]));
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [hclText(name), hclMap(member)]));
}
