import type { FlatParameters } from '../http/flat-parameters';
import { createCourseChooser } from '../parameters/choose-course';
import type { CourseDefinition } from '../scenario/course-schema';
import { type ComputeNestCourse, coursesOf, type DbsCourse } from '../scenario/course-services';
import type { Scenario } from '../scenario/scenario-schema';

/** What becomes of a restore task. */
export interface TaskCourse<C> {
  readonly course: C;
  readonly seconds?: number;
  readonly errorMessage?: string;
}

/** Says what becomes of new restore tasks, by the scenario's rules. */
export interface TaskCourses {
  dbs(parameters: FlatParameters): TaskCourse<DbsCourse>;
  computeNest(parameters: FlatParameters): TaskCourse<ComputeNestCourse>;
}

export function createTaskCourses(scenario: Scenario): TaskCourses {
  const dbs = coursesOf('dbs', scenario.courses);
  const computeNest = coursesOf('computeNest', scenario.courses);
  const chooseDbs = createCourseChooser(scenario, dbs, 'success');
  const chooseComputeNest = createCourseChooser(scenario, computeNest, 'Restored');
  return {
    dbs: (parameters) => taskCourse(dbs.get(chooseDbs(parameters))!),
    computeNest: (parameters) => taskCourse(computeNest.get(chooseComputeNest(parameters))!),
  };
}

function taskCourse<C>({
  preset,
  seconds,
  errorMessage,
}: Pick<CourseDefinition, 'seconds' | 'errorMessage'> & {
  readonly preset?: C;
}): TaskCourse<C> {
  return {
    course: preset!, // each of a task starts from one
    ...(seconds !== undefined && { seconds }),
    ...(errorMessage !== undefined && { errorMessage }),
  };
}
