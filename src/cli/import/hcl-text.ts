import { isRecord } from '../../plugin/values/is-record';
import { isUnset } from '../../provider/values/is-unset';

/** A value as HCL writes it; what is null has been left out before. */
export function hclText(value: unknown, indent = ''): string {
  if (typeof value === 'string') return quoted(value);
  if (Array.isArray(value)) return `[${value.map((one) => hclText(one, indent)).join(', ')}]`;
  if (!isRecord(value)) return String(value);
  return `{\n${hclArguments(value, `${indent}  `)}${indent}}`;
}

type Written = readonly [name: string, text: string];

/** A line for each argument that is set or required, as `terraform fmt` aligns them: neighbours of one line each. */
export function hclArguments(values: object, indent: string, required: readonly string[] = []): string {
  const set = Object.entries(values).filter(([name, value]) => !isUnset(value) || required.includes(name));
  const written = set.map(([name, value]) => [name, hclText(value, indent)] as const);
  return written.map(([name, text], at) => `${indent}${name.padEnd(widthAt(written, at))} = ${text}\n`).join('');
}

function widthAt(written: readonly Written[], at: number): number {
  const isLong = ([, text]: Written) => text.includes('\n');
  if (isLong(written[at])) return 0;
  let [begin, end] = [at, at + 1];
  while (begin > 0 && !isLong(written[begin - 1])) begin--;
  while (end < written.length && !isLong(written[end])) end++;
  return Math.max(...written.slice(begin, end).map(([name]) => name.length));
}

/** No text of the service is an expression. JSON escapes all that HCL does, in the same way. */
function quoted(text: string): string {
  return JSON.stringify(text).replace(/[$%](?=\{)/g, '$&$&');
}
