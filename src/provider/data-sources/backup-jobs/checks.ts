import { BACKUP_JOB_STATUSES, BACKUP_SOURCE_TYPES } from '../../../api/backup-types';
import { BACKUP_JOB_FILTER_KEYS, describeBackupJobs2 } from '../../../api/operations/describe-backup-jobs2';
import type { Diagnostic } from '../../../plugin/diagnostic';
import { checkOneOf } from '../../values/attribute-checks';
import type { KeyKind } from '../condition';
import { checkFilterBlocks, checkFilterCount, checkTypedConditions } from '../filter-checks';
import { checkSpan, warnUnlessKnown } from '../list-checks';
import { checkMaxResults } from '../max-results';
import { type BackupJobsConfig, typedFilters } from './schema';

/** The keys of filter blocks. */
export const keyKinds: Readonly<Record<string, KeyKind>> = Object.fromEntries(
  BACKUP_JOB_FILTER_KEYS.map((key) => [key, key.endsWith('Time') ? 'time' : 'text']),
);

export function checkBackupJobs(config: BackupJobsConfig): readonly Diagnostic[] {
  return [
    ...warnUnlessKnown(config, 'source_type', BACKUP_SOURCE_TYPES),
    ...checkOneOf(config, 'edition', describeBackupJobs2.parameters.Edition.values),
    ...checkOneOf(config, 'status', BACKUP_JOB_STATUSES),
    ...checkTypedConditions(config, typedFilters),
    ...checkSpan(config, 'created_after', 'created_before'),
    ...checkSpan(config, 'completed_after', 'completed_before'),
    ...checkMaxResults(config),
    ...checkFilterBlocks(config.filter, { kinds: keyKinds, withoutIn: ['CompleteTime'] }),
    ...checkFilterCount(config, typedFilters),
  ];
}
