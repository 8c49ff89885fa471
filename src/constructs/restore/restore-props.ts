import type { IResolvable, ITerraformDependable, ITerraformIterator, TerraformCount } from '../../framework';
import type { Duration } from '../policies/duration';
import type { FailurePolicy } from '../policies/failure-policy';
import type { AlirestoreProvider } from '../provider/alirestore-provider';

/** How a restore is started and waited for, whichever service it is of. */
export interface RestoreProps {
  /**
   * Whether the apply waits until the restore has ended. If not, it succeeds as soon as the restore is started.
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
   * How long an apply waits for the restore. After that the apply fails; the restore goes on, and the next apply goes on
   * waiting.
   *
   * @default Duration.hours(24)
   */
  readonly timeout?: Duration;

  /**
   * Any values. When one of them changes, the restore runs again.
   *
   * @default - it runs again only when it failed, or when what it restores, or where to, changes
   */
  readonly triggers?: { [name: string]: string };

  /**
   * The provider to use. Needed only where a stack has several.
   *
   * @default - the provider without an alias
   */
  readonly provider?: AlirestoreProvider;

  /**
   * Restores once for each of what an iterator has: what is restored, and where to, may tell of each. Outputs are those of
   * one: `Fn.lookupNested(Fn.tomap(restore.fqn), [key, 'status'])`.
   *
   * @default - one restore
   */
  readonly forEach?: ITerraformIterator;

  /**
   * How many such restores there are: 0 or 1, as a rule. Outputs are those of one:
   * `Fn.lookupNested(restore.fqn, [0, 'status'])`.
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
