import { isUnknown } from '../plugin/unknown';

/** The value with null wherever it was unknown. */
export function knownOrNull(value: unknown): unknown {
  if (isUnknown(value)) return null;
  if (Array.isArray(value)) return value.map(knownOrNull);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, knownOrNull(member)]));
}
