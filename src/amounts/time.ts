const TIME = /^(\d{4}-\d{2}-\d{2})[Tt ](\d{2}:\d{2})(:\d{2})?(\.\d+)?(?:([Zz])|([+-]\d{2}):?(\d{2})|\s*(CST|UTC))$/;

/** What a person writes for a point in time. */
export const TIME_FORMS =
  'seconds since 1970, such as 1767225600, or RFC 3339 with a zone, such as 2026-01-01T00:00:00Z, or as the cloud writes it, such as 2026-01-01T08:00:00CST (China)';

/** The cloud's own word for China's time, wherever it is. */
const ZONES: Readonly<Record<string, string>> = { CST: '+08:00', UTC: 'Z' };

/** Seconds since 1970 of epoch seconds, RFC 3339 or what the cloud writes; undefined when it is none. No zone is ever guessed. */
export function parseTime(text: string): number | undefined {
  if (/^\d{1,12}$/.test(text)) return Number(text);
  const parts = TIME.exec(text);
  if (!parts || !isCalendarDate(text)) return undefined;
  const [, date, minutes, seconds = ':00', fraction = '', utc, hours, offsetMinutes, zone] = parts;
  const offset = utc ? 'Z' : zone ? ZONES[zone] : `${hours}:${offsetMinutes}`;
  const ms = Date.parse(`${date}T${minutes}${seconds}${fraction}${offset}`);
  return Number.isNaN(ms) ? undefined : Math.floor(ms / 1000);
}

/** Date.parse takes 2026-02-30 for the 2nd of March. */
function isCalendarDate(text: string): boolean {
  const [year, month, day] = text.slice(0, 10).split('-').map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** RFC 3339 in UTC, to the second. */
export function toRfc3339(epochSeconds: number): string {
  return new Date(epochSeconds * 1000).toISOString().replace(/\.\d+Z$/, 'Z');
}
