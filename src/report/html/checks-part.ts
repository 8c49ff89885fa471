import { grouped } from '../../amounts/grouped';
import type { DrillCleanupStep, DrillRecord, DrillValidation } from '../../record/schema/drill-record-schema';
import { outputLines } from '../drill/output-lines';
import { targetText } from '../drill/target-text';
import { durationText, NOTHING } from '../text/duration-text';
import { shown } from '../text/shown';
import { foreign, type Html, html, NO_HTML } from './html';
import { simpleTable } from './simple-table';
import { verdictMark } from './verdict-mark';

/** What looked at the restores, what did not run, what cleaned up, what was left behind, and which calls it took. */
export function checksPart(record: DrillRecord): Html {
  const { validations, notExecuted, cleanup, leftBehind, calls } = record;
  const operations = Object.entries(calls);
  return html`${simpleTable('Validations', ['Validation', 'Verdict', 'Expected', 'Observed', 'Took', 'Output'], validations, validationCells)}
${simpleTable('Not executed', ['What', 'Why'], notExecuted, ({ name, why }) => [foreign(name), foreign(why)])}
${simpleTable('Clean-up', ['Step', 'Verdict', 'When', 'Took', 'Output'], cleanup, cleanupCells)}
${simpleTable('Left behind', ['Restore', 'What it wrote, and no clean-up is known to have removed'], leftBehind, ({ restore, target }) => [foreign(restore), foreign(targetText(target))])}
${simpleTable('Calls', ['Operation of the service', 'Number of calls'], operations, ([operation, count]) => [foreign(operation), html`${grouped(count)}`])}`;
}

function validationCells(validation: DrillValidation): Html[] {
  const { name, verdict, expected, observed, durationSeconds, output } = validation;
  return [
    foreign(name),
    verdictMark(verdict),
    foreign(expected),
    foreign(observed),
    html`${durationText(durationSeconds)}`,
    outputCell(output),
  ];
}

function cleanupCells({ name, verdict, when, durationSeconds, output }: DrillCleanupStep): Html[] {
  const took = html`${durationText(durationSeconds)}`;
  return [foreign(name), verdictMark(verdict), html`${when}`, took, outputCell(output)];
}

const LINE_LENGTH = 200;

/** The end of what a command wrote, as it wrote it. */
export function outputCell(output: string | null): Html {
  const { lines, left } = outputLines(output);
  if (lines.length === 0) return html`${NOTHING}`;
  const rest =
    left > 0 ? html`<p class="muted">The last ${lines.length} of ${lines.length + left} lines.</p>` : NO_HTML;
  return html`<pre tabindex="0">${lines.map((line) => shown(line, LINE_LENGTH)).join('\n')}</pre>${rest}`;
}
