import { conditional, type IResolvable, type ITerraformDependable, Op, Token } from 'cdktf';
import type { Construct } from 'constructs';
import { DataAlirestoreSnapshots } from '../generated/data-alirestore-snapshots';
import type { CrossAccount } from '../policies/cross-account';
import type { Edition } from '../policies/edition';
import type { AlirestoreProvider } from '../provider/alirestore-provider';
import { SnapshotSourceType } from '../queries/snapshot-origin';
import { snapshotsConfig } from '../queries/snapshots';
import { nameAfter } from '../synthesis/name-after';
import { orNull } from '../synthesis/or-null';
import type { RestoreTarget } from '../targets/restore-target';
import type { LatestPointProps } from './recovery-point-props';

/** What decides which snapshot is chosen. */
export interface PointChoice {
  readonly place: LatestPointProps;
  readonly atOrBefore?: string;
  readonly randomSeed?: string;
}

/** The job that a snapshot is chosen for. */
export interface PointSeeker {
  readonly target: RestoreTarget;
  readonly edition?: Edition;
  readonly crossAccount?: CrossAccount;
  readonly provider?: AlirestoreProvider;
  readonly dependsOn?: ITerraformDependable[];
}

/** What the job takes from its recovery point. */
export interface ChosenPoint {
  readonly vaultId: string;
  readonly snapshotId: string;
  readonly snapshotHash?: string;
  /** When the snapshot was complete, where somebody said it. */
  readonly completedAt?: string;
  /** Address of what lists the snapshots among which it was chosen. */
  readonly snapshots?: string;
  /**
   * How it was chosen. The provider keeps what was chosen, whatever the list of snapshots has become, and says this where
   * none was found: an Aspect may overwrite the lifecycle of a resource.
   */
  readonly choice?: { readonly listed_by: string; readonly conditions: string };
}

/** What SearchHistoricalSnapshots finds, which alone knows editions. */
const EDITED: readonly SnapshotSourceType[] = [
  SnapshotSourceType.ECS_FILE,
  SnapshotSourceType.OSS,
  SnapshotSourceType.NAS,
  SnapshotSourceType.COMMON_FILE_SYSTEM,
];

/** Puts a data source under the job that looks for the snapshot. */
export function choosePoint(choice: PointChoice, scope: Construct, job: PointSeeker): ChosenPoint {
  const list = new DataAlirestoreSnapshots(scope, 'Snapshots', listConfig(choice, job));
  nameAfter(scope, list);
  const address = `data.alirestore_snapshots.${list.friendlyUniqueId}`;
  return {
    vaultId: choice.place.vaultId,
    snapshotId: orNone(orNull(list, 'recovery_point.snapshot_id')),
    snapshotHash: orNone(orNull(list, 'recovery_point.snapshot_hash')),
    snapshots: address,
    choice: { listed_by: address, conditions: conditionsOf(choice) },
  };
}

/** Terraform lets a job keep what it has chosen only where something is written. */
function orNone(value: IResolvable): string {
  return Token.asString(conditional(Op.eq(value, Token.nullValue()), 'none', value));
}

function listConfig({ place, atOrBefore, randomSeed }: PointChoice, job: PointSeeker) {
  const sourceType = place.sourceType ?? sourceTypeOf(job.target);
  if (job.crossAccount && sourceType !== SnapshotSourceType.OTS_TABLE) {
    throw new Error(
      `no recovery point can be chosen among ${sourceType} snapshots of another account, since the service lists only tables there; use RecoveryPoint.snapshot`,
    );
  }
  return snapshotsConfig({
    ...place,
    sourceType,
    atOrBefore,
    randomSeed,
    edition: EDITED.includes(sourceType) ? job.edition : undefined,
    crossAccount: job.crossAccount,
    provider: job.provider,
    dependsOn: job.dependsOn,
    allowMissing: true, // the snapshot of a finished job expires: then its plan must not fail
  });
}

/** Restores name one source for instances and disks, where the list of snapshots tells them apart. */
function sourceTypeOf({ restoreType, sourceType }: RestoreTarget): SnapshotSourceType {
  const wanted = sourceType === 'UDM_ECS' ? restoreType.replace(/_ROLLBACK$/, '') : sourceType;
  const known = Object.values(SnapshotSourceType).find((type) => type === wanted);
  if (known) return known;
  throw new Error(
    `no recovery point can be chosen for ${wanted}, whose snapshots the service does not list; use RecoveryPoint.snapshot`,
  );
}

function conditionsOf({ place, atOrBefore }: PointChoice): string {
  const limits = [
    'COMPLETE and not expired',
    ...(atOrBefore ? [`complete at or before ${atOrBefore}`] : []),
    ...(place.maxAge ? [`at most ${place.maxAge} old`] : []),
  ];
  return limits.join(', ');
}
