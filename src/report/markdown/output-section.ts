import type { DrillCleanupStep, DrillRecord, DrillValidation } from '../../record/schema/drill-record-schema';
import { outputLines } from '../drill/output-lines';
import { NAME_LENGTH } from '../text/shown';
import { fittingEntries } from './markdown-table';
import { markdownFence, markdownText } from './markdown-text';

const LINE_LENGTH = 200;

/** What a section of outputs shows, and how much room it has. */
interface Outputs {
  readonly title: string;
  readonly maxBytes: number;
}

/** What checks wrote: the end of each output, as proof of what they have seen. */
export function checkOutputSection({ validations }: DrillRecord): string[] {
  return outputSection(validations, { title: 'Output of checks', maxBytes: 50_000 });
}

export function cleanupOutputSection({ cleanup }: DrillRecord): string[] {
  return outputSection(cleanup, { title: 'Output of clean-up', maxBytes: 20_000 });
}

function outputSection(
  checks: readonly (DrillValidation | DrillCleanupStep)[],
  { title, maxBytes }: Outputs,
): string[] {
  const written = checks.filter(({ output }) => outputLines(output).lines.length > 0);
  if (written.length === 0) return [];
  return [`## ${title}`, ...fittingEntries(written, outputOf, { maxBytes, what: 'outputs' })];
}

function outputOf({ name, verdict, output }: DrillValidation | DrillCleanupStep): string[] {
  const { lines, left } = outputLines(output);
  return [
    '',
    `### ${markdownText(name, NAME_LENGTH)}: ${verdict.replace('_', ' ')}`,
    '',
    ...(left > 0 ? [`The last ${lines.length} of ${lines.length + left} lines:`, ''] : []),
    ...markdownFence(lines, LINE_LENGTH),
  ];
}
