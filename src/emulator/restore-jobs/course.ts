import { verdictOf } from '../../api/restore-job-status';
import { presets, type StepDefinition } from '../scenario/course-presets';
import type { CourseDefinition as AnyDefinition } from '../scenario/course-schema';
import type { ServiceCourse } from '../scenario/course-services';

type CourseDefinition = ServiceCourse<'jobs', AnyDefinition>;

/** One stretch of a course, laid out on the job's own time. Progress is in hundredths of a percent, as in the API. */
export interface Step {
  readonly status: string;
  readonly startSeconds: number;
  /** Infinity for the last one. */
  readonly endSeconds: number;
  readonly startProgress: number;
  readonly endProgress: number;
}

/** What becomes of a job, told in advance: its state is computed from this and the time, whenever somebody looks. */
export interface Course {
  readonly name: string;
  readonly steps: readonly Step[];
  /** When the job ends; Infinity for one that never does. */
  readonly endSeconds: number;
  readonly definition: CourseDefinition;
}

export interface CourseState {
  readonly status: string;
  readonly progress: number;
  /** Absent while the job only waits, and for ever when it never does more. */
  readonly startedSeconds?: number;
  /** Absent while the job is pending. */
  readonly endedSeconds?: number;
}

const COMPLETE_PROGRESS = 10_000;
/** How far jobs come that do not end well. */
const BROKEN_OFF_PROGRESS = 4_200;
/** Statuses that a job can have without ever having started. */
const IDLE_STATUSES = ['CREATED', 'QUEUED', 'CANCELING', 'CANCELED', 'EXPIRED'];

export function createCourse(name: string, definition: CourseDefinition): Course {
  return withSteps(name, definition, layOut(stepsOf(definition)));
}

export function withSteps(name: string, definition: CourseDefinition, steps: readonly Step[]): Course {
  const last = steps.at(-1)!;
  const endSeconds = verdictOf(last.status) === 'pending' ? Number.POSITIVE_INFINITY : last.startSeconds;
  return { name, steps, endSeconds, definition };
}

export function courseStateAt(course: Course, seconds: number): CourseState {
  const step = stepAt(course, seconds);
  const started = course.steps.find(({ status }) => !IDLE_STATUSES.includes(status));
  return {
    status: step.status,
    progress: progressAt(step, seconds),
    ...(started && started.startSeconds <= seconds && { startedSeconds: started.startSeconds }),
    ...(course.endSeconds <= seconds && { endedSeconds: course.endSeconds }),
  };
}

export function stepAt(course: Course, seconds: number): Step {
  return course.steps.filter(({ startSeconds }) => startSeconds <= seconds).at(-1) ?? course.steps[0];
}

export function progressAt(step: Step, seconds: number): number {
  const share = (seconds - step.startSeconds) / (step.endSeconds - step.startSeconds);
  return Math.floor(step.startProgress + (step.endProgress - step.startProgress) * Math.min(1, Math.max(0, share)));
}

function stepsOf({ preset = 'complete', seconds, steps }: CourseDefinition): readonly StepDefinition[] {
  return steps ?? presets[preset].steps(seconds ?? presets[preset].seconds);
}

function layOut(definitions: readonly StepDefinition[]): Step[] {
  const last = definitions.at(-1)!;
  const restores = ['succeeded', 'partial'].includes(verdictOf(last.status));
  const goal = restores ? COMPLETE_PROGRESS : BROKEN_OFF_PROGRESS;
  const running = definitions.filter((step) => step !== last && step.status === 'RUNNING');
  const runningSeconds = running.reduce((sum, step) => sum + (step.seconds ?? 0), 0);

  let [seconds, ranSeconds, progress] = [0, 0, 0];
  return definitions.map((definition) => {
    const [startSeconds, startProgress] = [seconds, progress];
    seconds += definition === last ? Number.POSITIVE_INFINITY : (definition.seconds ?? 0);
    if (running.includes(definition)) ranSeconds += definition.seconds ?? 0;
    const grown = running.includes(definition) && runningSeconds > 0 ? (goal * ranSeconds) / runningSeconds : progress;
    progress = definition === last && restores ? COMPLETE_PROGRESS : Math.max(progress, grown);
    if (definition.percent !== undefined) progress = definition.percent * 100;
    return {
      status: definition.status,
      startSeconds,
      endSeconds: seconds,
      startProgress: definition === last ? progress : startProgress,
      endProgress: progress,
    };
  });
}
