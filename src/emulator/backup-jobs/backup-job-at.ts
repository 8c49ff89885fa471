import { verdictOf } from '../../api/restore-job-status';
import { courseStateAt } from '../restore-jobs/course';
import type { CourseBook } from '../restore-jobs/course-book';
import type { BackupJobEntry } from '../scenario/inventory-schema';

/** The job as it is by now. What the scenario gives stays, but for the error: that comes with the end. */
export function backupJobAt(courses: CourseBook, job: BackupJobEntry, nowMs: number): BackupJobEntry {
  const course = job.course === undefined ? undefined : courses.named(job.course);
  if (!course) return job;
  const created = Number(job.CreatedTime);
  const state = courseStateAt(course, nowMs / 1000 - created);
  const at = (seconds: number) => Math.floor(created + seconds);
  const { startedSeconds, endedSeconds } = state;
  const { ErrorMessage = 'The source could not be read.', ...given } = job;
  const incomplete = endedSeconds !== undefined && verdictOf(state.status) !== 'succeeded';
  return {
    Status: state.status,
    Progress: state.progress,
    UpdatedTime: endedSeconds === undefined ? Math.floor(nowMs / 1000) : at(endedSeconds),
    ...(startedSeconds !== undefined && { StartTime: at(startedSeconds) }),
    ...(endedSeconds !== undefined && { CompleteTime: at(endedSeconds) }),
    ...given,
    ...(incomplete && { ErrorMessage }),
  };
}
