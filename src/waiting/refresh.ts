import type { Look } from './look';
import type { Sweep } from './restore-job-sweep';
import { lookOnce, type Waiting } from './wait';

/** Terraform reads ten resources at a time: so many, and it is worth reading what all of them may be among. */
const WORTH_A_SWEEP = 20;
/** How long a sweep counts as a look: a refresh of thousands takes no longer. */
const FRESH_MS = 30_000;
/** The jobs of one state are submitted within hours: one seen early tells since when the others may have ended. */
const MARGIN_SECONDS = 6 * 3_600;

export interface RefreshSettings<T> {
  readonly waiting: Waiting<T>;
  readonly sweep: Sweep<T>;
  /** When the job of an entry was created, in epoch seconds. */
  readonly createdSeconds: (entry: T) => number | undefined;
}

export interface ReadOptions {
  readonly deadlineMs: number;
  readonly stop: AbortSignal;
}

/** Looks at one job for a refresh of a state; undefined when there is no such job. */
export type Refresh<T> = (id: string, options: ReadOptions) => Promise<Look<T> | undefined>;

/**
 * The first jobs are looked up by their ids, those that are asked for together with one call. When there are many, what
 * has not ended or has ended lately is read as a whole; only what is not among that is looked up by its id.
 */
export function createRefresh<T>({ waiting, sweep, createdSeconds }: RefreshSettings<T>): Refresh<T> {
  const { clock } = waiting;
  let reads = 0;
  let sinceSeconds = Number.POSITIVE_INFINITY;
  let swept: { readonly atMs: number; readonly result: Promise<ReadonlyMap<string, Look<T>>> } | undefined;

  async function lookUp(id: string, options: ReadOptions): Promise<Look<T> | undefined> {
    const look = await lookOnce(waiting, id, options);
    sinceSeconds = Math.min(sinceSeconds, (look && createdSeconds(look.entry)) ?? Number.POSITIVE_INFINITY);
    return look;
  }

  /** What goes wrong with a sweep goes wrong with a single look, too, and is told there. */
  function sweptJobs({ deadlineMs }: ReadOptions): Promise<ReadonlyMap<string, Look<T>>> {
    if (swept && clock.now() - swept.atMs < FRESH_MS) return swept.result;
    const result = sweep(Math.floor(sinceSeconds - MARGIN_SECONDS), { deadlineMs }).catch(() => new Map());
    swept = { atMs: clock.now(), result };
    return result;
  }

  return async (id, options) => {
    reads += 1;
    const isWorthIt = reads > WORTH_A_SWEEP && Number.isFinite(sinceSeconds);
    const known = isWorthIt ? (await sweptJobs(options)).get(id) : undefined;
    return known ?? lookUp(id, options);
  };
}
