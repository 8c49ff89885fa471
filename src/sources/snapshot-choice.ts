import { choiceAmong, retentionEnd, type Unfitness } from './choice-among';
import type { Snapshot } from './read-snapshots';

/** Why a snapshot cannot be the recovery point; the first reason that applies. */
export type SnapshotUnfitness = Unfitness<'not COMPLETE'>;

export const snapshotChoice = choiceAmong<Snapshot, 'not COMPLETE'>({
  idOf: ({ SnapshotId }) => SnapshotId,
  incomplete: (snapshot) =>
    snapshot.Status !== 'COMPLETE' || completedSeconds(snapshot) === 0 ? 'not COMPLETE' : undefined,
  timeOf: completedSeconds,
  expiryOf: expirySeconds,
});

/** Older answers have no time of expiry; then the retention tells. Zero or less means for ever. */
function expirySeconds({ ExpireTime, Retention, ...snapshot }: Snapshot): number {
  return Number(ExpireTime ?? 0) > 0 ? Number(ExpireTime) : retentionEnd(completedSeconds(snapshot), Retention);
}

function completedSeconds({ CompleteTime }: Snapshot): number {
  return Number(CompleteTime ?? 0);
}
