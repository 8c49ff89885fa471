import { countText } from '../../amounts/count-text';
import { VERDICTS } from '../../policies/verdicts';
import type { DrillRecord } from '../../record/schema/drill-record-schema';
import { isRehearsal } from '../drill/rehearsal-lines';
import { Html, html, NO_HTML } from './html';
import { type RestoreColumn, type RestoreRow, type RestoreValue, restoreColumns, VERDICT_COLUMN } from './restore-row';
import { restoreRows } from './restore-rows';
import { verdictMark } from './verdict-mark';

/** What those see who allow no scripts; the script shows as many at a time. */
const FIRST_ROWS = 100;

/** All restores, in a table that sorts and filters. */
export function restoresPart(record: DrillRecord): Html {
  const rows = restoreRows(record);
  if (rows.length === 0) return NO_HTML;
  const heads = restoreColumns.map(({ title, numeric }) => html`<th scope="col"${numericClass(numeric)}>${title}</th>`);
  return html`<section aria-labelledby="restores-title" id="restores">
<h2 id="restores-title">Restores</h2>
${controls(record)}
<p id="restores-status" role="status">${firstRowsText(rows.length)}</p>
<div class="scroll" role="region" aria-label="Restores" tabindex="0">
<table id="restores-table">
<caption>All restores of the drill${isRehearsal(record) ? ', timed by an emulated clock' : ''}</caption>
<thead><tr>${heads}</tr></thead>
<tbody>
${rows.slice(0, FIRST_ROWS).map(rowMarkup)}
</tbody>
</table>
</div>
<nav id="restores-pages" aria-label="Pages of restores" hidden><button type="button" id="previous-page">Previous</button> <button type="button" id="next-page">Next</button></nav>
<script type="application/json" id="restores-data">${scriptData({ rowsAtOnce: FIRST_ROWS, rows })}</script>
</section>`;
}

function controls({ waves }: DrillRecord): Html {
  const verdicts = VERDICTS.map((verdict) => html`<option>${verdict}</option>`);
  const numbers = waves.map(({ number }) => html`<option>${number}</option>`);
  return html`<form id="restores-filter" role="search" aria-label="Restores" hidden>
<label>Text <input type="search" name="text" autocomplete="off" spellcheck="false"></label>
<label>Verdict <select name="verdict"><option value="">any</option>${verdicts}</select></label>
<label>Wave <select name="wave"><option value="">any</option>${numbers}</select></label>
<button type="reset">Clear</button>
</form>`;
}

function firstRowsText(count: number): string {
  if (count <= FIRST_ROWS) return `${countText(count, 'restore')}.`;
  return `The first ${FIRST_ROWS} of ${count} restores. Allow scripts to see all of them, to sort and to filter.`;
}

function rowMarkup(row: RestoreRow): Html {
  const [first, ...others] = row.map((value, column) => cell(value, column));
  return html`<tr><th scope="row"><bdi>${first}</bdi></th>${others.map((content, index) => dataCell(content, restoreColumns[index + 1]))}</tr>`;
}

function dataCell(content: Html, { title, numeric }: RestoreColumn): Html {
  return html`<td${numericClass(numeric)} data-label="${title}">${content}</td>`;
}

/** Nothing at all of an empty text, so that a style sheet can tell. */
function cell(value: RestoreValue, column: number): Html {
  if (column === VERDICT_COLUMN) return verdictMark(String(value));
  const { show, numeric } = restoreColumns[column];
  if (numeric) return html`${show(value)}`;
  return value === '' ? NO_HTML : html`<bdi>${show(value)}</bdi>`;
}

function numericClass(numeric: boolean): Html {
  return numeric ? html` class="number"` : NO_HTML;
}

/** In a script element nothing is unescaped, so the JSON itself must hold nothing that could end the element. */
function scriptData(data: object): Html {
  return new Html(
    JSON.stringify(data).replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029'),
  );
}
