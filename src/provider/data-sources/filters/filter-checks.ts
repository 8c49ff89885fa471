import { countText } from '../../../amounts/count-text';
import { parseTime, TIME_FORMS } from '../../../amounts/time';
import { FILTER_OPERATORS, MAX_FILTER_VALUES, MAX_FILTERS } from '../../../api/filters';
import { type AttributePath, type Diagnostic, errorDiagnostic } from '../../../plugin/diagnostic';
import { own } from '../../../plugin/own';
import { isUnknown } from '../../../plugin/unknown';
import { checkTime } from '../../values/attribute-checks';
import { DEFAULT_OPERATOR, type KeyKind, type TypedCondition } from './condition';

/** What filter blocks of a data source may say. */
export interface FilterRules {
  readonly kinds: Readonly<Record<string, KeyKind>>;
  /** Keys that cannot be compared with IN. */
  readonly withoutIn?: readonly string[];
}

type Values = Readonly<Record<string, unknown>>;

/** What is wrong with filter blocks, as far as they are known: a dynamic block is unknown as a whole for a while. */
export function checkFilterBlocks(blocks: unknown, rules: FilterRules): Diagnostic[] {
  if (!Array.isArray(blocks)) return [];
  return blocks.flatMap((block, index) =>
    block === null || isUnknown(block) ? [] : checkBlock(block as Values, ['filter', index], rules),
  );
}

function checkBlock(block: Values, path: AttributePath, rules: FilterRules): Diagnostic[] {
  return [
    ...checkKey(block, path, rules),
    ...checkOperator(block, path, rules),
    ...checkValueCount(block, path),
    ...checkValues(block, path, rules),
  ];
}

function checkKey({ key }: Values, path: AttributePath, { kinds }: FilterRules): Diagnostic[] {
  if (typeof key !== 'string' || Object.hasOwn(kinds, key)) return [];
  const detail = `Got "${key}", expected one of ${Object.keys(kinds).join(', ')}.`;
  return [errorDiagnostic('Unknown filter key', detail, [...path, 'key'])];
}

function checkOperator({ key, operator }: Values, path: AttributePath, rules: FilterRules): Diagnostic[] {
  if (isUnknown(operator)) return [];
  if (operator !== null && !(FILTER_OPERATORS as readonly unknown[]).includes(operator)) {
    const detail = `Got "${operator}", expected one of ${FILTER_OPERATORS.join(', ')}.`;
    return [errorDiagnostic('Unknown filter operator', detail, [...path, 'operator'])];
  }
  if ((operator ?? DEFAULT_OPERATOR) !== 'IN' || !rules.withoutIn?.includes(String(key))) return [];
  const detail = `The service does not compare ${key} with IN${operator === null ? ', the default when no operator is set' : ''}. Set operator to BETWEEN, GREATER_THAN_OR_EQUAL or another one.`;
  return [errorDiagnostic('Operator does not fit the filter key', detail, [...path, 'operator'])];
}

/** How many values an operator takes, where it is not one. */
const VALUE_COUNTS: Readonly<Record<string, readonly [number, number]>> = {
  IN: [1, MAX_FILTER_VALUES],
  BETWEEN: [2, 2],
};

function checkValueCount({ operator, values }: Values, path: AttributePath): Diagnostic[] {
  if (!Array.isArray(values) || isUnknown(operator)) return [];
  const name = String(operator ?? DEFAULT_OPERATOR);
  const [minimum, maximum] = own(VALUE_COUNTS, name) ?? [1, 1];
  if (values.length >= minimum && values.length <= maximum) return [];
  const expected = minimum === maximum ? `${minimum}` : `${minimum} to ${maximum}`;
  const detail = `${name} takes ${expected} value${maximum === 1 ? '' : 's'}; got ${values.length}.`;
  return [errorDiagnostic('Wrong number of filter values', detail, [...path, 'values'])];
}

function checkValues({ key, values }: Values, path: AttributePath, { kinds }: FilterRules): Diagnostic[] {
  if (!Array.isArray(values) || typeof key !== 'string') return [];
  return values.flatMap((value, index) => {
    if (isUnknown(value)) return [];
    const expected = misfit(value, own(kinds, key));
    if (!expected) return [];
    const got = value === null ? 'null' : `"${value}"`;
    const detail = `Got ${got} for ${key}, expected ${expected}.`;
    return [errorDiagnostic('Invalid filter value', detail, [...path, 'values', index])];
  });
}

/** What a value should have been. */
function misfit(value: unknown, kind: KeyKind | undefined): string | undefined {
  if (typeof value !== 'string') return 'a value';
  if (kind === 'time' && parseTime(value) === undefined) return TIME_FORMS;
  return kind === 'number' && !/^-?\d{1,19}$/.test(value) ? 'an integer' : undefined;
}

/** What is wrong with the arguments that are short for conditions. */
export function checkTypedConditions(config: object, typed: readonly TypedCondition[]): Diagnostic[] {
  return typed.flatMap(({ attribute, kind }) => (kind === 'time' ? checkTime(config, attribute) : []));
}

/** Typed arguments that travel as filters and filter blocks share the limit of the service. */
export function checkFilterCount(config: object, typed: readonly TypedCondition[]): Diagnostic[] {
  const { filter, ...values } = config as Values;
  const set = typed.filter(({ attribute, byProvider }) => !byProvider && isSet(values[attribute]));
  const blockCount = Array.isArray(filter) ? filter.length : 0;
  if (set.length + blockCount <= MAX_FILTERS) return [];
  const names = set.map(({ attribute }) => attribute);
  const detail = `The service takes ${MAX_FILTERS} filters; got ${set.length + blockCount}: ${[...names, ...(blockCount > 0 ? [countText(blockCount, 'filter block')] : [])].join(', ')}. Remove some, and filter the results with a for expression.`;
  // Terraform shows the line of an attribute, but not of a block.
  const path = blockCount > 0 ? ['filter', Math.max(0, MAX_FILTERS - set.length), 'key'] : [names[MAX_FILTERS]];
  return [errorDiagnostic('Too many filters', detail, path)];
}

function isSet(value: unknown): boolean {
  return value !== null && value !== undefined && !isUnknown(value);
}
