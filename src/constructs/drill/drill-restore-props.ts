import type { IResolvable } from '../../framework';
import type { CrossAccount } from '../policies/cross-account';
import type { Duration } from '../policies/duration';
import type { Edition } from '../policies/edition';
import type { EmptyPolicy } from '../policies/empty-policy';
import type { PartialTolerance } from '../policies/partial-tolerance';
import type { RestoreExpectation } from '../policies/restore-expectation';
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
   * What to do when it has restored nothing although the snapshot holds something.
   *
   * @default - as the drill says
   */
  readonly onEmpty?: EmptyPolicy | IResolvable;

  /**
   * What must have been restored.
   *
   * @default - the word of the service is enough
   */
  readonly expect?: RestoreExpectation;

  /**
   * How much it may leave out and still be accepted. What leaves out more, `onPartial` decides.
   *
   * @default - as the drill says
   */
  readonly acceptPartial?: PartialTolerance;

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
