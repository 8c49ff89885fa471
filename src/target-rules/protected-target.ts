import { stringsInJson } from './json-strings';
import type { Target, TargetAttribute } from './target';
import { isKnown, isSame, type Text } from './text';

/** What must never be restored to. */
export interface Protection {
  /** IDs of instances and of clusters of containers, names of Tablestore instances and of nodes. */
  readonly instances: readonly Text[];
  readonly buckets: readonly Text[];
  readonly fileSystems: readonly Text[];
}

export interface ProtectedTarget {
  /** The argument that goes there. */
  readonly attribute: TargetAttribute;
  readonly id: Text;
}

const JSON_ATTRIBUTES = ['udm_detail', 'target_container', 'failback_detail'] as const;
const INSTANCE_ATTRIBUTES = ['target_instance_id', 'target_instance_name', 'target_container_cluster_id'] as const;

/** Undefined also where it is not certain yet. */
export function protectedTarget(target: Target, protection: Protection): ProtectedTarget | undefined {
  const { instances, buckets, fileSystems } = protection;
  return (
    named(target, INSTANCE_ATTRIBUTES, instances) ??
    withinJson(target, instances) ??
    named(target, ['target_bucket'], buckets) ??
    named(target, ['target_file_system_id'], fileSystems)
  );
}

function named(
  target: Target,
  attributes: readonly TargetAttribute[],
  ids: readonly Text[],
): ProtectedTarget | undefined {
  for (const attribute of attributes) {
    const id = ids.find((one) => isSame(one, target[attribute]));
    if (id !== undefined) return { attribute, id };
  }
  return undefined;
}

/** Restores of instances, disks and containers say in JSON where they go. */
function withinJson(target: Target, ids: readonly Text[]): ProtectedTarget | undefined {
  for (const attribute of JSON_ATTRIBUTES) {
    const text = target[attribute];
    const strings = isKnown(text) ? stringsInJson(text) : [];
    const id = ids.find((one) => isKnown(one) && strings.includes(one));
    if (id !== undefined) return { attribute, id };
  }
  return undefined;
}
