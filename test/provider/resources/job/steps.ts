import type { ResourceContext } from '../../../../src/plugin/call-context';
import type { ApplyRequest, ImportRequest, PlanRequest } from '../../../../src/plugin/provider';
import type { Configured } from '../../../../src/provider/configured/configured';
import { jobRestore } from '../../../../src/provider/resources/job/job-restore';
import type { identity, JobSchema, JobState } from '../../../../src/provider/resources/job/state/schema';
import { createRestore } from '../../../../src/provider/resources/restore/create';
import { deleteRestore } from '../../../../src/provider/resources/restore/delete';
import { importRestore } from '../../../../src/provider/resources/restore/import';
import { planRestore } from '../../../../src/provider/resources/restore/plan';
import { readRestore } from '../../../../src/provider/resources/restore/read';
import { updateRestore } from '../../../../src/provider/resources/restore/update';

type Context = ResourceContext<Configured>;

const ofJobs = <C extends object>(context: C) => ({ ...context, restore: jobRestore });

/** What the resource `alirestore_job` does, without its guards. */
export const planJob = (request: PlanRequest<JobSchema>, context: ResourceContext<Configured | undefined>) =>
  planRestore(request, ofJobs(context));
export const createJob = (request: ApplyRequest<JobSchema>, context: Context) =>
  createRestore(request, ofJobs(context));
export const updateJob = (request: ApplyRequest<JobSchema>, context: Context) =>
  updateRestore(request, ofJobs(context));
export const readJob = (request: { readonly state: JobState; readonly private?: Uint8Array }, context: Context) =>
  readRestore(request, ofJobs(context));
export const deleteJob = (request: { readonly prior: JobState; readonly private?: Uint8Array }, context: Context) =>
  deleteRestore(request, ofJobs(context));
export const importJob = (request: ImportRequest<typeof identity>, context: Context) =>
  importRestore(request, ofJobs(context));
