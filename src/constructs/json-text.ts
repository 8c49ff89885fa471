import { Fn, Token } from 'cdktf';
import { withoutUndefined } from './without-undefined';

/** JSON of an object. With references in it, Terraform writes the JSON, since only Terraform can escape their values. */
export function jsonText(members: Readonly<Record<string, unknown>>): string {
  const set = withoutUndefined(members);
  return holdsReference(set) ? Fn.jsonencode(set) : JSON.stringify(set);
}

function holdsReference(value: unknown): boolean {
  if (Token.isUnresolved(value)) return true;
  return typeof value === 'object' && value !== null && Object.values(value).some(holdsReference);
}
