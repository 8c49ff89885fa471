import { parseTime } from '../../../amounts/time';

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
