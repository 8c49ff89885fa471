import { RESTORE_TYPES } from '../../api/restore-types';
import { CloudError } from '../../cloud/cloud-error';
import { SNAPSHOT_SOURCE_TYPES } from '../../provider/data-sources/snapshots/snapshot-kinds';
import type { Attempt } from '../../report/coverage/attempt';
import { attemptOfJob } from '../../report/coverage/attempt-of-job';
import type { BackedUpSource } from '../../report/coverage/backed-up-source';
import { listSources } from '../../sources/list-sources';
import type { Source } from '../../sources/source';
import { listRestoreJobs } from '../../waiting/restore-job-list';
import type { Asker, Found } from './found';

/** What Cloud Backup tells, and what every source was made of. */
export interface FoundInVaults extends Found {
  readonly listed: ReadonlyMap<BackedUpSource, Source>;
}

/** All sources of all types, and all restore jobs that the service still lists. */
export async function lookAtCloudBackup(asker: Asker, vaultIds: readonly string[] | undefined): Promise<FoundInVaults> {
  const [sources, attempts] = await Promise.all([readSources(asker, vaultIds), readJobs(asker)]);
  const nowSeconds = asker.nowMs / 1000;
  const listed = new Map(sources.map((source) => [backedUpSource(source, nowSeconds), source]));
  return { sources: [...listed.keys()], attempts, listed };
}

/** Only files can be in the basic edition. */
async function readSources(asker: Asker, vaultIds: readonly string[] | undefined): Promise<readonly Source[]> {
  const vaults = vaultIds && { vaultIds };
  const queries = [
    ...SNAPSHOT_SOURCE_TYPES.map((sourceType) => ({ sourceType, ...vaults })),
    { sourceType: 'ECS_FILE', edition: 'BASIC', ...vaults } as const,
  ];
  const lists = await Promise.all(queries.map((query) => listSources(asker, query).catch(nothingIfInvalid)));
  return mergedSources(lists.flat());
}

/** A disk is one source, whether it is backed up with its instance or by itself. */
function mergedSources(sources: readonly Source[]): readonly Source[] {
  const byName = new Map<string, Source>();
  for (const source of sources) {
    const { sourceType, name, backups } = source;
    const key = `${sourceType.endsWith('_DISK') ? 'DISK' : sourceType} ${name}`;
    const other = byName.get(key);
    byName.set(key, other ? { ...other, backups: [...other.backups, ...backups] } : source);
  }
  return [...byName.values()];
}

function backedUpSource({ sourceType: type, name, source, instanceId, backups }: Source, nowSeconds: number) {
  const usable = backups.filter(({ complete, expiresSeconds }) => complete && expiresSeconds > nowSeconds);
  const vaultIds = new Set(backups.flatMap(({ vaultId }) => vaultId ?? []));
  return {
    service: 'hbr',
    type,
    name,
    source,
    vaultIds: [...vaultIds].sort(),
    ...(instanceId && { instanceId }),
    points: usable.map(({ completedSeconds }) => completedSeconds),
  } as const satisfies BackedUpSource;
}

async function readJobs({ client }: Asker): Promise<readonly Attempt[]> {
  const lists = RESTORE_TYPES.map(async (restoreType) => {
    const { jobs } = await listRestoreJobs(client, { restoreType }, [], {}).catch((fault) => ({
      jobs: nothingIfInvalid(fault),
    }));
    return jobs.flatMap((job) => attemptOfJob({ RestoreType: restoreType, ...job }));
  });
  return (await Promise.all(lists)).flat();
}

/** A region may not know each type. */
function nothingIfInvalid(fault: unknown): [] {
  if (!(fault instanceof CloudError) || fault.category !== 'invalid') throw fault;
  return [];
}
