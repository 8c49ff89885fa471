import { isReference } from './is-reference';

/** Props that may hold what no message must show. */
const SECRET = /key|secret|token|credential|password|environment|command|policy\b/i;
const SHOWN = 60;

/** What was got, as a message shows it. */
export function valueText(value: unknown, path: string): string {
  if (value === undefined || value === null) return String(value);
  if (isReference(value)) return 'a reference to a value of Terraform';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' || typeof value === 'function') return objectText(value);
  if (SECRET.test(path)) return `a ${typeof value}, which is not shown`;
  const text = typeof value === 'string' ? JSON.stringify(value) : String(value);
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}...` : text;
}

function objectText(value: object): string {
  const name = typeof value === 'function' ? 'Function' : value.constructor?.name;
  return name && name !== 'Object' ? `a ${name}` : 'an object';
}
