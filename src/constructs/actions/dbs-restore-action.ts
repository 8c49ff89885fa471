import type { Construct } from 'constructs';
import type { IResolvable } from '../../framework';
import { dbsRestoreConfig } from '../dbs/dbs-restore-config';
import type { DbsDatabase, DuplicateConflict } from '../dbs/dbs-restore-task-props';
import type { DbsDestination } from '../destinations/dbs-destination';
import type { CrossAccount } from '../policies/cross-account';
import type { DbsRecoveryPoint } from '../recovery-point/dbs-recovery-point';

import { checkProps } from '../synthesis/check-props';
import { AlirestoreAction } from '../triggers/alirestore-action';
import { actionArguments } from './action-arguments';
import type { ActionProps } from './action-props';

/** Which databases are restored whenever the action runs, from what, and where to. */
export interface DbsRestoreActionProps extends ActionProps {
  /** What is restored. */
  readonly recoveryPoint: DbsRecoveryPoint;

  /** Where it is restored to. */
  readonly destination: DbsDestination;

  /**
   * The databases to restore.
   *
   * @default - all that are backed up, which the service allows through a backup gateway alone; else they are needed
   */
  readonly databases?: DbsDatabase[];

  /**
   * Name of the restore tasks, by which the console shows them.
   *
   * @default - the path of this construct, such as `shop-orders`
   */
  readonly restoreTaskName?: string;

  /**
   * What happens when a database of that name exists.
   *
   * @default - the service decides
   */
  readonly duplicateConflict?: DuplicateConflict | IResolvable;

  /**
   * The other account that owns the backup.
   *
   * @default - the backup belongs to this account
   */
  readonly crossAccount?: CrossAccount;

  /**
   * ID of the owner.
   *
   * @default - not sent
   */
  readonly ownerId?: string;
}

/** Restores databases from a backup of Database Backup (DBS) each time it runs, and shows in the terminal how that goes. */
export class DbsRestoreAction extends AlirestoreAction {
  /**
   * @param scope The stack, or a construct in it.
   * @param id Name of this construct, which no other one in the scope has.
   */
  public constructor(scope: Construct, id: string, props: DbsRestoreActionProps) {
    super(scope, id);
    const checked = checkProps('DbsRestoreActionProps', props, this);
    const backupSet = checked.recoveryPoint._backupSetFor(this, checked);
    const restoreTaskName = checked.restoreTaskName ?? this.node.path.replaceAll('/', '-');
    const { provider, ...config } = dbsRestoreConfig({ ...checked, restoreTaskName }, backupSet);
    const raw = checked.destination._destination.raw ?? {};
    this._define({
      type: 'alirestore_dbs_restore',
      config: { ...actionArguments(config), ...raw },
      provider: checked.provider,
    });
  }
}
