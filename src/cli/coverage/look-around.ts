import { CloudError } from '../../cloud/cloud-error';
import { SERVICE_TITLES, type Service } from '../../policies/services';
import { checkRegion } from '../../provider/data-sources/compute-nest-restore-tasks/data-source';
import type { Attempt } from '../../report/coverage/attempt';
import type { BackedUpSource } from '../../report/coverage/backed-up-source';
import { type SourceMatcher, sourceMatcher } from '../../report/coverage/source-matcher';
import { findOwners, knownOwners } from './find-owners';
import type { Asker, Found } from './found';
import { type FoundInVaults, lookAtCloudBackup } from './look-at-cloud-backup';
import { lookAtComputeNest } from './look-at-compute-nest';
import { lookAtDatabaseBackup } from './look-at-database-backup';

/** What is looked at, and what records tell of it. */
export interface Wish {
  readonly services: readonly Service[];
  readonly vaultIds?: readonly string[];
  readonly recorded: readonly Attempt[];
}

export interface Seen {
  readonly sources: readonly BackedUpSource[];
  readonly attempts: readonly Attempt[];
  readonly matcher: SourceMatcher;
  /** Services that could not be asked, and why. */
  readonly notLookedAt: readonly string[];
}

/** Everything that is backed up, and every restore that is known of it. */
export async function lookAround(asker: Asker, { services, vaultIds, recorded }: Wish): Promise<Seen> {
  const [vaults, ...others] = await Promise.all([
    services.includes('hbr') ? lookAtCloudBackup(asker, vaultIds) : NOTHING,
    ...lookers.map(([service, look]) => (services.includes(service) ? tolerantly(service, asker, look) : NOTHING)),
  ]);
  const isInVaults = ({ service, holder }: Attempt) =>
    service !== 'hbr' || vaultIds === undefined || vaultIds.includes(holder);
  const isRecorded = new Set(recorded.map(({ restoreId }) => restoreId));
  const listed = [vaults, ...others].flatMap(({ attempts }) => attempts);
  const attempts = [...recorded, ...listed.filter(({ restoreId }) => !isRecorded.has(restoreId))].filter(
    (attempt) => services.includes(attempt.service) && isInVaults(attempt),
  );
  const sources = [vaults, ...others].flatMap((found) => found.sources);
  const known = knownOwners(vaults.listed);
  const byLists = sourceMatcher(sources, known);
  const open = attempts.filter((attempt) => byLists(attempt) === undefined);
  const owners = await findOwners(asker, vaults.listed, open);
  return {
    sources,
    attempts,
    matcher: sourceMatcher(sources, new Map([...known, ...owners])),
    notLookedAt: others.flatMap(({ fault }) => fault ?? []),
  };
}

const NOTHING: FoundInVaults & Looked = { sources: [], attempts: [], listed: new Map() };

/** What a service told, or why it did not. */
interface Looked extends Found {
  readonly fault?: string;
}

const lookers = [
  ['dbs', lookAtDatabaseBackup],
  ['computenest', lookAtComputeNest],
] as const;

/** An account need not have these services, nor a caller the permission: what there is of Cloud Backup is told all the same. */
async function tolerantly(service: Service, asker: Asker, look: (asker: Asker) => Promise<Found>): Promise<Looked> {
  if (service === 'computenest' && checkRegion(asker.client).length > 0) return NOTHING;
  try {
    return await look(asker);
  } catch (fault) {
    if (!(fault instanceof CloudError)) throw fault;
    return { ...NOTHING, fault: `${SERVICE_TITLES[service]}: ${fault.message}` };
  }
}
