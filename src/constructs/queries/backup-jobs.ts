import type { Construct } from 'constructs';
import type { IResolvable, ITerraformDependable } from '../../framework';
import { DataAlirestoreBackupJobs } from '../generated/data-alirestore-backup-jobs';
import { DataAlirestoreBackupJobsOutputs } from '../generated/data-alirestore-backup-jobs-outputs';
import type { Edition } from '../policies/edition';
import { asArguments } from '../synthesis/as-text';
import { checkProps } from '../synthesis/check-props';
import { nameResourceAfter } from '../synthesis/name-resource-after';
import { requireFramework } from '../synthesis/require-framework';
import type { QueryProps } from './query-props';
import { queryArguments } from './query-props';

/** Which backup jobs are listed. */
export interface BackupJobsProps extends QueryProps {
  /** What is backed up, as the service spells it: `ECS_FILE`, `OSS`, `NAS`, `OTS` (Tablestore), `UDM_ECS` or `UDM_ECS_DISK`. */
  readonly sourceType: string;

  /**
   * Edition of Cloud Backup.
   *
   * @default Edition.STANDARD
   */
  readonly edition?: Edition | IResolvable;

  /**
   * ID of the vault.
   *
   * @default - any
   */
  readonly vaultId?: string;

  /**
   * Status. To list several, use `filters`.
   *
   * @default - any
   */
  readonly status?: BackupJobStatus | IResolvable;

  /**
   * ID of the backup plan.
   *
   * @default - any
   */
  readonly planId?: string;

  /**
   * ID of the backup job.
   *
   * @default - any
   */
  readonly jobId?: string;

  /**
   * ID of the ECS instance.
   *
   * @default - any
   */
  readonly instanceId?: string;

  /**
   * Name of the bucket.
   *
   * @default - any
   */
  readonly bucket?: string;

  /**
   * ID of the file system.
   *
   * @default - any
   */
  readonly fileSystemId?: string;

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
   * Only jobs that ended at this time or later. Seconds since 1970, or RFC 3339 with a zone, such as `2026-01-01T00:00:00Z`.
   *
   * @default - any
   */
  readonly completedAfter?: string;

  /**
   * Only jobs that ended before this time. Seconds since 1970, or RFC 3339 with a zone, such as `2026-01-01T00:00:00Z`.
   *
   * @default - any
   */
  readonly completedBefore?: string;

  /**
   * Only jobs that were created at this time or later. Seconds since 1970, or RFC 3339 with a zone, such as `2026-01-01T00:00:00Z`.
   *
   * @default - any
   */
  readonly createdAfter?: string;

  /**
   * Only jobs that were created before this time. Seconds since 1970, or RFC 3339 with a zone, such as `2026-01-01T00:00:00Z`.
   *
   * @default - any
   */
  readonly createdBefore?: string;

  /**
   * Whether to look for the snapshots of `lastSuccess`. This takes one call for each instance, bucket, file system or table
   * that is backed up.
   *
   * @default false
   */
  readonly findSnapshots?: boolean | IResolvable;
}

/** Status of a backup job, as the service spells it. */
export enum BackupJobStatus {
  /** Created, and not started yet. */
  CREATED = 'CREATED',

  /** Waiting for its turn. */
  QUEUED = 'QUEUED',

  /** Under way. */
  RUNNING = 'RUNNING',

  /** Being cancelled. */
  CANCELING = 'CANCELING',

  /** It was cancelled. */
  CANCELED = 'CANCELED',

  /** Everything is backed up. */
  COMPLETE = 'COMPLETE',

  /** Everything is backed up, but for some files. */
  PARTIAL_COMPLETE = 'PARTIAL_COMPLETE',

  /** It failed. */
  FAILED = 'FAILED',

  /** It did not end in time. */
  EXPIRED = 'EXPIRED',

  /** The service does not say what it means. */
  UNAVAILABLE = 'UNAVAILABLE',
}

/**
 * Backup jobs, newest first, and when each instance, bucket, file system and table was last backed up.
 *
 * @see https://www.alibabacloud.com/help/en/cloud-backup/developer-reference/api-hbr-2017-09-08-describebackupjobs2
 */
export class BackupJobs extends DataAlirestoreBackupJobsOutputs implements ITerraformDependable {
  /** @internal */
  protected readonly _resource: DataAlirestoreBackupJobs;

  /**
   * @param scope The stack, or a construct in it.
   * @param id Name of this construct, which no other one in the scope has.
   */
  public constructor(scope: Construct, id: string, props: BackupJobsProps) {
    super(scope, id);
    requireFramework(this);
    const checked = checkProps('BackupJobsProps', props, this);
    this._resource = new DataAlirestoreBackupJobs(this, 'Resource', {
      ...asArguments(checked),
      ...queryArguments(checked),
    });
    nameResourceAfter(this, this._resource);
  }
}
