import type { DbsCourse } from '../scenario/course-services';
import type { DbsRestoreTaskEntry } from '../scenario/inventory-schema';
import { coursePosition } from './course-position';
import { type DbsRun, runOf, type StoredDbsTask } from './stored-dbs-task';

/** How far each comes, in percent. */
const goals: Record<DbsCourse, number> = {
  success: 100,
  failed: 42,
  stop: 42,
  pause: 42,
  running: 99,
  precheckFailed: 0,
};

/** `finish` is what the service calls complete backup sets; for restores, no word for success is documented. */
const ends: Record<DbsCourse, string> = {
  success: 'finish',
  failed: 'stop',
  stop: 'stop',
  pause: 'pause',
  running: 'running',
  precheckFailed: 'init',
};

export const INIT_MS = 1_000;
const CHECK_PASS_MS = 1_000;
const NO_ERROR = 'NULL';
export const UNREACHABLE = 'The target instance could not be reached.';

/** The task as it is by now. What the scenario gives stays, but for the error: that comes with the end. */
export function dbsTaskAt({ run: started, ...task }: StoredDbsTask, nowMs: number): DbsRestoreTaskEntry {
  const run = runOf({ ...task, ...(started && { run: started }) });
  if (!run) return task;
  const { errorMessage = UNREACHABLE } = run;
  const { RestoreStatus, ...given } = task;
  const state = stateOf(run, nowMs);
  return {
    ...state,
    ...given,
    ...(RestoreStatus !== undefined && !started && { RestoreStatus }), // what is written holds until somebody starts it
    course: run.course,
    ErrMessage: run.course === 'failed' && state.RestoreTaskFinishTime !== undefined ? errorMessage : NO_ERROR,
  };
}

/** A task that is not started looks as one whose check has only begun, or has failed. */
function stateOf({ course, seconds, startedMs = Number.POSITIVE_INFINITY }: DbsRun, nowMs: number) {
  const runs = course !== 'precheckFailed' && nowMs >= startedMs + INIT_MS;
  const { ended, share, endMs } = coursePosition(runs ? startedMs + INIT_MS + CHECK_PASS_MS : nowMs, seconds, nowMs);
  const progress = runs ? Math.floor(goals[course] * share) : 0;
  const over = runs && ended;
  return {
    RestoreStatus: over ? ends[course] : statusBeforeEnd(runs ? nowMs - startedMs : 0),
    FullStruforeRestoreProgress: runs && share > 0 ? 100 : 0,
    FullDataRestoreProgress: progress,
    FullStruAfterRestoreProgress: progress === 100 ? 100 : 0,
    ContinuousRestoreProgress: progress === 100 ? 100 : 0,
    ...(over && course !== 'pause' && course !== 'running' && { RestoreTaskFinishTime: Math.floor(endMs) }),
  };
}

function statusBeforeEnd(ageMs: number): string {
  if (ageMs < INIT_MS) return 'init';
  return ageMs < INIT_MS + CHECK_PASS_MS ? 'check_pass' : 'running';
}
