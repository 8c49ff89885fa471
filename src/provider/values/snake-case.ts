/**
 * `ReGenerateAutoIncrementPK` is `re_generate_auto_increment_pk`, `TargetInstanceId` is `target_instance_id`:
 * a word begins at a capital that follows a small letter or a digit, and at the last capital of a run before a small letter.
 */
export function snakeCase<S extends string>(name: S): SnakeCase<S> {
  const known = written.get(name) ?? spelled(name);
  written.set(name, known);
  return known as SnakeCase<S>;
}

/** The names are the API's, which are few: each configuration is checked by them. */
const written = new Map<string, string>();

function spelled(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1_$2')
    .toLowerCase();
}

/** The same for the compiler, so that attributes made from the API's names are as typed as those written by hand. */
export type SnakeCase<S extends string> = Snake<S, '', ''>;

type Snake<Rest extends string, Before extends string, Done extends string> = Rest extends `${infer C}${infer After}`
  ? Snake<After, C, `${Done}${BeginsWord<Before, C, After> extends true ? '_' : ''}${Lowercase<C>}`>
  : Done;

type BeginsWord<Before extends string, C extends string, After extends string> = Before extends ''
  ? false
  : IsCapital<C> extends false
    ? false
    : IsCapital<Before> extends false
      ? true
      : StartsSmall<After>;

type IsCapital<C extends string> = C extends Lowercase<C> ? false : true;
type StartsSmall<S extends string> = S extends `${infer C}${string}` ? (C extends Uppercase<C> ? false : true) : false;
