import type { DrillRecord } from '../../record/schema/drill-record-schema';
import { PAGE_STYLE, PORTFOLIO_SCRIPT, PORTFOLIO_STYLE } from '../generated/page-assets';
import { type Html, html } from '../html/html';
import { htmlPage } from '../html/html-page';
import { rehearsalBanner } from '../html/html-report';

const STYLE = PAGE_STYLE + PORTFOLIO_STYLE;

type Kind = DrillRecord['environment']['kind'];

/** A page of the site. What is about an emulated cloud bears the banner of rehearsals. */
export function portfolioPage(title: string, kind: Kind, parts: readonly Html[]): string {
  return htmlPage({
    title,
    skipTo: { id: 'list', text: 'Skip to the table' },
    banner: rehearsalBanner({ environment: { kind, endpoint: '', accountId: null, caller: null } }),
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
