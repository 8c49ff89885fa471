import { TIME_FORMS } from '../../../amounts/time';
import { FILTER_OPERATORS, MAX_FILTER_VALUES } from '../../../api/filters';
import type { NestedBlock } from '../../../plugin/schema';

/** The block `filter` of a data source whose entries can be compared by these keys. */
export function filterBlock(keys: readonly string[], description: string) {
  const names = keys.map((key) => `\`${key}\``).join(', ');
  const operators = FILTER_OPERATORS.map((operator) => `\`${operator}\``).join(', ');
  return {
    nesting: 'list',
    description,
    attributes: {
      key: { type: 'string', required: true, description: `Field to compare: ${names}.` },
      operator: {
        type: 'string',
        optional: true,
        description: `How to compare: ${operators}; \`IN\` when not set.`,
      },
      values: {
        type: { list: 'string' },
        required: true,
        description: `Values to compare with: two for \`BETWEEN\`, up to ${MAX_FILTER_VALUES} for \`IN\`, one for the others. Times are ${TIME_FORMS}.`,
      },
    },
  } as const satisfies NestedBlock;
}
