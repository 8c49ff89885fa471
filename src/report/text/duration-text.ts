import { bytesText } from '../../amounts/bytes-text';
import { spanText } from '../../amounts/span-text';

/** In a table, of what is not known or does not apply. */
export const NOTHING = '–';

export function durationText(seconds: number | null): string {
  return seconds === null ? NOTHING : spanText(seconds);
}

export function sizeText(bytes: number | null): string {
  return bytes === null ? NOTHING : bytesText(bytes);
}

/** "5 min left", "2 h over": how far an objective was met or missed. */
export function marginText(seconds: number | null): string {
  if (seconds === null) return NOTHING;
  return seconds < 0 ? `${durationText(-seconds)} over` : `${durationText(seconds)} left`;
}
