import { holdsUnknown, isUnknown } from '../../../plugin/unknown';
import { isRecord } from '../../../plugin/values/is-record';
import { TARGET_ATTRIBUTES } from '../../../target-rules/target';
import { isRestore, restoreResourceOf } from '../../stack/restore-resources';
import type { Stack, StackObject, Values } from '../../stack/stack';
import { placeOfObject } from './place-of-object';

/** What nobody looked at, so that nothing was found in it. */
export interface NotLookedAt {
  readonly text: string;
  /** Whether it could have been looked at, had the command been given what it takes; and nobody said that it need not be. */
  readonly isBlind: boolean;
  /** Whether it is told in any case, beside what stands in the last line. */
  readonly isSaid: boolean;
}

export const blind = (text: string): NotLookedAt => ({ text, isBlind: true, isSaid: true });
export const unanswered = (text: string): NotLookedAt => ({ text, isBlind: false, isSaid: true });
export const open = (text: string): NotLookedAt => ({ text, isBlind: false, isSaid: false });

/** What a job is judged by, besides where it goes to. */
const JOB_ATTRIBUTES = [
  ...TARGET_ATTRIBUTES,
  'source_type',
  'vault_id',
  'include',
  'exclude',
  'udm_region_id',
  'guard',
];

const TASK_ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  alirestore_dbs_restore_task: [
    'backup_plan_id',
    'backup_set_id',
    'chosen_backup_set',
    'restore_time',
    'restore_objects',
    'destination_endpoint_instance_type',
    'destination_endpoint_instance_id',
    'destination_endpoint_ip',
    'destination_endpoint_port',
    'guard',
  ],
  alirestore_compute_nest_restore_task: ['service_instance_id', 'backup_id', 'chosen_backup', 'guard'],
};

/** What only a plan, or only the apply, can tell: it was not looked at, and may be anything. */
export function unknownValues({ objects }: Stack): NotLookedAt[] {
  const byAttributes = new Map<string, string[]>();
  for (const object of objects.filter(({ isNew }) => isNew)) {
    const names = unknownNames(object).join(', ');
    if (names === '') continue;
    const addresses = byAttributes.get(names) ?? [];
    addresses.push(object.address);
    byAttributes.set(names, addresses);
  }
  return [
    ...[...byAttributes].map(([names, addresses]) => open(`${names} of ${listed(addresses)}: not known yet`)),
    ...instances(objects),
  ];
}

function unknownNames(object: StackObject): string[] {
  const { type, values } = object;
  const restored = restoreResourceOf(object) ?? '';
  if (restored === 'alirestore_job') return unknownOfJob(values);
  if (restored in TASK_ATTRIBUTES) return unknownAmong(values, TASK_ATTRIBUTES[restored]);
  if (type === 'alirestore_drill') return unknownOfDrill(values);
  // What was answered is no argument: an answer that is open is that of a query that was not asked.
  return type === 'alirestore_snapshots' ? unknownAmong(values, Object.keys(values)) : [];
}

/** One of the two names the snapshot. */
function unknownOfJob(values: Values): string[] {
  const chosen = isRecord(values.chosen_snapshot) || isUnknown(values.chosen_snapshot);
  const names = JOB_ATTRIBUTES.filter((name) => !chosen || name !== 'snapshot_id');
  return unknownAmong(values, chosen ? [...names, 'chosen_snapshot'] : names);
}

function unknownOfDrill(values: Values): string[] {
  const { restores } = values;
  const members = isRecord(restores) ? Object.values(restores).filter(isRecord) : [];
  const isPointOpen = ({ recovery_point: point }: Values) =>
    isUnknown(point) || (isRecord(point) && isUnknown(point.completed_at));
  const open = members.filter(isPointOpen).length;
  return [
    ...unknownAmong(values, ['declared_at', 'rto_seconds', 'rpo_seconds']),
    ...(isUnknown(restores) ? ['restores'] : []),
    ...(open > 0 ? [`the age of ${open} of ${members.length} recovery points`] : []),
  ];
}

function unknownAmong(values: Values, names: readonly string[]): string[] {
  return names.filter((name) => holdsUnknown(values[name]));
}

function instances(objects: readonly StackObject[]): NotLookedAt[] {
  const several = objects.filter(
    (object) => isRestore(object) && isSeveral(object) && placeOfObject(object) === undefined,
  );
  if (several.length === 0) return [];
  const addresses = listed(several.map(({ address }) => address));
  return [open(`whether instances of ${addresses} write to the same place: a plan lists each of them`)];
}

function isSeveral({ instances: count }: StackObject): boolean {
  return count === 'unknown' || (count !== undefined && count > 1);
}

const SHOWN = 3;

function listed(addresses: readonly string[]): string {
  const rest = addresses.length - SHOWN;
  return [addresses.slice(0, SHOWN).join(', '), ...(rest > 0 ? [`${rest} more`] : [])].join(' and ');
}
