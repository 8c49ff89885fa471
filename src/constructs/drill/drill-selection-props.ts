import type { IResolvable } from '../../framework';
import type { Check } from '../checks/check';
import type { Duration } from '../policies/duration';
import type { EmptyPolicy } from '../policies/empty-policy';
import type { PartialTolerance } from '../policies/partial-tolerance';
import type { RestoreExpectation } from '../policies/restore-expectation';
import type { SourceChoiceProps } from '../queries/recovery-points';
import type { SnapshotSourceType } from '../queries/snapshot-origin';
import type { RestoreTarget } from '../targets/restore-target';

/** Restores of a drill: one for each source that is backed up, or for each of a sample of them. */
export interface DrillSelectionProps extends SourceChoiceProps {
  /**
   * Where each is restored to. It must tell the sources apart: put `SelectedSource.NAME` into its path, prefix or name.
   */
  readonly target: RestoreTarget;

  /**
   * What kind of thing is backed up.
   *
   * @default - the kind that the target takes
   */
  readonly sourceType?: SnapshotSourceType;

  /**
   * Not all sources, but some of them, spread over the vaults.
   *
   * @default - all
   */
  readonly sample?: SelectionSample;

  /**
   * How long each restore may take, from its creation to its end.
   *
   * @default - only the objective of the whole drill counts
   */
  readonly rto?: Duration;

  /**
   * How old each recovery point may be when the disaster is declared.
   *
   * @default - only the objective of the whole drill counts
   */
  readonly rpo?: Duration;

  /**
   * What to do when it has restored nothing although the snapshot holds something.
   *
   * @default - as the drill says
   */
  readonly onEmpty?: EmptyPolicy | IResolvable;

  /**
   * What must have been restored.
   *
   * @default - the word of the service is enough
   */
  readonly expect?: RestoreExpectation;

  /**
   * How much it may leave out and still be accepted. What leaves out more, `onPartial` decides.
   *
   * @default - as the drill says
   */
  readonly acceptPartial?: PartialTolerance;

  /**
   * Names of the restores and selections that must succeed before these restores start. Add them first.
   *
   * @default - they start at once
   */
  readonly after?: string[];

  /**
   * Checks of each restore by itself, by names of your choice; they tell of its source by `SelectedSource`, too. Each runs only
   * if that restore succeeded. In the record it is called by the name of the restore, `/`, and its own.
   *
   * @default - none
   */
  readonly checks?: { [name: string]: Check };

  /**
   * Allows to overwrite what the snapshots were taken of. Without it, such restores are refused.
   *
   * @default false
   */
  readonly allowInPlace?: boolean | IResolvable;
}

/** Some of the sources of a selection. */
export interface SelectionSample {
  /** How many. */
  readonly size: number;

  /**
   * The same seed takes the same ones. Whole numbers that count up, such as the number of a pipeline's run, take others each
   * time, until all have had their turn.
   *
   * @default - the run id of the drill
   */
  readonly seed?: string;
}
