import { MAX_COMPUTE_NEST_FILTER_VALUES } from '../../api/operations/list-restore-tasks';
import { invalidParameter, missingParameter } from '../http/api-error';

interface Filter {
  readonly Name?: string;
  readonly Value?: readonly string[];
}

/** Whether an entry meets all filters of a list of Compute Nest, which take the names of `names`. */
export function createComputeNestFilter(
  filters: readonly Filter[],
  names: readonly string[],
): (entry: object) => boolean {
  const conditions = filters.map(({ Name, Value = [] }, i) => {
    if (!Name) throw missingParameter(`Filter.${i + 1}.Name`);
    if (!names.includes(Name)) throw invalidParameter(`Filter.${i + 1}.Name`, Name, `one of ${names.join(', ')}`);
    if (Value.length > MAX_COMPUTE_NEST_FILTER_VALUES) {
      const most = `at most ${MAX_COMPUTE_NEST_FILTER_VALUES}`;
      throw invalidParameter(`Filter.${i + 1}.Value`, `${Value.length} values`, most);
    }
    return { name: Name, values: new Set<unknown>(Value) };
  });
  // A name without values is no condition: clients that must send a filter send an empty one.
  const given = conditions.filter(({ values }) => values.size > 0);
  return (entry) => given.every(({ name, values }) => values.has(String(Object(entry)[name] ?? '')));
}
