import type { IResolvable } from '../../framework';
import type { DbsDatabase, DuplicateConflict } from '../dbs/dbs-restore-task-props';
import type { DbsDestination } from '../destinations/dbs-destination';
import type { CrossAccount } from '../policies/cross-account';
import type { Duration } from '../policies/duration';
import type { DbsRecoveryPoint } from '../recovery-point/dbs-recovery-point';

/** One restore of databases in a drill. */
export interface DrillDbsRestoreProps {
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
   * How long this restore may take, from its creation to its end.
   *
   * @default - only the objective of the whole drill counts
   */
  readonly rto?: Duration;

  /**
   * How old its recovery point may be when the disaster is declared.
   *
   * @default - only the objective of the whole drill counts
   */
  readonly rpo?: Duration;

  /**
   * Names of the restores that must succeed before this one starts. Add them first.
   *
   * @default - it starts at once
   */
  readonly after?: string[];

  /**
   * Allows to overwrite the databases that were backed up. Without it, a restore to the instance of the recovery point is
   * refused, unless every database gets a new name.
   *
   * @default false
   */
  readonly allowInPlace?: boolean | IResolvable;

  /**
   * Name of the restore task, by which the console shows it.
   *
   * @default - the path of its construct, such as `shop-quarterly-orders`
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
