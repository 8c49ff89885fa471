import type { DrillObjective, DrillRecord } from '../../record/schema/drill-record-schema';
import { objectiveWord } from '../drill/objective-word';
import { objectivesByWeight } from '../drill/objectives-by-weight';
import { isRehearsal } from '../drill/rehearsal-lines';
import { durationText, marginText } from '../text/duration-text';
import { foreign, type Html, html, NO_HTML, percent } from './html';
import { verdictMark } from './verdict-mark';

const MOST_OBJECTIVES = 20;
/** The limit stands at four fifths of the bar, unless what was achieved needs more room. */
const ROOM_BEHIND_LIMIT = 1.25;

/** Objectives as bars against their limits. */
export function objectivesPart(record: DrillRecord): Html {
  const all = objectivesByWeight(record);
  if (all.length === 0) return NO_HTML;
  return html`<section aria-labelledby="objectives">
<h2 id="objectives">Objectives</h2>
<div class="scroll" role="region" aria-label="Objectives" tabindex="0">
<table>
<caption>What was achieved (bar) against the limit (line)${isRehearsal(record) ? ', by an emulated clock' : ''}</caption>
<thead><tr><th scope="col">Objective</th><th scope="col"><span class="hidden">Verdict</span></th><th scope="col" class="chart">Achieved against limit</th><th scope="col" class="number">Achieved</th><th scope="col" class="number">Limit</th><th scope="col" class="number">Margin</th></tr></thead>
<tbody>
${all.slice(0, MOST_OBJECTIVES).map(row)}
</tbody>
</table>
</div>
${rest(all.slice(MOST_OBJECTIVES))}</section>`;
}

function row(objective: DrillObjective): Html {
  const { kind, of, limitSeconds, achievedSeconds, marginSeconds } = objective;
  return html`<tr><th scope="row">${kind.toUpperCase()} of ${of === 'drill' ? html`the drill` : foreign(of)}</th><td>${verdictMark(objectiveWord(objective))}</td><td class="chart">${bar(objective)}</td><td class="number" data-label="Achieved">${achievedSeconds === null ? 'not known' : durationText(achievedSeconds)}</td><td class="number" data-label="Limit">${durationText(limitSeconds)}</td><td class="number" data-label="Margin">${marginText(marginSeconds)}</td></tr>`;
}

function bar({ limitSeconds, achievedSeconds, met }: DrillObjective): Html {
  const whole = Math.max(limitSeconds * ROOM_BEHIND_LIMIT, achievedSeconds ?? 0, 1);
  const limit = percent(limitSeconds / whole);
  return html`<svg class="bar" aria-hidden="true" width="100%" height="18"><rect class="track" width="100%" height="10" y="4" rx="2"/><rect class="${met ? 'good' : 'bad'}" width="${percent((achievedSeconds ?? 0) / whole)}" height="10" y="4" rx="2"/><line class="limit" x1="${limit}" x2="${limit}" y1="0" y2="18"/></svg>`;
}

function rest(objectives: readonly DrillObjective[]): Html {
  if (objectives.length === 0) return NO_HTML;
  const missed = objectives.filter((one) => objectiveWord(one) === 'missed').length;
  return html`<p>And ${objectives.length} more, of which ${missed} were missed: the table of restores shows them.</p>
`;
}
