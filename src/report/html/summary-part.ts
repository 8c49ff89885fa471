import type { DrillRecord } from '../../record/schema/drill-record-schema';
import { environmentFacts, isRehearsal, timed } from '../drill/rehearsal-lines';
import { selectionText } from '../drill/selection-text';
import { summaryText } from '../drill/summary-text';
import { NOTHING } from '../text/duration-text';
import { MESSAGE_LENGTH } from '../text/shown';
import { startedByText } from '../text/started-by-text';
import { timeText } from '../text/time-text';
import { foreign, type Html, html, NO_HTML } from './html';
import { verdictMark } from './verdict-mark';
import { verdictTone } from './verdict-sign';

const MOST_REASONS = 12;

/** The verdict, one sentence, why it was missed, and which run this was. */
export function summaryPart(record: DrillRecord): Html {
  return html`<header class="summary ${isRehearsal(record) ? 'warn' : verdictTone(record.verdict)}">
<p class="kicker">${isRehearsal(record) ? 'Rehearsal of a restore drill' : 'Restore drill'}</p>
<h1>${foreign(record.drill.name)} ${verdictMark(record.verdict)}${isRehearsal(record) ? html` <span class="mark warn">in a rehearsal</span>` : NO_HTML}</h1>
<p class="lead">${summaryText(record)}</p>
${reasons(record)}</header>
${facts(record)}`;
}

function reasons({ reasons: all }: DrillRecord): Html {
  if (all.length === 0) return NO_HTML;
  const left = all.length - MOST_REASONS;
  const items = all.slice(0, MOST_REASONS).map((reason) => html`<li>${foreign(reason, MESSAGE_LENGTH)}</li>`);
  return html`<h2 class="small">Why it was missed</h2>
<ul>
${items}
${left > 0 ? html`<li>and ${left} more reasons</li>` : NO_HTML}</ul>
`;
}

function facts(record: DrillRecord): Html {
  const { drill, startedBy, region, startedAt, completedAt, tools } = record;
  const text = (value: string | null) => (value === null ? html`${NOTHING}` : foreign(value));
  const entries: readonly (readonly [string | Html, Html])[] = [
    ['Owner', text(drill.owner)],
    ['Run', startedBy.url === null ? text(drill.runId) : link(startedBy.url, drill.runId)],
    ['Started by', text(startedByText(startedBy))],
    ...environmentFacts(record).map(([what, value]) => [what, text(value)] as const),
    ['Region', text(region)],
    ...(record.selections ?? []).map(
      (one) => [html`Selection ${foreign(one.name)}`, foreign(selectionText(one), MESSAGE_LENGTH)] as const,
    ),
    ['Disaster assumed at', html`${timeText(drill.declaredAt)}`],
    [timed('First restore submitted at', record), html`${timeText(startedAt)}`],
    [timed('Last restore ended at', record), html`${timeText(completedAt)}`],
    ['Made by', html`alirestore ${text(tools.provider)}, Terraform ${text(tools.terraform)}`],
    ['Definition', html`<code>${drill.definitionHash}</code>`],
  ];
  return html`<dl class="facts">
${entries.map(([term, value]) => html`<div><dt>${term}</dt><dd>${value}</dd></div>`)}
</dl>`;
}

/** Only what leads to a pipeline over the web is made a link; anything else, such as javascript:, is text. */
function link(url: string, label: string): Html {
  if (!/^https?:\/\/[\w!#$%&()*+,\-./:;=?@[\]~]{1,2000}$/.test(url)) return html`${foreign(label)}, ${foreign(url)}`;
  return html`<a href="${url}" rel="noopener noreferrer">${foreign(label)}</a>`;
}
