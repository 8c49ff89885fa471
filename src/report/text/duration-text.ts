import { spanText } from '../../record/span-text';

/** In a table, of what is not known or does not apply. */
export const NOTHING = '–';

/** In the words of the record's reasons: "1 h 5 s". */
export function durationText(seconds: number | null): string {
  return seconds === null ? NOTHING : spanText(seconds);
}

/** "5 min left", "2 h over": how far an objective was met or missed. */
export function marginText(seconds: number | null): string {
  if (seconds === null) return NOTHING;
  return seconds < 0 ? `${durationText(-seconds)} over` : `${durationText(seconds)} left`;
}
