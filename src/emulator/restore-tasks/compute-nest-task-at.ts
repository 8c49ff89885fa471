import type { ComputeNestRestoreTaskEntry } from '../scenario/inventory-schema';
import { coursePosition } from './course-position';

/** The task as it is by now. What the scenario gives stays, but for the error: that comes with the end. */
export function computeNestTaskAt(task: ComputeNestRestoreTaskEntry, nowMs: number): ComputeNestRestoreTaskEntry {
  const { course, StatusDetail, ...given } = task;
  if (!course) return task;
  const createdMs = Date.parse(task.CreateTime ?? '');
  const { ended, endMs } = coursePosition(createdMs, task.seconds, nowMs);
  const final = ended && course !== 'Restoring';
  const failed = final && course === 'RestoreFailed';
  return {
    Status: ended ? course : 'Restoring',
    StartTime: toUtcSeconds(createdMs),
    ModifiedTime: toUtcSeconds(final ? endMs : nowMs),
    ...(final && { EndTime: toUtcSeconds(endMs) }),
    ...given,
    ...(failed && { StatusDetail: StatusDetail ?? 'The service instance could not be restored.' }),
  };
}

/** As the service writes times: `2025-01-27T16:00:00Z`. */
export function toUtcSeconds(ms: number): string {
  return new Date(ms).toISOString().replace(/\.[0-9]+Z$/, 'Z');
}
