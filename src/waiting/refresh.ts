import { linkedSignal } from '../cloud/transport/linked-signal';
import type { Look } from './look';
import type { Sweep } from './restore-job-sweep';
import { lookOnce, type Waiting } from './wait';

/** Terraform reads ten resources at a time: so many, and it is worth reading what all of them may be among. */
const WORTH_A_SWEEP = 20;
/** A sweep of many pages of a slow service takes a minute or two. */
const SWEEP_MS = 600_000;
/** Nobody waits longer for a sweep before he looks by himself. */
const PATIENCE_MS = 30_000;
/** When nobody has read for so long, the next one reads for another refresh: nothing is believed from before it. */
const PAUSE_MS = 10_000;

export interface RefreshSettings<T> {
  readonly waiting: Waiting<T>;
  readonly sweep: Sweep<T>;
  /** Ids that are likely to be asked for, too. A hint: one that is wrong costs its place in a call. */
  readonly expected?: () => readonly string[];
}

export interface ReadOptions {
  readonly deadlineMs: number;
  readonly stop: AbortSignal;
}

/** Looks at one job for a refresh of a state; undefined when there is no such job. */
export type Refresh<T> = (id: string, options: ReadOptions) => Promise<Look<T> | undefined>;

/**
 * Jobs are looked up by their ids: those that are asked for together with one call, which takes as many along as it has room
 * for of those that are expected. Where nobody knows what else will be asked for, and there is much, what has not ended is
 * read as a whole, then what has ended lately; only what is not among that is looked up by its id.
 */
export function createRefresh<T>(settings: RefreshSettings<T>): Refresh<T> {
  const { clock } = settings.waiting;
  let current = new RefreshRun(settings);
  let underWay = 0;
  let lastMs = Number.NEGATIVE_INFINITY;
  return async (id, options) => {
    const isOver = underWay === 0 && clock.now() - lastMs > PAUSE_MS;
    if (isOver || current.hasRead(id)) {
      current.end();
      current = new RefreshRun(settings);
    }
    underWay += 1;
    return current.read(id, options).finally(() => {
      underWay -= 1;
      lastMs = clock.now();
    });
  };
}

class RefreshRun<T> {
  /** What was seen in this refresh. */
  private readonly known = new Map<string, Look<T> | undefined>();
  private readonly readIds = new Set<string>();
  private readonly seen: T[] = [];
  /** By id, of those that have not been looked at. */
  private expected?: Map<string, () => void>;
  private readonly onKnown = new Map<string, () => void>();
  private lookups = 0;
  /** In this order: what ends while the first is read is found by the second. */
  private readonly sweeps: (() => Promise<ReadonlyMap<string, Look<T>>>)[];
  private sweeping?: Promise<void>;

  constructor(private readonly settings: RefreshSettings<T>) {
    const { sweep, waiting } = settings;
    const options = () => ({ deadlineMs: waiting.clock.now() + SWEEP_MS });
    this.sweeps = [async () => sweep.pending(options()), async () => sweep.ended(this.seen, options())];
  }

  async read(id: string, options: ReadOptions): Promise<Look<T> | undefined> {
    this.readIds.add(id);
    this.expected ??= this.expect();
    if (!this.known.has(id)) await this.swept(options);
    if (this.known.has(id)) return this.known.get(id);
    if (this.expected.size === 0) this.lookups += 1;
    const look = await this.lookUp(id, options);
    if (look) this.seen.push(look.entry);
    return look;
  }

  /** A call that is under way may take the job along already: then its answer is the first. */
  private async lookUp(id: string, { deadlineMs, stop }: ReadOptions): Promise<Look<T> | undefined> {
    const came = new AbortController();
    const { signal, release } = linkedSignal(stop, came.signal);
    this.onKnown.set(id, () => came.abort('it came with another call'));
    try {
      return await lookOnce(this.settings.waiting, id, { deadlineMs, stop: signal });
    } catch (fault) {
      if (!came.signal.aborted) throw fault;
      return this.known.get(id);
    } finally {
      release();
      this.onKnown.delete(id);
      this.expected?.get(id)?.();
    }
  }

  /** A resource is read once a refresh: who reads it again reads for the next one. */
  hasRead(id: string): boolean {
    return this.readIds.has(id);
  }

  end(): void {
    for (const forget of this.expected?.values() ?? []) forget();
  }

  /** Lets the poller look at what is expected where a call has room. */
  private expect(): Map<string, () => void> {
    const { waiting, expected } = this.settings;
    const waitingFor = new Map<string, () => void>();
    for (const id of expected?.() ?? []) {
      const forget = () => {
        waiting.poller.unwatch(companion);
        waitingFor.delete(id);
      };
      const companion = {
        id,
        dueMs: Number.POSITIVE_INFINITY,
        urgent: false,
        deadlineMs: Number.POSITIVE_INFINITY,
        onLook: (look: Look<T> | undefined) => {
          waitingFor.delete(id);
          this.known.set(id, look);
          this.onKnown.get(id)?.();
        },
        onFault: () => undefined, // told to those who asked
      };
      waitingFor.set(id, forget);
      waiting.poller.accompany(companion);
    }
    return waitingFor;
  }

  /** Waits for the sweep that is under way, or is due, for as long as the reader can. */
  private async swept({ deadlineMs }: ReadOptions): Promise<void> {
    const sweep = this.lookups >= WORTH_A_SWEEP && !this.sweeping && this.sweeps.shift();
    if (sweep) this.sweeping = this.share(sweep);
    if (!this.sweeping) return;
    const { clock } = this.settings.waiting;
    const over = new AbortController();
    const patienceMs = Math.min(PATIENCE_MS, (deadlineMs - clock.now()) / 2);
    await Promise.race([this.sweeping, clock.sleep(patienceMs, over.signal)]);
    over.abort();
  }

  /** What goes wrong with a sweep goes wrong with a single look, too, and is told there. */
  private async share(sweep: () => Promise<ReadonlyMap<string, Look<T>>>): Promise<void> {
    for (const [id, look] of await sweep().catch(() => [])) this.known.set(id, look);
    this.lookups = 0;
    this.sweeping = undefined;
  }
}
