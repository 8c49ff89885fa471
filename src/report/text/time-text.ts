import { NOTHING } from './duration-text';

/** "2026-11-21 13:44:29 UTC" of a record's time. */
export function timeText(time: string | null): string {
  return time === null ? NOTHING : `${time.slice(0, 10)} ${time.slice(11, 19)} UTC`;
}

/** Seconds since 1970; undefined for what is no moment, since the schema lets "2026-99-99T..." pass. */
export function epochSeconds(time: string | null): number | undefined {
  const milliseconds = time === null ? Number.NaN : Date.parse(time);
  return Number.isNaN(milliseconds) ? undefined : milliseconds / 1000;
}
