import type { Fields } from '../../../api/field';
import { MAX_COMPUTE_NEST_FILTER_VALUES, MAX_COMPUTE_NEST_FILTERS } from '../../../api/operations/list-restore-tasks';
import type { Condition, KeyKind } from './condition';
import { fieldKinds } from './meets-all';

/** How the fields of an entry of Compute Nest compare. Its times are RFC 3339. */
export function computeNestKinds(fields: Fields): Readonly<Record<string, KeyKind>> {
  return Object.fromEntries(
    Object.entries(fieldKinds(fields)).map(([key, kind]) => [key, key.endsWith('Time') ? 'time' : kind]),
  );
}

/**
 * What the service is asked for each page: as much as it can filter. All conditions are looked at again in its answers, so
 * that what it cannot filter, or has no room for, is left out there. How it compares times is not documented, and it
 * compares by equality alone.
 *
 * @param names What it can filter by, times apart.
 */
export function computeNestFilters(conditions: readonly Condition[], names: readonly string[]) {
  return conditions
    .filter(
      ({ key, operator, values }) =>
        names.includes(key) && ['EQUAL', 'IN'].includes(operator) && values.length <= MAX_COMPUTE_NEST_FILTER_VALUES,
    )
    .slice(0, MAX_COMPUTE_NEST_FILTERS)
    .map(({ key, values }) => ({ Name: key, Value: values }));
}
