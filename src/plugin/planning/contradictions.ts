import type { AttributePath } from '../diagnostic';
import { own } from '../own';
import { holdsUnknown, isUnknown } from '../unknown';
import { isRecord } from '../values/is-record';
import { sameValue } from '../values/same-value';
import type { ValueType } from '../values/value-type';

/** Where a new state is not what was planned. Terraform refuses it: others may have used the planned value already. */
export function contradictions(
  type: ValueType,
  planned: unknown,
  state: unknown,
  path: AttributePath = [],
): AttributePath[] {
  if (isUnknown(planned)) return [];
  if (type.kind === 'object' && isRecord(planned) && isRecord(state)) {
    return Object.entries(type.attributes).flatMap(([name, attribute]) =>
      contradictions(attribute, planned[name], state[name], [...path, name]),
    );
  }
  if (type.kind === 'map' && isRecord(planned) && isRecord(state)) {
    const keys = new Set([...Object.keys(planned), ...Object.keys(state)]);
    return [...keys].flatMap((key) => contradictions(type.element, own(planned, key), own(state, key), [...path, key]));
  }
  if (type.kind === 'list' && Array.isArray(planned) && Array.isArray(state) && planned.length === state.length) {
    return planned.flatMap((item, i) => contradictions(type.element, item, state[i], [...path, i]));
  }
  // Elements of a set cannot be paired while parts of them were unknown.
  if (type.kind === 'set' && holdsUnknown(planned)) return [];
  return sameValue(type, planned, state) ? [] : [path];
}
