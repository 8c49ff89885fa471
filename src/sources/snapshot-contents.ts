import type { BackupJob } from '../api/operations/describe-backup-jobs2';
import type { CallOptions, CloudClient } from '../cloud/cloud-client';
import { readBackupJobs } from './read-backup-jobs';
import { readFileSnapshots, type Snapshot } from './read-snapshots';

/** A snapshot of files, of which is known what a restore tells of it. */
export interface SoughtSnapshot {
  readonly sourceType: string;
  readonly vaultId: string;
  readonly snapshotId: string;
  readonly edition?: string | undefined;
  /** ECS instance that it was taken of, where the restore tells. */
  readonly instanceId?: string | undefined;
}

/** What a snapshot holds; null where the service does not tell. */
export interface SnapshotContents {
  readonly items: number | null;
  readonly bytes: number | null;
}

/** Undefined where the service lists no such snapshot of anything that is known to be backed up to the vault. */
export type FindSnapshotContents = (
  sought: SoughtSnapshot,
  options: CallOptions,
) => Promise<SnapshotContents | undefined>;

type Source = Readonly<Record<string, string | number>>;

/** What snapshots are listed by, besides the vault. */
const LISTED_BY: Readonly<Record<string, readonly (keyof BackupJob)[]>> = {
  ECS_FILE: ['InstanceId'],
  OSS: ['Bucket'],
  NAS: ['FileSystemId', 'CreateTime'],
  COMMON_FILE_SYSTEM: [],
};

/** So many of the newest backup jobs tell what a vault has snapshots of. */
const BACKUP_JOBS = 2_000;

/** Looks snapshots up by their ids. What is backed up to a vault is asked once. */
export function createSnapshotContents(client: () => CloudClient): FindSnapshotContents {
  const asked = new Map<string, Promise<readonly Source[]>>();
  const sourcesOf = (sought: SoughtSnapshot, options: CallOptions) => {
    const key = JSON.stringify([sought.sourceType, sought.vaultId, sought.edition]);
    const sources = asked.get(key) ?? sourcesIn(client(), sought, options);
    asked.set(key, sources);
    sources.catch(() => asked.delete(key));
    return sources;
  };
  return async (sought, options) => {
    const { sourceType, instanceId } = sought;
    const find = (source: Source) => findIn(client(), sought, source, options);
    const told = sourceType === 'ECS_FILE' && instanceId ? await find({ InstanceId: instanceId }) : undefined;
    if (told) return contentsOf(told);
    for (const source of await sourcesOf(sought, options)) {
      const found = await find(source);
      if (found) return contentsOf(found);
    }
    return undefined;
  };
}

async function sourcesIn(client: CloudClient, sought: SoughtSnapshot, options: CallOptions): Promise<Source[]> {
  const { sourceType, vaultId, edition } = sought;
  const names = LISTED_BY[sourceType] ?? [];
  if (names.length === 0) return [{}];
  const request = {
    SourceType: sourceType,
    Filters: [{ Key: 'VaultId', Operator: 'EQUAL', Values: [vaultId] }] as const,
    ...(edition && { Edition: edition }),
  };
  const jobs = await readBackupJobs({ client, options, limit: BACKUP_JOBS }, request);
  const sources = jobs.map((job) => names.map((name) => [name, job[name]] as const));
  const whole = sources.filter((source) => source.every(([, value]) => value));
  return [...new Map(whole.map((source) => [source.join(' '), Object.fromEntries(source) as Source])).values()];
}

async function findIn(
  client: CloudClient,
  { sourceType, vaultId, snapshotId, edition }: SoughtSnapshot,
  source: Source,
  options: CallOptions,
): Promise<Snapshot | undefined> {
  const conditions = Object.entries({ VaultId: vaultId, ...source });
  const query = conditions.map(([field, value]) => ({ field, operation: 'MATCH_TERM', value }));
  const [found] = await readFileSnapshots(
    { client, options, limit: 1, keep: ({ SnapshotId }) => SnapshotId === snapshotId },
    {
      SourceType: sourceType,
      Query: JSON.stringify(query),
      SortBy: 'CreatedTime',
      Order: 'DESC',
      ...(edition && { Edition: edition }),
    },
  );
  return found;
}

/** The totals are those of the source: a snapshot that is partial holds what was backed up of it. */
function contentsOf({ Status, ItemsTotal, ItemsDone, BytesTotal, ProtectedDataSize }: Snapshot): SnapshotContents {
  const isPartial = Status === 'PARTIAL_COMPLETE' && ItemsDone !== undefined;
  return isPartial
    ? { items: amount(ItemsDone), bytes: null }
    : { items: amount(ItemsTotal), bytes: amount(BytesTotal ?? ProtectedDataSize) };
}

function amount(value: number | bigint | undefined): number | null {
  return value === undefined ? null : Number(value);
}
