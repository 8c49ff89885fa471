import type { FlatParameters } from '../http/flat-parameters';
import { matchesParameters } from '../parameters/matches-parameters';
import { PRESET_NAMES } from '../scenario/course-presets';
import type { CourseRule, Scenario } from '../scenario/scenario-schema';
import { type Course, createCourse } from './course';

/** Says what becomes of a job. */
export interface CourseBook {
  readonly names: readonly string[];
  /** Undefined for a name that is neither a preset nor one of the scenario's courses. */
  named(name: string): Course | undefined;
  /** The course of a new job. Asking counts: a rule with a sequence hands out the next one. */
  choose(parameters: FlatParameters): Course;
}

export function createCourseBook({ courses = {}, rules = [], defaultCourse = 'complete' }: Scenario): CourseBook {
  const presets = PRESET_NAMES.map((preset) => [preset, createCourse(preset, { preset })] as const);
  const own = Object.entries(courses).map(([name, definition]) => [name, createCourse(name, definition)] as const);
  const book = new Map<string, Course>([...presets, ...own]);
  const arrivals = new Map<CourseRule, number>();

  const nameFor = (parameters: FlatParameters) => {
    const rule = rules.find(({ match }) => matchesParameters(match, parameters));
    if (!rule) return defaultCourse;
    const arrival = arrivals.get(rule) ?? 0;
    arrivals.set(rule, arrival + 1);
    return rule.sequence ? rule.sequence[Math.min(arrival, rule.sequence.length - 1)] : rule.course!;
  };
  return {
    names: [...book.keys()],
    named: (name) => book.get(name),
    choose: (parameters) => book.get(nameFor(parameters))!,
  };
}
