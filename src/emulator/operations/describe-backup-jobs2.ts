import { backupJobFields, type describeBackupJobs2 } from '../../api/operations/describe-backup-jobs2';
import { backupJobAt } from '../backup-jobs/backup-job-at';
import { createBackupJobFilter } from '../filters/backup-job-filter';
import { knownMembers } from '../scenario/inventory-schema';
import { answerEntry } from '../store/answer-entry';
import { DEFAULT_EDITION, DEFAULT_PAGE_SIZE, DEFAULT_REGION } from './defaults';
import type { Handler } from './handler';
import { requireType } from './require-type';

/** Lists backup jobs of one edition, and of one type or of all. A page beyond the last one is empty, and no error. */
export const handleDescribeBackupJobs2: Handler<typeof describeBackupJobs2> = (request, service) => {
  const { SourceType, SortDirection, PageNumber = 1, PageSize = DEFAULT_PAGE_SIZE, Filters = [] } = request;
  const { Edition = DEFAULT_EDITION } = request;
  const { scenario, courses, inventory } = service;
  requireType(scenario, 'SourceType', SourceType);
  const nowMs = service.clock.now();
  const passes = createBackupJobFilter(Filters, { region: scenario.region ?? DEFAULT_REGION });
  const { entries, totalCount } = inventory.backupJobs.list({
    order: { by: 'CreatedTime', descending: SortDirection !== 'ASCEND' },
    first: (PageNumber - 1) * PageSize,
    size: PageSize,
    matches: (job) =>
      (!SourceType || (job.SourceType ?? SourceType) === SourceType) &&
      (job.Edition ?? DEFAULT_EDITION) === Edition &&
      (Filters.length === 0 || passes(backupJobAt(courses, job, nowMs))),
  });
  const jobs = entries.map((job) =>
    answerEntry(backupJobFields, backupJobAt(courses, job, nowMs), knownMembers.backupJobs),
  );
  return { PageNumber, PageSize, TotalCount: totalCount, BackupJobs: { BackupJob: jobs } };
};
