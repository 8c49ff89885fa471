import { PAGE_STYLE, PORTFOLIO_SCRIPT, PORTFOLIO_STYLE } from '../generated/page-assets';
import { type Html, html, NO_HTML } from '../html/html';
import { htmlPage } from '../html/html-page';
import { rehearsalBanner } from '../html/html-report';
import type { PortfolioDrill } from './portfolio-drill';

const STYLE = PAGE_STYLE + PORTFOLIO_STYLE;

/** A page of the site. `drills` are what it is about: of rehearsals, it bears their banner. */
export function portfolioPage(title: string, [first]: readonly PortfolioDrill[], parts: readonly Html[]): string {
  return htmlPage({
    title,
    skipTo: { id: 'list', text: 'Skip to the table' },
    banner: first ? rehearsalBanner(first.last) : NO_HTML,
    parts,
    style: STYLE,
    script: PORTFOLIO_SCRIPT,
  });
}

/** Links that lead back, from the whole to its part. */
export function wayBack(...links: readonly (readonly [href: string, text: Html | string])[]): Html {
  const items = links.map(([href, text]) => html`<a href="${href}">${text}</a>`);
  return html`<nav class="way" aria-label="Way back">${items.flatMap((item, index) => (index === 0 ? [item] : [html` › `, item]))}</nav>`;
}
