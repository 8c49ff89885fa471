import type { Construct } from 'constructs';
import type { IResolvable, ITerraformDependable } from '../../framework';
import {
  DataAlirestoreComputeNestBackups,
  type DataAlirestoreComputeNestBackupsConfig,
} from '../generated/data-alirestore-compute-nest-backups';
import { DataAlirestoreComputeNestBackupsOutputs } from '../generated/data-alirestore-compute-nest-backups-outputs';
import { asArguments } from '../synthesis/as-text';
import { checkProps } from '../synthesis/check-props';
import { nameResourceAfter } from '../synthesis/name-resource-after';
import { requireFramework } from '../synthesis/require-framework';
import type { BackupChoiceProps } from './choice-props';
import type { QueryProps } from './query-props';
import { queryArguments } from './query-props';

/** Which backups of Compute Nest are listed, and which of them is the recovery point. */
export interface ComputeNestBackupsProps extends QueryProps, BackupChoiceProps {
  /**
   * ID of the backup.
   *
   * @default - any
   */
  readonly backupId?: string;

  /**
   * ID of the service instance that was backed up.
   *
   * @default - any
   */
  readonly serviceInstanceId?: string;

  /**
   * Status. To list several, use `filters`.
   *
   * @default - any
   */
  readonly status?: ComputeNestBackupStatus | IResolvable;

  /**
   * Only backups that were created at this time or later. Seconds since 1970, or RFC 3339 with a zone, such as `2026-01-01T00:00:00Z`.
   *
   * @default - any
   */
  readonly createdAfter?: string;

  /**
   * Only backups that were created before this time. Seconds since 1970, or RFC 3339 with a zone, such as `2026-01-01T00:00:00Z`.
   *
   * @default - any
   */
  readonly createdBefore?: string;

  /**
   * Only backups that ended at this time or later. Seconds since 1970, or RFC 3339 with a zone, such as `2026-01-01T00:00:00Z`.
   *
   * @default - any
   */
  readonly completedAfter?: string;

  /**
   * Only backups that ended before this time. Seconds since 1970, or RFC 3339 with a zone, such as `2026-01-01T00:00:00Z`.
   *
   * @default - any
   */
  readonly completedBefore?: string;
}

/** Status of a backup of Compute Nest, as the service spells it. */
export enum ComputeNestBackupStatus {
  /** Being made. */
  CREATING = 'Creating',

  /** Complete: it can be restored. */
  CREATED = 'Created',

  /** It failed. */
  CREATE_FAILED = 'CreateFailed',

  /** Being deleted. */
  DELETING = 'Deleting',

  /** It is gone. */
  DELETED = 'Deleted',

  /** It could not be deleted. */
  DELETE_FAILED = 'DeleteFailed',
}

/**
 * Backups of service instances of Compute Nest, newest first, and a recovery point among them. Compute Nest is in two
 * regions only.
 *
 * @see https://www.alibabacloud.com/help/en/compute-nest/developer-reference/api-computenest-2021-06-01-listbackups
 */
export class ComputeNestBackups extends DataAlirestoreComputeNestBackupsOutputs implements ITerraformDependable {
  /** @internal */
  protected readonly _resource: DataAlirestoreComputeNestBackups;

  /**
   * @param scope The stack, or a construct in it.
   * @param id Name of this construct, which no other one in the scope has.
   */
  public constructor(scope: Construct, id: string, props: ComputeNestBackupsProps = {}) {
    super(scope, id);
    requireFramework(this);
    const checked = checkProps('ComputeNestBackupsProps', props, this);
    this._resource = new DataAlirestoreComputeNestBackups(this, 'Resource', serviceBackupsConfig(checked));
    nameResourceAfter(this, this._resource);
  }
}

export function serviceBackupsConfig(props: ComputeNestBackupsProps): DataAlirestoreComputeNestBackupsConfig {
  return { ...asArguments(props), ...queryArguments(props), maxAge: props.maxAge?.toString() };
}
