import type { DrillRecord } from '../../record/schema/drill-record-schema';
import { environmentFacts, isRehearsal, rehearsalLines, timed } from '../drill/rehearsal-lines';
import { summaryText } from '../drill/summary-text';
import type { DrillHistory } from '../history/drill-history';
import { NOTHING } from '../text/duration-text';
import { NAME_LENGTH } from '../text/shown';
import { startedByText } from '../text/started-by-text';
import { timeText } from '../text/time-text';
import { expectationsSection } from './expectations-section';
import { historySection } from './history-section';
import { fittingLines } from './markdown-table';
import { markdownText } from './markdown-text';
import { cleanupOutputSection, validationOutputSection } from './output-section';
import { problemsSection } from './problems-section';
import {
  cleanupSection,
  leftBehindSection,
  notExecutedSection,
  objectivesSection,
  restoresSection,
  validationsSection,
  wavesSection,
} from './record-sections';

const REASON_LENGTH = 500;
const REASON_BYTES = 40_000;

/**
 * For the summary of a pipeline's job, which may have 1 MiB. Each section has a share of that, and says how much it leaves
 * out; the shares and the rest (names are clipped) stay below 1 MB.
 */
export function markdownReport(record: DrillRecord, history?: DrillHistory): string {
  const sections = [
    isRehearsal(record) ? [`> ⚠️ **${rehearsalLines(record).join(' ')}**`] : [],
    heading(record),
    facts(record),
    reasons(record),
    objectivesSection(record),
    expectationsSection(record),
    problemsSection(record),
    history ? historySection(history) : [],
    wavesSection(record),
    restoresSection(record),
    validationsSection(record),
    validationOutputSection(record),
    notExecutedSection(record),
    cleanupSection(record),
    cleanupOutputSection(record),
    leftBehindSection(record),
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function heading(record: DrillRecord): string[] {
  const sign = record.verdict === 'met' ? '✅' : '❌';
  return [
    `# ${sign} Drill ${markdownText(record.drill.name, NAME_LENGTH)}: ${record.verdict}${isRehearsal(record) ? ', in a rehearsal' : ''}`,
    '',
    summaryText(record),
  ];
}

function facts(record: DrillRecord): string[] {
  const { drill, startedBy, region, startedAt, completedAt, tools } = record;
  const text = (value: string | null) => (value === null ? NOTHING : markdownText(value, NAME_LENGTH));
  const by = [startedByText(startedBy), startedBy.url];
  const rows = [
    ['Owner', text(drill.owner)],
    ['Run', text(drill.runId)],
    [
      'Started by',
      by
        .filter((value) => value !== null)
        .map(text)
        .join(', '),
    ],
    ...environmentFacts(record).map(([what, value]) => [what, text(value)]),
    ['Region', text(region)],
    ['Disaster assumed at', timeText(drill.declaredAt)],
    [timed('First restore submitted at', record), timeText(startedAt)],
    [timed('Last restore ended at', record), timeText(completedAt)],
    ['Definition', `\`${drill.definitionHash}\``],
    ['Made by', `alirestore ${text(tools.provider)}, Terraform ${text(tools.terraform)}`],
  ];
  return ['| | |', '| --- | --- |', ...rows.map((cells) => `| ${cells.join(' | ')} |`)];
}

function reasons(record: DrillRecord): string[] {
  if (record.reasons.length === 0) return [];
  const line = (reason: string) => `- ${markdownText(reason, REASON_LENGTH)}`;
  const limits = { maxBytes: REASON_BYTES, what: 'reasons' };
  return ['## Why it was missed', '', ...fittingLines(record.reasons, line, limits)];
}
