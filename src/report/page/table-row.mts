import { type RestoreRow, type RestoreValue, restoreColumns, VERDICT_COLUMN } from '../html/restore-row';
import { verdictSign, verdictTone } from '../html/verdict-sign';

/** A row as `restoresPart` writes it. Texts are set as texts: none is ever read as markup. */
export function rowElement(row: RestoreRow): HTMLTableRowElement {
  const line = document.createElement('tr');
  row.forEach((value, column) => {
    const cell = document.createElement(column === 0 ? 'th' : 'td');
    if (column === 0) cell.setAttribute('scope', 'row');
    if (restoreColumns[column].numeric) cell.className = 'number';
    if (column > 0) cell.dataset.label = restoreColumns[column].title;
    if (value !== '') cell.append(content(value, column));
    line.append(cell);
  });
  return line;
}

function content(value: RestoreValue, column: number): Node {
  if (column === VERDICT_COLUMN) return mark(String(value));
  const { show, numeric } = restoreColumns[column];
  if (numeric) return document.createTextNode(show(value));
  const text = document.createElement('bdi');
  text.textContent = show(value);
  return text;
}

function mark(verdict: string): HTMLElement {
  const sign = document.createElement('span');
  sign.setAttribute('aria-hidden', 'true');
  sign.textContent = verdictSign(verdict);
  const whole = document.createElement('span');
  whole.className = `mark ${verdictTone(verdict)}`;
  whole.append(sign, ` ${verdict.replace('_', ' ')}`);
  return whole;
}
