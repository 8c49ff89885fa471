import type { DrillRecord } from '../../record/schema/drill-record-schema';
import type { Signatures } from '../attestation/sign-off';
import { isRehearsal, rehearsalLines } from '../drill/rehearsal-lines';
import { PAGE_SCRIPT, PAGE_STYLE } from '../generated/page-assets';
import type { DrillHistory } from '../history/drill-history';
import { NAME_LENGTH, shownOnOneLine } from '../text/shown';
import { checksPart } from './checks-part';
import { expectationsPart } from './expectations-part';
import { historyPart } from './history-part';
import { type Html, html, NO_HTML } from './html';
import { htmlPage } from './html-page';
import { objectivesPart } from './objectives-part';
import { problemsPart } from './problems-part';
import { restoresPart } from './restores-part';
import { signaturesPart } from './signatures-part';
import { summaryPart } from './summary-part';
import { timelinePart } from './timeline-part';
import { waiversPart } from './waivers-part';

/** The report as one file that needs nothing else; in a site, `way` leads back to what it is a part of. */
export function htmlReport(
  record: DrillRecord,
  history?: DrillHistory,
  way: Html = NO_HTML,
  signatures?: Signatures,
): string {
  return htmlPage({
    title: title(record),
    skipTo: { id: 'restores', text: 'Skip to the table of restores' },
    banner: rehearsalBanner(record),
    parts: [
      way,
      summaryPart(record),
      objectivesPart(record),
      waiversPart(record),
      expectationsPart(record),
      problemsPart(record),
      history ? historyPart(history, way !== NO_HTML) : NO_HTML,
      timelinePart(record),
      restoresPart(record),
      checksPart(record),
      signatures ? signaturesPart(signatures) : NO_HTML,
    ],
    style: PAGE_STYLE,
    script: PAGE_SCRIPT,
  });
}

function title(record: DrillRecord): string {
  const text = `Drill ${shownOnOneLine(record.drill.name, NAME_LENGTH)}: ${record.verdict}`;
  return isRehearsal(record) ? `Rehearsal. ${text}` : text;
}

/** Stays in sight while one scrolls, and stands on each printed page. */
export function rehearsalBanner(record: Pick<DrillRecord, 'environment'>): Html {
  const [warning, times] = rehearsalLines(record);
  if (warning === undefined) return NO_HTML;
  return html`<aside class="rehearsal" aria-label="Rehearsal"><strong>${warning}</strong> <span>${times}</span></aside>
`;
}
