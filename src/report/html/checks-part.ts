import { grouped } from '../../amounts/grouped';
import type { DrillCleanupStep, DrillRecord, DrillValidation } from '../../record/drill-record-schema';
import { targetText } from '../drill/target-text';
import { durationText } from '../text/duration-text';
import { foreign, type Html, html } from './html';
import { outputCell } from './output-cell';
import { simpleTable } from './simple-table';
import { verdictMark } from './verdict-mark';

/** What looked at the restores, what did not run, what cleaned up, what was left behind, and which calls it took. */
export function checksPart(record: DrillRecord): Html {
  const { validations, notExecuted, cleanup, leftBehind, calls } = record;
  const operations = Object.entries(calls);
  return html`${simpleTable('Validations', ['Validation', 'Verdict', 'Expected', 'Observed', 'Took', 'Output'], validations, validationCells)}
${simpleTable('Not executed', ['What', 'Why'], notExecuted, ({ name, why }) => [foreign(name), foreign(why)])}
${simpleTable('Clean-up', ['Step', 'Verdict', 'When', 'Took', 'Output'], cleanup, cleanupCells)}
${simpleTable('Left behind', ['Restore', 'What it wrote, and nothing is known to have removed'], leftBehind, ({ restore, target }) => [foreign(restore), foreign(targetText(target))])}
${simpleTable('Calls', ['Operation of the service', 'How often'], operations, ([operation, count]) => [foreign(operation), html`${grouped(count)}`])}`;
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
