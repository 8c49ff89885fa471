import type { DrillRecord } from '../../../src/record/schema/drill-record-schema';
import type { Attempt } from '../../../src/report/coverage/attempt';
import { attemptsOfRecord } from '../../../src/report/coverage/attempts-of-record';
import type { BackedUpSource } from '../../../src/report/coverage/backed-up-source';
import { type CoverageSettings, coverageOf } from '../../../src/report/coverage/coverage-of';
import type { CoverageReport } from '../../../src/report/coverage/coverage-report';
import { sourceMatcher } from '../../../src/report/coverage/source-matcher';

export const DAY = 86_400;
/** Ten days after the restores of the sample records. */
export const NOW = Date.parse('2026-03-11T07:00:00Z') / 1000;

/** Backed up every day, last an hour ago. */
export function sampleSource(changes: Partial<BackedUpSource> = {}): BackedUpSource {
  return {
    service: 'hbr',
    type: 'ECS_FILE',
    vaultIds: ['v-0001'],
    name: 'orders',
    source: 'i-0001 /orders',
    points: [NOW - 3600, NOW - 3600 - DAY, NOW - 3600 - 2 * DAY],
    ...changes,
  };
}

export function sampleCoverage(
  sources: readonly BackedUpSource[],
  records: readonly DrillRecord[],
  changes: Partial<CoverageSettings> & { readonly jobs?: readonly Attempt[] } = {},
): CoverageReport {
  const { jobs = [], ...settings } = changes;
  return coverageOf(sources, [...records.flatMap(attemptsOfRecord), ...jobs], sourceMatcher(sources), {
    nowSeconds: NOW,
    region: 'cn-hangzhou',
    endpoint: 'https://hbr.cn-hangzhou.aliyuncs.com',
    environment: 'real',
    maxAgeDays: 90,
    notLookedAt: [],
    ...settings,
  });
}

/** A restore that the service alone tells of. */
export function sampleJob(changes: Partial<Attempt> = {}): Attempt {
  return {
    service: 'hbr',
    outcome: 'restored',
    at: '2026-03-05T00:00:00Z',
    restoreId: 'r-0009',
    restoreType: 'ECS_FILE',
    holder: 'v-0001',
    source: 'orders',
    what: 'snapshot s-0001 of vault v-0001',
    ...changes,
  };
}
