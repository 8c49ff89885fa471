import { createRestoreJob } from '../../api/operations/create-restore-job';
import { restoreRules } from '../../api/restore-rules';
import { ApiError } from '../http/api-error';
import { readRequest } from '../parameters/read-request';
import type { Course } from '../restore-jobs/course';
import type { RestoreJobRecord, RestoreRequest } from '../restore-jobs/restore-job-record';
import type { JobDefinition } from '../scenario/job-schema';
import { ScenarioError } from '../scenario/scenario';
import type { EmulatedService } from '../service/emulated-service';
import { addRestoreJob } from './add-restore-job';

/** Adds jobs that somebody else started. All or none: nothing is added when one of them is wrong. */
export function addExistingJobs(service: EmulatedService, definitions: readonly JobDefinition[]): RestoreJobRecord[] {
  const taken = new Set<string>();
  const checked = definitions.map((definition, i) => ({
    RestoreId: checkId(service, taken, `/jobs/${i}`, definition),
    request: toRequest(`/jobs/${i}`, definition),
    course: courseOf(service, `/jobs/${i}`, definition),
    createdMs: service.clock.now() - (definition.createdSecondsAgo ?? 0) * 1000,
  }));
  return checked.map((job) => addRestoreJob(service, job));
}

function checkId(service: EmulatedService, taken: Set<string>, path: string, { RestoreId }: JobDefinition) {
  if (RestoreId === undefined) return undefined;
  if (taken.has(RestoreId) || service.restoreJobs.get(RestoreId)) {
    throw new ScenarioError([`${path}/RestoreId: got "${RestoreId}", expected an id that no other job has`]);
  }
  taken.add(RestoreId);
  return RestoreId;
}

function courseOf({ courses }: EmulatedService, path: string, { course = 'complete' }: JobDefinition): Course {
  const found = courses.named(course);
  if (!found) throw new ScenarioError([`${path}/course: got "${course}", expected one of ${courses.names.join(', ')}`]);
  return found;
}

/** The parameters are read as those of a call are; what nobody gave and every call needs is made up. */
function toRequest(path: string, definition: JobDefinition): RestoreRequest {
  const { RestoreId, course, createdSecondsAgo, ...parameters } = definition;
  const { sourceType } = restoreRules[definition.RestoreType];
  const flat = Object.entries({
    SourceType: sourceType,
    VaultId: 'v-0000',
    SnapshotId: 's-0000',
    ...parameters,
  }).map(([name, value]) => [name, String(value)] as const);
  try {
    return readRequest(createRestoreJob, new Map(flat));
  } catch (error) {
    if (error instanceof ApiError) throw new ScenarioError([`${path}: ${error.message}`]);
    throw error;
  }
}
