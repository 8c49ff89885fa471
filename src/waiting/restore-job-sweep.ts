import { MAX_FILTER_VALUES } from '../api/filters';
import type { RestoreJob } from '../api/operations/describe-restore-jobs2';
import { PENDING_STATUSES } from '../api/restore-job-status';
import type { CloudClient } from '../cloud/cloud-client';
import type { Look, LookOptions } from './look';
import { countRestoreJobs, type Filter, listRestoreJobs, type RestoreJobList } from './restore-job-list';
import { toLook } from './restore-job-source';

/** More entries would cost more calls than looking the wanted jobs up by their ids. */
const MAX_ENTRIES = 4_455;
/** The jobs of one state are submitted within hours: one seen early tells since when the others may have ended. */
const MARGINS_SECONDS = [6 * 3_600, 3_600, 300];

type Looks<T> = ReadonlyMap<string, Look<T>>;

/**
 * Reads many jobs of a list at once, with a call for each 99: those that have not ended, and then those that have. Whoever
 * reads both, in this order, misses none of those that end meanwhile.
 */
export interface Sweep<T> {
  pending(options: LookOptions): Promise<Looks<T>>;
  /** Those that have ended since about the time when those that were seen already were created. */
  ended(seen: readonly T[], options: LookOptions): Promise<Looks<T>>;
}

export function restoreJobSweep(client: CloudClient, list: RestoreJobList): Sweep<RestoreJob> {
  /** What meets the first filters that few enough meet; nothing when there are too many each time. */
  async function read(choices: readonly (readonly Filter[])[], options: LookOptions): Promise<Looks<RestoreJob>> {
    for (const filters of choices) {
      const count = await countRestoreJobs(client, list, filters, options);
      if (count > MAX_ENTRIES) continue;
      if (count === 0) break;
      const { jobs, requestId } = await listRestoreJobs(client, list, filters, options);
      return new Map(jobs.map((job) => [job.RestoreId ?? '', toLook(job, requestId)]));
    }
    return new Map();
  }

  return {
    pending: (options) => read([[{ Key: 'Status', Operator: 'IN', Values: PENDING_STATUSES }]], options),
    ended: (seen, options) => read(endedChoices(seen), options),
  };
}

/** The widest first: all vaults and hours before, then only the vaults that were seen, then less and less before. */
function endedChoices(seen: readonly RestoreJob[]): Filter[][] {
  const created = seen.flatMap(({ CreatedTime }) => (CreatedTime === undefined ? [] : [Number(CreatedTime)]));
  if (created.length === 0) return [];
  const firstSeconds = Math.min(...created);
  const endedSince = (marginSeconds: number): Filter => ({
    Key: 'CompleteTime',
    Operator: 'GREATER_THAN_OR_EQUAL',
    Values: [String(firstSeconds - marginSeconds)],
  });
  const inVaults: Filter = { Key: 'VaultId', Operator: 'IN', Values: vaultsOf(seen) };
  const ofVaults = MARGINS_SECONDS.map((marginSeconds) => [inVaults, endedSince(marginSeconds)]);
  return [[endedSince(MARGINS_SECONDS[0])], ...ofVaults];
}

function vaultsOf(seen: readonly RestoreJob[]): string[] {
  return [...new Set(seen.flatMap(({ VaultId }) => VaultId ?? []))].slice(0, MAX_FILTER_VALUES);
}
