import { MAX_PAGE_SIZE } from '../../../api/filters';
import { describeRestoreJobs2, restoreJobFields } from '../../../api/operations/describe-restore-jobs2';
import { listedEntries } from '../../../cloud/paging/listed-entries';
import { readPages } from '../../../cloud/paging/read-pages';
import type { ResourceContext } from '../../../plugin/provider';
import type { Configured } from '../../configured/configured';
import { meetsAll } from '../field-conditions';
import { limitOf } from '../max-results';
import { providerConditions } from '../service-filters';
import { type ListedJob, toListed, toRequest, toState } from './mapping';
import { type JobsState, typedFilters } from './schema';

export async function readJobs(
  config: JobsState,
  { configured, stop }: ResourceContext<Configured>,
): Promise<JobsState> {
  const client = configured.client();
  const request = { ...toRequest(config), PageSize: MAX_PAGE_SIZE };
  const isWanted = meetsAll(providerConditions(config, typedFilters), restoreJobFields);
  const jobs = await readPages<ListedJob>({
    action: describeRestoreJobs2.action,
    idOf: (job) => job.id,
    keep: (job) => job.isWanted,
    ...limitOf(config),
    async page(PageNumber) {
      const answer = await client.call(describeRestoreJobs2, { ...request, PageNumber }, { signal: stop });
      const { RestoreJobs, TotalCount } = answer.body;
      const jobsOfAnswer = RestoreJobs?.RestoreJob;
      const listed = listedEntries(describeRestoreJobs2, answer, 'RestoreJobs', jobsOfAnswer, TotalCount);
      return { ...listed, entries: listed.entries.map((job) => toListed(job, isWanted(job))) };
    },
  });
  return toState(jobs, config);
}
