import { isRecord } from '../../../plugin/values/is-record';
import { SERVICE_TITLES, type Service } from '../../../policies/services';
import { serviceOf } from '../../../provider/resources/drill/point-service';
import type { DrillSelection } from '../../../record/schema/drill-record-schema';

export interface PlannedRestore {
  readonly name: string;
  readonly wave: number;
  readonly after: readonly string[];
  readonly restoreType: string;
  /** What it is restored from, such as `s-1 of v-1`. */
  readonly source: string;
  /** What was backed up, as the selection names it. */
  readonly backedUp?: string;
  readonly completedAt?: string;
  readonly target: Readonly<Record<string, string>>;
  readonly rtoSeconds?: number;
  readonly rpoSeconds?: number;
  /** How it ended, where an earlier part of the same run has seen that. */
  readonly result?: Readonly<Record<string, unknown>>;
}

export interface PlannedDrill {
  readonly name: string;
  readonly runId: string;
  readonly rtoSeconds?: number;
  readonly rpoSeconds?: number;
  readonly selections: readonly DrillSelection[];
  /** By wave, then in the order of the plan. */
  readonly restores: readonly PlannedRestore[];
  readonly validations: readonly { readonly name: string; readonly after: readonly string[] }[];
  readonly cleanups: readonly { readonly name: string; readonly when: string }[];
}

type Values = Readonly<Record<string, unknown>>;

/** The drills of one run in what `terraform show -json PLAN` prints. */
export function plannedDrills(shown: string, runId: string): PlannedDrill[] {
  const { resource_changes: changes } = JSON.parse(shown) as { readonly resource_changes?: readonly unknown[] };
  return (changes ?? []).flatMap((resource) => {
    if (!isRecord(resource) || resource.mode !== 'managed' || resource.type !== 'alirestore_drill') return [];
    const { after, after_unknown: unknown, after_sensitive: sensitive } = resource.change as Values;
    const values = visibleValues(after, unknown, sensitive);
    if (!isRecord(values) || (values.run_id !== runId && values.run_id !== NOT_KNOWN)) return [];
    return [plannedDrill(values, runId)];
  });
}

function plannedDrill(values: Values, runId: string): PlannedDrill {
  return {
    name: String(values.name),
    runId,
    ...numberIf('rtoSeconds', values.rto_seconds),
    ...numberIf('rpoSeconds', values.rpo_seconds),
    selections: members(values.selections, plannedSelection).filter(({ sampled }) => !Number.isNaN(sampled)),
    restores: members(values.restores, plannedRestore).sort((a, b) => a.wave - b.wave),
    validations: members(values.validations, (name, { after }) => ({ name, after: texts(after) })),
    cleanups: members(values.cleanup, (name, { when }) => ({ name, when: String(when) })),
  };
}

function plannedSelection(name: string, { sources, sampled, seed, without_point }: Values): DrillSelection {
  const withoutPoint = texts(without_point).sort();
  return { name, sources: Number(sources), sampled: Number(sampled), seed: (seed as string) ?? null, withoutPoint };
}

function plannedRestore(name: string, values: Values): PlannedRestore {
  const point = isRecord(values.recovery_point) ? values.recovery_point : {};
  const target = isRecord(values.target) ? Object.entries(values.target) : [];
  const { result } = values;
  return {
    name,
    wave: typeof values.wave === 'number' ? values.wave : 1,
    after: texts(values.after),
    restoreType: restoreTypeOf(values.restore_type, serviceOf(point)),
    source: sourceOf(point),
    ...(typeof values.source === 'string' && { backedUp: values.source }),
    ...(typeof point.completed_at === 'string' && { completedAt: point.completed_at }),
    target: Object.fromEntries(target.flatMap(([key, value]) => (value === null ? [] : [[key, String(value)]]))),
    ...numberIf('rtoSeconds', values.rto_seconds),
    ...numberIf('rpoSeconds', values.rpo_seconds),
    ...(isRecord(result) && result.verdict !== NOT_KNOWN && { result }),
  };
}

function restoreTypeOf(type: unknown, service: Service): string {
  if (service === 'hbr') return String(type);
  return [SERVICE_TITLES[service], ...(typeof type === 'string' ? [type] : [])].join(', ');
}

function sourceOf(point: Values): string {
  switch (serviceOf(point)) {
    case 'hbr':
      return `${point.snapshot_id} of ${point.vault_id}`;
    case 'dbs':
      return `${point.backup_set_id ?? `the state at ${point.restore_time}`} of ${point.backup_plan_id}`;
    case 'computenest':
      return `${point.backup_id} of ${point.service_instance_id}`;
  }
}

function members<T>(map: unknown, make: (name: string, values: Values) => T): T[] {
  return isRecord(map) ? Object.entries(map).flatMap(([name, one]) => (isRecord(one) ? [make(name, one)] : [])) : [];
}

function texts(list: unknown): string[] {
  return Array.isArray(list) ? list.map(String) : [];
}

function numberIf<K extends string>(key: K, value: unknown): { [P in K]?: number } {
  return (typeof value === 'number' ? { [key]: value } : {}) as { [P in K]?: number };
}

export const NOT_KNOWN = '(known after apply)';
export const SENSITIVE = '(sensitive value)';

/** A planned value as a person may see it: "show -json" prints what is sensitive, and marks it in a tree of its own. */
export function visibleValues(value: unknown, unknown: unknown, sensitive: unknown): unknown {
  if (sensitive === true) return SENSITIVE;
  if (unknown === true) return NOT_KNOWN;
  if (Array.isArray(value)) {
    return value.map((one, index) => visibleValues(one, memberOf(unknown, index), memberOf(sensitive, index)));
  }
  if (!isRecord(value) && !isRecord(unknown)) return value;
  const names = new Set([value, unknown].filter(isRecord).flatMap((one) => Object.keys(one)));
  return Object.fromEntries(
    [...names].map((name) => [
      name,
      visibleValues(memberOf(value, name), memberOf(unknown, name), memberOf(sensitive, name)),
    ]),
  );
}

function memberOf(tree: unknown, name: string | number): unknown {
  if (Array.isArray(tree)) return tree[Number(name)];
  return isRecord(tree) && Object.hasOwn(tree, name) ? tree[name] : undefined;
}
