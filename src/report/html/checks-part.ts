import { grouped } from '../../amounts/grouped';
import type { DrillCleanupStep, DrillRecord, DrillValidation } from '../../record/schema/drill-record-schema';
import { attemptsText, lookText } from '../drill/check-text';
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
  return html`${simpleTable('Checks', ['Check', 'Verdict', 'Looked', 'Expected', 'Observed', 'Took', 'Output'], validations, checkCells)}
${simpleTable('Findings', ['Check', 'What', 'Verdict', 'Expected', 'Observed'], validations.flatMap(findingsOf), findingCells)}
${simpleTable('Not executed', ['What', 'Why'], notExecuted, ({ name, why }) => [foreign(name), foreign(why)])}
${simpleTable('Clean-up', ['Step', 'Verdict', 'When', 'Took', 'Output'], cleanup, cleanupCells)}
${simpleTable('Left behind', ['Restore', 'What it wrote, and no clean-up is known to have removed'], leftBehind, ({ restore, target }) => [foreign(restore), foreign(targetText(target))])}
${simpleTable('Calls', ['Operation of the service', 'Number of calls'], operations, ([operation, count]) => [foreign(operation), html`${grouped(count)}`])}`;
}

function checkCells(check: DrillValidation): Html[] {
  const { name, verdict, expected, observed, durationSeconds, output } = check;
  return [
    foreign(name),
    verdictMark(verdict),
    foreign([lookText(check), attemptsText(check)].filter(Boolean).join(', ')),
    foreign(expected),
    foreign(observed),
    html`${durationText(durationSeconds)}`,
    outputCell(output),
  ];
}

function findingsOf({ name, findings = [] }: DrillValidation) {
  return findings.map((finding) => ({ name, ...finding }));
}

function findingCells({ name, what, expected, observed, passed }: ReturnType<typeof findingsOf>[number]): Html[] {
  const found = observed === null ? html`${NOTHING}` : foreign(observed);
  return [foreign(name), foreign(what), verdictMark(passed ? 'passed' : 'failed'), foreign(expected), found];
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
