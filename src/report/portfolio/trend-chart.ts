import { type Html, html } from '../html/html';
import type { Measure, Trend } from './trend';

const MOST_RUNS = 24;
const SLOT = 5;
const BAR = 4;
const HEIGHT = 24;
const TONES = ['good', 'warn', 'bad', 'muted'] as const;

/** The last runs as bars, with the limit over each. What is not known is a frame as high as the chart. */
export function trendChart({ measures }: Trend): Html {
  const shown = measures.slice(-MOST_RUNS);
  const known = shown.flatMap((measure) => [measure?.achievedSeconds ?? 0, measure?.limitSeconds ?? 0]);
  const scale = HEIGHT / known.reduce((a, b) => Math.max(a, b), 1);
  const drawn = (path: (measure: Measure, x: number) => string) =>
    shown.map((measure, index) => (measure ? path(measure, index * SLOT) : '')).join('');
  const bars = TONES.map((tone) => [
    tone,
    drawn((measure, x) => (measure.tone === tone ? bar(measure, x, scale) : '')),
  ]);
  const limits = drawn(({ limitSeconds }, x) =>
    limitSeconds === null ? '' : `M${x - 0.5} ${Math.max(0.5, rounded(HEIGHT - limitSeconds * scale))} h${SLOT}`,
  );
  return html`<svg class="runs" aria-hidden="true" width="${shown.length * SLOT}" height="${HEIGHT}">${[...bars, ['limit', limits]].filter(([, path]) => path !== '').map(([tone, path]) => html`<path class="${tone}" d="${path}"/>`)}</svg>`;
}

function bar({ achievedSeconds }: Measure, x: number, scale: number): string {
  if (achievedSeconds === null) return `${box(x, 0, BAR, HEIGHT)}${box(x + BAR - 1, 1, 2 - BAR, HEIGHT - 2)}`;
  const height = Math.max(1, rounded(achievedSeconds * scale));
  return box(x, HEIGHT - height, BAR, height);
}

/** One within another, drawn the other way round, is a hole. */
function box(x: number, y: number, width: number, height: number): string {
  return `M${x} ${rounded(y)} h${width} v${height} h${-width} z`;
}

function rounded(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
