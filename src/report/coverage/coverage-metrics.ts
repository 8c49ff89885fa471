import { familyLines, type MetricFamily, type Sample } from '../metrics/metric-family';
import { epochSeconds } from '../text/time-text';
import { COVERAGE_STATES, type CoverageReport, type CoveredSource } from './coverage-report';

/** OpenMetrics text; all names begin with `alirestore_coverage`. */
export function coverageMetrics(report: CoverageReport): string {
  const { region, environment, vaults } = report;
  const labels = { region, environment, ...(vaults && { vaults: vaults.join(',') }) };
  const lines = familiesOf(report).flatMap((family) => familyLines(family, labels, 'alirestore_coverage'));
  return `${lines.join('\n')}\n# EOF\n`;
}

function familiesOf({ at, summary, sources, requiredPercent, notLookedAt }: CoverageReport): MetricFamily[] {
  const gauge = (name: string, help: string, ...samples: readonly Sample[]): MetricFamily => {
    const unit = name.endsWith('_seconds') ? ('seconds' as const) : undefined;
    return { name, type: 'gauge', ...(unit && { unit }), help, samples };
  };
  const one = (value: number) => ({ labels: {}, value });
  const each = (time: (source: CoveredSource) => string | null | undefined) =>
    sources.flatMap((source) => {
      const value = epochSeconds(time(source) ?? null);
      return value === undefined ? [] : [{ labels: labelsOf(source), value }];
    });
  return [
    gauge('looked_at_timestamp_seconds', 'When the service was asked.', one(epochSeconds(at) ?? 0)),
    gauge(
      'sources',
      'Number of sources that are backed up, by state.',
      ...COVERAGE_STATES.map((state) => ({ labels: { state }, value: summary[state] })),
    ),
    gauge('orphans', 'Number of sources whose backups have stopped.', one(summary.orphans)),
    gauge('proven_percent', 'How many of all sources are proven.', one(summary.percent)),
    gauge('required_percent', 'How many must be.', ...(requiredPercent === undefined ? [] : [one(requiredPercent)])),
    gauge('not_looked_at', 'Number of services that could not be asked.', one(notLookedAt.length)),
    gauge('source_proven_timestamp_seconds', 'When a source was proven last.', ...each(({ proven }) => proven?.at)),
    gauge(
      'source_newest_point_timestamp_seconds',
      'When the newest recovery point of a source was complete.',
      ...each(({ newestPointAt }) => newestPointAt),
    ),
  ].filter(({ samples }) => samples.length > 0);
}

function labelsOf({ service, type, name }: CoveredSource): Sample['labels'] {
  return { service, type, source: name };
}
