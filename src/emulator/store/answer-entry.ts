import type { Field, Fields, RecordOf } from '../../api/field';
import { toLong } from '../parameters/read-scalar';

const NONE: ReadonlySet<string> = new Set();

/**
 * An entry as an answer carries it: the operation's own fields, numbers as numbers, or as strings where it quotes them. With
 * `known`, which names what entries of the kind may have, members that nobody knows are answered, too.
 */
export function answerEntry<S extends Fields>(fields: S, entry: object, known?: ReadonlySet<string>): RecordOf<S> {
  const isShown = (name: string) => Object.hasOwn(fields, name) || (known !== undefined && !known.has(name));
  const shown = Object.entries(entry).filter(([name, value]) => isShown(name) && value !== undefined);
  const answered = shown.map(([name, value]) => [
    name,
    Object.hasOwn(fields, name) ? answerValue(fields[name], value, known && NONE) : value,
  ]);
  return Object.fromEntries(answered) as RecordOf<S>;
}

function answerValue(field: Field, value: any, known?: ReadonlySet<string>): unknown {
  switch (field.type) {
    case 'long':
      return field.quoted ? String(value) : toLong(BigInt(value));
    case 'object':
      return answerEntry(field.fields, value, known);
    case 'list': {
      const answerList = (list: readonly unknown[]) => list.map((each) => answerValue(field.of, each, known));
      if (!field.wrappedIn) return answerList(value);
      return value[field.wrappedIn] ? { [field.wrappedIn]: answerList(value[field.wrappedIn]) } : {};
    }
    default:
      return value;
  }
}
