import { UsageError } from './command';

/** The number that a flag says; undefined where it is not given. */
export function numberFlag(
  flag: string,
  value: unknown,
  minimum: number,
  maximum = Number.MAX_VALUE,
): number | undefined {
  if (value === undefined) return undefined;
  const number = Number(value);
  if (String(value).trim() === '' || !Number.isFinite(number) || number < minimum) {
    throw new UsageError(`--${flag} takes a number of at least ${minimum}; got "${value}"`);
  }
  if (number <= maximum) return number;
  throw new UsageError(`--${flag} takes a number of at most ${maximum}; got "${value}"`);
}
