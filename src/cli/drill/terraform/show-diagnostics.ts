import type { Writable } from 'node:stream';
import { countText } from '../../../amounts/count-text';
import type { TerraformDiagnostic } from './terraform-diagnostics';

/** A gate's table can have a line for each of thousands of restores. */
const WARNING_LINES = 30;
/** Says that the drill was missed, which its outcome says better. */
const VERDICT = /(^|\.)alirestore_drill_verdict\./;
/** Advises the one who has named an emulator; `drill run --emulator` has done so by itself, and its outcome says the rest. */
const REHEARSED = /^The drill .* was a rehearsal$/s;
const OURS = /(^|\.)alirestore_|provider\["[^"]*\/alirestore"\]/;

/** What Terraform said besides: errors in full, warnings of our provider, and how many others there are. */
export function showDiagnostics(diagnostics: readonly TerraformDiagnostic[], logPath: string, out: Writable): void {
  const told = diagnostics.filter(({ severity, address }) => severity !== 'error' || !VERDICT.test(address ?? ''));
  const errors = told.filter(({ severity }) => severity === 'error');
  const warnings = told.filter(({ severity }) => severity === 'warning');
  const ours = warnings.filter(({ address }) => OURS.test(address ?? ''));
  const others = warnings.length - ours.length;
  const texts = [
    ...ours.map(({ text }) => cut(text, logPath)),
    ...(others > 0 ? [`Terraform gave ${countText(others, 'more warning')}: see ${logPath}`] : []),
    ...errors.map(({ text }) => text),
  ];
  if (texts.length > 0) out.write(`\n${texts.map((text) => `${text}\n\n`).join('')}`);
}

/** What Terraform says in a rehearsal besides that it is one. */
export function ofRehearsal(diagnostics: readonly TerraformDiagnostic[]): TerraformDiagnostic[] {
  return diagnostics.filter(({ severity, summary }) => severity === 'error' || !REHEARSED.test(summary));
}

function cut(text: string, logPath: string): string {
  const lines = text.split('\n');
  if (lines.length <= WARNING_LINES) return text;
  return [...lines.slice(0, WARNING_LINES), ` ... and ${lines.length - WARNING_LINES} more lines: see ${logPath}`].join(
    '\n',
  );
}
