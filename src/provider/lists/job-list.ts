import { checkJobs, readJobs } from '../data-sources/jobs/data-source';
import { type JobsQuery, schema } from '../data-sources/jobs/schema';
import { emptyState } from '../resources/job/import';
import { jobRestore } from '../resources/job/job-restore';
import type { JobRestore } from '../resources/job/job-restore-types';
import { checkVerdicts, listSchema, type RestoreList } from './restore-list';

const entries = 'restore jobs';

/** The restore jobs of Cloud Backup. */
export const jobList: RestoreList<JobRestore> = {
  restore: jobRestore,
  entries,
  schema: listSchema(schema, entries),
  check: (config) => [...checkJobs({ ...config, max_results: null }), ...checkVerdicts(config)],
  async read(config, context) {
    const { restore_type: RestoreType } = config as unknown as JobsQuery;
    const query = { ...config, max_results: null } as unknown as JobsQuery;
    const listed = await readJobs(query, context, (job) => job);
    return listed.map(({ value }) => ({ ...(RestoreType && { RestoreType }), ...value }));
  },
  placeOf: ({ edition }) => ({ ...emptyState, edition: edition as string | null }),
  askedBy: ['restore_id', 'status', 'Status', 'RestoreId'],
};
