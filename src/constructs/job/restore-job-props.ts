import type { IResolvable } from '../../framework';
import type { CrossAccount } from '../policies/cross-account';
import type { Duration } from '../policies/duration';
import type { Edition } from '../policies/edition';
import type { EmptyPolicy } from '../policies/empty-policy';
import type { PartialPolicy } from '../policies/partial-policy';
import type { PartialTolerance } from '../policies/partial-tolerance';
import type { RestoreExpectation } from '../policies/restore-expectation';
import type { RecoveryPoint } from '../recovery-point/recovery-point';
import type { RestoreProps } from '../restore/restore-props';
import type { RestoreTarget } from '../targets/restore-target';

/** What is restored, where to, and what happens in the end. */
export interface RestoreJobProps extends RestoreProps {
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
   * What happens to a job that still runs when the resource is destroyed.
   *
   * @default DestroyPolicy.CANCEL
   */
  readonly onDestroy?: DestroyPolicy | IResolvable;

  /**
   * How long a destroy waits for the end of a job that it has cancelled.
   *
   * @default Duration.minutes(10)
   */
  readonly cancelTimeout?: Duration;

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

/** What happens to a job that still runs when its resource is destroyed. A job that has ended is never touched. */
export enum DestroyPolicy {
  /** Cancel the job, and wait until it has ended. */
  CANCEL = 'cancel',

  /** Let the job go on. */
  KEEP = 'keep',
}
