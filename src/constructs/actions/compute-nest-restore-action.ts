import type { Construct } from 'constructs';
import { computeNestRestoreConfig, requireConsent } from '../compute-nest/compute-nest-restore-config';
import type { ComputeNestRecoveryPoint } from '../recovery-point/compute-nest-recovery-point';

import { checkProps } from '../synthesis/check-props';
import { AlirestoreAction } from '../triggers/alirestore-action';
import { actionArguments } from './action-arguments';
import type { ActionProps } from './action-props';

/** Which backup of a service instance is restored, over that instance, whenever the action runs. */
export interface ComputeNestRestoreActionProps extends ActionProps {
  /** What is restored. The service instance that it was taken of is overwritten. */
  readonly recoveryPoint: ComputeNestRecoveryPoint;

  /** Must be true: it says that what the service instance holds now may be lost. Compute Nest has no other restore. */
  readonly allowInPlace: boolean;
}

/** Restores a service instance of Compute Nest each time it runs, in place, and shows in the terminal how that goes. */
export class ComputeNestRestoreAction extends AlirestoreAction {
  /**
   * @param scope The stack, or a construct in it.
   * @param id Name of this construct, which no other one in the scope has.
   */
  public constructor(scope: Construct, id: string, props: ComputeNestRestoreActionProps) {
    super(scope, id);
    const checked = checkProps('ComputeNestRestoreActionProps', props, this);
    requireConsent(checked);
    const { provider, ...config } = computeNestRestoreConfig(checked, checked.recoveryPoint._backupFor(this, checked));
    this._define({
      type: 'alirestore_compute_nest_restore',
      config: actionArguments(config),
      provider: checked.provider,
    });
  }
}
