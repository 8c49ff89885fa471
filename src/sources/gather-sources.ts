import type { Long } from '../api/field';
import type { BackupJob } from '../api/operations/describe-backup-jobs2';
import { identifySource, listedIn, type Taken } from './identify-source';
import type { Snapshot } from './read-snapshots';
import { snapshotChoice } from './snapshot-choice';
import type { Backup, Source, SourceIdentity } from './source';

/** One backup, with what it tells of its source. */
export interface BackedUp {
  readonly taken: Taken;
  readonly identity: SourceIdentity;
  readonly backup: Backup;
}

export function backedUpByJobs(sourceType: string, jobs: readonly BackupJob[]): readonly BackedUp[] {
  return jobs.flatMap((job) => takenBy(job).flatMap((taken) => backedUp(sourceType, taken, backupOfJob(job))));
}

/**
 * Jobs tell what snapshots do not: the plan, the vault of an instance, and sources that were never backed up well. A job
 * whose snapshot is not listed has none: it is gone, or expired.
 */
export function backedUpBySnapshots(
  sourceType: string,
  jobs: readonly BackupJob[],
  snapshots: readonly Snapshot[],
): readonly BackedUp[] {
  const byId = new Map(jobs.map((job) => [job.JobId, job]));
  const ofJobs = backedUpByJobs(sourceType, jobs);
  const vaults = new Map([...ofJobs].reverse().map(({ identity, backup }) => [identity.name, backup.vaultId]));
  const ofSnapshots = snapshots.flatMap((snapshot) => {
    const [one] = backedUp(sourceType, snapshot, backupOfSnapshot(snapshot, byId.get(snapshot.JobId)));
    if (!one || one.backup.vaultId) return one ?? [];
    const vaultId = vaults.get(one.identity.name);
    return { ...one, backup: { ...one.backup, ...(vaultId && { vaultId }) } };
  });
  const keyOf = ({ identity, backup }: BackedUp) => `${backup.jobId} ${identity.name}`;
  const withSnapshot = new Set(ofSnapshots.map(keyOf));
  const others = ofJobs.filter((one) => !withSnapshot.has(keyOf(one)));
  return [...ofSnapshots, ...others.map((one) => ({ ...one, backup: { ...one.backup, complete: false } }))];
}

/** A job may back up several tables; each of them is a source. */
function takenBy(job: BackupJob): readonly Taken[] {
  const tables = job.OtsDetail?.TableNames?.TableName?.flatMap(listedIn);
  return job.TableName || !tables ? [job] : tables.map((TableName) => ({ InstanceName: job.InstanceName, TableName }));
}

function backedUp(sourceType: string, taken: Taken, backup: Backup): BackedUp[] {
  const identity = identifySource(sourceType, taken);
  return identity ? [{ taken, identity, backup }] : [];
}

function backupOfJob({ JobId, VaultId, PlanId, Status, CompleteTime, ItemsTotal, BytesTotal }: BackupJob): Backup {
  const completedSeconds = Number(CompleteTime ?? 0);
  return {
    ...known({ jobId: JobId, vaultId: VaultId, planId: PlanId }),
    complete: Status === 'COMPLETE' && completedSeconds > 0,
    completedSeconds,
    expiresSeconds: Number.POSITIVE_INFINITY,
    ...amounts(ItemsTotal, BytesTotal),
  };
}

export function backupOfSnapshot(snapshot: Snapshot, job?: BackupJob): Backup {
  const { JobId, SnapshotId, SnapshotHash, ItemsTotal, BytesTotal } = snapshot;
  const place = { vaultId: snapshot.VaultId || job?.VaultId, planId: job?.PlanId };
  return {
    ...known({ jobId: JobId, snapshotId: SnapshotId, snapshotHash: SnapshotHash, ...place }),
    complete: snapshotChoice.incomplete(snapshot) === undefined,
    completedSeconds: snapshotChoice.timeOf(snapshot),
    expiresSeconds: snapshotChoice.expiryOf(snapshot),
    ...amounts(ItemsTotal, BytesTotal),
  };
}

function amounts(items: Long | undefined, bytes: Long | undefined): Pick<Backup, 'itemsTotal' | 'bytesTotal'> {
  return {
    ...(items !== undefined && { itemsTotal: Number(items) }),
    ...(bytes !== undefined && { bytesTotal: Number(bytes) }),
  };
}

function known<T extends object>(texts: T): Partial<T> {
  return Object.fromEntries(Object.entries(texts).filter(([, text]) => text)) as Partial<T>;
}

/** Each source once, by name, with all its backups. */
export function gatherSources(all: readonly BackedUp[]): readonly Source[] {
  const byName = new Map<string, { identity: SourceIdentity; backups: Backup[] }>();
  for (const { identity, backup } of all) {
    const source = byName.get(identity.name);
    if (source) source.backups.push(backup);
    else byName.set(identity.name, { identity, backups: [backup] });
  }
  const sources = [...byName.values()].map(({ identity, backups }) => ({
    ...identity,
    backups: backups.sort((a, b) => b.completedSeconds - a.completedSeconds),
  }));
  return sources.sort((a, b) => (a.name < b.name ? -1 : 1));
}
