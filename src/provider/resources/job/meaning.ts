import { isDeepStrictEqual } from 'node:util';
import { jsonFault, parseJson } from '../../values/json-text';
import { parseTime } from '../../values/time';
import { isUnset } from '../../values/unset';

const JSON_INPUTS = ['udm_detail', 'options', 'failback_detail', 'target_container'];
const TIME_INPUTS = ['target_time', 'target_create_time'];

/** What an input means, however it is written: JSON, times, and what counts as not set have several forms. */
export function meaningOf(name: string, value: unknown): unknown {
  if (isUnset(value)) return null;
  if (typeof value !== 'string') return value;
  if (JSON_INPUTS.includes(name)) return jsonFault(value) === undefined ? parseJson(value) : value;
  return TIME_INPUTS.includes(name) ? (parseTime(value) ?? value) : value;
}

export function sameMeaning(name: string, a: unknown, b: unknown): boolean {
  return isDeepStrictEqual(meaningOf(name, a), meaningOf(name, b));
}
