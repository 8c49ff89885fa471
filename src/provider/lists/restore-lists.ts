import { computeNestList } from './compute-nest-list';
import { dbsList } from './dbs-list';
import { jobList } from './job-list';
import type { RestoreList } from './restore-list';

/** What restores can be listed as, to be imported: by the resource that stands for one of them. */
export const restoreLists = {
  alirestore_job: jobList,
  alirestore_dbs_restore_task: dbsList,
  alirestore_compute_nest_restore_task: computeNestList,
} as const satisfies Record<string, RestoreList<any>>;
