/** What a number counts. Descriptions and the RFC 3339 twins of times derive from it. */
export type Unit = 'epoch seconds' | 'epoch milliseconds' | 'bytes' | 'KB/s' | 'hundredths of a percent' | 'days';

interface Described {
  readonly description: string;
}

export interface ScalarField extends Described {
  /** `long` is a 64-bit integer: a JavaScript number while that is exact, else a bigint. */
  readonly type: 'string' | 'integer' | 'long' | 'boolean';
  readonly unit?: Unit;
  /** The service writes the number as a JSON string. */
  readonly quoted?: true;
  /** The documented values. The service may know more: only the emulator refuses others. */
  readonly values?: readonly string[];
}

/** An object whose members nobody can list beforehand. */
export interface JsonField extends Described {
  readonly type: 'json';
}

export interface ObjectField extends Described {
  readonly type: 'object';
  readonly fields: Fields;
}

export interface ListField extends Described {
  readonly type: 'list';
  readonly of: Field;
  /** Lists are wrapped in an object with one member in most answers: `RestoreJobs: { RestoreJob: [...] }`. */
  readonly wrappedIn?: string;
}

export type Field = ScalarField | JsonField | ObjectField | ListField;
export type Fields = { readonly [name: string]: Field };

/** Integer of the wire. */
export type Long = number | bigint;

export type ValueOf<F> = F extends { type: 'string' }
  ? string
  : F extends { type: 'integer' }
    ? number
    : F extends { type: 'long' }
      ? Long
      : F extends { type: 'boolean' }
        ? boolean
        : F extends { type: 'json' }
          ? unknown
          : F extends { type: 'object'; fields: infer S }
            ? RecordOf<S>
            : F extends { type: 'list'; of: infer E; wrappedIn: infer W extends string }
              ? { readonly [_ in W]?: readonly ValueOf<E>[] }
              : F extends { type: 'list'; of: infer E }
                ? readonly ValueOf<E>[]
                : never;

/** Every field of an answer may be absent: the service leaves out what does not apply. */
export type RecordOf<S> = { readonly [K in keyof S]?: ValueOf<S[K]> };
