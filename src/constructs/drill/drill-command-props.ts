import type { Duration } from '../duration';
import type { CleanupPolicy } from './cleanup-policy';

/**
 * A command of yours, on the machine that applies. It has the results of the drill's restores in its environment, as JSON by
 * their names, in `ALIRESTORE_RESULTS`, and `ALIRESTORE_DRILL` and `ALIRESTORE_RUN_ID`.
 */
export interface DrillCommandProps {
  /** The program and its arguments. No shell reads them; for one, write `['sh', '-c', '...']`. */
  readonly command: string[];

  /**
   * Further variables for it. They end up in the synthesized stack and in the state.
   *
   * @default - none
   */
  readonly environment?: { [name: string]: string };

  /**
   * Where it runs.
   *
   * @default - in the folder of the stack
   */
  readonly workingDirectory?: string;

  /**
   * How long it may run.
   *
   * @default Duration.minutes(10)
   */
  readonly timeout?: Duration;
}

/** A command that looks at what was restored: with exit code 0, all is well. */
export interface DrillValidationProps extends DrillCommandProps {
  /**
   * Names of the restores that it looks at. It runs when all of them succeeded.
   *
   * @default - all restores that were added before it
   */
  readonly after?: string[];
}

/** A command that removes what was restored. */
export interface DrillCleanupProps extends DrillCommandProps {
  /**
   * When it runs.
   *
   * @default CleanupPolicy.ON_SUCCESS
   */
  readonly when?: CleanupPolicy;
}
