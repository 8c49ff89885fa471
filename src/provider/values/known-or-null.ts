import { isUnknown } from '../../plugin/unknown';
import { isRecord } from '../../plugin/values/is-record';
import { mapValues } from '../../plugin/values/value-type';

/** The value with null wherever it was unknown. A Decimal is one number, not an object with members. */
export function knownOrNull(value: unknown): unknown {
  if (isUnknown(value)) return null;
  if (Array.isArray(value)) return value.map(knownOrNull);
  return isRecord(value) ? mapValues(value, knownOrNull) : value;
}
