import type { RecoveryTime } from '../../drill-rules/drill-definition';
import type { ComputeNestRestoreTask } from '../compute-nest/compute-nest-restore-task';
import type { DbsRestoreTask } from '../dbs/dbs-restore-task';
import type { RestoreJob } from '../job/restore-job';
import type { DrillRestoreProps } from './drill-restore-props';

/** A restore that was added to a drill, whichever service it is of. */
export interface DrillRestore extends RestoreOfDrill {
  readonly name: string;
  /** From 1: one more than that of what it comes after. */
  readonly wave: number;
  readonly props: Promised;
}

/** What is promised of a restore, and what it waits for. */
export type Promised = Pick<DrillRestoreProps, 'after' | 'rto' | 'rpo'>;

/** What a drill takes of a restore, besides what is promised of it. */
export interface RestoreOfDrill {
  readonly resource: RestoreJob | DbsRestoreTask | ComputeNestRestoreTask;
  /** Where a gate takes it. */
  readonly gateProp: 'restoreJobs' | 'dbsRestoreTasks' | 'computeNestRestoreTasks';
  /** Whether a query chooses what is restored. */
  readonly isChosen: boolean;
  /** When what is restored was complete, as far as synthesis knows. */
  readonly time?: RecoveryTime;
  /** What it is, apart from how often it has run: for the hash of the definition. */
  readonly definition: object;
  /** What the record is told of it. */
  readonly record: {
    readonly restore_type?: string;
    readonly recovery_point: object;
    readonly target: { [name: string]: string };
    readonly expect?: { readonly [argument: string]: unknown };
  };
  /** What nobody checks of it, neither synthesis nor the provider. */
  readonly unchecked: readonly Unchecked[];
}

export type Unchecked = 'snapshot source' | 'database source' | 'place';
