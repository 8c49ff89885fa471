import { verdictOf } from '../../api/restore-job-status';
import type { CourseDefinition } from './course-schema';
import { COURSE_PRESETS, COURSE_SERVICES, coursesOf } from './course-services';
import type { ComputeNestRestoreTaskEntry } from './inventory-schema';
import type { CourseRule, Scenario } from './scenario-schema';

/** What the schema cannot say: that names mean something, and that a course is a sensible one. */
export function checkReferences(scenario: Scenario): string[] {
  const {
    courses = {},
    rules = [],
    jobs = [],
    backupJobs = [],
    computeNestRestoreTasks = [],
    defaultCourse,
  } = scenario;
  const expectOneOf = (known: readonly string[]) => (path: string, name: string | undefined) =>
    name === undefined || known.includes(name)
      ? []
      : [`${path}: got "${name}", expected a preset or one of \`courses\`: ${known.join(', ')}`];
  const course = expectOneOf([...new Set([...COURSE_PRESETS, ...Object.keys(courses)])]);
  const courseOfJob = expectOneOf([...coursesOf('jobs', courses).keys()]);

  return [
    ...course('/defaultCourse', defaultCourse),
    ...rules.flatMap((rule, i) => [
      ...checkRule(`/rules/${i}`, rule),
      ...checkSequence(`/rules/${i}/sequence`, rule, courses),
      ...course(`/rules/${i}/course`, rule.course),
      ...(rule.sequence ?? []).flatMap((name, n) => course(`/rules/${i}/sequence/${n}`, name)),
    ]),
    ...jobs.flatMap((job, i) => courseOfJob(`/jobs/${i}/course`, job.course)),
    ...backupJobs.flatMap((job, i) => courseOfJob(`/backupJobs/${i}/course`, job.course)),
    ...computeNestRestoreTasks.flatMap((task, i) => checkTime(`/computeNestRestoreTasks/${i}/CreateTime`, task)),
    ...Object.entries(courses).flatMap(([name, definition]) => checkCourse(`/courses/${name}`, definition)),
    ...checkVaults(scenario, 'snapshots'),
    ...checkVaults(scenario, 'backupJobs'),
  ];
}

/** A course runs from the time when the task was made. */
function checkTime(path: string, { course, CreateTime }: ComputeNestRestoreTaskEntry): string[] {
  if (!course || CreateTime === undefined || /^[0-9]{4}-.*Z$/.test(new Date(Date.parse(CreateTime)).toJSON() ?? '')) {
    return [];
  }
  return [`${path}: got "${CreateTime.slice(0, 100)}", expected a time such as 2026-01-31T23:59:59Z`];
}

function checkRule(path: string, { course, sequence }: CourseRule): string[] {
  return (course === undefined) === (sequence === undefined)
    ? [`${path}: got ${course ? 'both course and' : 'neither course nor'} sequence, expected one of them`]
    : [];
}

/** What a rule makes is of one service, which must have all courses of the rule. */
function checkSequence(path: string, { sequence = [] }: CourseRule, own: Scenario['courses']): string[] {
  const known = COURSE_SERVICES.map((service) => coursesOf(service, own));
  const isKnown = (name: string) => known.some((courses) => courses.has(name));
  const fit = known.some((courses) => sequence.every((name) => courses.has(name)));
  return fit || !sequence.every(isKnown)
    ? []
    : [`${path}: got ${sequence.join(', ')}, expected courses of one service`];
}

function checkCourse(path: string, { preset, seconds, steps }: CourseDefinition): string[] {
  if (!steps) return [];
  const mixed = preset !== undefined || seconds !== undefined;
  return [
    ...(mixed ? [`${path}: got steps together with preset or seconds, expected only one of the two`] : []),
    ...steps
      .slice(0, -1)
      .flatMap((step, i) => [
        ...(step.seconds === undefined
          ? [`${path}/steps/${i}: seconds is missing; only the last step may leave it out`]
          : []),
        ...(verdictOf(step.status) === 'pending'
          ? []
          : [`${path}/steps/${i}/status: got ${step.status}, which ends a job: expected it in the last step only`]),
      ]),
    ...(steps.at(-1)?.seconds === undefined
      ? []
      : [`${path}/steps/${steps.length - 1}/seconds: got a value, expected none: the last step goes on for ever`]),
  ];
}

function checkVaults(scenario: Scenario, kind: 'snapshots' | 'backupJobs'): string[] {
  if (!scenario.vaults) return [];
  const ids = new Set(scenario.vaults.map(({ VaultId }) => VaultId));
  return (scenario[kind] ?? []).flatMap(({ VaultId }, i) =>
    VaultId === undefined || ids.has(VaultId)
      ? []
      : [`/${kind}/${i}/VaultId: got "${VaultId}", expected one of ${[...ids].join(', ')}`],
  );
}
