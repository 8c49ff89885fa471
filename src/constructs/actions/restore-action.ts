import type { Construct } from 'constructs';
import type { IResolvable } from '../../framework';
import { checkPaths } from '../job/check-paths';
import { jobConfig } from '../job/job-config';
import type { CrossAccount } from '../policies/cross-account';
import type { Edition } from '../policies/edition';
import type { EmptyPolicy } from '../policies/empty-policy';
import type { PartialPolicy } from '../policies/partial-policy';
import type { PartialTolerance } from '../policies/partial-tolerance';
import type { RestoreExpectation } from '../policies/restore-expectation';
import type { RecoveryPoint } from '../recovery-point/recovery-point';

import { checkProps } from '../synthesis/check-props';
import type { RestoreTarget } from '../targets/restore-target';
import { AlirestoreAction } from '../triggers/alirestore-action';
import { actionArguments } from './action-arguments';
import type { ActionProps } from './action-props';

/** What is restored whenever the action runs, and where to. */
export interface RestoreActionProps extends ActionProps {
  /** What is restored. */
  readonly recoveryPoint: RecoveryPoint;

  /** Where it is restored to. */
  readonly target: RestoreTarget;

  /**
   * What to do when the restore left out some files.
   *
   * @default PartialPolicy.FAIL
   */
  readonly onPartial?: PartialPolicy | IResolvable;

  /**
   * What to do when the restore has restored nothing although the snapshot holds something.
   *
   * @default EmptyPolicy.WARN
   */
  readonly onEmpty?: EmptyPolicy | IResolvable;

  /**
   * What must have been restored.
   *
   * @default - the word of the service is enough
   */
  readonly expect?: RestoreExpectation;

  /**
   * How much the restore may leave out and still be accepted. What leaves out more, `onPartial` decides.
   *
   * @default - nothing
   */
  readonly acceptPartial?: PartialTolerance;

  /**
   * Edition of Cloud Backup.
   *
   * @default Edition.STANDARD
   */
  readonly edition?: Edition | IResolvable;

  /**
   * The other account that owns the backup.
   *
   * @default - the backup belongs to this account
   */
  readonly crossAccount?: CrossAccount;
}

/**
 * Restores a snapshot each time it runs, and shows in the terminal how that goes. It is for restores that are asked for at once; what
 * must be restored once, and remembered, is a `RestoreJob`.
 */
export class RestoreAction extends AlirestoreAction {
  /**
   * @param scope The stack, or a construct in it.
   * @param id Name of this construct, which no other one in the scope has.
   */
  public constructor(scope: Construct, id: string, props: RestoreActionProps) {
    super(scope, id);
    const checked = checkProps('RestoreActionProps', props, this);
    checkPaths(this, checked);
    const snapshot = checked.recoveryPoint._snapshotFor(this, checked);
    const { provider, ...config } = jobConfig(checked, snapshot);
    const raw = checked.target._settings.raw ?? {};
    this._define({
      type: 'alirestore_restore',
      config: { ...actionArguments(config), ...raw },
      provider: checked.provider,
    });
  }
}
