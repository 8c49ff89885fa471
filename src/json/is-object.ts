/** Whether a value of JSON has members: it is neither a list nor a single value. */
export function isObject(value: unknown): value is { [name: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
