import type { DrillRecord } from '../../record/schema/drill-record-schema';
import { expectationLines } from '../drill/expectations';
import { foreign, type Html, html } from './html';
import { simpleTable } from './simple-table';
import { verdictMark } from './verdict-mark';

const HEADS = ['Restore', 'Verdict', 'Expected', 'Achieved'];

/** What was expected of restores beside what was achieved; what was missed comes first. */
export function expectationsPart(record: DrillRecord): Html {
  const lines = expectationLines(record);
  const missed = lines.filter(({ verdict }) => verdict === 'missed');
  const sorted = [...missed, ...lines.filter((line) => !missed.includes(line))];
  return simpleTable('Expected of restores', HEADS, sorted, ({ restore, verdict, expected, achieved }) => [
    foreign(restore),
    verdictMark(verdict),
    html`${expected}`,
    html`${achieved}`,
  ]);
}
