import { isObject } from '../../json/is-object';
import { Decimal } from '../decimal';
import { Dynamic } from '../dynamic';
import { isUnknown } from '../unknown';

/** Whether a value is an object or a map, and not one of the classes that stand for a single value. */
export function isRecord(value: unknown): value is { readonly [name: string]: unknown } {
  const isSingle = isUnknown(value) || value instanceof Decimal || value instanceof Dynamic;
  return !isSingle && isObject(value);
}
