import { grouped } from '../../amounts/grouped';
import type { DrillRecord, DrillRestore, DrillWave } from '../../record/schema/drill-record-schema';
import { isRehearsal } from '../drill/rehearsal-lines';
import { durationText } from '../text/duration-text';
import { epochSeconds, timeText } from '../text/time-text';
import { foreign, type Html, html, NO_HTML, percent } from './html';
import { type Axis, timelineAxis } from './timeline-axis';
import { verdictMark } from './verdict-mark';

const MOST_ROWS = 36;
const FEWEST_ROWS = 3;
const MOST_WAVES = 30;
/** Of the width, for what took no time; it must be seen all the same. */
const THINNEST = 0.003;

const LEGEND = [
  ['queued', 'queued'],
  ['good', 'running, succeeded'],
  ['warn', 'running, partial, empty or pending'],
  ['bad', 'running, failed'],
] as const;

/** Waves and their restores over time, queueing and running apart. */
export function timelinePart(record: DrillRecord): Html {
  const axis = timelineAxis(record);
  if (!axis) return NO_HTML;
  const waves = record.waves.slice(0, MOST_WAVES);
  const left = record.waves.length - waves.length;
  return html`<section aria-labelledby="timeline">
<h2 id="timeline">Timeline</h2>
<p class="legend" aria-hidden="true">${LEGEND.map(([tone, text]) => html`<span><span class="key ${tone}"></span>${text}</span>`)}</p>
<div class="scroll" role="region" aria-label="Timeline" tabindex="0">
<table class="timeline">
<caption>${isRehearsal(record) ? 'Time of an emulated clock' : 'Time'} since the first submission at ${timeText(firstSubmission(axis))}</caption>
<thead><tr><th scope="col">Wave or restore</th><th scope="col" class="chart">${axisLabels(axis)}</th><th scope="col" class="number">Queued</th><th scope="col" class="number">Running</th><th scope="col" class="number">Took</th></tr></thead>
${waves.map((wave) => waveRows(wave, record, axis))}
</table>
</div>
${left > 0 ? html`<p>And ${left} more waves.</p>` : NO_HTML}</section>`;
}

const MILLISECONDS = 1000;

function firstSubmission({ start }: Axis): string {
  return new Date(start * MILLISECONDS).toISOString();
}

function axisLabels({ ticks, seconds }: Axis): Html {
  const labels = ticks.map((tick) => {
    const share = tick / seconds;
    const anchor = share < 0.05 ? 'start' : share > 0.97 ? 'end' : 'middle';
    return html`<text x="${percent(share)}" y="14" text-anchor="${anchor}">${durationText(tick)}</text>`;
  });
  return html`<span class="hidden">Time</span><svg class="axis" aria-hidden="true" width="100%" height="18">${labels}</svg>`;
}

function waveRows(wave: DrillWave, record: DrillRecord, axis: Axis): Html {
  const restores = record.restores.filter(({ wave: number }) => number === wave.number);
  const shownRestores = lastEnded(restores, Math.max(FEWEST_ROWS, Math.floor(MOST_ROWS / record.waves.length)));
  const left = restores.length - shownRestores.length;
  return html`<tbody>
<tr class="wave"><th scope="rowgroup">Wave ${wave.number} ${verdictMark(wave.verdict)}</th><td class="chart">${waveBar(wave, axis)}</td><td></td><td></td>${duration('Took', wave.durationSeconds)}</tr>
${shownRestores.map((restore) => restoreLine(restore, axis))}
${left > 0 ? html`<tr><td colspan="5" class="more">and ${grouped(left)} more, which ended earlier or did not start: see the table of restores</td></tr>` : NO_HTML}
</tbody>`;
}

/** Those that the wave had to wait for, in the order of the record. */
function lastEnded(restores: readonly DrillRestore[], count: number): DrillRestore[] {
  const end = ({ completedAt, submittedAt }: DrillRestore) => completedAt ?? (submittedAt ? '9' : '0');
  const last = new Set([...restores].sort((a, b) => (end(a) > end(b) ? -1 : 1)).slice(0, count));
  return restores.filter((restore) => last.has(restore));
}

function waveBar({ startedAt, completedAt }: DrillWave, axis: Axis): Html {
  return chart(axis, [span('wave', startedAt, completedAt)], 8);
}

function restoreLine(restore: DrillRestore, axis: Axis): Html {
  const { verdict } = restore;
  const tone = { succeeded: 'good', failed: 'bad', partial: 'warn', empty: 'warn', pending: 'warn', skipped: 'muted' }[
    verdict
  ];
  return html`<tr><th scope="row">${foreign(restore.name)}</th><td class="chart">${chart(axis, spansOf(restore, tone), 14)}</td>${duration('Queued', restore.queuedSeconds)}${duration('Running', restore.runningSeconds)}${duration('Took', restore.durationSeconds)}</tr>`;
}

/** Database Backup tells no start: what is known is when it took the restore; of a precheck that failed, not even an end. */
function spansOf({ service, verdict, submittedAt, startedAt, completedAt }: DrillRestore, tone: string): Span[] {
  if (service !== 'dbs' || startedAt !== null) {
    return [span('queued', submittedAt, startedAt ?? completedAt), span(tone, startedAt, completedAt)];
  }
  return [span(tone, submittedAt, completedAt ?? (verdict === 'failed' ? submittedAt : null))];
}

function duration(label: string, seconds: number | null): Html {
  return html`<td class="number" data-label="${label}">${durationText(seconds)}</td>`;
}

interface Span {
  readonly tone: string;
  readonly from: number | undefined;
  readonly to: number | undefined;
}

function span(tone: string, from: string | null, to: string | null): Span {
  return { tone, from: epochSeconds(from), to: epochSeconds(to) };
}

/** What has not ended goes on to the right edge. */
function chart({ start, seconds, ticks }: Axis, spans: readonly Span[], height: number): Html {
  const lines = ticks.map(
    (tick) =>
      html`<line class="tick" x1="${percent(tick / seconds)}" x2="${percent(tick / seconds)}" y1="0" y2="100%"/>`,
  );
  const bars = spans.flatMap(({ tone, from, to }) => {
    if (from === undefined) return [];
    const x = (from - start) / seconds;
    const width = Math.max(((to ?? start + seconds) - from) / seconds, THINNEST);
    return [
      html`<rect class="${tone}" x="${percent(Math.min(x, 1 - THINNEST))}" width="${percent(width)}" height="${height}" y="${(20 - height) / 2}"/>`,
    ];
  });
  return html`<svg aria-hidden="true" width="100%" height="20">${[...lines, ...bars]}</svg>`;
}
