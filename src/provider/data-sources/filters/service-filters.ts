import type { ValueOf } from '../../../api/field';
import type { filter } from '../../../api/filters';
import {
  blockConditions,
  type Condition,
  type FilterBlock,
  type KeyKind,
  type TypedCondition,
  typedConditions,
} from './condition';

interface Filtered {
  readonly filter: readonly FilterBlock[];
}

/** What DescribeRestoreJobs2 and DescribeBackupJobs2 take as `Filters`. */
export function serviceFilters(
  config: Filtered,
  typed: readonly TypedCondition[],
  kinds: Readonly<Record<string, KeyKind>>,
): ValueOf<typeof filter>[] {
  const travelling = typed.filter(({ byProvider }) => !byProvider);
  const conditions = [...typedConditions(config, travelling), ...blockConditions(config.filter, kinds)];
  return conditions.map(({ key, operator, values }) => ({ Key: key, Operator: operator, Values: values }));
}

/** The conditions that the service does not know. */
export function providerConditions(config: object, typed: readonly TypedCondition[]): Condition[] {
  return typedConditions(
    config,
    typed.filter(({ byProvider }) => byProvider),
  );
}
