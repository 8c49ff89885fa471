import { Fn, Token } from '../../framework';
import { quotable, textParts } from './hcl-text';
import { withoutUndefined } from './without-undefined';

/** JSON of an object. With references in it, Terraform writes the JSON, since only Terraform can escape their values. */
export function jsonText(members: Readonly<Record<string, unknown>>): string {
  const set = withoutUndefined(members);
  return holdsReference(set) ? Fn.jsonencode(asExpressions(set)) : JSON.stringify(set);
}

function holdsReference(value: unknown): boolean {
  if (Token.isUnresolved(value)) return true;
  return typeof value === 'object' && value !== null && Object.values(value).some(holdsReference);
}

/** What stands beside a reference becomes a text of Terraform's language, where a backslash and a brace mean something. */
export function asExpressions(value: unknown): unknown {
  if (typeof value === 'string') return textExpression(value);
  if (Token.isUnresolved(value) || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(asExpressions);
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [literally(quotable(name)), asExpressions(member)]),
  );
}

function textExpression(text: string): string {
  const parts = textParts(text).map(({ lit, token }) => (lit === undefined ? Token.asString(token) : literal(lit)));
  return parts.length === 1 ? parts[0] : Fn.join('', parts);
}

/** rawString escapes quotes, line feeds and "${" alone. */
function literal(text: string): string {
  return Fn.rawString(text.replaceAll('\\', '\\\\').replaceAll('\r', '\\r').replaceAll('%{', '%%{'));
}

/** What looks like a template is none. */
export function literally(text: string): string {
  return text.replaceAll('${', '$${').replaceAll('%{', '%%{');
}
