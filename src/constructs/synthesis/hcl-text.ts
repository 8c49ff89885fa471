import { Token, Tokenization } from '../../framework';
import { isExpression } from '../../target-rules/text';

/**
 * A text as `cdktf synth --hcl` is to write it. Its writer puts a text between quotes as it is, or, where it has several lines,
 * into a heredoc, which ends in one line break more. What Terraform is to compute stays as it is.
 */
export function hclText<V>(value: V): V | string {
  if (typeof value !== 'string') return value;
  const parts = textParts(value);
  return parts.map(({ lit, token }) => (lit === undefined ? Token.asString(token) : escapedText(lit))).join('');
}

/** Between the quotes of a text in HCL. */
function escapedText(text: string): string {
  return isExpression(text) ? text : quotable(text);
}

export function quotable(text: string): string {
  return text.replace(/["\\]/g, '\\$&').replaceAll('\n', '\\n').replaceAll('\r', '\\r').replaceAll('\t', '\\t');
}

/** A part of a text: written, or referred to. */
export interface TextPart {
  readonly lit?: string;
  readonly token?: unknown;
}

export function textParts(text: string): readonly TextPart[] {
  if (!Token.isUnresolved(text)) return [{ lit: text }];
  return (Tokenization.reverseString(text) as unknown as { readonly fragments: readonly TextPart[] }).fragments;
}
