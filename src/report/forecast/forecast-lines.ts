import { countText } from '../../amounts/count-text';
import { percentText } from '../../amounts/percent-text';
import { spanText } from '../../amounts/span-text';
import { durationText, sizeText } from '../text/duration-text';
import { NAME_LENGTH, shownOnOneLine } from '../text/shown';
import type { Forecast, ForecastObjective, ForecastTime, RestoreForecast } from './forecast';

const MOST_RESTORES = 20;

/** What a forecast says, a sentence each: first of the drill, then of what takes longest. */
export function forecastLines(forecast: Forecast): string[] {
  const { restores, unknown } = forecast;
  const longest = [...restores].sort((a, b) => b.high - a.high).slice(0, MOST_RESTORES);
  const left = restores.length - longest.length;
  const strange = unknown.slice(0, MOST_RESTORES).map(({ name, why }) => `${text(name)}: not known; ${why}`);
  return [
    ...drillLines(forecast),
    ...longest.map((one) => `${text(one.name)}: ${restoreText(one)}`),
    ...(left > 0 ? [`and ${left} more that take no longer`] : []),
    ...strange,
    ...(unknown.length > strange.length ? [`and ${unknown.length - strange.length} more that are not known`] : []),
  ];
}

/** "Forecast of shop, by 12 records", "…, by 3 rehearsals". */
export function forecastTitle({ drill, isRehearsal, records }: Forecast): string {
  return `Forecast of ${text(drill)}, by ${countText(records, isRehearsal ? 'record of a rehearsal' : 'record', isRehearsal ? 'records of rehearsals' : 'records')}`;
}

/** Of the drill as a whole. */
export function drillLines(forecast: Forecast): string[] {
  const { total, objective, rtoSeconds, path, restores, unknown } = forecast;
  if (!total) return ['How long it takes is not known: too few restores like these are on record'];
  const isPart = unknown.length > 0;
  const limit = rtoSeconds === undefined ? 'no RTO is promised' : `the RTO allows ${spanText(rtoSeconds)}`;
  const middles = new Map(restores.map(({ name, seconds }) => [name, seconds]));
  return [
    `The drill takes ${isPart ? 'at least ' : ''}${timeText(total)}; ${limit}`,
    ...(objective ? [`${chanceText(objective, 'RTO of the drill')}`] : []),
    ...(isPart && rtoSeconds !== undefined
      ? [`Whether the RTO holds is not known: ${countText(unknown.length, 'restore')} cannot be forecast`]
      : []),
    `Critical path: ${path.map((name) => `${text(name)} (${durationText(middles.get(name) ?? null)})`).join(', then ')}`,
    ...adviceLines(forecast),
  ];
}

export function restoreText(restore: RestoreForecast): string {
  const { bytes, basis, count, objective } = restore;
  const size = bytes === null ? 'size not known' : sizeText(bytes);
  const by = basis === 'own' ? `${count} earlier runs of it` : `${count} restores of its type`;
  return [timeText(restore), size, `by ${by}`, ...(objective ? [chanceText(objective, 'its RTO')] : [])].join(', ');
}

/** "about 50 min (45 min to 55 min)". */
export function timeText({ seconds, low, high }: ForecastTime): string {
  const [middle, from, to] = [seconds, low, high].map((one) => spanText(Math.round(one)));
  return `about ${middle}${from === to ? '' : ` (${from} to ${to} in 8 of 10 cases)`}`;
}

export function chanceText({ limitSeconds, chance, known }: ForecastObjective, what: string): string {
  const most = (known + 1) / (known + 2);
  const bound = chance >= most ? `, and ${known} earlier times tell no more` : '';
  return `the chance that ${what} of ${spanText(limitSeconds)} holds is ${percentText(chance)}${bound}`;
}

function adviceLines({ advice, rtoSeconds = 0 }: Forecast): string[] {
  if (!advice) return [];
  const { atOnce, seconds, split } = advice;
  const names = atOnce.map(text).join(', ');
  const then = seconds <= rtoSeconds ? '' : ', which is still too long';
  return [
    ...(atOnce.length > 0
      ? [
          `In parallel: without waiting for others, ${names} would make it about ${spanText(Math.round(seconds))}${then}`,
        ]
      : []),
    ...(split
      ? [
          `In parallel: ${text(split.name)} alone takes longer than the RTO; split it into at least ${split.parts} restores`,
        ]
      : []),
    ...(atOnce.length === 0 && !split
      ? ['Nothing that waits for others would make it shorter by running in parallel']
      : []),
  ];
}

function text(name: string): string {
  return shownOnOneLine(name, NAME_LENGTH);
}
