import { countText } from '../../amounts/count-text';
import { toRfc3339 } from '../../amounts/time';
import { endOf, SECONDS_PER_DAY } from '../history/due-drills';
import { epochSeconds, timeText } from '../text/time-text';
import type { PortfolioDrill } from './portfolio-drill';

/** "2026-03-01" of seconds since 1970. */
export function dayText(seconds: number): string {
  return toRfc3339(seconds).slice(0, 10);
}

/** "less than a day", "12 days". */
export function daysText(seconds: number): string {
  const days = Math.floor(Math.abs(seconds) / SECONDS_PER_DAY);
  return days === 0 ? 'less than a day' : countText(days, 'day');
}

/** How long ago the last run of a drill ended. */
export function ageText({ last }: PortfolioDrill, moment: number): string {
  const ended = epochSeconds(endOf(last));
  return ended === undefined ? 'at an unknown time' : `${daysText(moment - ended)} ago`;
}

/** "never met", "last met 120 days ago". */
export function lastMetText({ lastMetAt }: PortfolioDrill, moment: number): string {
  const met = epochSeconds(lastMetAt);
  return met === undefined ? 'never met' : `last met ${daysText(moment - met)} ago, on ${timeText(lastMetAt)}`;
}
