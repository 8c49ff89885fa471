import type { Field, Fields, RecordOf, ScalarField, ValueOf } from './field';

export type Product = 'hbr' | 'dbs' | 'computenest' | 'ecs' | 'sts';

interface Travelling {
  /** Where the parameter travels: in the URL's query or in a form-encoded body. */
  readonly in: 'query' | 'form';
  /** A required text may have to be there and be empty, as the token of a first page. */
  readonly required?: true | 'maybe empty';
  readonly minimum?: number;
  readonly maximum?: number;
  /** Limit of a list's entries. */
  readonly maxItems?: number;
  /** Limit of a string's characters. */
  readonly maxLength?: number;
  /** What no log, note or record may hold. */
  readonly secret?: true;
}

/** An object that travels as one JSON string. Without `fields` its content is the caller's own JSON text. */
interface JsonParameter {
  readonly type: 'json';
  readonly description: string;
  readonly fields?: Fields;
  /** The text is an array, not an object. */
  readonly array?: true;
}

export type Parameter = Travelling & (ScalarField | (Field & { readonly type: 'list' }) | JsonParameter);
export type Parameters = { readonly [name: string]: Parameter };

/** One operation of the cloud, as data: the client's types and calls, the emulator's checks and the docs derive from it. */
export interface Operation {
  readonly product: Product;
  readonly version: string;
  readonly action: string;
  /**
   * Whether sending it twice does no harm. False: after an answer that leaves open whether the call ran,
   * nobody may send it again before looking for what it may have made.
   */
  readonly repeatable: boolean;
  /** The reference page. */
  readonly documentation: string;
  readonly parameters: Parameters;
  readonly response: Fields;
}

type ParameterValue<P> = P extends { type: 'json'; fields: infer S }
  ? RecordOf<S>
  : P extends { type: 'json' }
    ? string
    : ValueOf<P>;

type RequiredNames<S> = { [K in keyof S]: S[K] extends { required: true | 'maybe empty' } ? K : never }[keyof S];

export type RequestOf<O extends Operation> = {
  readonly [K in RequiredNames<O['parameters']>]: ParameterValue<O['parameters'][K]>;
} & {
  readonly [K in keyof O['parameters']]?: ParameterValue<O['parameters'][K]>;
};

export type ResponseOf<O extends Operation> = RecordOf<O['response']>;

/** Fields that every answer of Cloud Backup carries. */
export const envelope = {
  RequestId: { type: 'string', description: 'ID of the request, for the support.' },
  Success: { type: 'boolean', description: 'Whether the call succeeded. False comes with HTTP 200, too.' },
  Code: { type: 'string', description: 'HTTP status as a string ("200"), or an error code.' },
  Message: { type: 'string', description: '"successful", or what went wrong.' },
} as const satisfies Fields;
