/** The instance, bucket, file system, table or disk that snapshots were taken of. */
export interface SnapshotOrigin {
  /**
   * ID of the ECS instance. Needed for files of instances, for whole instances and for disks.
   *
   * @default - none
   */
  readonly instanceId?: string;

  /**
   * Name of the bucket. Needed for objects of a bucket.
   *
   * @default - none
   */
  readonly bucket?: string;

  /**
   * ID of the file system. Needed for NAS file systems.
   *
   * @default - none
   */
  readonly fileSystemId?: string;

  /**
   * When the file system was created. Needed for NAS file systems. Seconds since 1970, or RFC 3339 with a zone, such as `2026-01-01T00:00:00Z`.
   *
   * @default - none
   */
  readonly createTime?: string;

  /**
   * ID of the backup plan. Files only.
   *
   * @default - any
   */
  readonly planId?: string;

  /**
   * Name of the Tablestore instance.
   *
   * @default - any
   */
  readonly instanceName?: string;

  /**
   * Name of the Tablestore table.
   *
   * @default - any
   */
  readonly tableName?: string;

  /**
   * ID of the disk.
   *
   * @default - any
   */
  readonly diskId?: string;

  /**
   * Region of the instance or disk.
   *
   * @default - the region of the provider
   */
  readonly udmRegionId?: string;
}

/** What a snapshot was taken of, as the service spells it. */
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
