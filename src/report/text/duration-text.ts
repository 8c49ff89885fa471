/** In a table, of what is not known or does not apply. */
export const NOTHING = '–';

const UNITS = [
  ['d', 86_400],
  ['h', 3600],
  ['min', 60],
  ['s', 1],
] as const;

/** To the second, as objectives are checked to the second: "1 h 5 s". Below ten seconds, to the tenth. */
export function durationText(seconds: number | null): string {
  if (seconds === null) return NOTHING;
  if (seconds < 10) return `${Math.round(seconds * 10) / 10} s`;
  let rest = Math.round(seconds);
  const parts: string[] = [];
  for (const [unit, size] of UNITS) {
    if (rest >= size) parts.push(`${Math.floor(rest / size)} ${unit}`);
    rest %= size;
  }
  return parts.join(' ');
}

/** "5 min left", "2 h over": how far an objective was met or missed. */
export function marginText(seconds: number | null): string {
  if (seconds === null) return NOTHING;
  return seconds < 0 ? `${durationText(-seconds)} over` : `${durationText(seconds)} left`;
}
