import { isDeepStrictEqual } from 'node:util';
import { holdsUnknown } from '../../../../plugin/unknown';
import { noteKey } from '../../../journal/note';
import { isUnset } from '../../../values/is-unset';
import type { RestoreInputs } from '../definition/restore-definition';

type Values = Readonly<Record<string, unknown>>;

/** By their schema: each plan asks several times. */
const known = new WeakMap<RestoreInputs['schema'], readonly string[]>();

/** Inputs whose change means another restore. A backup that is chosen at the start is chosen once. */
export function decisiveInputs({ schema }: RestoreInputs): readonly string[] {
  const names = known.get(schema) ?? Object.keys(schema.attributes).filter((name) => schema.attributes[name].runsAgain);
  known.set(schema, names);
  return names;
}

/** Equal for inputs that ask for the same restore, as far as those that are not named in `except` tell. */
export function inputsKey(restore: RestoreInputs, values: object, except: readonly string[] = []): string {
  const names = decisiveInputs(restore).filter((name) => !except.includes(name));
  return noteKey(names.map((name) => [name, meaningOf(restore, name, (values as Values)[name])]));
}

export function unknownInputs(restore: RestoreInputs, values: object): readonly string[] {
  return decisiveInputs(restore).filter((name) => holdsUnknown((values as Values)[name]));
}

/** What a restore fills in where nobody has set it. */
export function filledIn({ choice }: RestoreInputs, config: object): readonly string[] {
  return choice.filledIn.filter((name) => isUnset((config as Values)[name]));
}

function meaningOf(restore: RestoreInputs, name: string, value: unknown): unknown {
  return isUnset(value) ? null : restore.meaningOf(name, value);
}

/** What an input means, however it is written: JSON, times, and what counts as not set have several forms. */
export function sameMeaning(restore: RestoreInputs, name: string, a: unknown, b: unknown): boolean {
  return a === b || isDeepStrictEqual(meaningOf(restore, name, a), meaningOf(restore, name, b));
}
