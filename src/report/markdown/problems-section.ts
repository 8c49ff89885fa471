import type { DrillRecord } from '../../record/schema/drill-record-schema';
import { type Problem, problems } from '../drill/problems';
import { MESSAGE_LENGTH, NAME_LENGTH } from '../text/shown';
import { markdownFence, markdownText } from './markdown-text';

const MOST_PROBLEMS = 40;
const MOST_LINES = 10;
const LINE_LENGTH = 200;
/** In bytes. Punctuation and letters of other scripts take several bytes each, so a count alone holds nothing. */
const SHARE = 200_000;

/** What went wrong, and why. */
export function problemsSection(record: DrillRecord): string[] {
  const all = problems(record);
  if (all.length === 0) return [];
  const lines: string[] = [];
  let told = 0;
  for (const problem of all.slice(0, MOST_PROBLEMS)) {
    const next = problemLines(problem);
    if (Buffer.byteLength([...lines, ...next].join('\n')) > SHARE) break;
    lines.push(...next);
    told += 1;
  }
  const left = all.length - told;
  return ['## What went wrong', ...lines, ...(left > 0 ? ['', `… and ${left} more.`] : [])];
}

function problemLines({ kind, name, weight, verdict, message, where, excerpt, ids }: Problem): string[] {
  const shownLines = excerpt.slice(kind === 'restore' ? 0 : -MOST_LINES).slice(0, MOST_LINES);
  const left = excerpt.length - shownLines.length;
  return [
    '',
    `### ${weight === 'failed' ? '❌' : '⚠️'} ${kind} ${markdownText(name, NAME_LENGTH)}: ${verdict}`,
    '',
    markdownText(message, MESSAGE_LENGTH),
    ...(where === '' ? [] : ['', markdownText(where, MESSAGE_LENGTH)]),
    ...(ids === '' ? [] : ['', markdownText(ids, NAME_LENGTH)]),
    ...(shownLines.length === 0 ? [] : ['', ...markdownFence(shownLines, LINE_LENGTH)]),
    ...(left > 0 ? ['', `… and ${left} more lines.`] : []),
  ];
}
