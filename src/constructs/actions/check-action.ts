import type { Construct } from 'constructs';
import type { Check } from '../checks/check';
import { checkSecrets } from '../checks/check-secrets';
import type { AlirestoreProvider } from '../provider/alirestore-provider';

import { checkProps } from '../synthesis/check-props';
import { AlirestoreAction } from '../triggers/alirestore-action';
import { actionArguments } from './action-arguments';

/** What is looked at whenever the action runs. */
export interface CheckActionProps {
  /** How it looks, and what it expects. */
  readonly check: Check;

  /**
   * The provider to use. Needed only where a stack has several.
   *
   * @default - the provider without an alias
   */
  readonly provider?: AlirestoreProvider;
}

/** Checks what was restored each time it runs, and fails when it finds something else than was expected. */
export class CheckAction extends AlirestoreAction {
  /**
   * @param scope The stack, or a construct in it.
   * @param id Name of this construct, which no other one in the scope has.
   */
  public constructor(scope: Construct, id: string, props: CheckActionProps) {
    super(scope, id);
    const { check, provider } = checkProps('CheckActionProps', props, this);
    const { arguments: config, secret } = check._check;
    if (secret) checkSecrets(this.node.path, secret);
    this._define({ type: 'alirestore_check', config: actionArguments(config), provider });
  }
}
