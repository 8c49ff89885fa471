import type { RestoreJob } from '../api/operations/describe-restore-jobs2';
import { PENDING_STATUSES } from '../api/restore-job-status';
import type { Clock } from '../clock';
import type { CloudClient } from '../cloud/cloud-client';
import type { LookOptions } from '../waiting/look';
import { listRestoreJobs, type RestoreJobList } from '../waiting/restore-job-list';

/**
 * A listing serves all creates that begin within this time. What another program starts in between could as well have
 * started just after a fresh listing.
 */
const FRESH_MS = 5_000;

/** Where twins of a job can be: its list, and its vault in that. */
export interface TwinPlace {
  readonly list: RestoreJobList;
  readonly vaultId: string;
}

/** All jobs of a place that were seen so far, by id, as they were last seen. */
export type Seen = ReadonlyMap<string, RestoreJob>;

export interface TwinRegistry {
  /** What is there, to be asked before a job is started. Only what has not ended is sure to be up to date. */
  before(place: TwinPlace, options: LookOptions): Promise<Seen>;
  /** All jobs of the place as they are now, whatever became of them. */
  now(place: TwinPlace, options: LookOptions): Promise<readonly RestoreJob[]>;
}

interface Listing {
  readonly atMs: number;
  readonly result: Promise<Seen>;
}

export function createTwinRegistry(client: () => CloudClient, clock: Clock): TwinRegistry {
  const listings = new Map<string, Listing>();

  const list = async ({ list, vaultId }: TwinPlace, pendingOnly: boolean, options: LookOptions) => {
    const ofVault = { Key: 'VaultId', Operator: 'IN', Values: [vaultId] };
    const stillPending = { Key: 'Status', Operator: 'IN', Values: PENDING_STATUSES };
    const filters = pendingOnly ? [ofVault, stillPending] : [ofVault];
    return (await listRestoreJobs(client(), list, filters, options)).jobs;
  };

  /** The first listing of a place reads everything that ever ran there; the later ones only what still runs. */
  async function listAgain(place: TwinPlace, last: Listing | undefined, options: LookOptions): Promise<Seen> {
    const earlier = await last?.result.catch(() => undefined);
    const jobs = await list(place, earlier !== undefined, options);
    return new Map([...(earlier ?? []), ...jobs.map((job) => [job.RestoreId ?? '', job] as const)]);
  }

  return {
    before(place, options) {
      const key = [place.list.restoreType, place.list.edition, place.vaultId].join(' ');
      const last = listings.get(key);
      if (last && clock.now() - last.atMs < FRESH_MS) return last.result;
      const listing = { atMs: clock.now(), result: listAgain(place, last, options) };
      listings.set(key, listing);
      listing.result.catch(() => listings.delete(key)); // a failed listing serves only those who wait for it now
      return listing.result;
    },
    now: (place, options) => list(place, false, options),
  };
}
