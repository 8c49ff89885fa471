import type { DrillRecord } from '../../record/schema/drill-record-schema';
import { rehearsalLines } from '../drill/rehearsal-lines';
import { type Html, html, NO_HTML } from './html';

/** Stays in sight while one scrolls, and stands on each printed page. */
export function rehearsalBanner(record: DrillRecord): Html {
  const [warning, times] = rehearsalLines(record);
  if (warning === undefined) return NO_HTML;
  return html`<aside class="rehearsal" aria-label="Rehearsal"><strong>${warning}</strong> <span>${times}</span></aside>
`;
}
