import { bytesText } from '../../amounts/bytes-text';
import { filesText } from '../../amounts/count-text';
import { grouped } from '../../amounts/grouped';
import type { DrillRecord, DrillRestore } from '../../record/schema/drill-record-schema';
import { restoreWeight } from './restore-weight';

/** What was expected of a restore beside what was achieved, in words. */
export interface ExpectationLine {
  readonly restore: string;
  readonly verdict: 'met' | 'missed' | 'skipped';
  readonly expected: string;
  readonly achieved: string;
}

/** Of all restores of which something was expected, or which have restored nothing. */
export function expectationLines(record: DrillRecord): ExpectationLine[] {
  return record.restores.flatMap((restore) => expectationOf(restore, record) ?? []);
}

export function expectationOf(restore: DrillRestore, record: DrillRecord): ExpectationLine | undefined {
  const expected = expectedText(restore);
  if (expected === '') return undefined;
  const weight = restoreWeight(restore, record);
  const verdict = weight === 'skipped' ? weight : weight === 'failed' ? 'missed' : 'met';
  return { restore: restore.name, verdict, expected, achieved: achievedText(restore) };
}

function expectedText({ expected = {}, verdict }: DrillRestore): string {
  const { minItems, minBytes, complete, maxFailedItems, maxFailedPercent, onEmpty } = expected;
  const parts = [
    minItems !== undefined && `at least ${filesText(minItems)}`,
    minBytes !== undefined && `at least ${bytesText(minBytes)}`,
    complete === true && 'everything',
    maxFailedItems !== undefined && `at most ${filesText(maxFailedItems)} left out`,
    maxFailedPercent !== undefined && `at most ${maxFailedPercent} % of the files left out`,
    verdict === 'empty' && `something (on_empty: ${onEmpty ?? 'fail'})`,
  ];
  return parts.filter((part) => part !== false).join(', ');
}

function achievedText(restore: DrillRestore): string {
  const { itemsDone, itemsTotal, bytesDone, bytesTotal, snapshotItems, snapshotBytes } = restore;
  const done = [of(itemsDone, itemsTotal, grouped, ' files'), of(bytesDone, bytesTotal, bytesText)];
  const held = [of(snapshotItems, null, grouped, ' files'), of(snapshotBytes, null, bytesText)];
  const [restored, inSnapshot] = [done, held].map((parts) => parts.filter(Boolean).join(', '));
  return `${restored || 'not known'}${inSnapshot && `; the snapshot holds ${inSnapshot}`}`;
}

/** Nothing of what is not known. */
function of(
  done: number | null | undefined,
  total: number | null,
  text: (amount: number) => string,
  unit = '',
): string {
  if (done === null || done === undefined) return '';
  return `${text(done)}${total === null ? '' : ` of ${text(total)}`}${unit}`;
}
