import { toRfc3339 } from '../../../amounts/time';
import type { Backup, Source } from '../../../sources/source';
import { restoreSourceType } from '../snapshots/snapshot-kinds';
import type { RecoveryPointsState } from './schema';

export type PointState = NonNullable<NonNullable<RecoveryPointsState['recovery_points']>[string]>;

/** A source with its recovery point, by the names that a restore takes. */
export function pointState(source: Source, point: Backup): PointState {
  const { paths = null, fileSystemCreateTime: created } = source;
  return {
    name: source.name,
    source: source.source,
    source_type: restoreSourceType(source.sourceType),
    vault_id: point.vaultId ?? null,
    snapshot_id: point.snapshotId ?? null,
    snapshot_hash: point.snapshotHash ?? null,
    completed_at: toRfc3339(point.completedSeconds),
    plan_id: point.planId ?? null,
    instance_id: source.instanceId ?? null,
    path: paths?.length === 1 ? paths[0] : null,
    paths,
    bucket: source.bucket ?? null,
    prefix: source.prefix ?? null,
    file_system_id: source.fileSystemId ?? null,
    file_system_create_time: created === undefined ? null : toRfc3339(created),
    instance_name: source.instanceName ?? null,
    table_name: source.tableName ?? null,
    disk_id: source.diskId ?? null,
    items_total: point.itemsTotal ?? null,
    bytes_total: point.bytesTotal ?? null,
  };
}
