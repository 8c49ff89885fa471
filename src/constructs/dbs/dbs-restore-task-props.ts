import type { IResolvable } from '../../framework';
import type { DbsDestination } from '../destinations/dbs-destination';
import type { CrossAccount } from '../policies/cross-account';
import type { DbsRecoveryPoint } from '../recovery-point/dbs-recovery-point';
import type { RestoreProps } from '../restore/restore-props';

/** Which databases are restored, from what, and where to. */
export interface DbsRestoreTaskProps extends RestoreProps {
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
   * Name of the restore task, by which the console shows it.
   *
   * @default - the path of this construct, such as `shop-orders`; of several, each with its key or number
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

/** A database that is restored. */
export interface DbsDatabase {
  /** Name of the database in the backup. */
  readonly name: string;

  /**
   * Name of the restored database.
   *
   * @default - the one that it had
   */
  readonly newName?: string;
}

/** What happens when a restored database would have the name of one that exists. */
export enum DuplicateConflict {
  /** The restored one gets another name. */
  RENAME_NEW = 'renamenew',

  /** The restore fails. */
  FAILURE = 'failure',
}
