import { FILE_SNAPSHOT_SOURCE_TYPES, UDM_SNAPSHOT_SOURCE_TYPES } from '../api/backup-types';
import { MAX_FILTER_VALUES, MAX_PAGE_SIZE } from '../api/filters';
import type { RequestOf } from '../api/operation';
import type { BackupJob, describeBackupJobs2 } from '../api/operations/describe-backup-jobs2';
import { describeVaults, type Vault } from '../api/operations/describe-vaults';
import type { CloudClient } from '../cloud/cloud-client';
import { listedEntries } from '../cloud/paging/listed-entries';
import { readPages } from '../cloud/paging/read-pages';
import { backupJobTypes } from './backup-job-types';
import { type BackedUp, backedUpByJobs, backedUpBySnapshots, gatherSources } from './gather-sources';
import { readBackupJobs } from './read-backup-jobs';
import {
  endOfTime,
  readFileSnapshots,
  readInstanceSnapshots,
  readTableSnapshots,
  type Snapshot,
} from './read-snapshots';
import type { Source } from './source';

/** Which sources; all of the region where a list is absent. */
export interface SourceQuery {
  /** As snapshots have it: `OTS_TABLE`, never `OTS`. */
  readonly sourceType: string;
  readonly vaultIds?: readonly string[];
  readonly planIds?: readonly string[];
  readonly instanceIds?: readonly string[];
  readonly buckets?: readonly string[];
  readonly fileSystemIds?: readonly string[];
  readonly edition?: 'STANDARD' | 'BASIC';
  /** Only what was backed up since then, in seconds since 1970; all that the service still lists when absent. */
  readonly sinceSeconds?: number;
}

/** Who asks, and when by our clock. */
export interface SourceAsker {
  readonly client: CloudClient;
  readonly nowMs: number;
  readonly signal?: AbortSignal;
}

/**
 * Everything of one type that is backed up, by name, with all its backups that are still listed. Files, buckets and file
 * systems follow from the backup jobs: no operation lists their snapshots without being told of what.
 */
export async function listSources(asker: SourceAsker, query: SourceQuery): Promise<readonly Source[]> {
  const [jobs, snapshots] = await Promise.all([listJobs(asker, query), listSnapshots(asker, query)]);
  const backedUp = snapshots
    ? backedUpBySnapshots(query.sourceType, jobs, snapshots)
    : backedUpByJobs(query.sourceType, jobs);
  return gatherSources(backedUp.filter(isWanted(query)));
}

async function listJobs({ client, signal }: SourceAsker, query: SourceQuery): Promise<readonly BackupJob[]> {
  const SourceType = backupJobTypes[query.sourceType];
  if (SourceType === undefined) return [];
  const Filters = filtersOf(query);
  const request = {
    SourceType,
    ...(query.edition && { Edition: query.edition }),
    ...(Filters.length > 0 && { Filters }),
  };
  return readBackupJobs({ client, options: { signal } }, request);
}

/** The service filters what it can; all of it is looked at once more. */
function filtersOf(query: SourceQuery): NonNullable<RequestOf<typeof describeBackupJobs2>['Filters']> {
  const since = query.sinceSeconds;
  const lists = Object.entries(listed(query)).flatMap(([Key, Values]) =>
    Values && Values.length <= MAX_FILTER_VALUES ? [{ Key, Values, Operator: 'IN' as const }] : [],
  );
  const span = { Key: 'CreatedTime', Values: [String(since)], Operator: 'GREATER_THAN_OR_EQUAL' as const };
  return [...lists, ...(since === undefined ? [] : [span])];
}

const listed = ({ vaultIds, planIds, instanceIds, buckets, fileSystemIds }: SourceQuery) => ({
  VaultId: vaultIds,
  PlanId: planIds,
  InstanceId: instanceIds,
  Bucket: buckets,
  FileSystemId: fileSystemIds,
});

function isWanted(query: SourceQuery): (backedUp: BackedUp) => boolean {
  const { VaultId, PlanId, ...places } = listed(query);
  const isIn = (list: readonly string[] | undefined) => {
    const wanted = list && new Set(list);
    return (value: string | undefined) => !wanted || (value !== undefined && wanted.has(value));
  };
  const [inVaults, inPlans] = [isIn(VaultId), isIn(PlanId)];
  const inPlaces = Object.entries(places).map(([name, list]) => [name as keyof typeof places, isIn(list)] as const);
  return ({ taken, backup }) =>
    inVaults(backup.vaultId) && inPlans(backup.planId) && inPlaces.every(([name, isOne]) => isOne(taken[name]));
}

/** Of all sources of a type at once, where the service lists them so; undefined where it does not. */
function listSnapshots(asker: SourceAsker, query: SourceQuery): Promise<readonly Snapshot[]> | undefined {
  const { client, signal, nowMs } = asker;
  const { sourceType, sinceSeconds = 0 } = query;
  const reading = { client, options: { signal } };
  if (sourceType === 'OTS_TABLE') {
    return readTableSnapshots(reading, sinceSeconds > 0 ? { StartTime: sinceSeconds * 1000 } : {});
  }
  if ((UDM_SNAPSHOT_SOURCE_TYPES as readonly string[]).includes(sourceType)) {
    const [StartTime, EndTime] = [sinceSeconds, endOfTime(nowMs)];
    return readInstanceSnapshots(reading, { SourceType: sourceType, StartTime, EndTime, UdmRegionId: client.region });
  }
  const needsNoPlace = FILE_SNAPSHOT_SOURCE_TYPES.some((type) => type === sourceType) && !backupJobTypes[sourceType];
  return needsNoPlace ? listOfVaults(asker, query) : undefined;
}

/** Snapshots that are listed by their vault alone. */
async function listOfVaults(asker: SourceAsker, query: SourceQuery): Promise<readonly Snapshot[]> {
  const { client, signal } = asker;
  const { sourceType: SourceType, edition, vaultIds = await listVaultIds(asker) } = query;
  const found: Snapshot[] = [];
  for (const vaultId of vaultIds) {
    const conditions = [{ field: 'VaultId', operation: 'MATCH_TERM', value: vaultId }];
    const Query = JSON.stringify([...conditions, ...sinceCondition(query)]);
    const request = { SourceType, Query, SortBy: 'CreatedTime', Order: 'DESC', ...(edition && { Edition: edition }) };
    for (const snapshot of await readFileSnapshots({ client, options: { signal } }, request)) found.push(snapshot);
  }
  return found;
}

function sinceCondition({ sinceSeconds }: SourceQuery): object[] {
  return sinceSeconds === undefined
    ? []
    : [{ field: 'CompleteTime', operation: 'GREATER_THAN_OR_EQUAL', value: sinceSeconds }];
}

async function listVaultIds({ client, signal }: SourceAsker): Promise<readonly string[]> {
  const vaults = await readPages<Vault>({
    action: describeVaults.action,
    idOf: (vault) => vault.VaultId,
    async page(PageNumber) {
      const answer = await client.call(describeVaults, { PageNumber, PageSize: MAX_PAGE_SIZE }, { signal });
      const { Vaults, TotalCount } = answer.body;
      return listedEntries(describeVaults, answer, 'Vaults', Vaults?.Vault, TotalCount);
    },
  });
  return vaults.flatMap(({ VaultId }) => VaultId ?? []);
}
