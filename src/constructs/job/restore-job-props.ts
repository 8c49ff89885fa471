import type { IResolvable, ITerraformDependable, ITerraformIterator, TerraformCount } from '../../framework';
import type { CrossAccount } from '../policies/cross-account';
import type { Duration } from '../policies/duration';
import type { Edition } from '../policies/edition';
import type { FailurePolicy } from '../policies/failure-policy';
import type { PartialPolicy } from '../policies/partial-policy';
import type { AlirestoreProvider } from '../provider/alirestore-provider';
import type { RecoveryPoint } from '../recovery-point/recovery-point';
import type { RestoreTarget } from '../targets/restore-target';

/** What is restored, where to, and what happens in the end. */
export interface RestoreJobProps {
  /** What is restored. */
  readonly recoveryPoint: RecoveryPoint;

  /** Where it is restored to. */
  readonly target: RestoreTarget;

  /**
   * Whether the apply waits until the job has ended. If not, it succeeds as soon as the job is started.
   *
   * @default true
   */
  readonly waitForCompletion?: boolean | IResolvable;

  /**
   * Whether to start the restore. It may depend on how other restores end. A restore that was not started has the verdict
   * `skipped`; it is started by the first apply for which this is true.
   *
   * @default true
   */
  readonly startWhen?: boolean | IResolvable;

  /**
   * What to do when the restore failed, or could not be started.
   *
   * @default FailurePolicy.FAIL
   */
  readonly onFailure?: FailurePolicy | IResolvable;

  /**
   * What to do when the restore left out some files.
   *
   * @default PartialPolicy.FAIL
   */
  readonly onPartial?: PartialPolicy | IResolvable;

  /**
   * How long an apply waits for the job. After that the apply fails; the job goes on, and the next apply goes on waiting.
   *
   * @default Duration.hours(24)
   */
  readonly timeout?: Duration;

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
   * Any values. When one of them changes, the restore runs again.
   *
   * @default - it runs again only when it failed, or when its recovery point or target changes
   */
  readonly triggers?: { [name: string]: string };

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

  /**
   * The provider to use. Needed only where a stack has several.
   *
   * @default - the provider without an alias
   */
  readonly provider?: AlirestoreProvider;

  /**
   * Restores once for each of what an iterator has: the target, and the recovery point, may tell
   * of each. Outputs are those of one: `Fn.lookupNested(Fn.tomap(job.fqn), [key, 'status'])`.
   *
   * @default - one restore
   */
  readonly forEach?: ITerraformIterator;

  /**
   * How many such restores there are: 0 or 1, as a rule. Outputs are those of one: `Fn.lookupNested(job.fqn, [0, 'status'])`.
   *
   * @default - one restore
   */
  readonly count?: number | TerraformCount;

  /**
   * Resources that must exist before the restore starts.
   *
   * @default - nothing but what the props refer to
   */
  readonly dependsOn?: ITerraformDependable[];
}

/** What happens to a job that still runs when its resource is destroyed. A job that has ended is never touched. */
export enum DestroyPolicy {
  /** Cancel the job, and wait until it has ended. */
  CANCEL = 'cancel',

  /** Let the job go on. */
  KEEP = 'keep',
}
