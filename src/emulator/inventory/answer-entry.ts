import type { Field, Fields, RecordOf } from '../../api/field';
import { toLong } from '../parameters/read-scalar';

/** An entry as an answer carries it: the operation's own fields, numbers as numbers, or as strings where it quotes them. */
export function answerEntry<S extends Fields>(fields: S, entry: object): RecordOf<S> {
  const shown = Object.entries(entry).filter(([name, value]) => Object.hasOwn(fields, name) && value !== undefined);
  return Object.fromEntries(shown.map(([name, value]) => [name, answerValue(fields[name], value)])) as RecordOf<S>;
}

function answerValue(field: Field, value: any): unknown {
  switch (field.type) {
    case 'long':
      return field.quoted ? String(value) : toLong(BigInt(value));
    case 'object':
      return answerEntry(field.fields, value);
    case 'list': {
      const answerList = (list: readonly unknown[]) => list.map((each) => answerValue(field.of, each));
      if (!field.wrappedIn) return answerList(value);
      return value[field.wrappedIn] ? { [field.wrappedIn]: answerList(value[field.wrappedIn]) } : {};
    }
    default:
      return value;
  }
}
