import { createHash } from 'node:crypto';
import type { DrillRecord } from '../../record/schema/drill-record-schema';
import { isRehearsal, rehearsalLines } from '../drill/rehearsal-lines';
import { PAGE_SCRIPT, PAGE_STYLE } from '../generated/page-assets';
import type { DrillHistory } from '../history/drill-history';
import { NAME_LENGTH, shownOnOneLine } from '../text/shown';
import { checksPart } from './checks-part';
import { expectationsPart } from './expectations-part';
import { historyPart } from './history-part';
import { Html, html, NO_HTML } from './html';
import { objectivesPart } from './objectives-part';
import { problemsPart } from './problems-part';
import { restoresPart } from './restores-part';
import { summaryPart } from './summary-part';
import { timelinePart } from './timeline-part';

/** Nothing may be loaded, sent or embedded; what runs is our script alone, known by its hash. */
const POLICY = [
  "default-src 'none'",
  `script-src '${hashOf(PAGE_SCRIPT)}'`,
  `style-src '${hashOf(PAGE_STYLE)}'`,
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** The report as one file that needs nothing else. */
export function htmlReport(record: DrillRecord, history?: DrillHistory): string {
  const parts = [
    summaryPart(record),
    objectivesPart(record),
    expectationsPart(record),
    problemsPart(record),
    history ? historyPart(history) : NO_HTML,
    timelinePart(record),
    restoresPart(record),
    checksPart(record),
  ];
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new Html(POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<link rel="icon" href="data:,">
<title>${title(record)}</title>
<style>${new Html(PAGE_STYLE)}</style>
</head>
<body>
<a class="skip" href="#restores">Skip to the table of restores</a>
${rehearsalBanner(record)}<main>
${parts.filter(({ markup }) => markup !== '')}
</main>
<script>${new Html(PAGE_SCRIPT)}</script>
</body>
</html>
`.markup;
}

function title(record: DrillRecord): string {
  const text = `Drill ${shownOnOneLine(record.drill.name, NAME_LENGTH)}: ${record.verdict}`;
  return isRehearsal(record) ? `Rehearsal. ${text}` : text;
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

/** Stays in sight while one scrolls, and stands on each printed page. */
export function rehearsalBanner(record: DrillRecord): Html {
  const [warning, times] = rehearsalLines(record);
  if (warning === undefined) return NO_HTML;
  return html`<aside class="rehearsal" aria-label="Rehearsal"><strong>${warning}</strong> <span>${times}</span></aside>
`;
}
