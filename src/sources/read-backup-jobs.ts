import { MAX_PAGE_SIZE } from '../api/filters';
import type { RequestOf } from '../api/operation';
import { type BackupJob, describeBackupJobs2 } from '../api/operations/describe-backup-jobs2';
import type { CallOptions, CloudClient } from '../cloud/cloud-client';
import { listedEntries } from '../cloud/paging/listed-entries';
import type { Wanted } from '../cloud/paging/page-collector';
import { readPages } from '../cloud/paging/read-pages';

/** Who asks, and for what of it. */
export interface BackupJobReading extends Omit<Wanted<BackupJob>, 'idOf'> {
  readonly client: CloudClient;
  readonly options: CallOptions;
}

/** Reads backup jobs. Their order is set, so that a bounded reading has the newest. */
export function readBackupJobs(
  { client, options, ...wanted }: BackupJobReading,
  request: Omit<RequestOf<typeof describeBackupJobs2>, 'PageNumber' | 'PageSize' | 'SortDirection'>,
): Promise<readonly BackupJob[]> {
  return readPages<BackupJob>({
    ...wanted,
    action: describeBackupJobs2.action,
    idOf: (job) => job.JobId,
    async page(PageNumber) {
      const paged = { ...request, SortDirection: 'DESCEND', PageSize: MAX_PAGE_SIZE, PageNumber } as const;
      const answer = await client.call(describeBackupJobs2, paged, options);
      const { BackupJobs, TotalCount } = answer.body;
      return listedEntries(describeBackupJobs2, answer, 'BackupJobs', BackupJobs?.BackupJob, TotalCount);
    },
  });
}
