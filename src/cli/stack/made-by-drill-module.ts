import { isRecord } from '../../plugin/values/is-record';
import type { Values } from './stack';

/** What a call of modules/drill makes, as it would be written without the module. */
export interface MadeByModule {
  readonly mode: 'managed' | 'data';
  readonly labels: readonly [type: string, name: string];
  readonly body: Values;
  /** Of the module in which it stands. */
  readonly prefix: string;
}

/** In the order of the module's files. What is said by another expression than an object, nobody knows yet. */
export function madeByDrillModule(name: string, drill: Values): MadeByModule[] {
  const module = `module.${name}.`;
  const waves = wavesOf(drill);
  const inWave = (restore: string) => `${module}module.wave_${waves.get(restore) ?? 1}.`;
  return [
    ...KINDS.flatMap((kind) =>
      members(drill[kind.variable]).flatMap(([key, one]) => restoreOf(kind, key, one, drill, inWave(key))),
    ),
    ...members(drill.selections).flatMap(([key, one]) => selectionOf(key, one, drill, { module, wave: inWave(key) })),
    ...[...new Set(waves.values())].map((wave) => gateOf(drill, `${module}module.wave_${wave}.`)),
    ...members(drill.checks).map(([key, { after: _, ...check }]) =>
      made('alirestore_check', `check["${key}"]`, module, { ...check, ...ofRun(drill) }),
    ),
    ...members(drill.cleanups).map(([key, { when: _, ...cleanup }]) =>
      made('alirestore_cleanup', `cleanup["${key}"]`, module, { ...cleanup, ...ofRun(drill) }),
    ),
    recordOf(drill, waves, module),
  ];
}

const KINDS = [
  {
    variable: 'restores',
    type: 'alirestore_job',
    query: 'alirestore_snapshots',
    place: 'vault_id',
    chosen: 'chosen_snapshot',
    id: 'snapshot_id',
    gated: 'restore_jobs',
  },
  {
    variable: 'dbs_restores',
    type: 'alirestore_dbs_restore_task',
    query: 'alirestore_dbs_backup_sets',
    place: 'backup_plan_id',
    chosen: 'chosen_backup_set',
    id: 'backup_set_id',
    gated: 'dbs_restore_tasks',
  },
  {
    variable: 'compute_nest_restores',
    type: 'alirestore_compute_nest_restore_task',
    query: 'alirestore_compute_nest_backups',
    place: 'service_instance_id',
    chosen: 'chosen_backup',
    id: 'backup_id',
    gated: 'compute_nest_restore_tasks',
  },
] as const;
type Kind = (typeof KINDS)[number];

function restoreOf(kind: Kind, name: string, restore: Values, drill: Values, prefix: string): MadeByModule[] {
  const { after: _, rto_seconds, rpo_seconds, completed_at, recovery_point: point, allow_in_place, ...own } = restore;
  const address = `data.${kind.query}.chosen["${name}"]`;
  const job = made(kind.type, `restore["${name}"]`, prefix, {
    ...own,
    ...(kind.type === 'alirestore_compute_nest_restore_task' && { allow_in_place }),
    ...(kind.type === 'alirestore_dbs_restore_task' && {
      restore_task_name: own.restore_task_name ?? `${drill.name}-${name}`,
      destination_endpoint_password_wo: '${var.secrets}', // it is handed over by itself
    }),
    ...(point !== undefined &&
      point !== null && { [kind.chosen]: { [kind.id]: `\${${address}.recovery_point.${kind.id}}` } }),
    ...startedBy(kind, drill),
    guard: guardOf(kind, name, restore, drill),
  });
  if (!isRecord(point)) return [job];
  const source = kind.type === 'alirestore_job' ? { source_type: point.source_type ?? sourceTypeOf(restore) } : {};
  const query = { ...point, ...source, [kind.place]: restore[kind.place], allow_missing: true };
  return [job, made(kind.query, `chosen["${name}"]`, prefix, query, 'data')];
}

function startedBy(kind: Kind, drill: Values): Values {
  const policies = kind.type === 'alirestore_job' && { on_partial: drill.on_partial };
  return {
    ...policies,
    ...ofRun(drill),
    wait_for_completion: false,
    on_failure: 'report',
  };
}

function ofRun({ run_id }: Values): Values {
  return { triggers: { drill_run_id: run_id } };
}

/** Restores name one source for instances and disks, where the list of snapshots tells them apart. */
function sourceTypeOf({ source_type: source, restore_type: type }: Values): unknown {
  return source === 'UDM_ECS' ? String(type).replace('_ROLLBACK', '') : source;
}

const PROTECTED: Readonly<Record<Kind['type'], readonly string[]>> = {
  alirestore_job: ['protected_instance_ids', 'protected_buckets', 'protected_file_system_ids'],
  alirestore_dbs_restore_task: ['protected_databases'],
  alirestore_compute_nest_restore_task: ['protected_service_instance_ids'],
};
const SOURCES = ['instance_id', 'bucket', 'file_system_id', 'instance_name', 'table_name'];

function guardOf(
  { type }: Kind,
  name: string,
  { recovery_point: point, allow_in_place, restore_type }: Values,
  drill: Values,
): Values {
  const guards = isRecord(drill.guards) ? drill.guards : {};
  const isFree = allow_in_place === true || String(restore_type).endsWith('_ROLLBACK') || !isRecord(point);
  const parts = type === 'alirestore_job' ? SOURCES : type === 'alirestore_dbs_restore_task' ? ['instance_id'] : [];
  return {
    group: drill.name,
    name,
    ...Object.fromEntries(PROTECTED[type].map((one) => [one, guards[one] ?? null])),
    ...(isFree ? {} : Object.fromEntries(parts.map((part) => [`source_${part}`, (point as Values)[part] ?? null]))),
  };
}

/** One job stands for those of all sources: what differs among them is an expression. */
function selectionOf(
  name: string,
  selection: Values,
  drill: Values,
  { module, wave }: { readonly module: string; readonly wave: string },
) {
  const { sources, sample, checks } = selection;
  const { rto_seconds, rpo_seconds, allow_in_place, ...restore } = ofEach(
    isRecord(selection.restore) ? selection.restore : {},
  ) as Values;
  const from = isRecord(sources) ? sources : {};
  const each = `\${alirestore_selection.selection["${name}"].selected}`;
  const seeded = isRecord(sample) ? { sample: { seed: drill.run_id, ...sample } } : {};
  const found = (member: string) => `\${each.value.${member}}`;
  return [
    made(
      'alirestore_recovery_points',
      `selection["${name}"]`,
      module,
      { ...from, source_type: from.source_type ?? restore.restore_type, ...seeded, allow_missing: true },
      'data',
    ),
    made('alirestore_selection', `selection["${name}"]`, module, { recovery_points: each, ...ofRun(drill) }),
    made('alirestore_job', `restore["${name}/*"]`, wave, {
      for_each: each,
      ...restore,
      ...Object.fromEntries(['source_type', 'vault_id', 'snapshot_id'].map((member) => [member, found(member)])),
      ...startedBy(KINDS[0], drill),
      guard: guardOf(KINDS[0], name, restore, drill),
    }),
    ...members(checks).map(([check, one]) =>
      made('alirestore_check', `check["${name}/*/${check}"]`, module, {
        for_each: each,
        ...(ofEach(one) as Values),
        ...ofRun(drill),
      }),
    ),
  ];
}

/** `@{path}` stands for what each source has there. */
function ofEach(value: unknown): unknown {
  if (typeof value === 'string') return value.replaceAll(/@\{(\w+)\}/g, '${each.value.$1}');
  if (Array.isArray(value)) return value.map(ofEach);
  return isRecord(value) ? Object.fromEntries(Object.entries(value).map(([name, one]) => [name, ofEach(one)])) : value;
}

function gateOf(drill: Values, prefix: string): MadeByModule {
  const waited = (kind: Kind) =>
    members(drill[kind.variable]).length > 0 || (kind.variable === 'restores' && members(drill.selections).length > 0);
  const jobs = KINDS.filter(waited).map(({ gated }) => [gated, '${restores}']);
  return made('alirestore_gate', 'wave[0]', prefix, {
    ...Object.fromEntries(jobs),
    on_partial: drill.on_partial,
    on_failure: 'report',
  });
}

function recordOf(drill: Values, waves: ReadonlyMap<string, number>, prefix: string): MadeByModule {
  const restores = KINDS.flatMap(({ variable, id, place }) =>
    members(drill[variable]).map(([name, one]) => [
      name,
      {
        wave: waves.get(name) ?? 1,
        ...pick(one, ['after', 'rto_seconds', 'rpo_seconds']),
        recovery_point: isRecord(one.recovery_point)
          ? '${chosen}'
          : pick(one, [place, id, 'completed_at', 'restore_time']),
        result: '${gate}',
      },
    ]),
  );
  return made('alirestore_drill', 'drill', prefix, {
    ...pick(drill, ['name', 'run_id', 'owner', 'declared_at', 'rto_seconds', 'rpo_seconds', 'waivers']),
    definition_hash: '${definition}',
    restores: members(drill.selections).length > 0 ? '${restores}' : Object.fromEntries(restores),
  });
}

function pick(values: Values, names: readonly string[]): Values {
  return Object.fromEntries(names.filter((name) => name in values).map((name) => [name, values[name]]));
}

/** From 1: one more than that of what it comes after, as in the module. */
function wavesOf(drill: Values): Map<string, number> {
  const all = [...KINDS.map(({ variable }) => variable), 'selections'].flatMap((variable) => members(drill[variable]));
  const waves = new Map<string, number>();
  for (const _ of all) {
    for (const [name, { after }] of all) {
      const before = Array.isArray(after) ? after.map((one) => waves.get(String(one)) ?? 0) : [];
      waves.set(name, 1 + Math.max(0, ...before));
    }
  }
  return waves;
}

function members(map: unknown): [string, Values][] {
  return isRecord(map)
    ? Object.entries(map).flatMap(([name, one]) => (isRecord(one) ? [[name, one] as [string, Values]] : []))
    : [];
}

function made(
  type: string,
  name: string,
  prefix: string,
  body: Values,
  mode: 'managed' | 'data' = 'managed',
): MadeByModule {
  return { mode, labels: [type, name], body, prefix };
}
