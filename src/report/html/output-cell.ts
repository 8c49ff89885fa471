import { outputLines } from '../drill/output-lines';
import { NOTHING } from '../text/duration-text';
import { shown } from '../text/shown';
import { type Html, html, NO_HTML } from './html';

const LINE_LENGTH = 200;

/** The end of what a command wrote, as it wrote it. */
export function outputCell(output: string | null): Html {
  const { lines, left } = outputLines(output);
  if (lines.length === 0) return html`${NOTHING}`;
  const rest =
    left > 0 ? html`<p class="muted">The last ${lines.length} of ${lines.length + left} lines.</p>` : NO_HTML;
  return html`<pre tabindex="0">${lines.map((line) => shown(line, LINE_LENGTH)).join('\n')}</pre>${rest}`;
}
