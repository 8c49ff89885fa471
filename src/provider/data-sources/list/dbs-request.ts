import { parseTime } from '../../../amounts/time';
import { type Diagnostic, errorDiagnostic } from '../../../plugin/diagnostic';

type Set<R> = { [K in keyof R]?: NonNullable<R[K]> };

/** What was set of the parameters of a request. */
export function setOnly<R extends object>(request: R): Set<R> {
  return Object.fromEntries(Object.entries(request).filter(([, value]) => value !== null)) as Set<R>;
}

/** As Database Backup counts times. */
export function milliseconds(time: string | null): number | null {
  const seconds = parseTime(time ?? '');
  return seconds === undefined ? null : seconds * 1000;
}

/** IDs travel as one text with commas. */
export function checkIds(config: object, name: string, noun: string): Diagnostic[] {
  const ids = (config as Readonly<Record<string, unknown>>)[name];
  if (!Array.isArray(ids)) return [];
  return ids.flatMap((id, index) =>
    id === null || (typeof id === 'string' && /^$|[,\s]/.test(id))
      ? [errorDiagnostic('Invalid ID', `Got "${id}", expected the ID of one ${noun}.`, [name, index])]
      : [],
  );
}
