import { createHash } from 'node:crypto';

/** What a backup must be to be the recovery point. Times in seconds since 1970. */
export interface RecoveryRules {
  readonly nowSeconds: number;
  readonly atOrBefore?: number;
  readonly maxAgeSeconds?: number;
  readonly randomSeed?: string;
}

/** What decides whether something that a service lists can be the recovery point. Times in seconds since 1970. */
export interface Backups<E, Incomplete extends string> {
  idOf(entry: E): string | undefined;
  /** Why it cannot be restored, in the words of its service; undefined where it is complete. */
  incomplete(entry: E): Incomplete | undefined;
  /** Of when its data is. */
  timeOf(entry: E): number;
  /** Infinity: never. */
  expiryOf(entry: E): number;
}

/** Why something cannot be the recovery point; the first reason that applies. */
export type Unfitness<Incomplete extends string> =
  | Incomplete
  | 'expired'
  | 'later than at_or_before'
  | 'older than max_age';

export interface Choice<E, Incomplete extends string = string> extends Backups<E, Incomplete> {
  /** Undefined: it can be the recovery point. */
  unfitness(entry: E, rules: RecoveryRules): Unfitness<Incomplete> | undefined;
  /** The newest that is complete and has not expired; equal times by id. */
  latestOf(entries: readonly E[], nowSeconds: number): E | undefined;
  recoveryPointOf(entries: readonly E[], rules: RecoveryRules): E | undefined;
}

/** How the recovery point is chosen: the newest that fits, or one by chance. */
export function choiceAmong<E, Incomplete extends string>(backups: Backups<E, Incomplete>): Choice<E, Incomplete> {
  const { idOf, timeOf, expiryOf } = backups;

  function unfitness(entry: E, rules: RecoveryRules): Unfitness<Incomplete> | undefined {
    const { nowSeconds, atOrBefore = Number.POSITIVE_INFINITY, maxAgeSeconds = Number.POSITIVE_INFINITY } = rules;
    const incomplete = backups.incomplete(entry);
    if (incomplete !== undefined) return incomplete;
    if (expiryOf(entry) <= nowSeconds) return 'expired';
    if (timeOf(entry) > atOrBefore) return 'later than at_or_before';
    return timeOf(entry) < (rules.atOrBefore ?? nowSeconds) - maxAgeSeconds ? 'older than max_age' : undefined;
  }

  const isLater = (a: E, b: E) => {
    const lead = timeOf(a) - timeOf(b);
    return lead > 0 || (lead === 0 && String(idOf(a)) < String(idOf(b)));
  };
  const fitting = (entries: readonly E[], rules: RecoveryRules) =>
    entries.filter((entry) => unfitness(entry, rules) === undefined);

  return {
    ...backups,
    unfitness,
    latestOf: (entries, nowSeconds) => firstBy(fitting(entries, { nowSeconds }), isLater),
    recoveryPointOf(entries, rules) {
      const { randomSeed } = rules;
      const candidates = fitting(entries, rules);
      if (randomSeed === undefined) return firstBy(candidates, isLater);
      // The smallest hash wins: so the order of the list does not matter, and one entry more seldom changes the choice.
      return firstBy(candidates, (a, b) => hash(randomSeed, idOf(a)) < hash(randomSeed, idOf(b)));
    },
  };
}

function hash(seed: string, id: string | undefined): string {
  return createHash('sha256')
    .update(JSON.stringify([seed, id]))
    .digest('hex');
}

function firstBy<T>(entries: readonly T[], isBefore: (a: T, b: T) => boolean): T | undefined {
  return entries.reduce<T | undefined>((first, entry) => (first && !isBefore(entry, first) ? first : entry), undefined);
}

const DAY_SECONDS = 86_400;

/** When something expires that is kept for so many days. Zero or less means for ever. */
export function retentionEnd(fromSeconds: number, days: unknown): number {
  return Number(days ?? 0) > 0 ? fromSeconds + Number(days) * DAY_SECONDS : Number.POSITIVE_INFINITY;
}
