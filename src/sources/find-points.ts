import { backupChoice } from './backup-choice';
import type { RecoveryRules } from './choice-among';
import { backupOfSnapshot } from './gather-sources';
import type { SourceAsker, SourceQuery } from './list-sources';
import { readFileSnapshots } from './read-snapshots';
import { snapshotChoice } from './snapshot-choice';
import type { Backup, Source } from './source';

/** A source with the backup of it that is restored, as far as lists tell. */
export interface Chosen<S extends Source = Source> {
  readonly source: S;
  readonly backup: Backup;
}

/** How snapshots are looked for, and which of them count. */
export interface PointQuery extends Pick<SourceQuery, 'edition'> {
  readonly rules: RecoveryRules;
}

const AT_ONCE = 10;

/** The snapshot of each, by name of its source; where there is none any more, nothing. */
export async function findPoints(
  asker: SourceAsker,
  chosen: readonly Chosen[],
  query: PointQuery,
): Promise<ReadonlyMap<string, Backup>> {
  const found: (readonly [string, Backup])[] = [];
  for (let start = 0; start < chosen.length; start += AT_ONCE) {
    const batch = chosen.slice(start, start + AT_ONCE);
    const points = await Promise.all(batch.map((one) => findPoint(asker, one, query)));
    found.push(...batch.flatMap(({ source }, i) => (points[i] ? [[source.name, points[i]] as const] : [])));
  }
  return new Map(found);
}

async function findPoint(
  { client, signal }: SourceAsker,
  { source, backup }: Chosen,
  { rules, edition }: PointQuery,
): Promise<Backup | undefined> {
  if (backup.snapshotId) return backup;
  const place = placeOf(source);
  if (!place || !backup.vaultId) return undefined;
  const fitting = source.backups.filter(
    (one) => one.vaultId === backup.vaultId && backupChoice.unfitness(one, rules) === undefined,
  );
  const byJob = new Map(fitting.map((one) => [one.jobId, one]));
  const conditions = [condition('VaultId', backup.vaultId), ...place, ...spanOf(rules)];
  const reading = {
    client,
    options: { signal },
    keep: (snapshot: Parameters<typeof snapshotChoice.unfitness>[0]) =>
      byJob.has(snapshot.JobId) && snapshotChoice.unfitness(snapshot, rules) === undefined,
    // They come newest first.
    ...(rules.randomSeed === undefined && { limit: 1 }),
  };
  const snapshots = await readFileSnapshots(reading, {
    ...{ SourceType: source.sourceType, Query: JSON.stringify(conditions), SortBy: 'CreatedTime', Order: 'DESC' },
    ...(edition && { Edition: edition }),
  });
  const snapshot = snapshotChoice.recoveryPointOf(snapshots, rules);
  return snapshot && { ...byJob.get(snapshot.JobId), ...backupOfSnapshot({ VaultId: backup.vaultId, ...snapshot }) };
}

const condition = (field: string, value: string | number, operation = 'MATCH_TERM') => ({ field, operation, value });

/** What the service must be told of a source besides its vault; undefined where nothing tells it. */
function placeOf({ sourceType, instanceId, bucket, fileSystemId, fileSystemCreateTime }: Source) {
  if (sourceType === 'ECS_FILE') return instanceId && [condition('InstanceId', instanceId)];
  if (sourceType === 'OSS') return bucket && [condition('Bucket', bucket)];
  if (!fileSystemId || !fileSystemCreateTime) return undefined;
  return [condition('FileSystemId', fileSystemId), condition('CreateTime', fileSystemCreateTime)];
}

function spanOf({ nowSeconds, atOrBefore, maxAgeSeconds }: RecoveryRules) {
  const from = Math.floor((atOrBefore ?? nowSeconds) - (maxAgeSeconds ?? 0));
  return [
    ...(maxAgeSeconds === undefined ? [] : [condition('CompleteTime', Math.max(from, 0), 'GREATER_THAN_OR_EQUAL')]),
    ...(atOrBefore === undefined ? [] : [condition('CompleteTime', atOrBefore, 'LESS_THAN_OR_EQUAL')]),
  ];
}
