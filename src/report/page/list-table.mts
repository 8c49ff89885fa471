type Row = HTMLTableRowElement;

/** Makes the table of a page of the portfolio sort and filter. Its rows stand in the page already. */
export function startListTable(): void {
  const table = document.getElementById('list-table') as HTMLTableElement | null;
  if (table) new ListTable(table).start();
}

const collator = new Intl.Collator('en', { numeric: true });

class ListTable {
  private readonly form = document.getElementById('list-filter') as HTMLFormElement;
  private readonly status = document.getElementById('list-status') as HTMLElement;
  private readonly heads: readonly HTMLTableCellElement[];
  private readonly body: HTMLTableSectionElement;
  private readonly rows: readonly Row[];
  private readonly words: readonly string[];

  constructor(table: HTMLTableElement) {
    this.heads = [...table.tHead!.rows[0].cells];
    [this.body] = table.tBodies;
    this.rows = [...this.body.rows];
    this.words = this.rows.map(({ textContent }) => textContent!.toLowerCase());
  }

  start(): void {
    this.form.hidden = false;
    for (const [column, head] of this.heads.entries()) this.addSorting(head, column);
    this.form.addEventListener('submit', (event) => event.preventDefault());
    this.form.addEventListener('input', () => this.filter());
    // The fields are cleared only after this event.
    this.form.addEventListener('reset', () => setTimeout(() => this.filter()));
    // A browser that comes back to a page fills the fields again.
    addEventListener('pageshow', () => this.filter());
  }

  private addSorting(head: HTMLTableCellElement, column: number): void {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = head.textContent;
    button.addEventListener('click', () => this.sortBy(column));
    head.replaceChildren(button);
    head.setAttribute('aria-sort', 'none');
  }

  private sortBy(column: number): void {
    const isDescending = this.heads[column].getAttribute('aria-sort') === 'ascending';
    for (const [index, head] of this.heads.entries()) {
      head.setAttribute('aria-sort', index !== column ? 'none' : isDescending ? 'descending' : 'ascending');
    }
    this.body.append(...[...this.rows].sort(comparison(column, isDescending)));
  }

  private filter(): void {
    const fields = new FormData(this.form);
    const [text, choice] = ['text', 'choice'].map((name) => String(fields.get(name) ?? ''));
    const wanted = text.trim().toLowerCase();
    for (const [index, row] of this.rows.entries()) {
      const fits = choice === '' || row.dataset.choices!.split(' ').includes(choice);
      row.hidden = !fits || !this.words[index].includes(wanted);
    }
    this.tell(this.rows.filter(({ hidden }) => !hidden).length);
  }

  private tell(found: number): void {
    const all = this.rows.length;
    const noun = `${this.status.dataset.noun}${all === 1 ? '' : 's'}`;
    this.status.textContent = found === all ? `${all} ${noun}.` : `${found} of ${all} ${noun}.`;
  }
}

/** What is not known comes last, in either direction. */
function comparison(column: number, isDescending: boolean): (a: Row, b: Row) => number {
  const sign = isDescending ? -1 : 1;
  return (a, b) => {
    const [left, right] = [a, b].map(({ cells }) => cells[column].dataset.sort ?? cells[column].textContent!);
    if (left === '' || right === '') return Number(left === '') - Number(right === '');
    const [one, other] = [Number(left), Number(right)];
    return sign * (Number.isNaN(one - other) ? collator.compare(left, right) : one - other);
  };
}
