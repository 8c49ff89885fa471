import type { describeRestoreJobs2 } from '../../api/operations/describe-restore-jobs2';
import { createRestoreJobFilter } from '../filters/restore-job-filter';
import { describeRestoreJob } from '../restore-jobs/describe-restore-job';
import { DEFAULT_EDITION, DEFAULT_PAGE_SIZE, DEFAULT_REGION } from './defaults';
import type { Handler } from './handler';

/** Lists jobs of one type and one edition. A page beyond the last one is empty, and no error. */
export const handleDescribeRestoreJobs2: Handler<typeof describeRestoreJobs2> = (request, service) => {
  const {
    RestoreType,
    PageNumber = 1,
    PageSize = DEFAULT_PAGE_SIZE,
    Filters = [],
    Edition = DEFAULT_EDITION,
  } = request;
  const { region = DEFAULT_REGION, restoreIdFilter = 'honoured' } = service.scenario;
  const nowMs = service.clock.now();
  const filter = createRestoreJobFilter(Filters, { nowMs, region, restoreIdFilter });
  const { jobs, totalCount } = service.restoreJobs.list({
    restoreType: RestoreType,
    restoreIds: filter.restoreIds,
    matches: (job) =>
      job.expireMs > nowMs && (job.request.Edition ?? DEFAULT_EDITION) === Edition && filter.matches(job),
    pageNumber: PageNumber,
    pageSize: PageSize,
  });
  return {
    PageNumber,
    PageSize,
    TotalCount: totalCount,
    RestoreJobs: { RestoreJob: jobs.map((job) => describeRestoreJob(job, nowMs)) },
  };
};
