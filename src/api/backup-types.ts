/** What DescribeBackupJobs2 lists the backup jobs of. Tablestore is OTS here, and OTS_TABLE everywhere else. */
export const BACKUP_SOURCE_TYPES = ['ECS_FILE', 'OSS', 'NAS', 'OTS', 'UDM_ECS', 'UDM_ECS_DISK'] as const;

/** Statuses of backup jobs that are known; UNAVAILABLE is not on the reference page. */
export const BACKUP_JOB_STATUSES = [
  'CREATED',
  'QUEUED',
  'RUNNING',
  'CANCELING',
  'CANCELED',
  'COMPLETE',
  'PARTIAL_COMPLETE',
  'FAILED',
  'EXPIRED',
  'UNAVAILABLE',
] as const;

/** What SearchHistoricalSnapshots finds snapshots of. */
export const FILE_SNAPSHOT_SOURCE_TYPES = ['ECS_FILE', 'OSS', 'NAS', 'COMMON_FILE_SYSTEM'] as const;

/** What DescribeUdmSnapshots finds snapshots of. */
export const UDM_SNAPSHOT_SOURCE_TYPES = ['UDM_ECS', 'UDM_ECS_DISK', 'UDM_DISK'] as const;

export const SNAPSHOT_STATUSES = ['COMPLETE', 'PARTIAL_COMPLETE', 'FAILED'] as const;
