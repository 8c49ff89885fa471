const UNITS = [
  ['d', 86_400],
  ['h', 3600],
  ['min', 60],
  ['s', 1],
] as const;

/**
 * A span of time for people: "1 h 5 min", "1 h 5 s". To the second, as objectives are checked to the second; below ten
 * seconds, to the tenth. Units of which there are none are left out.
 */
export function spanText(seconds: number): string {
  if (seconds < 10) return `${Math.round(seconds * 10) / 10} s`;
  let rest = Math.round(seconds);
  const parts: string[] = [];
  for (const [unit, size] of UNITS) {
    if (rest >= size) parts.push(`${Math.floor(rest / size)} ${unit}`);
    rest %= size;
  }
  return parts.join(' ');
}

const HOUR_SECONDS = 3600;
const MINUTE_SECONDS = 60;

/** The same of milliseconds that a clock has counted, or will: to the second, and to the minute from an hour on. */
export function clockedText(ms: number): string {
  const seconds = Math.round(ms / 1000);
  return spanText(seconds < HOUR_SECONDS ? seconds : Math.floor(seconds / MINUTE_SECONDS) * MINUTE_SECONDS);
}
