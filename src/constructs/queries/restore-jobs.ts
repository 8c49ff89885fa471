import type { Construct } from 'constructs';
import type { IResolvable, ITerraformDependable } from '../../framework';
import { DataAlirestoreJobs } from '../generated/data-alirestore-jobs';
import { DataAlirestoreJobsOutputs } from '../generated/data-alirestore-jobs-outputs';
import type { Edition } from '../policies/edition';
import { asArguments } from '../synthesis/as-text';
import { checkProps } from '../synthesis/check-props';
import { nameResourceAfter } from '../synthesis/name-resource-after';
import { requireFramework } from '../synthesis/require-framework';
import type { QueryProps } from './query-props';
import { queryArguments } from './query-props';

/** Which restore jobs are listed. */
export interface RestoreJobsProps extends QueryProps {
  /** Type of the jobs, as the service spells it: `ECS_FILE`, `OSS`, `NAS`, `COMMON_FILE_SYSTEM`, `OTS_TABLE`, `UDM_ECS`, `UDM_ECS_DISK`, `UDM_ECS_ROLLBACK`, `UDM_ECS_DISK_ROLLBACK` or `CONTAINER`. */
  readonly restoreType: string;

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
  readonly status?: RestoreJobStatus | IResolvable;

  /**
   * ID of the backup plan.
   *
   * @default - any
   */
  readonly planId?: string;

  /**
   * ID of the backup job that made the snapshot.
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
   * ID of the restore job.
   *
   * @default - any
   */
  readonly restoreId?: string;

  /**
   * What the snapshots were taken of, as the service spells it.
   *
   * @default - any
   */
  readonly sourceType?: string;

  /**
   * ID of the snapshot.
   *
   * @default - any
   */
  readonly snapshotId?: string;

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
}

/** Status of a restore job, as the service spells it. */
export enum RestoreJobStatus {
  /** Created, and not started yet. */
  CREATED = 'CREATED',

  /** Waiting for its turn. */
  QUEUED = 'QUEUED',

  /** Under way. */
  RUNNING = 'RUNNING',

  /** Being cancelled. */
  CANCELING = 'CANCELING',

  /** The data is back. */
  COMPLETE = 'COMPLETE',

  /** The data is back, but for some files. */
  PARTIAL_COMPLETE = 'PARTIAL_COMPLETE',

  /** It failed. */
  FAILED = 'FAILED',

  /** It was cancelled. */
  CANCELED = 'CANCELED',

  /** It did not end in time. */
  EXPIRED = 'EXPIRED',
}

/**
 * Restore jobs, and how they ended, newest first.
 *
 * @see https://www.alibabacloud.com/help/en/cloud-backup/developer-reference/api-hbr-2017-09-08-describerestorejobs2
 */
export class RestoreJobs extends DataAlirestoreJobsOutputs implements ITerraformDependable {
  /** @internal */
  protected readonly _resource: DataAlirestoreJobs;

  /**
   * @param scope The stack, or a construct in it.
   * @param id Name of this construct, which no other one in the scope has.
   */
  public constructor(scope: Construct, id: string, props: RestoreJobsProps) {
    super(scope, id);
    requireFramework(this);
    const checked = checkProps('RestoreJobsProps', props, this);
    this._resource = new DataAlirestoreJobs(this, 'Resource', { ...asArguments(checked), ...queryArguments(checked) });
    nameResourceAfter(this, this._resource);
  }
}
