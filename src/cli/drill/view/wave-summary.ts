import { clockedText } from '../../../amounts/span-text';
import { ENDED, tallyText } from '../../../policies/verdicts';
import { type DrillRow, remainingMs } from './drill-row';

export function isEnded({ verdict }: DrillRow): boolean {
  return verdict !== 'pending' && verdict !== 'waiting';
}

/** "wave 1 of 2; 1 of 3 ended: 1 succeeded; the wave ends in about 5s". */
export function waveSummary(rows: readonly DrillRow[], nowMs: number): string {
  const waves = [...new Set(rows.map(({ wave }) => wave))].sort((a, b) => a - b);
  const current = waves.find((wave) => rows.some((row) => row.wave === wave && !isEnded(row)));
  const place = current === undefined ? [] : [`wave ${current} of ${waves.at(-1)}`];
  return [...place, tally(rows), ...estimate(rows, current, nowMs)].join('; ');
}

function tally(rows: readonly DrillRow[]): string {
  const parts = tallyText(
    rows.map(({ verdict }) => verdict),
    ENDED,
  );
  return `${rows.filter(isEnded).length} of ${rows.length} ended${parts && `: ${parts}`}`;
}

/** Of a wave all of whose restores tell how long they will take: the last one decides. */
function estimate(rows: readonly DrillRow[], wave: number | undefined, nowMs: number): string[] {
  const open = rows.filter((row) => row.wave === wave && !isEnded(row));
  const left = open.map((row) => remainingMs(row, nowMs));
  const known = left.filter((ms) => ms !== undefined);
  if (known.length === 0 || known.length < left.length) return [];
  return [`the wave ends in about ${clockedText(known.reduce((a, b) => Math.max(a, b)))}`];
}
