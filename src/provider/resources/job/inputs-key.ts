import { holdsUnknown } from '../../../plugin/unknown';
import { noteKey } from '../../journal/note';
import { isUnset } from '../../values/unset';
import { meaningOf } from './meaning';
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
