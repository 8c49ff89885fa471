import type { FoundNote } from '../../../journal/journal';
import type { RestoreTypes } from '../definition/restore-types';

/** A restore to be started, and all that its start depends on. */
export interface Start<T extends RestoreTypes> {
  readonly inputs: T['state'];
  /** Holds what is write-only, for the call alone. */
  readonly config: T['plan'];
  readonly request: T['request'];
  /** The same, but for what is chosen at the start: two applies that mean the same restore may choose differently. */
  readonly kind: T['kind'];
  /** Whether a restore that runs already will do. Whoever asks for another run wants one that begins after that. */
  readonly mayAdopt: boolean;
  readonly deadlineMs: number;
}

/** The same, when it is known where to look for it, and under which key its notes are. */
export interface Placed<T extends RestoreTypes> extends Start<T> {
  readonly place: T['place'];
  readonly key: string;
}

export interface Submission<T extends RestoreTypes> {
  readonly restoreId: string;
  /**
   * `running`: found running already. `left`: an earlier apply that was killed had started it. `waitUnfinished`: an earlier apply
   * has not waited to its end.
   */
  readonly how: 'started' | 'running' | 'left' | 'waitUnfinished';
  /** Whether it was this package, in this working directory, that started it. */
  readonly isOwn: boolean;
  /** As it was found. */
  readonly entry?: T['entry'];
  /** The backup that an earlier attempt had chosen for it. */
  readonly chosen?: string | undefined;
  /** Created just now, so that nobody else can have made it run. */
  readonly isNew?: true;
}

/** What an earlier attempt has left: the restore that it started, or a call to send once more, as it was. */
export type Left<T extends RestoreTypes> =
  | { readonly submission: Submission<T>; readonly note?: undefined }
  | { readonly submission?: undefined; readonly note: FoundNote };
