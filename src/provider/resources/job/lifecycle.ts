import { resource } from '../../../plugin/provider';
import type { Configured } from '../../configured/configured';
import { checkJob } from './checks';
import { createJob } from './create';
import { deleteJob } from './delete';
import { guardedApply, guardedPlan } from './guard/guarded';
import { importJob } from './import';
import { moveJob } from './move';
import { planJob } from './plan';
import { readJob } from './read';
import { identity, type JobSchema, schema } from './state/schema';
import { updateJob } from './update';

/** The resource `alirestore_job`: one restore job, from its start to its verdict. */
export const job = resource<JobSchema, typeof identity, Configured>({
  schema,
  identity,
  validate: checkJob,
  plan: guardedPlan(planJob),
  create: guardedApply(createJob),
  update: guardedApply(updateJob),
  read: readJob,
  delete: deleteJob,
  import: importJob,
  move: moveJob,
});
