import type { Body } from './value-type';
import { withoutAttributes } from './without-attributes';

/** The value with null for all that a person cannot write. */
export function withoutComputed<V>(body: Body, value: V): V {
  return withoutAttributes(body, value, ({ computed, optional }) => Boolean(computed && !optional));
}
