import { FILE_SNAPSHOT_SOURCE_TYPES, UDM_SNAPSHOT_SOURCE_TYPES } from '../../../api/backup-types';
import { own } from '../../../plugin/own';

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

const FILE_SYSTEMS = ['NAS', 'COMMON_FILE_SYSTEM'];
const TABLES = [TABLE_SOURCE_TYPE];

/** Arguments that only some source types take. */
export const takenBy: Readonly<Record<string, readonly string[]>> = {
  edition: FILE_SNAPSHOT_SOURCE_TYPES,
  plan_id: FILE_SNAPSHOT_SOURCE_TYPES,
  bucket: ['OSS'],
  file_system_id: FILE_SYSTEMS,
  create_time: FILE_SYSTEMS,
  instance_name: TABLES,
  table_name: TABLES,
  cross_account_type: TABLES,
  cross_account_user_id: TABLES,
  cross_account_role_name: TABLES,
  instance_id: ['ECS_FILE', ...UDM_SNAPSHOT_SOURCE_TYPES],
  disk_id: UDM_SNAPSHOT_SOURCE_TYPES,
  udm_region_id: UDM_SNAPSHOT_SOURCE_TYPES,
};

/** Whether an argument is any of a kind's. */
export function isTaken(argument: string, kind: SnapshotKind): boolean {
  return own(takenBy, argument)?.some((type) => snapshotKind(type) === kind) ?? true;
}

const required: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ECS_FILE: { vault_id: 'VaultId', instance_id: 'InstanceId' },
  OSS: { vault_id: 'VaultId', bucket: 'Bucket' },
  NAS: { vault_id: 'VaultId', file_system_id: 'FileSystemId', create_time: 'CreateTime' },
  COMMON_FILE_SYSTEM: { vault_id: 'VaultId' },
};

/** What SearchHistoricalSnapshots must be asked about, with the field of its query. */
export function requiredOf(sourceType: unknown): Readonly<Record<string, string>> {
  return own(required, String(sourceType)) ?? {};
}
