import { countText } from '../../amounts/count-text';
import { type Html, html, NO_HTML } from '../html/html';

export interface ListColumn<Entry> {
  readonly title: string;
  readonly numeric?: true;
  readonly cell: (entry: Entry) => Html;
  /** What it is sorted by, if not by its text; null is not known, and comes last. */
  readonly sortBy?: (entry: Entry) => number | string | null;
}

export interface List<Entry> {
  readonly title: string;
  readonly caption: string;
  /** "drill": what each row is. */
  readonly noun: string;
  readonly columns: readonly ListColumn<Entry>[];
  readonly entries: readonly Entry[];
  /** Words that a person can choose rows by. */
  readonly choices: readonly string[];
  readonly choicesOf: (entry: Entry) => readonly string[];
}

/** A table of all of something, that sorts and filters where scripts are allowed. A page has one. */
export function listPart<Entry>(list: List<Entry>): Html {
  const { title, caption, noun, columns, entries } = list;
  if (entries.length === 0) return NO_HTML;
  const heads = columns.map((column) => html`<th scope="col"${classOf(column)}>${column.title}</th>`);
  return html`<section aria-labelledby="list-title" id="list">
<h2 id="list-title">${title}</h2>
${controls(list)}
<p id="list-status" role="status" data-noun="${noun}">${countText(entries.length, noun)}.</p>
<div class="scroll" role="region" aria-label="${title}" tabindex="0">
<table id="list-table">
<caption>${caption}</caption>
<thead><tr>${heads}</tr></thead>
<tbody>
${entries.map((entry) => row(entry, list))}
</tbody>
</table>
</div>
</section>`;
}

function controls<Entry>({ title, choices }: List<Entry>): Html {
  const options = choices.map((choice) => html`<option>${choice}</option>`);
  return html`<form id="list-filter" role="search" aria-label="${title}" hidden>
<label>Text <input type="search" name="text" autocomplete="off" spellcheck="false"></label>
<label>State <select name="choice"><option value="">any</option>${options}</select></label>
<button type="reset">Clear</button>
</form>`;
}

function row<Entry>(entry: Entry, { columns: [first, ...others], choicesOf }: List<Entry>): Html {
  const cells = others.map(
    (column) =>
      html`<td${classOf(column)}${sortOf(entry, column)} data-label="${column.title}">${column.cell(entry)}</td>`,
  );
  return html`<tr data-choices="${choicesOf(entry).join(' ')}"><th scope="row"${sortOf(entry, first)}>${first.cell(entry)}</th>${cells}</tr>`;
}

function sortOf<Entry>(entry: Entry, { sortBy }: ListColumn<Entry>): Html {
  return sortBy ? html` data-sort="${sortBy(entry) ?? ''}"` : NO_HTML;
}

function classOf<Entry>({ numeric }: ListColumn<Entry>): Html {
  return numeric ? html` class="number"` : NO_HTML;
}
