/** One backup of a source. Times in seconds since 1970. */
export interface Backup {
  /** Of the backup job; absent where only a snapshot tells of it. */
  readonly jobId?: string;
  /** Known only where the service lists snapshots of all sources at once: those of tables, instances and disks. */
  readonly snapshotId?: string;
  readonly snapshotHash?: string;
  readonly vaultId?: string;
  readonly planId?: string;
  /** Whether it can be restored, as far as lists tell: the job has ended well, or there is a snapshot that is complete. */
  readonly complete: boolean;
  /** 0 where it has not ended. */
  readonly completedSeconds: number;
  /** Infinity where nothing tells. */
  readonly expiresSeconds: number;
  readonly itemsTotal?: number;
  readonly bytesTotal?: number;
}

/** What a source is: it follows from what a backup job, or a snapshot, tells of itself alone. */
export interface SourceIdentity {
  readonly sourceType: string;
  /** Unique among sources of its type, the same for ever; letters, digits, `-`, `_` and `.` alone. */
  readonly name: string;
  /** For people, such as `i-1 /data` or `bucket-a logs/`. */
  readonly source: string;
  readonly instanceId?: string;
  readonly paths?: readonly string[];
  readonly bucket?: string;
  readonly prefix?: string;
  readonly fileSystemId?: string;
  /** In seconds since 1970. */
  readonly fileSystemCreateTime?: number;
  readonly instanceName?: string;
  readonly tableName?: string;
  readonly diskId?: string;
}

/** Something that is backed up. */
export interface Source extends SourceIdentity {
  /** All that the service still lists, the one that was completed last first; those that have not ended come last. */
  readonly backups: readonly Backup[];
}
