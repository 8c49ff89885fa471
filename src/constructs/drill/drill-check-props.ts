import type { Check } from '../checks/check';
import type { CommandCheckProps } from '../checks/command-check';
import type { Check as CheckResource } from '../generated/check';
import type { SelectedSources } from './selected-sources';

/** A check, and what it comes after. */
export interface DrillCheckProps {
  /** What looks at the restored data: `Check.http`, `Check.inInstance` and so on. */
  readonly check: Check;

  /**
   * Names of the restores that it checks. It runs only if all of them succeeded.
   *
   * @default - all restores that were added before it
   */
  readonly after?: string[];
}

/** A command that checks what was restored. Exit code 0 means that all is well. */
export interface DrillValidationProps extends CommandCheckProps {
  /**
   * Names of the restores that it checks. It runs only if all of them succeeded.
   *
   * @default - all restores that were added before it
   */
  readonly after?: string[];
}

/** A check that was added to a drill. */
export interface DrillCheck {
  readonly after: readonly string[];
  readonly check: Check;
  readonly resource: CheckResource;
  /** Where it checks the restore of each source by itself. */
  readonly selection?: SelectedSources;
}
