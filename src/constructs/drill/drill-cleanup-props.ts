import type { IResolvable } from '../../framework';
import type { DrillCommandProps } from '../checks/drill-command-props';

/** A command that removes what was restored. */
export interface DrillCleanupProps extends DrillCommandProps {
  /**
   * When it runs.
   *
   * @default CleanupPolicy.ON_SUCCESS
   */
  readonly when?: CleanupPolicy | IResolvable;
}

/** When a command cleans up. For a single run, `alirestore drill run --cleanup` decides instead. */
export enum CleanupPolicy {
  /** After every run. */
  ALWAYS = 'always',

  /** After a run in which all restores and validations succeeded. What a failed run left can be looked at. */
  ON_SUCCESS = 'on-success',

  /** Never, unless the run asks for it. */
  NEVER = 'never',
}
