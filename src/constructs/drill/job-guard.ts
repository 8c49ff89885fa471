import { withoutUndefined } from '../synthesis/without-undefined';
import type { DrillRestoreProps } from './drill-restore-props';
import { guardedSource } from './guarded-source';
import type { DrillGuards } from './restore-drill-props';

/** What the provider checks when it knows what synthesis did not, and whatever was overridden since. */
export function jobGuard(group: string, name: string, props: DrillRestoreProps, guards: DrillGuards) {
  const place = props.recoveryPoint._choice?.place;
  const guarded = guardedSource(props);
  const source = (part: keyof typeof guarded) => guarded[part] && place?.[part];
  return withoutUndefined<unknown>({
    group,
    name,
    protected_instance_ids: guards.protectedInstanceIds,
    protected_buckets: guards.protectedBuckets,
    protected_file_system_ids: guards.protectedFileSystemIds,
    source_instance_id: source('instanceId'),
    source_bucket: source('bucket'),
    source_file_system_id: source('fileSystemId'),
    source_instance_name: source('instanceName'),
    source_table_name: source('tableName'),
  });
}
