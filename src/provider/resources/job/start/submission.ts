import type { RestoreJob } from '../../../../api/operations/describe-restore-jobs2';
import type { CreateRequest, RestoreKind } from '../state/mapping';

/** A restore to be started, and all that its start depends on. */
export interface Start {
  readonly request: CreateRequest;
  /** The same, but for what is chosen at the start: two applies that mean the same restore may choose differently. */
  readonly kind: RestoreKind;
  readonly triggers: unknown;
  /** Whether a job that runs already will do. Whoever asks for another run wants one that begins after that. */
  readonly mayAdopt: boolean;
  readonly deadlineMs: number;
}

export interface Submission {
  readonly restoreId: string;
  /**
   * `running`: found running already. `left`: an earlier apply that was killed had started it. `waitUnfinished`: an earlier apply
   * has not waited to its end.
   */
  readonly how: 'started' | 'running' | 'left' | 'waitUnfinished';
  /** Whether it was this package, in this working directory, that started it. */
  readonly isOwn: boolean;
  /** As it was found. */
  readonly job?: RestoreJob;
}
