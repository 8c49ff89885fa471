import type { Construct } from 'constructs';
import type { IResolvable } from '../../framework';
import { DataAlirestoreSnapshots } from '../generated/data-alirestore-snapshots';
import type { CrossAccount } from '../policies/cross-account';
import type { Duration } from '../policies/duration';
import type { Edition } from '../policies/edition';
import type { QueryFilter } from '../queries/query-props';
import { type SnapshotOrigin, SnapshotSourceType } from '../queries/snapshot-origin';
import { snapshotsConfig } from '../queries/snapshots';
import type { RestoreTarget } from '../targets/restore-target';
import { type Choice, type ChosenBy, conditionsOf, ListedChoice, type Restoring } from './listed-choice';

/** From which snapshots the newest is chosen: those that are complete and have not expired. */
export interface LatestPointProps extends SnapshotOrigin {
  /** ID of the vault that holds the snapshots. */
  readonly vaultId: string;

  /**
   * What kind of thing the snapshots were taken of.
   *
   * @default - the kind that the target of the restore takes
   */
  readonly sourceType?: SnapshotSourceType;

  /**
   * How old the snapshot may be: at the time that is given, or else now.
   *
   * @default - of any age
   */
  readonly maxAge?: Duration;

  /**
   * Further conditions that the snapshot must meet.
   *
   * @default - none but those of the other props
   */
  readonly filters?: QueryFilter[];
}

/** What decides which snapshot is chosen. */
export type SnapshotChoice = Choice<LatestPointProps>;

/** The job that a snapshot is chosen for. */
export interface RestoringJob extends Restoring {
  readonly target: RestoreTarget;
  readonly edition?: Edition | IResolvable;
  readonly crossAccount?: CrossAccount;
}

/** What the job takes from its recovery point. */
export interface JobSnapshot {
  readonly vaultId: string;
  readonly snapshotId: string;
  readonly snapshotHash?: string;
  /** When the snapshot was complete, where somebody said it. */
  readonly completedAt?: string;
  /** Address of what lists the snapshots among which it was chosen. */
  readonly snapshots?: string;
  readonly choice?: ChosenBy;
}

/** What SearchHistoricalSnapshots finds, which alone knows editions. */
const EDITED: readonly SnapshotSourceType[] = [
  SnapshotSourceType.ECS_FILE,
  SnapshotSourceType.OSS,
  SnapshotSourceType.NAS,
  SnapshotSourceType.COMMON_FILE_SYSTEM,
];

/** Puts a data source under the job that looks for the snapshot. */
export function chooseSnapshot(choice: SnapshotChoice, scope: Construct, job: RestoringJob): JobSnapshot {
  const list = new ListedChoice(scope, new DataAlirestoreSnapshots(scope, 'Snapshots', listConfig(choice, job)));
  return {
    vaultId: choice.place.vaultId,
    snapshotId: list.found('snapshot_id'),
    snapshotHash: list.found('snapshot_hash'),
    snapshots: list.address,
    choice: { listed_by: list.address, conditions: conditionsOf('COMPLETE', choice) },
  };
}

function listConfig({ place, atOrBefore, randomSeed }: SnapshotChoice, job: RestoringJob) {
  const sourceType = place.sourceType ?? snapshotTypeOf(job.target);
  if (job.crossAccount && sourceType !== SnapshotSourceType.OTS_TABLE) {
    throw new Error(
      `cannot choose a recovery point of another account for ${sourceType}: of another account, the service lists only snapshots of tables (OTS_TABLE); name the snapshot itself, with RecoveryPoint.snapshot`,
    );
  }
  const query = snapshotsConfig({
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
  return { ...query, forEach: job.forEach, count: job.count };
}

/** Restores name one source for instances and disks, where the list of snapshots tells them apart. */
export function snapshotTypeOf({ restoreType, sourceType }: RestoreTarget): SnapshotSourceType {
  const wanted = sourceType === 'UDM_ECS' ? restoreType.replace(/_ROLLBACK$/, '') : sourceType;
  const known = Object.values(SnapshotSourceType).find((type) => type === wanted);
  if (known) return known;
  throw new Error(
    `cannot choose a recovery point for ${wanted}: the service does not list such snapshots; name the snapshot itself, with RecoveryPoint.snapshot`,
  );
}
