import { MAX_PAGE_SIZE } from '../../../api/filters';
import { type BackupJob, describeBackupJobs2 } from '../../../api/operations/describe-backup-jobs2';
import type { CloudClient } from '../../../cloud/cloud-client';
import { listedEntries } from '../../../cloud/paging/listed-entries';
import { readPages } from '../../../cloud/paging/read-pages';
import { listSnapshots } from '../../../provider/data-sources/snapshots/list-snapshots';
import { type SnapshotsState, schema } from '../../../provider/data-sources/snapshots/schema';
import { requiredOf, snapshotKind } from '../../../provider/data-sources/snapshots/snapshot-kinds';
import type { Snapshot } from '../../../sources/read-snapshots';
import type { Values } from '../../stack/stack';

export interface WantedSnapshot {
  readonly sourceType: string;
  readonly vaultId: string;
  readonly snapshotId: string;
  readonly edition: string | null;
}

/** `unasked`: nobody knows what the snapshot was taken of, without which the service lists none. */
export type RecoveryPointAnswer = Snapshot | 'absent' | 'unasked';

/** What snapshots of a type may have been taken of, as arguments of a query. */
export type Sources = (sourceType: string) => readonly Partial<SnapshotsState>[];

const nothingAsked = Object.fromEntries(
  Object.keys(schema.attributes).map((name) => [name, null]),
) as unknown as SnapshotsState;

/** So many of the newest backup jobs tell what a vault has snapshots of. */
const BACKUP_JOBS = 2_000;

/**
 * The snapshot of that id. Snapshots of files are listed only by what they were taken of, which a restore does not name:
 * queries of the stack may, and the backup jobs of the vault do as long as they are kept.
 */
export async function findRecoveryPoint(
  client: CloudClient,
  wanted: WantedSnapshot,
  known: Sources,
  nowMs: number,
): Promise<RecoveryPointAnswer> {
  const { sourceType, vaultId: vault_id, snapshotId: snapshot_id, edition } = wanted;
  const kind = snapshotKind(sourceType);
  if (!kind) return 'unasked';
  const base: SnapshotsState = { ...nothingAsked, filter: [], source_type: sourceType, vault_id, snapshot_id, edition };
  const find = async (sources: readonly Partial<SnapshotsState>[]) => {
    for (const source of sources) {
      const config = { ...base, ...source };
      const [found] = await listSnapshots(kind, { client, config, options: {}, nowMs });
      if (found) return found;
    }
    return undefined;
  };
  const needed = Object.entries(requiredOf(sourceType)).filter(([name]) => name !== 'vault_id');
  if (needed.length === 0) return (await find([{}])) ?? 'absent';
  const found = await find(known(sourceType));
  if (found) return found;
  const sources = await sourcesIn(client, wanted, needed);
  return (await find(sources)) ?? (sources.length > 0 ? 'absent' : 'unasked');
}

/** What the queries of a stack ask about, of those that can be asked again. */
export function sourcesOfQueries(queries: readonly Values[]): Sources {
  return (sourceType) =>
    queries.flatMap((values) => {
      const names = Object.keys(requiredOf(sourceType)).filter((name) => name !== 'vault_id');
      const source = names.map((name) => [name, values[name]] as const);
      const isKnown = values.source_type === sourceType && source.every(([, value]) => typeof value === 'string');
      return isKnown ? [Object.fromEntries(source) as Partial<SnapshotsState>] : [];
    });
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
