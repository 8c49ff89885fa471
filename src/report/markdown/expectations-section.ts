import type { DrillRecord } from '../../record/schema/drill-record-schema';
import { type ExpectationLine, expectationLines } from '../drill/expectations';
import { NAME_LENGTH } from '../text/shown';
import { markdownTable } from './markdown-table';
import { markdownText } from './markdown-text';

const SIGNS = { met: '✅', missed: '❌', skipped: '⏭️' } as const;
const LIMITS = { maxBytes: 60_000, what: 'restores' };

/** What was expected of restores beside what was achieved. */
export function expectationsSection(record: DrillRecord): string[] {
  const lines = expectationLines(record);
  const row = ({ restore, verdict, expected, achieved }: ExpectationLine) => [
    markdownText(restore, NAME_LENGTH),
    `${SIGNS[verdict]} ${verdict}`,
    markdownText(expected, NAME_LENGTH),
    markdownText(achieved, NAME_LENGTH),
  ];
  if (lines.length === 0) return [];
  const heads = ['Restore', '', 'Expected', 'Achieved'];
  return ['## Expected of restores', '', ...markdownTable(heads, lines, row, LIMITS)];
}
