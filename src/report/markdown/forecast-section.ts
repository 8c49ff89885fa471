import type { Forecast } from '../forecast/forecast';
import { chanceText, drillLines, forecastTitle, timeText } from '../forecast/forecast-lines';
import { NOTHING, sizeText } from '../text/duration-text';
import { NAME_LENGTH } from '../text/shown';
import { markdownTable } from './markdown-table';
import { markdownText } from './markdown-text';

const LINE_LENGTH = 1_000;

/** How long a drill will take, by what records tell. */
export function forecastSection(forecast: Forecast, maxBytes: number): string[] {
  const { restores, unknown } = forecast;
  const name = (text: string) => markdownText(text, NAME_LENGTH);
  const rows = [
    ...restores.map((one) => {
      const by = `${one.count} ${one.basis === 'own' ? 'earlier runs' : 'of its type'}`;
      const chance = one.objective ? chanceText(one.objective, 'its RTO') : NOTHING;
      return [name(one.name), timeText(one), sizeText(one.bytes), by, chance];
    }),
    ...unknown.map((one) => [name(one.name), 'not known', NOTHING, name(one.why), NOTHING]),
  ];
  return [
    `### ${markdownText(forecastTitle(forecast), LINE_LENGTH)}`,
    '',
    ...drillLines(forecast).map((line) => `- ${markdownText(line, LINE_LENGTH)}`),
    '',
    ...markdownTable(['Restore', 'Takes', 'Data', 'By', 'Objective'], rows, (row) => row, {
      maxBytes,
      what: 'restores',
    }),
  ];
}
