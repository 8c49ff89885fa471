import type { IResolvable } from '../../framework';
import type { CrossAccount } from '../policies/cross-account';
import type { Duration } from '../policies/duration';
import type { Edition } from '../policies/edition';
import type { RecoveryPoint } from '../recovery-point/recovery-point';
import type { RestoreTarget } from '../targets/restore-target';

/** One restore of a drill. */
export interface DrillRestoreProps {
  /** What is restored. */
  readonly recoveryPoint: RecoveryPoint;

  /** Where it is restored to. */
  readonly target: RestoreTarget;

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
   * Allows to overwrite what the snapshot was taken of. Without it, such a restore is refused.
   *
   * @default false
   */
  readonly allowInPlace?: boolean | IResolvable;

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
