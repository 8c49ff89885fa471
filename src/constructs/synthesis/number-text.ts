import { Fn, Token } from '../../framework';

/**
 * A reference to a number, as a text. cdktf makes of such a reference a number that only it can tell from any other: put
 * into a text, it is lost in languages that write -8.1E298 for it. Terraform refuses null in a text.
 */
export function numberText(reference: number): string {
  return Token.asString(Fn.coalesce([reference, 'unknown']));
}
