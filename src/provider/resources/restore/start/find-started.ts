import type { RestoreContext } from '../definition/restore-definition';
import type { RestoreTypes } from '../definition/restore-types';

/** When to look for a restore that may have been started: several looks over half a minute, since it may be listed late. */
const LOOKS_AFTER_MS = [0, 5_000, 15_000, 30_000];

export interface Wanted<T extends RestoreTypes> {
  readonly request: T['kind'];
  readonly place: T['place'];
  /** Whether a restore with the same inputs, in whatever status, is what is looked for. */
  readonly isIt: (entry: T['entry'], alike: readonly T['entry'][]) => boolean;
  readonly deadlineMs: number;
}

export interface Found<T extends RestoreTypes> {
  readonly id: string;
  readonly entry: T['entry'];
  /** All that have the same inputs, as they were listed with it. */
  readonly alike: readonly T['entry'][];
}

/** A restore that a call has started, as far as it can be told. It is claimed. */
export async function findStarted<T extends RestoreTypes>(
  { request, place, isIt, deadlineMs }: Wanted<T>,
  context: RestoreContext<T>,
): Promise<Found<T> | undefined> {
  const { configured, log, stop, restore } = context;
  const { takenJobs, clock } = configured;
  const { listings, idOf } = restore.entries;
  const sinceMs = clock.now();
  for (const afterMs of LOOKS_AFTER_MS) {
    await clock.sleep(Math.max(0, sinceMs + afterMs - clock.now()), stop);
    const alike = (await listings(configured).now(place, { deadlineMs, signal: stop }))
      .like(request)
      .filter((entry) => restore.twins.isTwin(request, entry));
    const found = alike.filter((entry) => idOf(entry) && isIt(entry, alike));
    const entry = sole(request, found, context).find((one) => takenJobs.take(idOf(one) as string));
    if (!entry) continue;
    const id = idOf(entry) as string;
    log.warn(`found the ${restore.words.noun} that was started`, { restore_id: id });
    return { id, entry, alike };
  }
  return undefined;
}

/** Of several that only look alike, none can be told to be the one. */
function sole<T extends RestoreTypes>(
  request: T['kind'],
  found: readonly T['entry'][],
  { restore }: RestoreContext<T>,
): readonly T['entry'][] {
  return found.length === 1 ? found : found.filter((entry) => restore.twins.isCertainTwin(request, entry));
}
