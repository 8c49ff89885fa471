import type { Duration } from '../policies/duration';

/**
 * A command of yours, on the machine that applies. It has the results of the drill's restores, as JSON by their names, in the
 * file that `ALIRESTORE_RESULTS_FILE` names, and in `ALIRESTORE_RESULTS` as long as they are short (32 KiB); besides, it has
 * `ALIRESTORE_DRILL` and `ALIRESTORE_RUN_ID`. What it starts and leaves running is ended with it, but for what has put itself
 * into a session of its own (`setsid`).
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
   * Variables that hold secrets, as references: a text is refused. They are kept neither in a plan nor in the state, and their
   * values of eight characters and more are taken out of what the command writes. A Terraform variable stands in plan files
   * unless it is ephemeral: `variable.addOverride('ephemeral', true)`. Terraform 1.11 or later.
   *
   * @default - none
   */
  readonly secretEnvironment?: { [name: string]: string };

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

/** When a command cleans up. `alirestore drill run --cleanup` overrides it for one run. */
export enum CleanupPolicy {
  /** Whatever became of the drill. */
  ALWAYS = 'always',

  /** When all restores and validations succeeded; after a failure one wants to look at what is there. */
  ON_SUCCESS = 'on-success',

  /** Not by itself. */
  NEVER = 'never',
}

/** A validation that was added to a drill. */
export interface DrillValidation {
  readonly after: readonly string[];
  readonly command: readonly string[];
}
