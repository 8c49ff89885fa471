import type { describeRestoreJobs2 } from '../../api/operations/describe-restore-jobs2';
import { createRestoreJobFilter } from '../filters/restore-job-filter';
import { describeRestoreJob } from '../restore-jobs/describe-restore-job';
import { DEFAULT_EDITION, DEFAULT_PAGE_SIZE, DEFAULT_REGION } from './defaults';
import type { Handler } from './handler';
import { requireType } from './require-type';

/** Lists jobs of one edition, and of one type or of all. A page beyond the last one is empty, and no error. */
export const handleDescribeRestoreJobs2: Handler<typeof describeRestoreJobs2> = (request, service) => {
  const {
    RestoreType,
    PageNumber = 1,
    PageSize = DEFAULT_PAGE_SIZE,
    Filters = [],
    Edition = DEFAULT_EDITION,
  } = request;
  const { region = DEFAULT_REGION, restoreIdFilter = 'honoured', listedAfterSeconds = 0 } = service.scenario;
  requireType(service.scenario, 'RestoreType', RestoreType);
  const nowMs = service.clock.now();
  const isListed = ({ createdMs }: { readonly createdMs: number }) =>
    listedAfterSeconds === 0 || createdMs + listedAfterSeconds * 1000 <= nowMs;
  const filter = createRestoreJobFilter(Filters, { nowMs, region, restoreIdFilter });
  const { jobs, totalCount } = service.restoreJobs.list({
    ...(RestoreType && { restoreType: RestoreType }),
    restoreIds: filter.restoreIds,
    matches: (job) =>
      isListed(job) &&
      job.expireMs > nowMs &&
      (job.request.Edition ?? DEFAULT_EDITION) === Edition &&
      filter.matches(job),
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
