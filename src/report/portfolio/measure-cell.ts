import { foreign, type Html, html, NO_HTML } from '../html/html';
import { durationText, NOTHING } from '../text/duration-text';
import type { Measure, Trend } from './trend';
import { trendChart } from './trend-chart';

/** What the last run has achieved against its limit, over the trend of all. */
export function trendCell(trend: Trend | undefined): Html {
  if (!trend) return html`${NOTHING}`;
  return html`${measureCell(lastOf(trend))}${ofText(trend)}${trendChart(trend)}`;
}

export function measureCell(measure: Measure | undefined): Html {
  if (!measure) return html`${NOTHING}`;
  const { achievedSeconds, limitSeconds, tone } = measure;
  const achieved = achievedSeconds === null ? 'not known' : durationText(achievedSeconds);
  const sign = { good: '✓ ', bad: '✗ ', warn: '! ', muted: '' }[tone];
  const word = { good: NO_HTML, bad: missed('missed'), warn: missed('missed, waived'), muted: NO_HTML }[tone];
  const limit = limitSeconds === null ? 'no limit' : `of ${durationText(limitSeconds)}`;
  return html`<span class="mark ${tone}"><span aria-hidden="true">${sign}</span>${achieved}</span>${word}<span class="note">${limit}</span>`;
}

function missed(text: string): Html {
  return html` <span class="hidden">${text}</span>`;
}

/** What a cell is sorted by. */
export function achievedOf(measure: Measure | undefined): number | null {
  return measure?.achievedSeconds ?? null;
}

export function lastOf({ measures }: Pick<Trend, 'measures'>): Measure | undefined {
  return measures[measures.length - 1];
}

function ofText({ of }: Trend): Html {
  return of === 'drill' ? NO_HTML : html`<span class="note">${foreign(of)}</span>`;
}
