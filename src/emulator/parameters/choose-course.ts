import type { FlatParameters } from '../http/flat-parameters';
import type { CourseRule, Scenario } from '../scenario/scenario-schema';
import { matchesParameters } from './matches-parameters';

/**
 * Names the course of what a call makes, of those that its service has: rules that name others are rules for others.
 * Asking counts: a rule with a sequence hands out the next one.
 */
export function createCourseChooser(
  { rules = [], defaultCourse = '' }: Scenario,
  courses: ReadonlyMap<string, unknown>,
  otherwise: string,
): (parameters: FlatParameters) => string {
  const arrivals = new Map<CourseRule, number>();
  const own = rules.filter(({ course, sequence = [course ?? ''] }) => sequence.every((name) => courses.has(name)));
  return (parameters) => {
    const rule = own.find(({ match }) => matchesParameters(match, parameters));
    if (!rule) return courses.has(defaultCourse) ? defaultCourse : otherwise;
    const arrival = arrivals.get(rule) ?? 0;
    arrivals.set(rule, arrival + 1);
    return rule.sequence ? rule.sequence[Math.min(arrival, rule.sequence.length - 1)] : rule.course!;
  };
}
