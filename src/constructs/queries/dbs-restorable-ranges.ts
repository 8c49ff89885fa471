import type { Construct } from 'constructs';
import type { IResolvable, ITerraformDependable } from '../../framework';
import { DataAlirestoreDbsRestorableRanges } from '../generated/data-alirestore-dbs-restorable-ranges';
import { DataAlirestoreDbsRestorableRangesOutputs } from '../generated/data-alirestore-dbs-restorable-ranges-outputs';
import { checkProps } from '../synthesis/check-props';
import { nameResourceAfter } from '../synthesis/name-resource-after';
import { requireFramework } from '../synthesis/require-framework';
import type { ChoiceProps } from './choice-props';
import type { QueryProps } from './query-props';
import { queryArguments } from './query-props';

/** Which restorable ranges of Database Backup are listed, and which point in time is chosen. */
export interface DbsRestorableRangesProps extends QueryProps, ChoiceProps {
  /** ID of the backup plan. */
  readonly backupPlanId: string;

  /**
   * Beginning of the time to look at. Seconds since 1970, or RFC 3339 with a zone, such as `2026-01-01T00:00:00Z`.
   *
   * @default - the beginning of 1970
   */
  readonly beginTimestampForRestore?: string;

  /**
   * End of the time to look at. Seconds since 1970, or RFC 3339 with a zone, such as `2026-01-01T00:00:00Z`.
   *
   * @default - a day from now
   */
  readonly endTimestampForRestore?: string;

  /**
   * Whether to ask only for the newest range.
   *
   * @default - as the service does
   */
  readonly recentlyRestore?: boolean | IResolvable;

  /**
   * Token by which the service recognizes a repeated request.
   *
   * @default - none
   */
  readonly clientToken?: string;

  /**
   * ID of the account that owns the backup plan.
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
   * Type of the ranges, as the service spells it, such as `snapshot` or `time`.
   *
   * @default - any
   */
  readonly rangeType?: string;
}

/**
 * The spans of time to any point of which a database of a backup plan of Database Backup (DBS) can be restored, newest first,
 * and the last point in time of them.
 *
 * @see https://www.alibabacloud.com/help/en/dbs/developer-reference/api-dbs-2019-03-06-describerestorerangeinfo
 */
export class DbsRestorableRanges extends DataAlirestoreDbsRestorableRangesOutputs implements ITerraformDependable {
  /** @internal */
  protected readonly _resource: DataAlirestoreDbsRestorableRanges;

  /**
   * @param scope The stack, or a construct in it.
   * @param id Name of this construct, which no other one in the scope has.
   */
  public constructor(scope: Construct, id: string, props: DbsRestorableRangesProps) {
    super(scope, id);
    requireFramework(this);
    const checked = checkProps('DbsRestorableRangesProps', props, this);
    this._resource = new DataAlirestoreDbsRestorableRanges(this, 'Resource', {
      ...checked,
      ...queryArguments(checked),
      maxAge: checked.maxAge?.toString(),
    });
    nameResourceAfter(this, this._resource);
  }
}
