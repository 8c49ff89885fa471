import { type AttributePath, type Diagnostic, errorDiagnostic } from '../../../../plugin/diagnostic';
import { isUnknown } from '../../../../plugin/unknown';

type Values = Readonly<Record<string, unknown>> | object;

/** Exactly one must be set; one that is not known yet may be unset. */
export function oneOfThese(values: Values, names: readonly string[], path: AttributePath): Diagnostic[] {
  const given = (name: string) => (values as Readonly<Record<string, unknown>>)[name] ?? null;
  const set = names.filter((name) => given(name) !== null && !isUnknown(given(name)));
  const mayBe = names.some((name) => isUnknown(given(name)));
  if (set.length === 1 || (set.length === 0 && mayBe)) return [];
  const got = set.length === 0 ? 'none' : set.join(' and ');
  const where = path.length > 0 ? ` of ${path.join('.')}` : '';
  return [errorDiagnostic('Expected one of several', `Set one of ${names.join(', ')}${where}; got ${got}.`, path)];
}

/** One of the words, where the value is known. */
export function oneOfWords(value: unknown, words: readonly string[], path: AttributePath): Diagnostic[] {
  if (typeof value !== 'string' || words.includes(value)) return [];
  return [errorDiagnostic(`Invalid ${path.join('.')}`, `Got "${value}", expected one of ${words.join(', ')}.`, path)];
}
