import type { Field, Fields, ValueOf } from '../../api/field';

/** A 64-bit integer. JSON numbers beyond 2^53 lose digits in most tools, hence the string. */
export const longSchema = {
  type: ['integer', 'string'],
  minimum: 0,
  maximum: 2 ** 63,
  pattern: '^[0-9]{1,19}$',
} as const;

type Given<F> = F extends { type: 'long' }
  ? number | string
  : F extends { type: 'object'; fields: infer S }
    ? Entry<S>
    : F extends { type: 'list'; of: infer E; wrappedIn: infer W extends string }
      ? { readonly [_ in W]?: readonly Given<E>[] }
      : F extends { type: 'list'; of: infer E }
        ? readonly Given<E>[]
        : ValueOf<F>;

/** What an answer holds of one thing, as a scenario gives it: 64-bit integers may be strings. */
export type Entry<S> = { readonly [K in keyof S]?: Given<S[K]> };

type Schema = { readonly [keyword: string]: unknown };

/** Properties of an entry that has these fields. Statuses may be such as nobody documents: the service has them, too. */
export function fieldSchemas(fields: Fields): { readonly [name: string]: Schema } {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, fieldSchema(field)]));
}

function fieldSchema(field: Field): Schema {
  return { ...shapeOf(field), description: field.description };
}

function shapeOf(field: Field): Schema {
  if (field.type === 'json') return {}; // whatever it holds
  if (field.type === 'long') return longSchema;
  if (field.type === 'object') return objectSchema(fieldSchemas(field.fields));
  if (field.type !== 'list') return { type: field.type };
  const list = { type: 'array', items: fieldSchema(field.of) };
  return field.wrappedIn ? objectSchema({ [field.wrappedIn]: list }) : list;
}

function objectSchema(properties: Schema): Schema {
  return { type: 'object', properties }; // the service may answer members that nobody knows yet
}
