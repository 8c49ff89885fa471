import type { ITerraformDependable } from 'cdktf';
import type { RestoreJob } from '../job/restore-job';
import type { Duration } from '../policies/duration';
import type { FailurePolicy } from '../policies/failure-policy';
import type { PartialPolicy } from '../policies/partial-policy';
import type { AlirestoreProvider } from '../provider/alirestore-provider';
import type { ComputeNestRestoreTask } from './compute-nest-restore-task';
import type { DbsRestoreTask } from './dbs-restore-task';
import type { OtherRestoreJob } from './other-restore-job';

/** What a gate waits for, by names of your choice, which the results have, too; and what the end of it means. */
export interface RestoreGateProps {
  /**
   * Restore jobs, made with `waitForCompletion: false`: then any number of them run at once.
   *
   * @default - none
   */
  readonly restoreJobs?: { [name: string]: RestoreJob };

  /**
   * Restore jobs that another stack or something else started.
   *
   * @default - none
   */
  readonly otherRestoreJobs?: { [name: string]: OtherRestoreJob };

  /**
   * Restore tasks of Database Backup, which something else started.
   *
   * @default - none
   */
  readonly dbsRestoreTasks?: { [name: string]: DbsRestoreTask };

  /**
   * Restore tasks of Compute Nest, which something else started.
   *
   * @default - none
   */
  readonly computeNestRestoreTasks?: { [name: string]: ComputeNestRestoreTask };

  /**
   * What a restore means that left files out. Jobs have a policy of their own, by which the next apply restores them again
   * or not: give them the same.
   *
   * @default PartialPolicy.FAIL
   */
  readonly onPartial?: PartialPolicy;

  /**
   * What a restore means that failed, or has not ended in time.
   *
   * @default FailurePolicy.FAIL
   */
  readonly onFailure?: FailurePolicy;

  /**
   * How long an apply waits for all to end. They go on after that, and the next apply goes on waiting.
   *
   * @default Duration.hours(24)
   */
  readonly timeout?: Duration;

  /**
   * The provider to use, where a stack has several.
   *
   * @default - the provider without an alias
   */
  readonly provider?: AlirestoreProvider;

  /**
   * What must be there before the waiting starts.
   *
   * @default - only what the props refer to
   */
  readonly dependsOn?: ITerraformDependable[];
}
