import type { Field } from './field';

/** How a filter compares. IN is what the service assumes when none is given. */
export const FILTER_OPERATORS = [
  'EQUAL',
  'NOT_EQUAL',
  'GREATER_THAN',
  'GREATER_THAN_OR_EQUAL',
  'LESS_THAN',
  'LESS_THAN_OR_EQUAL',
  'BETWEEN',
  'IN',
] as const;

export type FilterOperator = (typeof FILTER_OPERATORS)[number];

/** The most entries that one page of a describe operation of Cloud Backup may have. */
export const MAX_PAGE_SIZE = 99;

export const MAX_FILTERS = 5;
export const MAX_FILTER_VALUES = 500;

/** One entry of `Filters` of DescribeRestoreJobs2 and DescribeBackupJobs2; all entries must match. */
export const filter = {
  type: 'object',
  description: 'A condition that every returned entry meets.',
  fields: {
    Key: { type: 'string', description: 'Field to compare.' },
    Values: { type: 'list', of: { type: 'string', description: 'Value.' }, description: 'Values to compare with.' },
    Operator: { type: 'string', values: FILTER_OPERATORS, description: 'How to compare; IN when absent.' },
  },
} as const satisfies Field;
