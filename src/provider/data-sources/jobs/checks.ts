import { describeRestoreJobs2, RESTORE_JOB_FILTER_KEYS } from '../../../api/operations/describe-restore-jobs2';
import { RESTORE_JOB_STATUSES } from '../../../api/restore-job-status';
import { RESTORE_TYPES, SOURCE_TYPES } from '../../../api/restore-types';
import type { Diagnostic } from '../../../plugin/diagnostic';
import { checkOneOf } from '../../values/attribute-checks';
import type { KeyKind } from '../condition';
import { checkFilterBlocks, checkFilterCount, checkTypedConditions } from '../filter-checks';
import { checkSpan, warnUnlessKnown } from '../list-checks';
import { checkMaxResults } from '../max-results';
import { type JobsConfig, typedFilters } from './schema';

/** The keys of filter blocks. */
export const keyKinds: Readonly<Record<string, KeyKind>> = Object.fromEntries(
  RESTORE_JOB_FILTER_KEYS.map((key) => [key, key === 'CompleteTime' ? 'time' : 'text']),
);

export function checkJobs(config: JobsConfig): readonly Diagnostic[] {
  return [
    ...warnUnlessKnown(config, 'restore_type', RESTORE_TYPES),
    ...checkOneOf(config, 'edition', describeRestoreJobs2.parameters.Edition.values),
    ...checkOneOf(config, 'status', RESTORE_JOB_STATUSES),
    ...checkOneOf(config, 'source_type', SOURCE_TYPES),
    ...checkTypedConditions(config, typedFilters),
    ...checkSpan(config, 'completed_after', 'completed_before'),
    ...checkSpan(config, 'created_after', 'created_before'),
    ...checkMaxResults(config),
    ...checkFilterBlocks(config.filter, { kinds: keyKinds, withoutIn: ['CompleteTime'] }),
    ...checkFilterCount(config, typedFilters),
  ];
}
