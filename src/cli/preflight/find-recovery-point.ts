import { MAX_PAGE_SIZE } from '../../api/filters';
import { type BackupJob, describeBackupJobs2 } from '../../api/operations/describe-backup-jobs2';
import type { CloudClient } from '../../cloud/cloud-client';
import { readPages } from '../../cloud/read-pages';
import { listedEntries } from '../../provider/data-sources/listed-entries';
import { listSnapshots } from '../../provider/data-sources/snapshots/list-snapshots';
import { type SnapshotsState, schema } from '../../provider/data-sources/snapshots/schema';
import type { Snapshot } from '../../provider/data-sources/snapshots/snapshot-attributes';
import { requiredOf, snapshotKind } from '../../provider/data-sources/snapshots/snapshot-kinds';

export interface WantedSnapshot {
  readonly sourceType: string;
  readonly vaultId: string;
  readonly snapshotId: string;
  readonly edition: string | null;
}

const nothingAsked = Object.fromEntries(
  Object.keys(schema.attributes).map((name) => [name, null]),
) as unknown as SnapshotsState;

/** So many of the newest backup jobs tell what a vault has snapshots of. */
const BACKUP_JOBS = 2_000;

/**
 * The snapshot of that id; undefined where it is not listed. Snapshots of files are listed only by what they were taken
 * of, which a restore does not name: the backup jobs of the vault do.
 */
export async function findRecoveryPoint(
  client: CloudClient,
  wanted: WantedSnapshot,
  nowMs: number,
): Promise<Snapshot | undefined> {
  const { sourceType, vaultId: vault_id, snapshotId: snapshot_id, edition } = wanted;
  const kind = snapshotKind(sourceType);
  if (!kind) return undefined;
  const base: SnapshotsState = { ...nothingAsked, filter: [], source_type: sourceType, vault_id, snapshot_id, edition };
  const needed = Object.entries(requiredOf[sourceType] ?? {}).filter(([name]) => name !== 'vault_id');
  const sources = needed.length === 0 ? [{}] : await sourcesIn(client, wanted, needed);
  for (const source of sources) {
    const [found] = await listSnapshots(kind, { client, config: { ...base, ...source }, options: {}, nowMs });
    if (found) return found;
  }
  return undefined;
}

/** What was backed up to a vault, as arguments of a query for snapshots. */
async function sourcesIn(
  client: CloudClient,
  { sourceType, vaultId, edition }: WantedSnapshot,
  needed: readonly (readonly [string, string])[],
): Promise<Partial<SnapshotsState>[]> {
  const request = {
    SourceType: sourceType as 'ECS_FILE',
    Filters: [{ Key: 'VaultId', Operator: 'EQUAL', Values: [vaultId] }] as const,
    PageSize: MAX_PAGE_SIZE,
    ...(edition !== null && { Edition: edition }),
  };
  const jobs = await readPages<BackupJob>({
    action: describeBackupJobs2.action,
    idOf: (job) => job.JobId,
    limit: BACKUP_JOBS,
    async page(PageNumber) {
      const answer = await client.call(describeBackupJobs2, { ...request, PageNumber });
      const { BackupJobs, TotalCount } = answer.body;
      return listedEntries(describeBackupJobs2, answer, 'BackupJobs', BackupJobs?.BackupJob, TotalCount);
    },
  });
  const sources = jobs.map((job) =>
    needed.map(([name, field]) => [name, text(job[field as keyof BackupJob])] as const),
  );
  const whole = sources.filter((source) => source.every(([, value]) => value !== ''));
  return [...new Map(whole.map((source) => [JSON.stringify(source), Object.fromEntries(source)])).values()];
}

function text(value: unknown): string {
  return value === undefined || value === null ? '' : String(value);
}
