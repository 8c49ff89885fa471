import { grouped } from '../../amounts/grouped';
import { markdownTable } from '../markdown/markdown-table';
import { markdownText } from '../markdown/markdown-text';
import { MESSAGE_LENGTH, NAME_LENGTH } from '../text/shown';
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

/** Shares of the 1 MiB that the summary of a pipeline's job may have. */
const TABLE_BYTES = 200_000;
const EVIDENCE_LENGTH = 500;

const SIGNS: Readonly<Record<CoverageState, string>> = { failed: '❌', never: '⭕', stale: '⚠️', proven: '✅' };

/** For the summary of a pipeline's job: what is not proven comes first. */
export function coverageMarkdown(report: CoverageReport): string {
  const { summary, met, at, region, endpoint, unmatched } = report;
  const sign = (met ?? summary.proven === summary.sources) ? '✅' : '❌';
  const place = `Looked at on ${timeText(at)}, ${name(region)}, ${name(endpoint)}.`;
  const sections = [
    [`# ${sign} Coverage: ${summary.percent} % proven`, '', ...coverageLines(report).map(bullet), '', place],
    ...COVERAGE_STATES.map((state) => stateSection(report, state)),
    unmatched.length === 0 ? [] : unmatchedSection(unmatched),
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

const name = (text: string) => markdownText(text, NAME_LENGTH);
const bullet = (line: string) => `- ${markdownText(line, MESSAGE_LENGTH)}`;

function stateSection({ sources }: CoverageReport, state: CoverageState): string[] {
  const entries = sources.filter((source) => source.state === state);
  if (entries.length === 0) return [];
  const heads = ['Source', 'Type', 'Vault', 'Newest recovery point', 'Last proven', 'Evidence'];
  const limits = { maxBytes: TABLE_BYTES, what: 'sources' };
  const title = `## ${SIGNS[state]} ${STATE_TITLES[state]} (${grouped(entries.length)})`;
  return [title, '', `${STATE_MEANINGS[state]}.`, '', ...markdownTable(heads, entries, row, limits)];
}

function row(source: CoveredSource): string[] {
  return [
    name(source.source),
    name(source.type),
    name(source.vaultIds.join(', ')),
    newestPointText(source),
    lastProvenText(source),
    markdownText(evidenceText(source), EVIDENCE_LENGTH),
  ];
}

function unmatchedSection(unmatched: readonly Unmatched[]): string[] {
  const limits = { maxBytes: TABLE_BYTES / 2, what: 'restores' };
  const cells = (restore: Unmatched) => [name(unmatchedText(restore)), name(restore.what), timeText(restore.at)];
  return [
    '## Restores of unknown sources',
    '',
    ...markdownTable(['Restore', 'From', 'Ended'], unmatched, cells, limits),
  ];
}
