import { isDeepStrictEqual } from 'node:util';
import { parseTime } from '../../../../amounts/time';
import { holdsUnknown } from '../../../../plugin/unknown';
import { noteKey } from '../../../journal/note';
import { isUnset } from '../../../values/is-unset';
import { jsonFault, jsonValue } from '../../../values/json-value';
import { inputAttributes } from './schema';

type Values = Readonly<Record<string, unknown>>;

/** Inputs whose change means another restore. A snapshot that is chosen at the start is chosen once. */
export const decisiveInputs: readonly string[] = [
  ...Object.keys(inputAttributes).filter((name) => name !== 'chosen_snapshot'),
  'triggers',
];

/** Equal for inputs that ask for the same restore, as far as those that are not named in `except` tell. */
export function inputsKey(values: Values, except: readonly string[] = []): string {
  const names = decisiveInputs.filter((name) => !except.includes(name));
  return noteKey(names.map((name) => [name, meaningOf(name, values[name])]));
}

export function unknownInputs(values: Values): readonly string[] {
  return decisiveInputs.filter((name) => holdsUnknown(values[name]));
}

/** What a job fills in where nobody has set it. */
export function filledIn(config: Values): readonly string[] {
  return ['snapshot_id', 'snapshot_hash'].filter((name) => isUnset(config[name]));
}

const JSON_INPUTS = ['udm_detail', 'options', 'failback_detail', 'target_container'];
const TIME_INPUTS = ['target_time', 'target_create_time'];

/** What an input means, however it is written: JSON, times, and what counts as not set have several forms. */
export function meaningOf(name: string, value: unknown): unknown {
  if (isUnset(value)) return null;
  if (typeof value !== 'string') return value;
  if (JSON_INPUTS.includes(name)) return jsonFault(value) === undefined ? jsonValue(value) : value;
  return TIME_INPUTS.includes(name) ? (parseTime(value) ?? value) : value;
}

export function sameMeaning(name: string, a: unknown, b: unknown): boolean {
  return isDeepStrictEqual(meaningOf(name, a), meaningOf(name, b));
}
