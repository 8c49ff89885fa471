import { isRecord } from '../../plugin/values/is-record';
import { isUnset } from '../../provider/values/is-unset';

/** A value as HCL writes it; what is null has been left out before. */
export function hclText(value: unknown, indent = ''): string {
  if (typeof value === 'string') return quoted(value);
  if (Array.isArray(value)) return `[${value.map((one) => hclText(one, indent)).join(', ')}]`;
  if (!isRecord(value)) return String(value);
  return `{\n${hclArguments(value, `${indent}  `)}${indent}}`;
}

/** A line for each argument that is set. */
export function hclArguments(values: object, indent: string): string {
  const set = Object.entries(values).filter(([, value]) => !isUnset(value));
  return set.map(([name, value]) => `${indent}${name} = ${hclText(value, indent)}\n`).join('');
}

/** No text of the service is an expression. JSON escapes all that HCL does, in the same way. */
function quoted(text: string): string {
  return JSON.stringify(text).replace(/[$%](?=\{)/g, '$&$&');
}
