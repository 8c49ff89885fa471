import { BACKUP_JOB_STATUSES, BACKUP_SOURCE_TYPES } from '../../../api/backup-types';
import type { RequestOf } from '../../../api/operation';
import {
  BACKUP_JOB_FILTER_KEYS,
  type BackupJob,
  backupJobFields,
  describeBackupJobs2,
} from '../../../api/operations/describe-backup-jobs2';
import type { ResourceContext } from '../../../plugin/call-context';
import type { Diagnostic } from '../../../plugin/diagnostic';
import { mapValues } from '../../../plugin/values/value-type';
import { readBackupJobs } from '../../../sources/read-backup-jobs';
import type { Configured } from '../../configured/configured';
import { checkOneOf, warnUnlessKnown } from '../../values/attribute-checks';
import { responseValues } from '../../values/response-values';
import type { KeyKind } from '../filters/condition';
import { checkFilterBlocks, checkFilterCount, checkTypedConditions } from '../filters/filter-checks';
import { meetsAll } from '../filters/meets-all';
import { providerConditions, serviceFilters } from '../filters/service-filters';
import { checkSpan } from '../list/check-span';
import { listDataSource } from '../list/list-data-source';
import { checkMaxResults, limitOf } from '../list/max-results';
import { findSnapshots } from './find-snapshots';
import { lastSuccesses, successState } from './last-success';
import { type BackupJobsConfig, type BackupJobsState, schema, typedFilters } from './schema';

/** The data source `alirestore_backup_jobs`: backup jobs, and how old the last good backup of each thing is. */
export const backupJobs = listDataSource({
  entries: 'backup jobs',
  schema,
  check: checkBackupJobs,
  list: listBackupJobs,
  timeOf: (job: BackupJob) => job.CreatedTime,
  idOf: (job) => job.JobId,
  toState,
});

function listBackupJobs(
  config: BackupJobsState,
  { configured, stop }: ResourceContext<Configured>,
): Promise<readonly BackupJob[]> {
  const keep = meetsAll(providerConditions(config, typedFilters), backupJobFields);
  const reading = { client: configured.client(), options: { signal: stop }, keep, ...limitOf(config) };
  return readBackupJobs(reading, toRequest(config));
}

async function toState(
  listed: readonly BackupJob[],
  config: BackupJobsState,
  { configured, stop }: ResourceContext<Configured>,
): Promise<Partial<BackupJobsState>> {
  const nowMs = configured.clock.now();
  const last = lastSuccesses(listed);
  const listing = { client: configured.client(), options: { signal: stop }, nowMs };
  const successes = config.find_snapshots ? await findSnapshots(last, config.source_type ?? '', listing) : last;
  return {
    backup_jobs: listed.map((job) => responseValues(backupJobFields, job)),
    last_success: mapValues(Object.fromEntries(successes), (success) => successState(success, nowMs)),
  };
}

/** What the service is asked for each page. */
function toRequest(config: BackupJobsState): RequestOf<typeof describeBackupJobs2> {
  const filters = serviceFilters(config, typedFilters, keyKinds);
  return {
    SourceType: config.source_type ?? '',
    ...(config.edition !== null && { Edition: config.edition }),
    ...(filters.length > 0 && { Filters: filters }),
  };
}

/** The keys of filter blocks. */
const keyKinds: Readonly<Record<string, KeyKind>> = Object.fromEntries(
  BACKUP_JOB_FILTER_KEYS.map((key) => [key, key.endsWith('Time') ? 'time' : 'text']),
);

function checkBackupJobs(config: BackupJobsConfig): readonly Diagnostic[] {
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
