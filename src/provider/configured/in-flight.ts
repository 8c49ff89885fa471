import type { Log } from '../../plugin/log';

export interface InFlightLimits {
  readonly total: number;
  readonly perTarget: number;
  readonly perVault: number;
}

/** What a restore takes up while it runs. */
export interface Load {
  /** Absent where the restore makes its own target. */
  readonly target?: string;
  /** Absent where it reads from none: only Cloud Backup has vaults. */
  readonly vault?: string;
}

/** Holds restores back while too many run, of those that this process has started. */
export interface InFlight {
  readonly isLimited: boolean;
  /** Resolves when the restore may start; `release` is due when it has ended. Rejects with the reason of `signal`. */
  enter(load: Load, signal: AbortSignal): Promise<Release>;
}

export type Release = () => void;

interface Place {
  readonly key: string;
  readonly limit: number;
}

interface Waiter {
  readonly places: readonly Place[];
  readonly admit: () => void;
}

/**
 * First come, first served: the queue is gone through in order, and one that must wait keeps its place in everything that
 * it needs, so that no later one can overtake it there, while one that needs other things may.
 */
class Turnstile {
  private readonly running = new Map<string, number>();
  private queue: Waiter[] = [];

  count(key: string): number {
    return this.running.get(key) ?? 0;
  }

  isWaiting(waiter: Waiter): boolean {
    return this.queue.includes(waiter);
  }

  join(waiter: Waiter): void {
    this.queue.push(waiter);
    this.admit();
  }

  leave(waiter: Waiter): void {
    this.queue = this.queue.filter((other) => other !== waiter);
    this.admit();
  }

  free(places: readonly Place[]): void {
    this.add(places, -1);
    this.admit();
  }

  private admit(): void {
    const fitting = this.queue.filter((waiter) => {
      const fits = waiter.places.every(({ key, limit }) => this.count(key) < limit);
      this.add(waiter.places, 1);
      return fits;
    });
    this.queue = this.queue.filter((waiter) => !fitting.includes(waiter));
    for (const waiter of this.queue) this.add(waiter.places, -1);
    for (const waiter of fitting) waiter.admit();
  }

  private add(places: readonly Place[], change: number): void {
    for (const { key } of places) this.running.set(key, this.count(key) + change);
  }
}

export function createInFlight(limits: InFlightLimits, log: Log): InFlight {
  const turnstile = new Turnstile();

  function enter(load: Load, signal: AbortSignal): Promise<Release> {
    const places = placesOf(load, limits);
    return new Promise((resolve, reject) => {
      const giveUp = () => {
        turnstile.leave(waiter);
        reject(signal.reason);
      };
      const waiter: Waiter = {
        places,
        admit: () => {
          signal.removeEventListener('abort', giveUp);
          resolve(once(() => turnstile.free(places)));
        },
      };
      if (signal.aborted) return reject(signal.reason);
      signal.addEventListener('abort', giveUp);
      turnstile.join(waiter);
      if (turnstile.isWaiting(waiter)) log.info(`a restore waits for its turn: ${whatIsFull(places, turnstile)}`);
    });
  }

  return { isLimited: Object.values(limits).some(Number.isFinite), enter };
}

function once(work: () => void): () => void {
  let done = false;
  return () => {
    if (done) return;
    done = true;
    work();
  };
}

function placesOf({ target, vault }: Load, { total, perTarget, perVault }: InFlightLimits): Place[] {
  return [
    { key: 'restores in all', limit: total },
    ...(target === undefined ? [] : [{ key: `restores to ${target}`, limit: perTarget }]),
    ...(vault === undefined ? [] : [{ key: `restores from vault ${vault}`, limit: perVault }]),
  ];
}

function whatIsFull(places: readonly Place[], turnstile: Turnstile): string {
  const full = places.filter(({ key, limit }) => turnstile.count(key) >= limit);
  if (full.length === 0) return 'others are ahead of it';
  return full.map(({ key, limit }) => `${turnstile.count(key)} ${key}, and no more than ${limit} may run`).join('; ');
}
