import type { DbsCourse } from '../scenario/course-schema';
import type { DbsRestoreTaskEntry } from '../scenario/inventory-schema';
import { coursePosition } from './course-position';

/** How far each comes, in percent. */
const goals: Record<DbsCourse, number> = { success: 100, failed: 42, stop: 42, pause: 42, running: 99 };

/** `finish` is what the service calls complete backup sets; for restores, no word for success is documented. */
const ends: Record<DbsCourse, string> = {
  success: 'finish',
  failed: 'stop',
  stop: 'stop',
  pause: 'pause',
  running: 'running',
};

const INIT_MS = 1_000;
const CHECK_PASS_MS = 1_000;
const NO_ERROR = 'NULL';

/** The task as it is by now. What the scenario gives stays, but for the error: that comes with the end. */
export function dbsTaskAt(task: DbsRestoreTaskEntry, nowMs: number): DbsRestoreTaskEntry {
  const { course, ErrMessage = 'The target instance could not be reached.' } = task;
  if (!course) return task;
  const createdMs = Number(task.RestoreTaskCreateTime);
  const position = coursePosition(createdMs + INIT_MS + CHECK_PASS_MS, task.seconds, nowMs);
  const progress = Math.floor(goals[course] * position.share);
  const final = position.ended && course !== 'pause' && course !== 'running';
  return {
    RestoreStatus: position.ended ? ends[course] : statusBeforeEnd(nowMs - createdMs),
    FullStruforeRestoreProgress: position.share > 0 ? 100 : 0,
    FullDataRestoreProgress: progress,
    FullStruAfterRestoreProgress: progress === 100 ? 100 : 0,
    ContinuousRestoreProgress: progress === 100 ? 100 : 0,
    ...(final && { RestoreTaskFinishTime: Math.floor(position.endMs) }),
    ...task,
    ErrMessage: position.ended && course === 'failed' ? ErrMessage : NO_ERROR,
  };
}

function statusBeforeEnd(ageMs: number): string {
  if (ageMs < INIT_MS) return 'init';
  return ageMs < INIT_MS + CHECK_PASS_MS ? 'check_pass' : 'running';
}
