import type { IResolvable } from '../../framework';
import type { Duration } from '../policies/duration';
import type { EmptyPolicy } from '../policies/empty-policy';
import type { PartialPolicy } from '../policies/partial-policy';
import type { PartialTolerance } from '../policies/partial-tolerance';

import type { AlirestoreProvider } from '../provider/alirestore-provider';

/** What a drill promises, who answers for it, and how it runs. */
export interface RestoreDrillProps {
  /** What is promised. The whole drill or one of its restores must have an objective. */
  readonly objectives: DrillObjectives;

  /**
   * Name of the drill, in its record and its reports.
   *
   * @default - the id of the construct
   */
  readonly drillName?: string;

  /**
   * Who answers for it: a name for the record and the reports.
   *
   * @default - nobody is named
   */
  readonly owner?: string;

  /**
   * When the assumed disaster is declared: the age of a recovery point counts back from then. Seconds since 1970, or RFC
   * 3339 with a zone, such as `2026-01-01T00:00:00Z`.
   *
   * @default - when the first restore is created
   */
  readonly declaredAt?: string;

  /**
   * Names one run. When it changes, everything is restored again.
   *
   * @default - the variable `drill_run_id` of the stack, which `alirestore drill run` sets
   */
  readonly runId?: string;

  /**
   * What to do when a restore left out some files.
   *
   * @default PartialPolicy.FAIL
   */
  readonly onPartial?: PartialPolicy | IResolvable;

  /**
   * What to do when a restore has restored nothing although the snapshot holds something.
   *
   * @default EmptyPolicy.FAIL
   */
  readonly onEmpty?: EmptyPolicy | IResolvable;

  /**
   * How much a restore may leave out and still be accepted. What leaves out more, `onPartial` decides.
   *
   * @default - nothing
   */
  readonly acceptPartial?: PartialTolerance;

  /**
   * What to do when everything was restored and validated, but an objective was missed.
   *
   * @default ObjectivePolicy.FAIL
   */
  readonly onMissedObjective?: ObjectivePolicy | IResolvable;

  /**
   * How long an apply waits for a wave of restores. What has not ended by then is pending, and the drill is missed.
   *
   * @default Duration.hours(24)
   */
  readonly timeout?: Duration;

  /**
   * Where the drill must never restore to.
   *
   * @default - nothing is protected
   */
  readonly guards?: DrillGuards;

  /**
   * The provider to use. Needed only where a stack has several.
   *
   * @default - the provider without an alias
   */
  readonly provider?: AlirestoreProvider;
}

/** The objectives of a whole drill. */
export interface DrillObjectives {
  /**
   * Recovery time objective: how long the drill may take, from the creation of its first restore to the end of its last one.
   *
   * @default - not promised
   */
  readonly rto?: Duration;

  /**
   * Recovery point objective: how old the oldest recovery point may be when the disaster is declared.
   *
   * @default - not promised
   */
  readonly rpo?: Duration;
}

/** What to do when only an objective (RTO, RPO) was missed. A failed restore or validation always fails the apply. */
export enum ObjectivePolicy {
  /** The apply fails. */
  FAIL = 'fail',

  /** The apply succeeds with a warning. */
  WARN = 'warn',
}

/**
 * Where a drill must never restore to. What is known at synthesis is checked then; what is a reference is checked by the
 * provider, in the plan if possible, and always before a restore is started.
 */
export interface DrillGuards {
  /**
   * IDs of ECS instances and of container clusters; names of Tablestore instances and of nodes.
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

  /**
   * Databases: IDs of instances, or hosts, such as `db.example.com` or `10.0.0.5:3306`; with `/orders` at the end, only the
   * database of that name.
   *
   * @default - none
   */
  readonly protectedDatabases?: string[];

  /**
   * IDs of service instances of Compute Nest.
   *
   * @default - none
   */
  readonly protectedServiceInstanceIds?: string[];
}
