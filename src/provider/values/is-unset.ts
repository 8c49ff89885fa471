import { isRecord } from '../../plugin/values/is-record';

/** Whether a value counts as not set. Modules hand on "", [] and {} for what their caller left out. */
export function isUnset(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return true;
  if (Array.isArray(value)) return value.length === 0;
  return isRecord(value) && Object.keys(value).length === 0;
}
