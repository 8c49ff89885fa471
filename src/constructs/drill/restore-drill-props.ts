import type { Duration } from '../policies/duration';
import type { PartialPolicy } from '../policies/partial-policy';
import type { AlirestoreProvider } from '../provider/alirestore-provider';

/** What a drill promises, and who answers for it. */
export interface RestoreDrillProps {
  /** What is promised. */
  readonly objectives: DrillObjectives;

  /**
   * Name of the drill, in its record and its reports.
   *
   * @default - the id of the construct
   */
  readonly drillName?: string;

  /**
   * Who answers for it.
   *
   * @default - nobody is named
   */
  readonly owner?: string;

  /**
   * The moment of the assumed disaster, which the RPO counts back from. RFC 3339, or seconds since 1970.
   *
   * @default - the submission of the first restore
   */
  readonly declaredAt?: string;

  /**
   * Differs from run to run: when it changes, everything is restored anew.
   *
   * @default - the variable `drill_run_id` of the stack, which `alirestore drill run` sets
   */
  readonly runId?: string;

  /**
   * What a restore means that left files out.
   *
   * @default PartialPolicy.FAIL
   */
  readonly onPartial?: PartialPolicy;

  /**
   * What it means that only an objective was missed.
   *
   * @default ObjectivePolicy.FAIL
   */
  readonly onMissedObjective?: ObjectivePolicy;

  /**
   * How long a wave may take. What has not ended then is pending, and the drill is missed.
   *
   * @default Duration.hours(24)
   */
  readonly timeout?: Duration;

  /**
   * What must never be restored to.
   *
   * @default - nothing is protected
   */
  readonly guards?: DrillGuards;

  /**
   * The provider to use, where a stack has several.
   *
   * @default - the provider without an alias
   */
  readonly provider?: AlirestoreProvider;
}

/** What a drill promises. At least one objective must be given, here or for a restore. */
export interface DrillObjectives {
  /**
   * Recovery time objective: how long all restores may take together, from the first submission to the last end.
   *
   * @default - not promised
   */
  readonly rto?: Duration;

  /**
   * Recovery point objective: how old the oldest recovery point may be.
   *
   * @default - not promised
   */
  readonly rpo?: Duration;
}

/** What it means that only an objective (RTO, RPO) was missed. Restores and validations that failed always fail. */
export enum ObjectivePolicy {
  /** The apply fails. */
  FAIL = 'fail',

  /** The apply succeeds with a warning. */
  WARN = 'warn',
}

/**
 * What a drill must never restore to. Checked at synthesis for what is known then, and by the provider, when it plans and
 * before anything is sent, for what is a reference.
 */
export interface DrillGuards {
  /**
   * IDs of ECS instances and of clusters of containers, names of Tablestore instances and of nodes.
   *
   * @default - none
   */
  readonly protectedInstanceIds?: string[];

  /**
   * Names of buckets.
   *
   * @default - none
   */
  readonly protectedBuckets?: string[];

  /**
   * IDs of NAS and CPFS file systems.
   *
   * @default - none
   */
  readonly protectedFileSystemIds?: string[];
}
