import type { ValueOf } from '../../api/field';
import type { filter } from '../../api/filters';
import type { RestoreJobRecord } from '../restore-jobs/restore-job-record';
import { readConditions, toPredicate } from './conditions';
import { restoreJobFilterKeys } from './restore-job-filter-keys';

export type RestoreIdFilter = 'honoured' | 'ignored' | 'refused';

export interface FilterSettings {
  readonly nowMs: number;
  readonly region: string;
  /** Nobody documents the key restoreId, so a service may do with it as it likes. */
  readonly restoreIdFilter: RestoreIdFilter;
}

export interface RestoreJobFilter {
  /** The ids that the filters name, where they do: nothing else can match. */
  readonly restoreIds?: readonly string[];
  matches(job: RestoreJobRecord): boolean;
}

/** Checks the filters of a call and makes one predicate of them: all must match. */
export function createRestoreJobFilter(
  filters: readonly ValueOf<typeof filter>[],
  settings: FilterSettings,
): RestoreJobFilter {
  const { restoreIdFilter } = settings;
  const isRefused = (key: string) => key === 'restoreId' && restoreIdFilter === 'refused';
  const conditions = readConditions(filters, restoreJobFilterKeys, isRefused).filter(
    ({ key }) => key !== 'restoreId' || restoreIdFilter === 'honoured',
  );
  const byId = conditions.find(({ key, operator }) => key === 'restoreId' && ['IN', 'EQUAL'].includes(operator));
  return {
    ...(byId && { restoreIds: byId.values }),
    matches: toPredicate(conditions, restoreJobFilterKeys, settings),
  };
}
