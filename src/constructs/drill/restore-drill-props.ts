import type { Duration } from '../policies/duration';
import type { PartialPolicy } from '../policies/partial-policy';
import type { AlirestoreProvider } from '../provider/alirestore-provider';
import type { DrillGuards } from './drill-guards';
import type { DrillObjectives } from './drill-objectives';
import type { ObjectivePolicy } from './objective-policy';

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
