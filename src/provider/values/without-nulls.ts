type WithoutNulls<T> = { [K in keyof T]: Exclude<T[K], null> | undefined };

/** What travels: what is not set is left out. */
export function withoutNulls<T extends object>(values: T): WithoutNulls<T> {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== null && value !== undefined),
  ) as WithoutNulls<T>;
}
