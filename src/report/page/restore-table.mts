import { type RestoreRow, restoreColumns } from '../html/restore-row';
import { rowsFor, type Wish } from '../html/rows-for';
import { rowElement } from './table-row.mjs';

/** Enough for any reader of paper; a browser that lays out more than that seems to hang. */
const MOST_PRINTED = 2000;

interface Data {
  readonly rowsAtOnce: number;
  readonly rows: readonly RestoreRow[];
}

/** Makes the table of restores sort, filter and turn pages. A drill without restores has none. */
export function startRestoreTable(): void {
  const data = document.getElementById('restores-data');
  if (data?.textContent) new RestoreTable(JSON.parse(data.textContent) as Data).start();
}

function byId<Kind extends HTMLElement = HTMLElement>(id: string): Kind {
  return document.getElementById(id) as Kind;
}

class RestoreTable {
  private readonly form = byId<HTMLFormElement>('restores-filter');
  private readonly table = byId<HTMLTableElement>('restores-table');
  private readonly pages = byId('restores-pages');
  private readonly previous = byId<HTMLButtonElement>('previous-page');
  private readonly next = byId<HTMLButtonElement>('next-page');
  private readonly status = byId('restores-status');
  private readonly heads = [...this.table.tHead!.rows[0].cells];
  private column: number | undefined;
  private descending = false;
  private first = 0;

  constructor(private readonly data: Data) {}

  start(): void {
    this.form.hidden = false;
    for (const [column, head] of this.heads.entries()) this.addSorting(head, column);
    this.form.addEventListener('submit', (event) => event.preventDefault());
    this.form.addEventListener('input', () => this.show(0));
    // The fields are cleared only after this event.
    this.form.addEventListener('reset', () => setTimeout(() => this.show(0)));
    this.previous.addEventListener('click', () => this.turn(-this.data.rowsAtOnce));
    this.next.addEventListener('click', () => this.turn(this.data.rowsAtOnce));
    addEventListener('beforeprint', () => this.showPart(0, MOST_PRINTED));
    addEventListener('afterprint', () => this.show(this.first));
    this.show(0);
  }

  private addSorting(head: HTMLTableCellElement, column: number): void {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = restoreColumns[column].title;
    button.addEventListener('click', () => this.sortBy(column));
    head.replaceChildren(button);
    head.setAttribute('aria-sort', 'none');
  }

  private sortBy(column: number): void {
    this.descending = this.column === column && !this.descending;
    this.column = column;
    const direction = this.descending ? 'descending' : 'ascending';
    for (const [index, head] of this.heads.entries()) {
      head.setAttribute('aria-sort', index === column ? direction : 'none');
    }
    this.show(0);
  }

  private turn(rows: number): void {
    this.show(this.first + rows);
    // A button that can no longer be pressed loses the focus, and the keyboard would start from the top of the page.
    if (this.previous.disabled || this.next.disabled) (this.previous.disabled ? this.next : this.previous).focus();
  }

  private rows(): RestoreRow[] {
    const fields = new FormData(this.form);
    const field = (name: string) => String(fields.get(name) ?? '');
    const wish: Wish = {
      text: field('text'),
      verdict: field('verdict'),
      wave: field('wave'),
      column: this.column,
      descending: this.descending,
    };
    return rowsFor(this.data.rows, wish);
  }

  private show(first: number): void {
    const { rowsAtOnce } = this.data;
    this.first = first;
    const found = this.showPart(first, rowsAtOnce);
    this.pages.hidden = found <= rowsAtOnce;
    this.previous.disabled = first === 0;
    this.next.disabled = first + rowsAtOnce >= found;
  }

  /** Shows so many of the rows that fit, and returns how many fit. */
  private showPart(first: number, count: number): number {
    const rows = this.rows();
    const part = rows.slice(first, first + count);
    this.table.tBodies[0].replaceChildren(...part.map(rowElement));
    this.status.textContent = this.statusText(first, part.length, rows.length);
    return rows.length;
  }

  private statusText(first: number, count: number, found: number): string {
    const all = this.data.rows.length;
    const of = found === all ? `${all} restores` : `${found} matching restores, of ${all} in all`;
    return found === 0 ? `None of ${all} restores matches.` : `${first + 1} to ${first + count} of ${of}.`;
  }
}
