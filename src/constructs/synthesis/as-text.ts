import { type IResolvable, Token } from '../../framework';

/** The props of a query, as its binding takes them: a reference resolves, whatever its type says. */
export function asArguments<P extends object>(props: P): Arguments<P> {
  return props as Arguments<P>;
}

type Arguments<P> = {
  [name in keyof P]: P[name] extends boolean | IResolvable | undefined ? P[name] : Exclude<P[name], IResolvable>;
};

/** A word of ours, or a reference to one. */
export function asText(value: string | IResolvable): string;
export function asText(value: string | IResolvable | undefined): string | undefined;
export function asText(value: string | IResolvable | undefined): string | undefined {
  return typeof value === 'object' ? Token.asString(value) : value;
}
