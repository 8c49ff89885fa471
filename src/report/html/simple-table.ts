import { grouped } from '../../amounts/grouped';
import { type Html, html, NO_HTML } from './html';

const MOST_ROWS = 50;

interface TableExtras {
  /** Stands between the title and the table. */
  readonly note?: Html;
  readonly mostRows?: number;
}

/** A section of one table; nothing when it would be empty, and a count of what it leaves out. */
export function simpleTable<Entry>(
  title: string,
  heads: readonly string[],
  entries: readonly Entry[],
  cells: (entry: Entry) => readonly Html[],
  { note = NO_HTML, mostRows = MOST_ROWS }: TableExtras = {},
): Html {
  if (entries.length === 0) return NO_HTML;
  const id = title.toLowerCase().replaceAll(' ', '-');
  const left = entries.length - mostRows;
  return html`<section aria-labelledby="${id}">
<h2 id="${id}">${title}</h2>
${note}<div class="scroll" role="region" aria-label="${title}" tabindex="0">
<table>
<thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>
${entries.slice(0, mostRows).map((entry) => row(cells(entry), heads))}
</tbody>
</table>
</div>
${left > 0 ? html`<p>And ${grouped(left)} more.</p>` : NO_HTML}</section>`;
}

/** Where there is no room for heads, each cell bears its own. */
function row([first, ...others]: readonly Html[], [, ...heads]: readonly string[]): Html {
  const cells = others.map((cell, index) => html`<td data-label="${heads[index]}">${cell}</td>`);
  return html`<tr><th scope="row">${first}</th>${cells}</tr>`;
}
