import type { FlatParameters } from '../http/flat-parameters';
import { createCourseChooser } from '../parameters/choose-course';
import { coursesOf } from '../scenario/course-services';
import type { Scenario } from '../scenario/scenario-schema';
import { type Course, createCourse } from './course';

/** Says what becomes of a job. */
export interface CourseBook {
  readonly names: readonly string[];
  /** Undefined for a name that is neither a preset nor one of the scenario's courses. */
  named(name: string): Course | undefined;
  /** The course of a new job. Asking counts: a rule with a sequence hands out the next one. */
  choose(parameters: FlatParameters): Course;
}

export function createCourseBook(scenario: Scenario): CourseBook {
  const definitions = coursesOf('jobs', scenario.courses);
  const book = new Map([...definitions].map(([name, definition]) => [name, createCourse(name, definition)]));
  const choose = createCourseChooser(scenario, book, 'complete');
  return {
    names: [...book.keys()],
    named: (name) => book.get(name),
    choose: (parameters) => book.get(choose(parameters))!,
  };
}
