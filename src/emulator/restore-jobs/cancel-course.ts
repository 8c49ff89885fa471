import { type Course, progressAt, type Step, stepAt, withSteps } from './course';

/**
 * The course of a job that is asked to stop at `seconds`: CANCELING for a while, then CANCELED. A job that would have
 * ended before that ends as it would have: it was faster than the request.
 */
export function cancelCourse(course: Course, seconds: number, cancelingSeconds: number): Course {
  const current = stepAt(course, seconds);
  const progress = progressAt(current, seconds);
  const past = course.steps.slice(0, course.steps.indexOf(current));
  const canceledSeconds = seconds + cancelingSeconds;
  const canceling: Step = {
    status: 'CANCELING',
    startSeconds: seconds,
    endSeconds: Math.min(canceledSeconds, course.endSeconds),
    startProgress: progress,
    endProgress: progress,
  };
  const canceled: Step = {
    ...canceling,
    status: 'CANCELED',
    startSeconds: canceledSeconds,
    endSeconds: Number.POSITIVE_INFINITY,
  };
  const end = course.endSeconds < canceledSeconds ? course.steps.at(-1)! : canceled;
  const cut: Step = { ...current, endSeconds: seconds, endProgress: progress };
  return withSteps(course.name, course.definition, [...past, cut, canceling, end]);
}
