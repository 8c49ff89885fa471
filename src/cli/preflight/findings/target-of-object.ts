import { isUnknown } from '../../../plugin/unknown';
import { isRecord } from '../../../plugin/values/is-record';
import { type Target, targetOf } from '../../../target-rules/target';
import type { Text } from '../../../target-rules/text';
import type { StackObject } from '../../stack/stack';
import { isExpression } from '../../stack/values-by-schema';

/** Where a restore of a stack writes to, as far as that is known. */
export function targetOfObject({ values, written }: StackObject): Target {
  return targetOf({
    text: (name) => textOf(values[name], written[name]),
    list: (name) => {
      const value = values[name];
      if (!Array.isArray(value)) return isUnknown(value) ? {} : undefined;
      return value.map((one) => textOf(one, undefined) ?? '');
    },
    chosen: () => memberOf(values.chosen_snapshot, written.chosen_snapshot, 'snapshot_id'),
  });
}

function memberOf(value: unknown, written: unknown, name: string): Text | undefined {
  if (!isRecord(value)) return isUnknown(value) ? {} : undefined;
  return textOf(value[name], isRecord(written) ? written[name] : undefined);
}

/** An expression stands for its value, unless it means another one in each instance. */
export function textOf(value: unknown, written: unknown): Text | undefined {
  if (!isUnknown(value)) return value === null || value === undefined ? undefined : String(value);
  const isOne = typeof written === 'string' && isExpression(written) && !differsByInstance(written);
  return isOne ? { later: written } : {};
}

/** Whether an expression means another value in each instance. */
function differsByInstance(expression: string): boolean {
  return /\b(each|count|self)\./.test(expression);
}
