import type { Construct } from 'constructs';
import type { IResolvable, ITerraformDependable } from '../../framework';
import { DataAlirestoreDbsBackupPlans } from '../generated/data-alirestore-dbs-backup-plans';
import { DataAlirestoreDbsBackupPlansOutputs } from '../generated/data-alirestore-dbs-backup-plans-outputs';
import { checkProps } from '../synthesis/check-props';
import { nameResourceAfter } from '../synthesis/name-resource-after';
import { requireFramework } from '../synthesis/require-framework';
import type { QueryProps } from './query-props';
import { queryArguments } from './query-props';

/** Which backup plans of Database Backup are listed. */
export interface DbsBackupPlansProps extends QueryProps {
  /**
   * IDs of backup plans.
   *
   * @default - any
   */
  readonly backupPlanIds?: string[];

  /**
   * Name of the backup plans.
   *
   * @default - any
   */
  readonly backupPlanName?: string;

  /**
   * Status of the backup plans, as the service spells it, such as `running`.
   *
   * @default - any
   */
  readonly backupPlanStatus?: string;

  /**
   * How they back up, as the service spells it: `logical`, `physical` or `duplication`.
   *
   * @default - any
   */
  readonly backupMethod?: string;

  /**
   * Region of the backup plans.
   *
   * @default - the region of the provider
   */
  readonly region?: string;

  /**
   * ID of the resource group.
   *
   * @default - any
   */
  readonly resourceGroupId?: string;

  /**
   * Whether to ask when they back up.
   *
   * @default - as the service does
   */
  readonly showBackupStrategyInfo?: boolean | IResolvable;

  /**
   * Whether to ask how their backup sets are stored.
   *
   * @default - as the service does
   */
  readonly showStorageStrategyInfo?: boolean | IResolvable;

  /**
   * Whether to ask to which points in time can be restored.
   *
   * @default - as the service does
   */
  readonly showRecoverTimeRange?: boolean | IResolvable;

  /**
   * Token by which the service recognizes a repeated request.
   *
   * @default - none
   */
  readonly clientToken?: string;

  /**
   * ID of the account that owns the backup plans.
   *
   * @default - none
   */
  readonly ownerId?: string;

  /**
   * ID of the database instance that is backed up.
   *
   * @default - any
   */
  readonly instanceId?: string;

  /**
   * Type of the database, such as `MySQL`.
   *
   * @default - any
   */
  readonly databaseType?: string;

  /**
   * Only backup plans that were created at this time or later. Seconds since 1970, or RFC 3339 with a zone, such as `2026-01-01T00:00:00Z`.
   *
   * @default - any
   */
  readonly createdAfter?: string;

  /**
   * Only backup plans that were created before this time. Seconds since 1970, or RFC 3339 with a zone, such as `2026-01-01T00:00:00Z`.
   *
   * @default - any
   */
  readonly createdBefore?: string;
}

/**
 * Backup plans of Database Backup (DBS), newest first.
 *
 * @see https://www.alibabacloud.com/help/en/dbs/developer-reference/api-dbs-2019-03-06-describebackupplanlist
 */
export class DbsBackupPlans extends DataAlirestoreDbsBackupPlansOutputs implements ITerraformDependable {
  /** @internal */
  protected readonly _resource: DataAlirestoreDbsBackupPlans;

  /**
   * @param scope The stack, or a construct in it.
   * @param id Name of this construct, which no other one in the scope has.
   */
  public constructor(scope: Construct, id: string, props: DbsBackupPlansProps = {}) {
    super(scope, id);
    requireFramework(this);
    const checked = checkProps('DbsBackupPlansProps', props, this);
    this._resource = new DataAlirestoreDbsBackupPlans(this, 'Resource', { ...checked, ...queryArguments(checked) });
    nameResourceAfter(this, this._resource);
  }
}
