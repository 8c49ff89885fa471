import type { DrillRecord } from '../../record/schema/drill-record-schema';
import { type Problem, problems } from '../drill/problems';
import { MESSAGE_LENGTH, shown } from '../text/shown';
import { foreign, type Html, html, NO_HTML } from './html';

const MOST_PROBLEMS = 20;
const MOST_LINES = 20;
const LINE_LENGTH = 300;

/** What went wrong, with reasons. */
export function problemsPart(record: DrillRecord): Html {
  const all = problems(record);
  if (all.length === 0) return NO_HTML;
  const left = all.length - MOST_PROBLEMS;
  return html`<section aria-labelledby="problems">
<h2 id="problems">What went wrong</h2>
<ul class="problems">
${all.slice(0, MOST_PROBLEMS).map(item)}
</ul>
${left > 0 ? html`<p>And ${left} more: the table of restores shows them with the verdict failed, partial or pending.</p>` : NO_HTML}
</section>`;
}

function item({ kind, name, weight, verdict, message, where, excerpt, ids }: Problem): Html {
  const tone = weight === 'failed' ? 'bad' : 'warn';
  return html`<li class="${tone}"><h3>${kind} ${foreign(name)}: <span class="mark ${tone}">${verdict}</span></h3>
<p>${foreign(message, MESSAGE_LENGTH)}</p>
${
  where === ''
    ? NO_HTML
    : html`<p>${foreign(where, MESSAGE_LENGTH)}</p>
`
}${ids === '' ? NO_HTML : html`<p class="muted">${foreign(ids)}</p>`}
${lines(excerpt, kind)}</li>`;
}

/** Of a list of files the begin tells, of a command's output the end. */
function lines(excerpt: readonly string[], kind: Problem['kind']): Html {
  if (excerpt.length === 0) return NO_HTML;
  const part = kind === 'restore' ? excerpt.slice(0, MOST_LINES) : excerpt.slice(-MOST_LINES);
  const left = excerpt.length - part.length;
  const title = kind === 'restore' ? 'Files that could not be restored' : 'End of the output';
  return html`<details open><summary>${title}</summary>
<pre tabindex="0">${part.map((line) => shown(line, LINE_LENGTH)).join('\n')}</pre>
${left > 0 ? html`<p class="muted">and ${left} more lines</p>` : NO_HTML}</details>`;
}
