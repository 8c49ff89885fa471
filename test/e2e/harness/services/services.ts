import { computeNestRestoreTasks } from './compute-nest-restore-tasks';
import { dbsRestoreTasks } from './dbs-restore-tasks';
import { restoreJobs } from './restore-jobs';
import type { Service } from './service';

/** All services that restores are created with: the suites run over each of them. */
export const services: readonly Service[] = [restoreJobs, dbsRestoreTasks, computeNestRestoreTasks];
