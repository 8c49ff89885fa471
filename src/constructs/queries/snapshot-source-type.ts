/** What a snapshot was taken of, in the word of the service. */
export enum SnapshotSourceType {
  /** Files of an ECS instance. */
  ECS_FILE = 'ECS_FILE',

  /** Objects of a bucket. */
  OSS = 'OSS',

  /** Files of a NAS file system. */
  NAS = 'NAS',

  /** Files of a Cloud Parallel File Storage (CPFS) file system. */
  COMMON_FILE_SYSTEM = 'COMMON_FILE_SYSTEM',

  /** A table of Tablestore. */
  OTS_TABLE = 'OTS_TABLE',

  /** A whole ECS instance. */
  UDM_ECS = 'UDM_ECS',

  /** A disk of an ECS instance. */
  UDM_ECS_DISK = 'UDM_ECS_DISK',

  /** A disk. */
  UDM_DISK = 'UDM_DISK',
}
