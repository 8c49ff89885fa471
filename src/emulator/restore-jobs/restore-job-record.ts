import type { RequestOf } from '../../api/operation';
import type { createRestoreJob } from '../../api/operations/create-restore-job';
import type { RestoreJobEntry, Snapshot } from '../scenario/inventory-schema';
import { type Course, type CourseState, courseStateAt } from './course';

export type RestoreRequest = RequestOf<typeof createRestoreJob>;

/** A restore job as the store holds it: what was asked for, and what will become of it. Its state is never stored. */
export interface RestoreJobRecord {
  readonly RestoreId: string;
  readonly request: RestoreRequest;
  /** Where the scenario declares snapshots. */
  readonly snapshot?: Snapshot;
  readonly createdMs: number;
  readonly expireMs: number;
  /** By chance; the order of a listing without order goes by it, so that its pages fit together. */
  readonly rank: number;
  /** Where the scenario says how the job is described, to the last field. */
  readonly described?: RestoreJobEntry;
  /** Replaced when the job is canceled. */
  course: Course;
}

export function endMs({ createdMs, course }: RestoreJobRecord): number {
  return createdMs + course.endSeconds * 1000;
}

export function restoreJobState({ createdMs, course }: RestoreJobRecord, nowMs: number): CourseState {
  return courseStateAt(course, (nowMs - createdMs) / 1000);
}

/** The status alone: filters ask for it 100,000 times a call, mostly of jobs that ended long ago. */
export function restoreJobStatus(job: RestoreJobRecord, nowMs: number): string {
  return endMs(job) <= nowMs ? job.course.steps.at(-1)!.status : restoreJobState(job, nowMs).status;
}
