import { countText } from '../../amounts/count-text';
import { grouped } from '../../amounts/grouped';
import { PAGE_STYLE } from '../generated/page-assets';
import { foreign, type Html, html, NO_HTML } from '../html/html';
import { htmlPage } from '../html/html-page';
import { rehearsalBanner } from '../html/html-report';
import { simpleTable } from '../html/simple-table';
import { MESSAGE_LENGTH } from '../text/shown';
import { timeText } from '../text/time-text';
import {
  COVERAGE_STATES,
  type CoverageReport,
  type CoverageState,
  type CoveredSource,
  type Unmatched,
} from './coverage-report';
import {
  coverageLines,
  evidenceText,
  lastProvenText,
  newestPointText,
  STATE_MEANINGS,
  STATE_TITLES,
  unmatchedText,
} from './coverage-text';

/** Of each state. A browser that lays out many more seems to hang. */
const MOST_ROWS = 1000;

const MARKS: Readonly<Record<CoverageState, readonly [sign: string, tone: string]>> = {
  failed: ['✗', 'bad'],
  never: ['○', 'bad'],
  stale: ['!', 'warn'],
  proven: ['✓', 'good'],
};

/** One page that needs nothing else: what is not proven comes first. In a site, `way` leads back to what it is a part of. */
export function coverageHtml(report: CoverageReport, way: Html = NO_HTML): string {
  return htmlPage({
    title: `Coverage: ${report.summary.percent} % proven`,
    skipTo: { id: 'sources', text: 'Skip to the sources' },
    banner: report.environment === 'emulated' ? BANNER : NO_HTML,
    parts: [
      way,
      summaryPart(report),
      html`<div id="sources">${COVERAGE_STATES.map((state) => statePart(report, state))}</div>`,
      simpleTable('Restores of unknown sources', ['Restore', 'From', 'Ended'], report.unmatched, unmatchedCells),
    ],
    style: PAGE_STYLE,
    script: '',
  });
}

const BANNER = rehearsalBanner({
  environment: { kind: 'emulated', endpoint: '', accountId: null, caller: null },
});

function summaryPart(report: CoverageReport): Html {
  const { at, region, endpoint, vaults, maxAgeDays, requiredPercent, summary, notLookedAt } = report;
  const lines = coverageLines(report).map((line) => html`<li>${foreign(line, MESSAGE_LENGTH)}</li>`);
  const facts: readonly (readonly [string, Html])[] = [
    ['Looked at', html`${timeText(at)}`],
    ['Region', foreign(region)],
    ['Endpoint', foreign(endpoint)],
    ['Vaults', foreign(vaults?.join(', ') ?? 'all', MESSAGE_LENGTH)],
    ['Proven within', html`${countText(maxAgeDays, 'day')}`],
    ['Required', html`${requiredPercent === undefined ? 'nothing' : `${requiredPercent} %`}`],
  ];
  const isWell = report.met ?? summary.proven === summary.sources;
  return html`<header class="summary ${isWell && notLookedAt.length === 0 ? 'good' : isWell ? 'warn' : 'bad'}">
<p class="kicker">Coverage of backups by restores</p>
<h1>${summary.percent} % proven</h1>
<ul>
${lines}
</ul>
</header>
<dl class="facts">
${facts.map(([term, value]) => html`<div><dt>${term}</dt><dd>${value}</dd></div>`)}
</dl>`;
}

function statePart({ sources }: CoverageReport, state: CoverageState): Html {
  const entries = sources.filter((source) => source.state === state);
  if (entries.length === 0) return NO_HTML;
  const [sign, tone] = MARKS[state];
  const heads = ['Source', 'Type', 'Vault', 'Newest recovery point', 'Last proven', 'Evidence'];
  const rows = entries.length > MOST_ROWS ? `, of which the first ${grouped(MOST_ROWS)} are shown` : '';
  const mark = html`<span class="mark ${tone}"><span aria-hidden="true">${sign}</span> ${grouped(entries.length)}</span>`;
  const note = html`<p>${mark} ${STATE_MEANINGS[state]}${rows}.</p>`;
  return simpleTable(STATE_TITLES[state], heads, entries, cells, { note, mostRows: MOST_ROWS });
}

function cells(source: CoveredSource): Html[] {
  return [
    foreign(source.source),
    foreign(source.type),
    text(source.vaultIds.join(', ')),
    html`${newestPointText(source)}`,
    html`${lastProvenText(source)}`,
    text(evidenceText(source)),
  ];
}

/** Nothing at all of an empty text, so that a style sheet can tell. */
function text(value: string): Html {
  return value === '' ? NO_HTML : foreign(value, MESSAGE_LENGTH);
}

function unmatchedCells(restore: Unmatched): Html[] {
  return [foreign(unmatchedText(restore)), foreign(restore.what), html`${timeText(restore.at)}`];
}
