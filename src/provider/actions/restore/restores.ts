import { checkComputeNestTask } from '../../resources/compute-nest-restore-task/checks';
import { computeNestDefinition } from '../../resources/compute-nest-restore-task/definition';
import { computeNestRestoreTask } from '../../resources/compute-nest-restore-task/lifecycle';
import { checkDbsTask } from '../../resources/dbs-restore-task/checks';
import { dbsDefinition } from '../../resources/dbs-restore-task/definition';
import { dbsRestoreTask } from '../../resources/dbs-restore-task/lifecycle';
import { checkJob } from '../../resources/job/checks';
import { jobRestore } from '../../resources/job/job-restore';
import { job } from '../../resources/job/lifecycle';
import { restoreAction } from './restore-action';

/** An action for each service that restores. */
export const restores = {
  alirestore_restore: restoreAction(jobRestore, {
    schema: job.schema,
    what: 'a snapshot of Cloud Backup',
    validate: checkJob,
  }),
  alirestore_dbs_restore: restoreAction(dbsDefinition, {
    schema: dbsRestoreTask.schema,
    what: 'a database from a backup of Database Backup (DBS)',
    validate: checkDbsTask,
  }),
  alirestore_compute_nest_restore: restoreAction(computeNestDefinition, {
    schema: computeNestRestoreTask.schema,
    what: 'a service instance of Compute Nest, in place, from a backup',
    validate: checkComputeNestTask,
  }),
} as const;
