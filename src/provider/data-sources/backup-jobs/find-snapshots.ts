import type { BackupJob } from '../../../api/operations/describe-backup-jobs2';
import { type Listing, listSnapshots } from '../snapshots/list-snapshots';
import { type SnapshotsState, schema } from '../snapshots/schema';
import { requiredOf, snapshotKind, TABLE_SOURCE_TYPE } from '../snapshots/snapshot-kinds';
import type { Success } from './last-success';

const AT_ONCE = 10;

/** Looks for the snapshot of each job: only answers about snapshots tell which job made which. */
export async function findSnapshots(
  successes: ReadonlyMap<string, Success>,
  sourceType: string,
  listing: Omit<Listing, 'config'>,
): Promise<ReadonlyMap<string, Success>> {
  const entries = [...successes];
  const found: [string, Success][] = [];
  for (let start = 0; start < entries.length; start += AT_ONCE) {
    const batch = entries.slice(start, start + AT_ONCE);
    const ids = await Promise.all(batch.map(([, { job }]) => findSnapshot(job, sourceType, listing)));
    found.push(...batch.map(([thing, { job }], i): [string, Success] => [thing, { job, ...withId(ids[i]) }]));
  }
  return new Map(found);
}

function withId(snapshotId: string | undefined): { readonly snapshotId?: string } {
  return snapshotId === undefined ? {} : { snapshotId };
}

const nothingAsked = Object.fromEntries(
  Object.keys(schema.attributes).map((name) => [name, null]),
) as unknown as SnapshotsState;

/** Undefined where there is none, or where it cannot be asked for. */
async function findSnapshot(
  job: BackupJob,
  backupSourceType: string,
  listing: Omit<Listing, 'config'>,
): Promise<string | undefined> {
  // Tablestore is OTS for backup jobs.
  const sourceType = backupSourceType === 'OTS' ? TABLE_SOURCE_TYPE : backupSourceType;
  const kind = snapshotKind(sourceType);
  const config: SnapshotsState = {
    ...nothingAsked,
    filter: [],
    source_type: sourceType,
    job_id: job.JobId ?? null,
    vault_id: job.VaultId || null,
    instance_id: job.InstanceId || null,
    bucket: job.Bucket || null,
    file_system_id: job.FileSystemId || null,
    create_time: job.CreateTime ? String(job.CreateTime) : null,
    instance_name: job.InstanceName || null,
    table_name: job.TableName || null,
    max_results: 1,
  };
  const required = Object.keys(requiredOf(sourceType)) as (keyof SnapshotsState)[];
  if (!kind || required.some((name) => config[name] === null)) return undefined;
  const [snapshot] = await listSnapshots(kind, { ...listing, config });
  return snapshot?.SnapshotId;
}
