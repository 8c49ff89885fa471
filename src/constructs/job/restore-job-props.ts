import type { IResolvable, ITerraformDependable } from 'cdktf';
import type { CrossAccount } from '../policies/cross-account';
import type { Duration } from '../policies/duration';
import type { Edition } from '../policies/edition';
import type { FailurePolicy } from '../policies/failure-policy';
import type { PartialPolicy } from '../policies/partial-policy';
import type { AlirestoreProvider } from '../provider/alirestore-provider';
import type { RecoveryPoint } from '../recovery-point/recovery-point';
import type { RestoreTarget } from '../targets/restore-target';
import type { DestroyPolicy } from './destroy-policy';

/** What is restored, where to, and what the end of it means. */
export interface RestoreJobProps {
  /** What is restored. */
  readonly recoveryPoint: RecoveryPoint;

  /** Where it is restored to. */
  readonly target: RestoreTarget;

  /**
   * Whether the apply waits until the job has ended. Without waiting, it succeeds as soon as the job is started.
   *
   * @default true
   */
  readonly waitForCompletion?: boolean | IResolvable;

  /**
   * Whether the restore is started. It may be known only after other restores have ended; a restore that was not started has
   * the verdict `skipped`, and is started once this is true.
   *
   * @default true
   */
  readonly startWhen?: boolean | IResolvable;

  /**
   * What it means that the restore failed, or could not be started.
   *
   * @default FailurePolicy.FAIL
   */
  readonly onFailure?: FailurePolicy;

  /**
   * What a restore means that left files out.
   *
   * @default PartialPolicy.FAIL
   */
  readonly onPartial?: PartialPolicy;

  /**
   * How long an apply waits for the job to end. After that it fails; the job goes on, and the next apply goes on waiting.
   *
   * @default Duration.hours(24)
   */
  readonly timeout?: Duration;

  /**
   * What destroying does to a job that still runs.
   *
   * @default DestroyPolicy.CANCEL
   */
  readonly onDestroy?: DestroyPolicy;

  /**
   * How long destroying waits for a cancelled job to end.
   *
   * @default Duration.minutes(10)
   */
  readonly cancelTimeout?: Duration;

  /**
   * Any values; a change of them runs the restore again.
   *
   * @default - it runs again only when it failed, or when what is restored or where to changes
   */
  readonly triggers?: { [name: string]: string };

  /**
   * Edition of Cloud Backup.
   *
   * @default Edition.STANDARD
   */
  readonly edition?: Edition;

  /**
   * The other account that owns the backup.
   *
   * @default - the backup belongs to this account
   */
  readonly crossAccount?: CrossAccount;

  /**
   * The provider to use, where a stack has several.
   *
   * @default - the provider without an alias
   */
  readonly provider?: AlirestoreProvider;

  /**
   * What must be there before the restore starts.
   *
   * @default - only what the props refer to
   */
  readonly dependsOn?: ITerraformDependable[];
}
