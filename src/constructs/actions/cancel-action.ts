import type { Construct } from 'constructs';
import type { IResolvable } from '../../framework';
import type { Duration } from '../policies/duration';
import type { Edition } from '../policies/edition';
import type { AlirestoreProvider } from '../provider/alirestore-provider';
import { asText } from '../synthesis/as-text';
import { checkProps } from '../synthesis/check-props';
import { requireText } from '../synthesis/require-text';
import { withoutUndefined } from '../synthesis/without-undefined';
import { AlirestoreAction } from '../triggers/alirestore-action';

/** Which restore job is cancelled whenever the action runs. */
export interface CancelActionProps {
  /** ID of the job, such as `r-000a1b2c3d4e5f`; of a job of this stack, its `id`. */
  readonly restoreId: string;

  /** Type of the job, as the service spells it, such as `ECS_FILE`; of a job of this stack, its `restoreType`. */
  readonly restoreType: string;

  /**
   * Edition of Cloud Backup.
   *
   * @default - the job is looked for in both
   */
  readonly edition?: Edition | IResolvable;

  /**
   * How long to wait until the job has ended.
   *
   * @default Duration.minutes(10)
   */
  readonly timeout?: Duration;

  /**
   * The provider to use. Needed only where a stack has several.
   *
   * @default - the provider without an alias
   */
  readonly provider?: AlirestoreProvider;
}

/** Cancels a restore job of Cloud Backup each time it runs, if it still runs. The other services cancel no restore. */
export class CancelAction extends AlirestoreAction {
  /**
   * @param scope The stack, or a construct in it.
   * @param id Name of this construct, which no other one in the scope has.
   */
  public constructor(scope: Construct, id: string, props: CancelActionProps) {
    super(scope, id);
    const { restoreId, restoreType, edition, timeout, provider } = checkProps('CancelActionProps', props, this);
    const config = withoutUndefined({
      restore_id: requireText('restoreId', restoreId, 'the ID of a restore job, such as r-000a1b2c3d4e5f'),
      restore_type: requireText('restoreType', restoreType, 'the type of the job, such as ECS_FILE'),
      edition: asText(edition),
      timeout: timeout?.toString(),
    });
    this._define({ type: 'alirestore_cancel', config, provider });
  }
}
