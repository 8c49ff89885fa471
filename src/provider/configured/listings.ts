import type { Clock } from '../../clock';
import { CloudError } from '../../cloud/cloud-error';
import type { LookOptions } from '../../waiting/look';
import { EntryIndex, type Indexing } from './entry-index';
import { type SharedWork, shareWork } from './shared-work';

/**
 * A listing serves all creates that begin within this time. What another program starts in between could as well have
 * started just after a fresh listing.
 */
const FRESH_MS = 5_000;

/** What was seen of a place. */
export interface Sight<Entry, Wanted> {
  /** What had not ended when the newest listing was made; older listings say nothing here. */
  readonly pending: EntryIndex<Entry, Wanted>;
  /** All that were ever seen there. What is told of one may be out of date. */
  readonly ever: EntryIndex<Entry, Wanted>;
}

/** The restores of each place of a service: a place is a part of its list that restores with the same inputs are in. */
export interface Listings<Place, Entry, Wanted> {
  /** What is there, to be asked before a restore is started. */
  before(place: Place, options: LookOptions): Promise<Sight<Entry, Wanted>>;
  /** All restores of the place, whatever became of them, in a listing that begins after this call. */
  now(place: Place, options: LookOptions): Promise<EntryIndex<Entry, Wanted>>;
}

export interface ListingSettings<Place, Entry, Wanted> extends Indexing<Entry, Wanted> {
  readonly clock: Clock;
  /** The operation, for those who must be told that it took too long. */
  readonly action: string;
  keyOf(place: Place): string;
  /** `pendingOnly`: those that have ended are not wanted, though they do no harm. */
  list(place: Place, pendingOnly: boolean, options: LookOptions): Promise<readonly Entry[]>;
  hasEnded(entry: Entry): boolean;
}

interface Listing<Entry, Wanted> {
  readonly atMs: number;
  /** Until when the one who began it would wait for it. */
  readonly deadlineMs: number;
  readonly sight: SharedWork<Sight<Entry, Wanted>>;
  /** The same, for the next listing. */
  seen?: Sight<Entry, Wanted>;
}

export function createListings<Place, Entry, Wanted>(
  settings: ListingSettings<Place, Entry, Wanted>,
): Listings<Place, Entry, Wanted> {
  return new SharedListings(settings);
}

class SharedListings<Place, Entry, Wanted> implements Listings<Place, Entry, Wanted> {
  private readonly listings = new Map<string, Listing<Entry, Wanted>>();
  private readonly next = new Map<string, SharedWork<EntryIndex<Entry, Wanted>>>();

  constructor(private readonly settings: ListingSettings<Place, Entry, Wanted>) {}

  async before(place: Place, options: LookOptions): Promise<Sight<Entry, Wanted>> {
    const listing = this.current(place, options);
    try {
      return await listing.sight.join(options);
    } catch (fault) {
      const mayGoOn = fault instanceof CloudError && listing.deadlineMs < deadlineOf(options);
      if (!mayGoOn) throw fault;
      return this.before(place, options); // it ended with the time of somebody else
    }
  }

  private current(place: Place, options: LookOptions): Listing<Entry, Wanted> {
    const key = this.settings.keyOf(place);
    const last = this.listings.get(key);
    const isUnderWay = last && last.seen === undefined && !last.sight.isGivenUp;
    const isFresh = last && (isUnderWay || this.settings.clock.now() - last.atMs < FRESH_MS);
    const listing = isFresh ? last : this.listAgain(key, place, last?.seen, deadlineOf(options));
    this.listings.set(key, listing);
    return listing;
  }

  now(place: Place, options: LookOptions): Promise<EntryIndex<Entry, Wanted>> {
    const key = this.settings.keyOf(place);
    const waiting = this.next.get(key) ?? this.share((signal) => this.startNext(key, place, signal));
    this.next.set(key, waiting);
    return waiting.join(options);
  }

  /** Those who come until it begins share it. */
  private async startNext(key: string, place: Place, abandoned: AbortSignal): Promise<EntryIndex<Entry, Wanted>> {
    const { settings } = this;
    await settings.clock.sleep(0);
    this.next.delete(key);
    const options = { signal: abandoned, deadlineMs: Number.MAX_SAFE_INTEGER };
    return new EntryIndex(settings, await settings.list(place, false, options));
  }

  private listAgain(key: string, place: Place, earlier: Sight<Entry, Wanted> | undefined, deadlineMs: number) {
    const { listings } = this;
    const listing: Listing<Entry, Wanted> = {
      atMs: this.settings.clock.now(),
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
  private async look(place: Place, earlier: Sight<Entry, Wanted> | undefined, options: LookOptions) {
    const { settings } = this;
    const entries = await settings.list(place, earlier !== undefined, options);
    const ever = earlier?.ever ?? new EntryIndex(settings, []);
    ever.add(entries);
    const pending = entries.filter((entry) => !settings.hasEnded(entry));
    return { pending: new EntryIndex(settings, pending), ever };
  }

  private share<T>(work: (abandoned: AbortSignal) => Promise<T>): SharedWork<T> {
    const { clock, action } = this.settings;
    return shareWork({ clock, action, work });
  }
}

function deadlineOf({ deadlineMs = Number.MAX_SAFE_INTEGER }: LookOptions): number {
  return deadlineMs;
}
