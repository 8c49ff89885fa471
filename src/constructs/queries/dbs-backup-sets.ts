import type { Construct } from 'constructs';
import type { IResolvable, ITerraformDependable } from '../../framework';
import {
  DataAlirestoreDbsBackupSets,
  type DataAlirestoreDbsBackupSetsConfig,
} from '../generated/data-alirestore-dbs-backup-sets';
import { DataAlirestoreDbsBackupSetsOutputs } from '../generated/data-alirestore-dbs-backup-sets-outputs';
import { checkProps } from '../synthesis/check-props';
import { nameResourceAfter } from '../synthesis/name-resource-after';
import { requireFramework } from '../synthesis/require-framework';
import type { BackupChoiceProps } from './choice-props';
import type { QueryProps } from './query-props';
import { queryArguments } from './query-props';

/** Which backup sets of Database Backup are listed, and which of them is the recovery point. */
export interface DbsBackupSetsProps extends QueryProps, BackupChoiceProps {
  /** ID of the backup plan. */
  readonly backupPlanId: string;

  /**
   * ID of the backup set.
   *
   * @default - any
   */
  readonly backupSetId?: string;

  /**
   * Status of the backup sets, as the service spells it. A set whose status is `finish` is complete.
   *
   * @default - any
   */
  readonly backupSetStatus?: string;

  /**
   * Beginning of the time of which backup sets are listed. Seconds since 1970, or RFC 3339 with a zone, such as `2026-01-01T00:00:00Z`.
   *
   * @default - any
   */
  readonly startTimestamp?: string;

  /**
   * End of the time of which backup sets are listed. Seconds since 1970, or RFC 3339 with a zone, such as `2026-01-01T00:00:00Z`.
   *
   * @default - any
   */
  readonly endTimestamp?: string;

  /**
   * Whether to ask how backup sets are stored.
   *
   * @default - as the service does
   */
  readonly showStorageType?: boolean | IResolvable;

  /**
   * Whether to ask for progress.
   *
   * @default - as the service does
   */
  readonly showProgress?: string;

  /**
   * Token by which the service recognizes a repeated request.
   *
   * @default - none
   */
  readonly clientToken?: string;

  /**
   * ID of the account that owns the backup sets.
   *
   * @default - none
   */
  readonly ownerId?: string;

  /**
   * ID of the database instance that was backed up.
   *
   * @default - any
   */
  readonly instanceId?: string;

  /**
   * Only backup sets that ended at this time or later. Seconds since 1970, or RFC 3339 with a zone, such as `2026-01-01T00:00:00Z`.
   *
   * @default - any
   */
  readonly completedAfter?: string;

  /**
   * Only backup sets that ended before this time. Seconds since 1970, or RFC 3339 with a zone, such as `2026-01-01T00:00:00Z`.
   *
   * @default - any
   */
  readonly completedBefore?: string;
}

/**
 * Full backup sets of a backup plan of Database Backup (DBS), those with the newest data first, and a recovery point among them.
 *
 * @see https://www.alibabacloud.com/help/en/dbs/developer-reference/api-dbs-2019-03-06-describefullbackuplist
 */
export class DbsBackupSets extends DataAlirestoreDbsBackupSetsOutputs implements ITerraformDependable {
  /** @internal */
  protected readonly _resource: DataAlirestoreDbsBackupSets;

  /**
   * @param scope The stack, or a construct in it.
   * @param id Name of this construct, which no other one in the scope has.
   */
  public constructor(scope: Construct, id: string, props: DbsBackupSetsProps) {
    super(scope, id);
    requireFramework(this);
    const checked = checkProps('DbsBackupSetsProps', props, this);
    this._resource = new DataAlirestoreDbsBackupSets(this, 'Resource', backupSetsConfig(checked));
    nameResourceAfter(this, this._resource);
  }
}

export function backupSetsConfig(props: DbsBackupSetsProps): DataAlirestoreDbsBackupSetsConfig {
  return { ...props, ...queryArguments(props), maxAge: props.maxAge?.toString() };
}
