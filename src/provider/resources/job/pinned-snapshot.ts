import type { PlanRequest, PlanResult } from '../../../plugin/provider';
import { isUnknown } from '../../../plugin/unknown';
import type { JobPlan, JobSchema, JobState } from './schema';

/**
 * Plans with the snapshot that was chosen when the restore started, where it is to stay: another one alone is no change.
 * What is run again anyway takes the new one.
 */
export async function planPinned(
  request: PlanRequest<JobSchema>,
  plan: (request: PlanRequest<JobSchema>) => Promise<PlanResult<JobSchema>>,
): Promise<PlanResult<JobSchema>> {
  const { prior, proposed } = request;
  if (!prior?.snapshot_id || proposed.pin_snapshot !== true) return plan(request);
  const kept = withoutNewHash(prior, await plan({ ...request, proposed: pinned(prior, proposed) }));
  return startsAnew(prior, kept) ? plan(request) : kept;
}

/** Whether the apply starts a restore, by replacing the resource or within it. */
export function startsAnew(prior: JobState | null, { planned, requiresReplace = [] }: PlanResult<JobSchema>): boolean {
  return prior === null || isUnknown(planned.id) || requiresReplace.length > 0;
}

function pinned(prior: JobState, proposed: JobPlan): JobPlan {
  return {
    ...proposed,
    snapshot_id: prior.snapshot_id,
    snapshot_hash: prior.snapshot_hash ?? proposed.snapshot_hash,
  };
}

/** Terraform takes no null where the configuration has a value; it is no reason to restore again, either. */
function withoutNewHash(prior: JobState, result: PlanResult<JobSchema>): PlanResult<JobSchema> {
  if (prior.snapshot_hash !== null || !result.requiresReplace) return result;
  return { ...result, requiresReplace: result.requiresReplace.filter(([name]) => name !== 'snapshot_hash') };
}
