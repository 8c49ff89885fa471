import { resource } from '../../../plugin/provider';
import type { Configured } from '../../configured/configured';
import { restoreLifecycle } from '../restore/lifecycle';
import { jobRestore } from './job-restore';
import { moveJob } from './move';
import { identity, type JobSchema, schema } from './state/schema';

/** The resource `alirestore_job`: one restore job, from its start to its verdict. */
export const job = resource<JobSchema, typeof identity, Configured>({
  schema,
  identity,
  ...restoreLifecycle(jobRestore),
  move: moveJob,
});
