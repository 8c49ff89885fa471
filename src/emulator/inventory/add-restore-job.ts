import type { Course } from '../restore-jobs/course';
import type { RestoreJobRecord, RestoreRequest } from '../restore-jobs/restore-job-record';
import type { EmulatedService } from '../service/emulated-service';

const DAY_MS = 86_400_000;
/** How long the real service keeps its records is not documented. */
const DEFAULT_RECORD_DAYS = 90;

interface NewRestoreJob {
  readonly request: RestoreRequest;
  readonly course: Course;
  /** Now when absent. */
  readonly createdMs?: number;
  /** Made up when absent. */
  readonly RestoreId?: string;
}

export function addRestoreJob(service: EmulatedService, job: NewRestoreJob): RestoreJobRecord {
  const { request, course, createdMs = service.clock.now() } = job;
  const record: RestoreJobRecord = {
    RestoreId: job.RestoreId ?? unusedId(service),
    request,
    snapshot: service.snapshots.get(request.VaultId, request.SnapshotId),
    createdMs,
    expireMs: createdMs + (service.scenario.recordDays ?? DEFAULT_RECORD_DAYS) * DAY_MS,
    rank: service.random(),
    course,
  };
  service.restoreJobs.add(record);
  return record;
}

function unusedId(service: EmulatedService): string {
  const id = service.identifiers.restoreId();
  return service.restoreJobs.get(id) ? unusedId(service) : id;
}
