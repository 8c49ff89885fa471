import { NAME_LENGTH, shown } from '../text/shown';

/** Markup that is safe as it is; everything else is escaped on its way into one. */
export class Html {
  constructor(readonly markup: string) {}
}

type Piece = Html | string | number | readonly Html[];

/** Markup with escaped values: html`<td>${name}</td>`. Values stand in elements, or in attributes with double quotes. */
export function html(parts: TemplateStringsArray, ...values: readonly Piece[]): Html {
  let markup = parts[0];
  for (let index = 0; index < values.length; index++) markup += markupOf(values[index]) + parts[index + 1];
  return new Html(markup);
}

export const NO_HTML = new Html('');

/** Somebody else's text: nothing hidden in it, not too long, and its direction does not reach what stands around it. */
export function foreign(text: string, limit = NAME_LENGTH): Html {
  return html`<bdi>${shown(text, limit)}</bdi>`;
}

function markupOf(value: Piece): string {
  if (value instanceof Html) return value.markup;
  if (typeof value === 'object') return value.map(({ markup }) => markup).join('\n');
  return escaped(String(value));
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const special = /[&<>"']/;

/** Most texts need nothing, and a site has millions of them. */
function escaped(text: string): string {
  if (!special.test(text)) return text;
  return text.replaceAll(/[&<>"']/g, (character) => entities[character]);
}

const WHOLE = 100;
const PARTS = 1000;

/** "12.5%" of a share; as short as it can be. */
export function percent(share: number): string {
  return `${Math.round(share * WHOLE * PARTS) / PARTS}%`;
}
