import { isDeepStrictEqual } from 'node:util';
import { isUnknown } from '../unknown';
import { isRecord } from './is-record';
import { mapValues, type ValueType } from './value-type';
import { numberToWire } from './wire-number';

/** Whether Terraform takes both for the same value. Unknown values are the same when they say the same of themselves. */
export function sameValue(type: ValueType, a: unknown, b: unknown): boolean {
  return a === b || isDeepStrictEqual(canonical(type, a), canonical(type, b));
}

/** One form for all spellings of a value: 5 and 5n, a set in whatever order, null and absent. */
function canonical(type: ValueType, value: unknown): unknown {
  if (value === null || value === undefined) return 'ofBlocks' in type ? [] : null;
  if (isUnknown(value)) return value;
  if (type.kind === 'number') return String(numberToWire(value));
  if (type.kind === 'object' && isRecord(value)) {
    return mapValues(type.attributes, (attribute, name) => canonical(attribute, value[name]));
  }
  if (type.kind === 'map' && isRecord(value)) return mapValues(value, (item) => canonical(type.element, item));
  if (!('element' in type) || !Array.isArray(value)) return value;
  const items = value.map((item) => canonical(type.element, item));
  return type.kind === 'set' ? items.sort(bySpelling) : items;
}

function bySpelling(a: unknown, b: unknown): number {
  return JSON.stringify(a) < JSON.stringify(b) ? -1 : 1;
}
