import type { Duration } from '../policies/duration';

/**
 * A command of yours, which runs on the machine that runs Terraform. It finds how the restores ended in the file that
 * `ALIRESTORE_RESULTS_FILE` names: JSON, by the names of the restores. `ALIRESTORE_RESULTS` holds the same, if it is at most
 * 32 KiB. `ALIRESTORE_DRILL` holds the name of the drill, `ALIRESTORE_RUN_ID` that of the run. When the command ends,
 * whatever it left running is ended, too, except what has a session of its own (`setsid`).
 */
export interface DrillCommandProps {
  /** The program and its arguments. It is started without a shell; to use one, write `['sh', '-c', '...']`. */
  readonly command: string[];

  /**
   * More environment variables. They are readable in the synthesized stack and in the state: put no secret here.
   *
   * @default - none
   */
  readonly environment?: { [name: string]: string };

  /**
   * Environment variables that hold secrets. Each must be a reference; a text is refused. Neither plan nor state keeps them,
   * and a value of eight characters or more is removed from what the command writes. Refer to an ephemeral variable
   * (`variable.addOverride('ephemeral', true)`), since plan files hold the values of others. Needs Terraform 1.11.
   *
   * @default - none
   */
  readonly secretEnvironment?: { [name: string]: string };

  /**
   * The folder in which it runs.
   *
   * @default - the folder of the synthesized stack
   */
  readonly workingDirectory?: string;

  /**
   * How long it may run. After that it is ended, and counts as failed.
   *
   * @default Duration.minutes(10)
   */
  readonly timeout?: Duration;
}
