import { COMPUTE_NEST_RESTORE_TASK_STATUSES } from '../../api/compute-nest-restore-task-status';
import { PRESET_NAMES, type PresetName } from './course-presets';

/** What can become of a restore task of Database Backup. */
export const DBS_COURSES = ['success', 'failed', 'stop', 'pause', 'running', 'precheckFailed'] as const;

export type DbsCourse = (typeof DBS_COURSES)[number];

/** Each course of a restore task of Compute Nest has the name of its end. */
export const COMPUTE_NEST_COURSES = COMPUTE_NEST_RESTORE_TASK_STATUSES;

export type ComputeNestCourse = (typeof COMPUTE_NEST_COURSES)[number];

interface ServicePresets {
  readonly jobs: PresetName;
  readonly dbs: DbsCourse;
  readonly computeNest: ComputeNestCourse;
}

export type CourseService = keyof ServicePresets;

const presetsOf: { readonly [S in CourseService]: readonly ServicePresets[S][] } = {
  jobs: PRESET_NAMES,
  dbs: DBS_COURSES,
  computeNest: COMPUTE_NEST_COURSES,
};

export const COURSE_SERVICES = Object.keys(presetsOf) as CourseService[];

export const COURSE_PRESETS = [...new Set([...PRESET_NAMES, ...DBS_COURSES, ...COMPUTE_NEST_COURSES])];

interface Definition {
  readonly preset?: string;
}

/** What a service's presets are made of: those of the scenario keep what else they say. */
export type ServiceCourse<S extends CourseService, D> = Omit<D, 'preset'> & { readonly preset?: ServicePresets[S] };

/** The courses that one service has: its presets, and what a scenario makes of them. */
export function coursesOf<S extends CourseService, D extends Definition>(
  service: S,
  own: { readonly [name: string]: D } = {},
): ReadonlyMap<string, ServiceCourse<S, D>> {
  const names: readonly string[] = presetsOf[service];
  const presets = names.map((preset) => [preset, { preset }] as const);
  const made = Object.entries(own).filter(([, { preset = PRESET_NAMES[0] }]) => names.includes(preset));
  const all: Iterable<readonly [string, Definition]> = [...presets, ...made];
  return new Map(all) as ReadonlyMap<string, unknown> as ReadonlyMap<string, ServiceCourse<S, D>>;
}
