import { Token } from '../../framework';
import { isExpression } from '../../target-rules/text';

/** What Terraform computes: a token, or an expression of its language as it is. */
export function isReference(value: unknown): boolean {
  return Token.isUnresolved(value) || (typeof value === 'string' && isExpression(value));
}
