/** What CreateRestoreJob restores to. */
export const RESTORE_TYPES = [
  'ECS_FILE',
  'OSS',
  'NAS',
  'COMMON_FILE_SYSTEM',
  'OTS_TABLE',
  'UDM_ECS_ROLLBACK',
  'UDM_ECS',
  'UDM_ECS_DISK',
  'UDM_ECS_DISK_ROLLBACK',
  'CONTAINER',
] as const;

/** What snapshots are taken of. */
export const SOURCE_TYPES = [
  'ECS_FILE',
  'OSS',
  'NAS',
  'COMMON_FILE_SYSTEM',
  'OTS_TABLE',
  'UDM_ECS',
  'CONTAINER',
] as const;

export type RestoreType = (typeof RESTORE_TYPES)[number];
export type SourceType = (typeof SOURCE_TYPES)[number];

export function isKnownRestoreType(value: string): value is RestoreType {
  return (RESTORE_TYPES as readonly string[]).includes(value);
}
