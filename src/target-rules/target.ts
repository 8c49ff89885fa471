import { isKnown, type Later, type Text } from './text';

/** Arguments of `alirestore_job` that decide where a restore writes to. */
export const TARGET_ATTRIBUTES = [
  'restore_type',
  'snapshot_id',
  'target_instance_id',
  'target_path',
  'target_bucket',
  'target_prefix',
  'target_file_system_id',
  'target_instance_name',
  'target_table_name',
  'target_container_cluster_id',
  'target_container',
  'udm_detail',
  'failback_detail',
  'options',
] as const;

export type TargetAttribute = (typeof TARGET_ATTRIBUTES)[number];

/** Where a restore writes to, by the arguments of `alirestore_job`. What is not set is not there. */
export type Target = { readonly [name in TargetAttribute]?: Text } & {
  readonly [name in ListAttribute]?: Later | readonly Text[];
};

type ListAttribute = 'include' | 'exclude';

/** What reads one argument: undefined where it is not set. */
export interface TargetReader {
  text(attribute: TargetAttribute): Text | undefined;
  list(attribute: ListAttribute): Later | readonly Text[] | undefined;
  /** The snapshot that a query chose, where no argument names one. */
  chosen?(): Text | undefined;
}

/** What stands for a choice among no snapshots. */
const NO_SNAPSHOT = 'none';

export function targetOf(read: TargetReader): Target {
  const texts = TARGET_ATTRIBUTES.flatMap((name): [string, Text][] => {
    const value = name === 'snapshot_id' ? snapshotOf(read) : read.text(name);
    return value === undefined || value === '' ? [] : [[name, value]];
  });
  const lists = (['include', 'exclude'] as const).flatMap((name) => {
    const value = read.list(name);
    return value ? [[name, value]] : [];
  });
  return { ...Object.fromEntries(texts), ...Object.fromEntries(lists) };
}

/** What is computed from a choice is known later than the choice. */
function snapshotOf(read: TargetReader): Text | undefined {
  const [named, chosen] = [read.text('snapshot_id'), read.chosen?.()];
  const takesChosen = chosen !== undefined && chosen !== NO_SNAPSHOT && !(isKnown(named) && named !== '');
  return takesChosen ? chosen : named;
}
