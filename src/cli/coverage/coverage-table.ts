import type { CoverageReport, CoverageState, CoveredSource } from '../../report/coverage/coverage-report';
import { evidenceText, lastProvenText, newestPointText } from '../../report/coverage/coverage-text';
import { type Column, drawTable, type TableRoom } from '../terminal/draw-table';
import type { Mood } from '../terminal/terminal-style';

const MOODS: Readonly<Record<CoverageState, Mood>> = {
  failed: 'failed',
  never: 'failed',
  stale: 'partial',
  proven: 'succeeded',
};

type Row = CoveredSource & { readonly verdict: Mood };

const columns: readonly Column<Row>[] = [
  { title: 'STATE', text: ({ state }) => state, colored: true },
  { title: 'SOURCE', text: ({ source }) => source, leastWidth: 20 },
  { title: 'TYPE', text: ({ type }) => type, dispensable: 3 },
  { title: 'VAULT', text: ({ vaultIds }) => vaultIds.join(', '), dispensable: 4 },
  { title: 'NEWEST POINT', text: newestPointText, dispensable: 1 },
  { title: 'LAST PROVEN', text: lastProvenText },
  { title: 'EVIDENCE', text: evidenceText, leastWidth: 20, dispensable: 2 },
];

/** The worst so many, a line each, and how many more there are. */
export function coverageTable({ sources }: CoverageReport, most: number, room: TableRoom): string[] {
  if (sources.length === 0) return [];
  const rows = sources.slice(0, most).map((source) => ({ ...source, verdict: MOODS[source.state] }));
  const left = sources.length - rows.length;
  return [
    ...drawTable(rows, columns, room),
    ...(left > 0 ? [`and ${left} more: --json, --html or a file has all`] : []),
  ];
}
