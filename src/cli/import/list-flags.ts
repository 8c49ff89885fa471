import { DEFAULT_OPERATOR } from '../../provider/data-sources/filters/condition';
import type { ListConfig, RestoreList } from '../../provider/lists/restore-list';
import { restoreLists } from '../../provider/lists/restore-lists';
import { type Invocation, type Options, UsageError } from '../command/command';

/** What several lists have is told in the words of the first. */
const lists: readonly RestoreList<any>[] = Object.values(restoreLists).reverse();
const flagOf = (name: string) => name.replaceAll('_', '-');

/** A flag for each filter of each list. */
export const listFlags: Options = {
  ...Object.fromEntries(lists.flatMap(({ schema }) => Object.entries(schema.attributes)).map(flag)),
  filter: {
    type: 'string',
    multiple: true,
    value: 'KEY[:OPERATOR]=VALUE[,VALUE ...]',
    description: `Condition on a field, as the filter block of the list has it; ${DEFAULT_OPERATOR} when not said. May be repeated.`,
  },
};

function flag([name, attribute]: [string, RestoreList<any>['schema']['attributes'][string]]) {
  const isList = 'type' in attribute && attribute.type !== 'string';
  const [sentence] = attribute.description.replaceAll('`', '').split(/(?<=\.) /);
  const option = { type: 'string' as const, value: 'VALUE', description: sentence };
  return [flagOf(name), isList ? { ...option, multiple: true, description: `${sentence} May be repeated.` } : option];
}

/** What a list is asked for. */
export function listConfig(type: string, { schema }: RestoreList<any>, options: Invocation['options']): ListConfig {
  const names = Object.keys(schema.attributes);
  const taken = [...names.map(flagOf), 'filter'];
  const misplaced = Object.keys(listFlags).find((one) => options[one] !== undefined && !taken.includes(one));
  if (misplaced) throw new UsageError(`--${misplaced} is no filter of ${type}; these are: --${taken.join(', --')}`);
  const values = names.map((name) => [name, options[flagOf(name)] ?? null]);
  return { ...Object.fromEntries(values), filter: ((options.filter ?? []) as readonly string[]).map(filterOf) };
}

function filterOf(text: string) {
  const [, key, operator, values] = /^(\w+)(?::(\w+))?=(.*)$/s.exec(text) ?? [];
  if (key === undefined) throw new UsageError(`--filter takes KEY[:OPERATOR]=VALUE; got "${text}"`);
  return { key, operator: operator ?? null, values: values.split(',') };
}
