import { toRfc3339 } from '../../../amounts/time';
import type { RestorableRange } from '../../../api/operations/describe-restore-range-info';
import type { RecoveryRules } from '../../../sources/choice-among';
import { choiceAmong } from '../../../sources/choice-among';

/** A restore to a point in time takes any point of a range, but for those that are no more than some backup sets. */
export const rangeChoice = choiceAmong<RestorableRange, 'of backup sets alone' | 'without an end' | Later>({
  idOf: (range) => `the one from ${toRfc3339(beginSeconds(range))}`,
  incomplete(range) {
    if (range.RangeType === 'snapshot') return 'of backup sets alone';
    if (endSeconds(range) <= 0) return 'without an end';
    return beginSeconds(range) > endSeconds(range) ? 'later than at_or_before' : undefined;
  },
  timeOf: endSeconds,
  expiryOf: () => Number.POSITIVE_INFINITY,
});

type Later = 'later than at_or_before';

/** The ranges as they would be if nothing had been backed up after a time. */
export function rangesUntil(
  ranges: readonly RestorableRange[],
  { atOrBefore = Number.POSITIVE_INFINITY }: RecoveryRules,
): RestorableRange[] {
  return ranges.map((range) => ({
    ...range,
    EndTimestampForRestore: Math.min(Number(range.EndTimestampForRestore ?? 0), atOrBefore * 1000),
  }));
}

/** To whole seconds within the range, as times are written. */
function endSeconds({ EndTimestampForRestore }: RestorableRange): number {
  return Math.floor(Number(EndTimestampForRestore ?? 0) / 1000);
}

function beginSeconds({ BeginTimestampForRestore }: RestorableRange): number {
  return Math.ceil(Number(BeginTimestampForRestore ?? 0) / 1000);
}
