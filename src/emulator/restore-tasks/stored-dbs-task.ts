import type { DbsCourse } from '../scenario/course-services';
import type { DbsRestoreTaskEntry } from '../scenario/inventory-schema';
import type { TaskCourse } from './task-courses';

/** What becomes of a task once somebody starts it; until then it is registered, and nothing more. */
export interface DbsRun extends TaskCourse<DbsCourse> {
  readonly startedMs?: number;
}

/** A restore task of Database Backup as the store holds it. Its state is never stored. */
export type StoredDbsTask = DbsRestoreTaskEntry & {
  /** Where a call has registered or started it. Replaced when it is started. */
  run?: DbsRun;
};

/** When it began to run and what becomes of it, whoever says so; undefined where it stays as it is written. */
export function runOf(task: StoredDbsTask): DbsRun | undefined {
  if (task.run) return task.run;
  const { course, seconds, ErrMessage, RestoreTaskCreateTime } = task;
  if (!course) return undefined;
  return {
    course,
    ...(seconds !== undefined && { seconds }),
    ...(ErrMessage !== undefined && { errorMessage: ErrMessage }),
    startedMs: Number(RestoreTaskCreateTime),
  };
}
