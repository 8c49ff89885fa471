import { FILE_SNAPSHOT_SOURCE_TYPES, UDM_SNAPSHOT_SOURCE_TYPES } from '../../../api/backup-types';

/** Snapshots of files, of Tablestore tables, and of ECS instances and disks: an operation of the service for each. */
export type SnapshotKind = 'files' | 'tables' | 'instances';

export const TABLE_SOURCE_TYPE = 'OTS_TABLE';

export const SNAPSHOT_SOURCE_TYPES = [
  ...FILE_SNAPSHOT_SOURCE_TYPES,
  TABLE_SOURCE_TYPE,
  ...UDM_SNAPSHOT_SOURCE_TYPES,
] as const;

/** Undefined for a source type that no operation lists snapshots of. */
export function snapshotKind(sourceType: unknown): SnapshotKind | undefined {
  if (sourceType === TABLE_SOURCE_TYPE) return 'tables';
  if ((FILE_SNAPSHOT_SOURCE_TYPES as readonly unknown[]).includes(sourceType)) return 'files';
  return (UDM_SNAPSHOT_SOURCE_TYPES as readonly unknown[]).includes(sourceType) ? 'instances' : undefined;
}

/** The source type that a restore of the snapshot names: there is one for instances and disks. */
export function restoreSourceType(sourceType: string): string {
  return snapshotKind(sourceType) === 'instances' ? 'UDM_ECS' : sourceType;
}

/** Arguments that only some kinds take. `vault_id` of an instance is only handed on to the recovery point. */
export const takenBy: Readonly<Record<string, readonly SnapshotKind[]>> = {
  edition: ['files'],
  bucket: ['files'],
  file_system_id: ['files'],
  create_time: ['files'],
  plan_id: ['files'],
  instance_name: ['tables'],
  table_name: ['tables'],
  cross_account_type: ['tables'],
  cross_account_user_id: ['tables'],
  cross_account_role_name: ['tables'],
  instance_id: ['files', 'instances'],
  disk_id: ['instances'],
  udm_region_id: ['instances'],
};

/** What SearchHistoricalSnapshots must be asked about, with the field of its query. */
export const requiredOf: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ECS_FILE: { vault_id: 'VaultId', instance_id: 'InstanceId' },
  OSS: { vault_id: 'VaultId', bucket: 'Bucket' },
  NAS: { vault_id: 'VaultId', file_system_id: 'FileSystemId', create_time: 'CreateTime' },
  COMMON_FILE_SYSTEM: { vault_id: 'VaultId' },
};
