import type { Construct } from 'constructs';
import type { IResolvable, ITerraformDependable } from '../../framework';
import {
  DataAlirestoreRecoveryPoints,
  type DataAlirestoreRecoveryPointsConfig,
} from '../generated/data-alirestore-recovery-points';
import { DataAlirestoreRecoveryPointsOutputs } from '../generated/data-alirestore-recovery-points-outputs';
import type { Duration } from '../policies/duration';
import type { Edition } from '../policies/edition';
import type { AlirestoreProvider } from '../provider/alirestore-provider';
import { asArguments } from '../synthesis/as-text';
import { checkProps } from '../synthesis/check-props';
import { nameResourceAfter } from '../synthesis/name-resource-after';
import { requireFramework } from '../synthesis/require-framework';
import { requireCount } from '../synthesis/require-number';
import type { SnapshotSourceType } from './snapshot-origin';

/** Which of the sources that are backed up are meant, and which recovery point of each. */
export interface SourceChoiceProps {
  /**
   * IDs of the vaults.
   *
   * @default - all vaults of the region
   */
  readonly vaultIds?: string[];

  /**
   * IDs of the backup plans.
   *
   * @default - all
   */
  readonly planIds?: string[];

  /**
   * IDs of the ECS instances.
   *
   * @default - all
   */
  readonly instanceIds?: string[];

  /**
   * Names of the buckets.
   *
   * @default - all
   */
  readonly buckets?: string[];

  /**
   * IDs of the file systems.
   *
   * @default - all
   */
  readonly fileSystemIds?: string[];

  /**
   * Patterns, of which one must fit the whole name or source, such as `i-shop-*`: `*` stands for any characters, `?` for one.
   *
   * @default - all
   */
  readonly include?: string[];

  /**
   * Patterns of which none must fit.
   *
   * @default - none is left out
   */
  readonly exclude?: string[];

  /**
   * The recovery points were complete at this time or earlier. Seconds since 1970, or RFC 3339 with a zone, such as
   * `2026-01-01T00:00:00Z`.
   *
   * @default - at any time
   */
  readonly atOrBefore?: string;

  /**
   * How old a recovery point may be: at `atOrBefore`, or else now. Sources that have none are told, and not restored.
   *
   * @default - of any age
   */
  readonly maxAge?: Duration;

  /**
   * Chooses the recovery point of each source at random. The same seed chooses the same.
   *
   * @default - the newest
   */
  readonly randomSeed?: string;

  /**
   * How far back backups are read: what was not backed up since then is no source.
   *
   * @default - all that the service still lists
   */
  readonly lookBack?: Duration;

  /**
   * Edition of Cloud Backup. Files only.
   *
   * @default Edition.STANDARD
   */
  readonly edition?: Edition | IResolvable;
}

/** Which sources are listed. */
export interface RecoveryPointsProps extends SourceChoiceProps {
  /** What kind of thing is backed up. */
  readonly sourceType: SnapshotSourceType | IResolvable;

  /**
   * Not all sources, but some of them, spread over the vaults.
   *
   * @default - all
   */
  readonly sample?: SourceSample;

  /**
   * Whether the list is empty when nothing can be restored. Otherwise that is an error.
   *
   * @default false
   */
  readonly allowMissing?: boolean | IResolvable;

  /**
   * The provider to use. Needed only where a stack has several.
   *
   * @default - the provider without an alias
   */
  readonly provider?: AlirestoreProvider;

  /**
   * Resources that must exist before the list is read. As long as one of them is to be made, the list is read at apply.
   *
   * @default - nothing but what the props refer to
   */
  readonly dependsOn?: ITerraformDependable[];
}

/** Some of the sources. */
export interface SourceSample {
  /** How many. */
  readonly size: number;

  /** The same seed takes the same ones. Whole numbers that count up take others each time, until all have had their turn. */
  readonly seed: string;
}

/**
 * What is backed up in vaults of Cloud Backup, with the recovery point of each source: all of them, or a sample.
 *
 * @see https://www.alibabacloud.com/help/en/cloud-backup/developer-reference/api-hbr-2017-09-08-describebackupjobs2
 */
export class RecoveryPoints extends DataAlirestoreRecoveryPointsOutputs implements ITerraformDependable {
  /** @internal */
  protected readonly _resource: DataAlirestoreRecoveryPoints;

  /**
   * @param scope The stack, or a construct in it.
   * @param id Name of this construct, which no other one in the scope has.
   */
  public constructor(scope: Construct, id: string, props: RecoveryPointsProps) {
    super(scope, id);
    requireFramework(this);
    const checked = checkProps('RecoveryPointsProps', props, this);
    this._resource = new DataAlirestoreRecoveryPoints(this, 'Resource', recoveryPointsConfig(checked));
    nameResourceAfter(this, this._resource);
  }
}

export function recoveryPointsConfig(props: RecoveryPointsProps): DataAlirestoreRecoveryPointsConfig {
  requireCount('sample.size', props.sample?.size);
  const { maxAge, lookBack, sample } = props;
  const spans = { maxAge: maxAge?.toString(), lookBack: lookBack?.toString() };
  return { ...asArguments(props), ...spans, sample: sample && { ...sample } };
}
