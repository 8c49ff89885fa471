import type { Later, Text } from './text';

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
  readonly include?: Later | readonly Text[];
};

/** What reads one argument: undefined where it is not set. */
export interface TargetReader {
  text(attribute: TargetAttribute): Text | undefined;
  list(attribute: 'include'): Later | readonly Text[] | undefined;
}

export function targetOf(read: TargetReader): Target {
  const texts = TARGET_ATTRIBUTES.flatMap((name): [string, Text][] => {
    const value = read.text(name);
    return value === undefined || value === '' ? [] : [[name, value]];
  });
  const include = read.list('include');
  return { ...Object.fromEntries(texts), ...(include && { include }) };
}
