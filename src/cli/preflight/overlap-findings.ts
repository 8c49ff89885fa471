import { isUnknown } from '../../plugin/unknown';
import { createOccupancy } from '../../target-rules/occupancy';
import { type Target, targetOf } from '../../target-rules/target';
import type { Text } from '../../target-rules/text';
import { placeOf, type WrittenPlace } from '../../target-rules/written-place';
import { isExpression } from '../stack/conform';
import type { Stack, StackObject } from '../stack/stack';
import type { Finding } from './finding';

/** Restores that write over each other. */
export function overlapFindings({ objects }: Stack): Finding[] {
  const writers = createOccupancy<StackObject>();
  return objects
    .filter(({ type, values }) => type === 'alirestore_job' && values.start_when !== false)
    .flatMap((object) => {
      const place = placeOf(targetOfObject(object));
      if (!place) return [];
      const other = writers.find(place, ({ isNew }) => isNew || object.isNew);
      writers.add(object, place);
      return other ? [overlap(object, place, other.owner)] : [];
    });
}

function targetOfObject({ values, written }: StackObject): Target {
  return targetOf({
    text: (name) => textOf(values[name], written[name]),
    list: (name) => {
      const value = values[name];
      if (!Array.isArray(value)) return isUnknown(value) ? {} : undefined;
      return value.map((one) => textOf(one, undefined) ?? '');
    },
  });
}

/** An expression stands for its value, unless it means another one in each instance. */
function textOf(value: unknown, written: unknown): Text | undefined {
  if (!isUnknown(value)) return value === null || value === undefined ? undefined : String(value);
  const isOne = typeof written === 'string' && isExpression(written) && !/\b(each|count|self)\./.test(written);
  return isOne ? { later: written } : {};
}

function overlap({ address }: StackObject, place: WrittenPlace, other: StackObject): Finding {
  return {
    severity: 'error',
    address,
    attribute: place.attribute,
    summary: `It writes to ${place.shown}, and so does ${other.address}`,
    advice: 'Whichever ends last wins. Give each restore a target of its own.',
  };
}
