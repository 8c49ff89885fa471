import { toRfc3339 } from '../../values/time';
import { newestFirst } from '../newest-first';
import { latestOf, type RecoveryRules, recoveryPointOf } from './recovery-point';
import type { SnapshotsState } from './schema';
import { type Snapshot, snapshotState } from './snapshot-attributes';
import { restoreSourceType, type SnapshotKind } from './snapshot-kinds';

/** The listed snapshots in the order of the list, as many as are wanted. */
export function listedFirst(snapshots: readonly Snapshot[], config: SnapshotsState): Snapshot[] {
  return newestFirst(
    snapshots,
    (snapshot) => snapshot.CreatedTime,
    (snapshot) => snapshot.SnapshotId,
  ).slice(0, Number(config.max_results ?? snapshots.length));
}

export function toState(
  kind: SnapshotKind,
  listed: readonly Snapshot[],
  config: SnapshotsState,
  rules: RecoveryRules,
): SnapshotsState {
  const latest = latestOf(listed, rules.nowSeconds);
  const point = recoveryPointOf(listed, rules);
  return {
    ...config,
    ids: listed.flatMap((snapshot) => snapshot.SnapshotId ?? []),
    snapshots: listed.map((snapshot) => snapshotState(kind, snapshot)),
    latest: latest ? snapshotState(kind, latest) : null,
    recovery_point: point ? pointState(point, config) : null,
  };
}

function pointState(point: Snapshot, config: SnapshotsState): SnapshotsState['recovery_point'] {
  return {
    vault_id: point.VaultId ?? config.vault_id,
    snapshot_id: point.SnapshotId ?? null,
    snapshot_hash: point.SnapshotHash ?? null,
    source_type: restoreSourceType(config.source_type ?? ''),
    job_id: point.JobId ?? null,
    complete_time: point.CompleteTime ?? null,
    completed_at: toRfc3339(Number(point.CompleteTime)),
  };
}
