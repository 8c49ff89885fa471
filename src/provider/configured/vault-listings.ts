import { describeRestoreJobs2, type RestoreJob } from '../../api/operations/describe-restore-jobs2';
import { PENDING_STATUSES, verdictOf } from '../../api/restore-job-status';
import type { Clock } from '../../clock';
import type { CloudClient } from '../../cloud/cloud-client';
import { CloudError } from '../../cloud/cloud-error';
import type { LookOptions } from '../../waiting/look';
import { listRestoreJobs, type RestoreJobList } from '../../waiting/restore-job-list';
import { type SharedWork, shareWork } from './shared-work';

/**
 * A listing serves all creates that begin within this time. What another program starts in between could as well have
 * started just after a fresh listing.
 */
const FRESH_MS = 5_000;

/** Where restore jobs with the same inputs can be: in one list, and in one vault of that. */
export interface JobPlace {
  readonly list: RestoreJobList;
  readonly vaultId: string;
}

/** What was seen of a place. */
export interface Sight {
  /** What had not ended when the newest listing was made; older listings say nothing here. */
  readonly pending: JobIndex;
  /** All jobs that were ever seen there. What is told of one may be out of date. */
  readonly ever: JobIndex;
}

export interface VaultListings {
  /** What is there, to be asked before a job is started. */
  before(place: JobPlace, options: LookOptions): Promise<Sight>;
  /** All jobs of the place, whatever became of them, in a listing that begins after this call. */
  now(place: JobPlace, options: LookOptions): Promise<JobIndex>;
}

/** What finds a job among ten thousand without looking at each: jobs with other values of these are no twins. */
type Looks = Pick<RestoreJob, 'SnapshotId' | 'TargetInstanceId' | 'TargetPath' | 'TargetBucket' | 'TargetPrefix'>;

export class JobIndex {
  private readonly byLooks = new Map<string, RestoreJob[]>();
  private readonly ids = new Set<string>();

  constructor(jobs: readonly RestoreJob[]) {
    this.add(jobs);
  }

  add(jobs: readonly RestoreJob[]): void {
    for (const job of jobs.filter(({ RestoreId = '' }) => !this.ids.has(RestoreId))) {
      this.ids.add(job.RestoreId ?? '');
      for (const key of [looksOf(job), looksOf({ ...job, SnapshotId: undefined })]) {
        const alike = this.byLooks.get(key);
        if (alike) alike.push(job);
        else this.byLooks.set(key, [job]);
      }
    }
  }

  /** Those that may be what is wanted. A snapshot that is not named may be any. */
  like(wanted: Looks): readonly RestoreJob[] {
    return this.byLooks.get(looksOf(wanted)) ?? [];
  }
}

function looksOf({ SnapshotId, TargetInstanceId, TargetPath, TargetBucket, TargetPrefix }: Looks): string {
  return [SnapshotId, TargetInstanceId, TargetPath, TargetBucket, TargetPrefix].map((part) => part || '').join('\n');
}

interface Listing {
  readonly atMs: number;
  /** Until when the one who began it would wait for it. */
  readonly deadlineMs: number;
  readonly sight: SharedWork<Sight>;
  /** The same, for the next listing. */
  seen?: Sight;
}

export function createVaultListings(client: () => CloudClient, clock: Clock): VaultListings {
  return new SharedListings(client, clock);
}

class SharedListings implements VaultListings {
  private readonly listings = new Map<string, Listing>();
  private readonly next = new Map<string, SharedWork<JobIndex>>();

  constructor(
    private readonly client: () => CloudClient,
    private readonly clock: Clock,
  ) {}

  async before(place: JobPlace, options: LookOptions): Promise<Sight> {
    const listing = this.current(place, options);
    try {
      return await listing.sight.join(options);
    } catch (fault) {
      const mayGoOn = fault instanceof CloudError && listing.deadlineMs < deadlineOf(options);
      if (!mayGoOn) throw fault;
      return this.before(place, options); // it ended with the time of somebody else
    }
  }

  private current(place: JobPlace, options: LookOptions): Listing {
    const key = keyOf(place);
    const last = this.listings.get(key);
    const isUnderWay = last && last.seen === undefined && !last.sight.isGivenUp;
    const isFresh = last && (isUnderWay || this.clock.now() - last.atMs < FRESH_MS);
    const listing = isFresh ? last : this.listAgain(key, place, last?.seen, deadlineOf(options));
    this.listings.set(key, listing);
    return listing;
  }

  now(place: JobPlace, options: LookOptions): Promise<JobIndex> {
    const key = keyOf(place);
    const waiting = this.next.get(key) ?? this.share((signal) => this.startNext(key, place, signal));
    this.next.set(key, waiting);
    return waiting.join(options);
  }

  /** Those who come until it begins share it. */
  private async startNext(key: string, place: JobPlace, abandoned: AbortSignal): Promise<JobIndex> {
    await this.clock.sleep(0);
    this.next.delete(key);
    return new JobIndex(await this.list(place, false, { signal: abandoned, deadlineMs: Number.MAX_SAFE_INTEGER }));
  }

  private listAgain(key: string, place: JobPlace, earlier: Sight | undefined, deadlineMs: number): Listing {
    const { listings } = this;
    const listing: Listing = {
      atMs: this.clock.now(),
      deadlineMs,
      sight: this.share(async (abandoned) => {
        try {
          listing.seen = await this.look(place, earlier, { signal: abandoned, deadlineMs });
          return listing.seen;
        } catch (fault) {
          if (listings.get(key) === listing) listings.delete(key); // it serves only those who wait for it now
          throw fault;
        }
      }),
    };
    return listing;
  }

  /** The first listing of a place reads everything that ever ran there; the later ones only what still runs. */
  private async look(place: JobPlace, earlier: Sight | undefined, options: LookOptions): Promise<Sight> {
    const jobs = await this.list(place, earlier !== undefined, options);
    const ever = earlier?.ever ?? new JobIndex([]);
    ever.add(jobs);
    return { pending: new JobIndex(jobs.filter(({ Status }) => verdictOf(Status) === 'pending')), ever };
  }

  private async list({ list, vaultId }: JobPlace, pendingOnly: boolean, options: LookOptions) {
    const ofVault = { Key: 'VaultId', Operator: 'IN', Values: [vaultId] };
    const stillPending = { Key: 'Status', Operator: 'IN', Values: PENDING_STATUSES };
    const filters = pendingOnly ? [ofVault, stillPending] : [ofVault];
    return (await listRestoreJobs(this.client(), list, filters, options)).jobs;
  }

  private share<T>(work: (abandoned: AbortSignal) => Promise<T>): SharedWork<T> {
    return shareWork({ clock: this.clock, action: describeRestoreJobs2.action, work });
  }
}

function deadlineOf({ deadlineMs = Number.MAX_SAFE_INTEGER }: LookOptions): number {
  return deadlineMs;
}

function keyOf({ list: { restoreType, edition }, vaultId }: JobPlace): string {
  return [restoreType, edition, vaultId].join(' ');
}
