import { isRecord } from '../../../plugin/values/is-record';

interface Shown {
  readonly type?: unknown;
  readonly values?: unknown;
}

/**
 * Ids of drills whose missed objectives are to be a warning: a verdict in the state says so of this very drill. What an apply
 * says of it is no proof, since an Aspect or a `-target` can keep the verdict from failing.
 */
export function warnedDrills(shown: string, runId: string): ReadonlySet<string> {
  const resources = resourcesOf(JSON.parse(shown) as unknown);
  const named = (type: string, isIt: (values: Record<string, unknown>) => boolean) =>
    resources.flatMap((resource) =>
      resource.type === type && isRecord(resource.values) && resource.values.run_id === runId && isIt(resource.values)
        ? [String(resource.values.name)]
        : [],
    );
  const isLenient = (values: Record<string, unknown>) => values.on_missed_objective === 'warn';
  const isOnlyWarned = (values: Record<string, unknown>) => values.missed_objectives_only === true;
  const lenient = named('alirestore_drill_verdict', isLenient);
  const strict = named('alirestore_drill_verdict', (values) => !isLenient(values));
  const failed = named('alirestore_drill', (values) => values.verdict !== 'met' && !isOnlyWarned(values));
  const missed = named('alirestore_drill', isOnlyWarned);
  return new Set(missed.filter((name) => lenient.includes(name) && ![...strict, ...failed].includes(name)));
}

function resourcesOf(shown: unknown): Shown[] {
  const values = isRecord(shown) && isRecord(shown.values) ? shown.values : {};
  return modulesOf(values.root_module).flatMap(({ resources }) =>
    Array.isArray(resources) ? resources : [],
  ) as Shown[];
}

function modulesOf(module: unknown): Record<string, unknown>[] {
  if (!isRecord(module)) return [];
  const children = Array.isArray(module.child_modules) ? module.child_modules : [];
  return [module, ...children.flatMap(modulesOf)];
}
