import type { Attempt } from '../../report/coverage/attempt';
import type { BackedUpSource } from '../../report/coverage/backed-up-source';
import { sourceTypeOf } from '../../report/coverage/source-matcher';
import { epochSeconds } from '../../report/text/time-text';
import { identifySource } from '../../sources/identify-source';
import { readFileSnapshots } from '../../sources/read-snapshots';
import type { Source } from '../../sources/source';
import type { Asker } from './found';

/** So many instances, buckets or file systems are asked for in one query, and so many for one vault. */
const AT_ONCE = 10;
const MOST_PLACES = 1000;
/** Of one query, the newest; older ones are not looked at. */
const MOST_SNAPSHOTS = 1000;
/** A job and its snapshot may be complete a little apart. */
const APART_SECONDS = 900;

type Owners = ReadonlyMap<string, BackedUpSource>;

/** Whose snapshots those of lists are, as far as lists name them: those of tables, instances and disks. */
export function knownOwners(listed: ReadonlyMap<BackedUpSource, Source>): Owners {
  const ids = [...listed].flatMap(([owner, { backups }]) =>
    backups.flatMap(({ snapshotId }) => (snapshotId ? [[snapshotId, owner] as const] : [])),
  );
  return new Map(ids);
}

/**
 * Whose snapshots of files those of these restores are. The service finds them by what they were taken of alone, so all
 * that it may be is asked for: what was backed up when the recovery point was complete, where that is known.
 */
export async function findOwners(
  asker: Asker,
  listed: ReadonlyMap<BackedUpSource, Source>,
  attempts: readonly Attempt[],
): Promise<Owners> {
  const places = new Map<string, Attempt[]>();
  for (const attempt of attempts.filter(({ snapshotId }) => snapshotId !== undefined)) {
    const place = JSON.stringify([attempt.holder, sourceTypeOf(attempt.restoreType)]);
    places.set(place, [...(places.get(place) ?? []), attempt]);
  }
  const found = [...places].map(([place, wanted]) => {
    const [vaultId, sourceType] = JSON.parse(place) as [string, string];
    const ofType = [...listed].filter(([, source]) => source.sourceType === sourceType);
    const owners = new Map(ofType.map(([owner, { name }]) => [name, owner]));
    const sources = ofType.map(([, source]) => source);
    const candidates = sources.filter((source) => wanted.some((one) => mayBe(source, vaultId, one)));
    return findIn(asker, { vaultId, sourceType, wanted, candidates, owners });
  });
  return new Map((await Promise.all(found)).flat());
}

function mayBe({ backups }: Source, vaultId: string, { pointSeconds, at }: Attempt): boolean {
  const latest = epochSeconds(at) ?? 0;
  return backups.some(
    (backup) =>
      backup.vaultId === vaultId &&
      (pointSeconds === undefined
        ? backup.completedSeconds <= latest
        : Math.abs(backup.completedSeconds - pointSeconds) <= APART_SECONDS),
  );
}

interface Search {
  readonly vaultId: string;
  readonly sourceType: string;
  readonly wanted: readonly Attempt[];
  readonly candidates: readonly Source[];
  /** By name. */
  readonly owners: Owners;
}

async function findIn({ client }: Asker, search: Search): Promise<[string, BackedUpSource][]> {
  const { vaultId, sourceType: SourceType, wanted, candidates, owners } = search;
  const missing = new Set(wanted.map(({ snapshotId }) => snapshotId as string));
  const found: [string, BackedUpSource][] = [];
  for (const place of placesOf(candidates)) {
    if (missing.size === 0) break;
    const conditions = [{ field: 'VaultId', operation: 'MATCH_TERM', value: vaultId }, ...place, spanOf(wanted)];
    const request = { SourceType, Query: JSON.stringify(conditions), SortBy: 'CreatedTime', Order: 'DESC' } as const;
    for (const snapshot of await readFileSnapshots({ client, options: {}, limit: MOST_SNAPSHOTS }, request)) {
      const { SnapshotId = '' } = snapshot;
      const owner = owners.get(identifySource(SourceType, snapshot)?.name ?? '');
      if (owner && missing.delete(SnapshotId)) found.push([SnapshotId, owner]);
    }
  }
  return found;
}

/** Recovery points are of the time that is told of them, else of any time before the restore. */
function spanOf(wanted: readonly Attempt[]) {
  const begin = Math.min(...wanted.map(({ pointSeconds = 0 }) => pointSeconds));
  const end = Math.max(...wanted.map(({ pointSeconds, at }) => pointSeconds ?? epochSeconds(at) ?? 0));
  const value = [Math.max(0, begin - APART_SECONDS), end + APART_SECONDS];
  return { field: 'CompleteTime', operation: 'BETWEEN', value };
}

/** Conditions for all instances, buckets or file systems of the sources, so many at once. */
function placesOf(sources: readonly Source[]): object[][] {
  const [first] = sources;
  if (!first) return [];
  const field = first.instanceId ? 'InstanceId' : first.bucket ? 'Bucket' : 'FileSystemId';
  const idOf = ({ instanceId, bucket, fileSystemId }: Source) => instanceId ?? bucket ?? fileSystemId;
  const distinct = [...new Map(sources.map((source) => [idOf(source), source])).values()].slice(0, MOST_PLACES);
  const groups = Array.from({ length: Math.ceil(distinct.length / AT_ONCE) }, (_, index) =>
    distinct.slice(index * AT_ONCE, (index + 1) * AT_ONCE),
  );
  return groups.map((group) => [
    { field, operation: 'IN', value: group.map(idOf) },
    ...(field === 'FileSystemId'
      ? [{ field: 'CreateTime', operation: 'IN', value: group.map((one) => one.fileSystemCreateTime ?? 0) }]
      : []),
  ]);
}
