import { MAX_PAGE_SIZE } from '../../../api/filters';
import { type BackupJob, backupJobFields, describeBackupJobs2 } from '../../../api/operations/describe-backup-jobs2';
import { listedEntries } from '../../../cloud/paging/listed-entries';
import { readPages } from '../../../cloud/paging/read-pages';
import type { ResourceContext } from '../../../plugin/provider';
import type { Configured } from '../../configured/configured';
import { meetsAll } from '../field-conditions';
import { limitOf } from '../max-results';
import { providerConditions } from '../service-filters';
import { findSnapshots } from './find-snapshots';
import { lastSuccesses } from './last-success';
import { listedFirst, toRequest, toState } from './mapping';
import { type BackupJobsState, typedFilters } from './schema';

export async function readBackupJobs(
  config: BackupJobsState,
  { configured, stop }: ResourceContext<Configured>,
): Promise<BackupJobsState> {
  const client = configured.client();
  const request = { ...toRequest(config), PageSize: MAX_PAGE_SIZE };
  const jobs = await readPages<BackupJob>({
    action: describeBackupJobs2.action,
    idOf: (job) => job.JobId,
    keep: meetsAll(providerConditions(config, typedFilters), backupJobFields),
    ...limitOf(config),
    async page(PageNumber) {
      const answer = await client.call(describeBackupJobs2, { ...request, PageNumber }, { signal: stop });
      const { BackupJobs, TotalCount } = answer.body;
      return listedEntries(describeBackupJobs2, answer, 'BackupJobs', BackupJobs?.BackupJob, TotalCount);
    },
  });
  const nowMs = configured.clock.now();
  const listed = listedFirst(jobs, config);
  const last = lastSuccesses(listed);
  const successes = config.find_snapshots
    ? await findSnapshots(last, config.source_type ?? '', { client, options: { signal: stop }, nowMs })
    : last;
  return toState(listed, successes, config, nowMs);
}
