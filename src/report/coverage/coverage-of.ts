import { toRfc3339 } from '../../amounts/time';
import { epochSeconds } from '../text/time-text';
import type { Attempt } from './attempt';
import type { BackedUpSource } from './backed-up-source';
import {
  COVERAGE_KIND,
  COVERAGE_STATES,
  type CoverageReport,
  type CoverageState,
  type CoverageSummary,
  type CoveredSource,
  type Failure,
  type Proof,
  type Unmatched,
} from './coverage-report';
import { hasStopped } from './has-stopped';
import type { SourceMatcher } from './source-matcher';

const DAY_SECONDS = 86_400;

/** Where and when was looked, and what is wanted. */
export type CoverageSettings = Pick<
  CoverageReport,
  'region' | 'endpoint' | 'environment' | 'vaults' | 'maxAgeDays' | 'requiredPercent' | 'notLookedAt'
> & { readonly nowSeconds: number };

/** Which sources have been shown to restore, by what records and the lists of the services tell. */
export function coverageOf(
  sources: readonly BackedUpSource[],
  attempts: readonly Attempt[],
  matcher: SourceMatcher,
  { nowSeconds, ...settings }: CoverageSettings,
): CoverageReport {
  const bySource = new Map<BackedUpSource | undefined, Attempt[]>();
  for (const attempt of attempts) {
    const source = matcher(attempt);
    const others = bySource.get(source);
    if (others) others.push(attempt);
    else bySource.set(source, [attempt]);
  }
  const covered = sources
    .map((source) => coveredSource(source, bySource.get(source) ?? [], nowSeconds, settings.maxAgeDays))
    .sort(worstFirst);
  const summary = summaryOf(covered);
  const { requiredPercent } = settings;
  return {
    kind: COVERAGE_KIND,
    version: 1,
    at: toRfc3339(nowSeconds),
    ...settings,
    summary,
    ...(requiredPercent !== undefined && { met: isEnough(summary, requiredPercent) }),
    sources: covered,
    unmatched: (bySource.get(undefined) ?? []).map(unmatched),
  };
}

function coveredSource(
  source: BackedUpSource,
  attempts: readonly Attempt[],
  nowSeconds: number,
  maxAgeDays: number,
): CoveredSource {
  const { points, instanceId, ...shown } = source;
  const proof = lastOf(attempts, 'proven');
  const failure = lastOf(attempts, 'failed');
  const restored = lastOf(attempts, 'restored');
  const failedSince = failure && (!proof || failure.at >= proof.at) ? failure : undefined;
  const newest = points.reduce((a, b) => Math.max(a, b), 0);
  return {
    ...shown,
    newestPointAt: newest > 0 ? toRfc3339(newest) : null,
    orphan: hasStopped(source, nowSeconds),
    state: failedSince ? 'failed' : stateOf(proof, nowSeconds - maxAgeDays * DAY_SECONDS),
    proven: proof ? proofOf(proof) : null,
    failure: failedSince ? failureOf(failedSince) : null,
    job: restored ? { at: restored.at, restoreId: restored.restoreId } : null,
  };
}

function stateOf(proof: Attempt | undefined, oldestSeconds: number): CoverageState {
  if (!proof) return 'never';
  return (epochSeconds(proof.at) ?? 0) < oldestSeconds ? 'stale' : 'proven';
}

/** RFC 3339 in UTC sorts as text. */
function lastOf(attempts: readonly Attempt[], outcome: Attempt['outcome']): Attempt | undefined {
  return attempts
    .filter((attempt) => attempt.outcome === outcome)
    .reduce<Attempt | undefined>((a, b) => (a && a.at >= b.at ? a : b), undefined);
}

function proofOf({ at, drill, checks = 0 }: Attempt): Proof {
  return { at, ...(drill as NonNullable<typeof drill>), checks };
}

function failureOf({ at, why = 'no reason is told', restoreId, drill }: Attempt): Failure {
  return { at, why, restoreId, ...drill };
}

function unmatched({ what, at, restoreId, drill }: Attempt): Unmatched {
  return { what, at, restoreId, ...drill };
}

function summaryOf(sources: readonly CoveredSource[]): CoverageSummary {
  const count = (state: CoverageState) => sources.filter((source) => source.state === state).length;
  const proven = count('proven');
  return {
    sources: sources.length,
    proven,
    stale: count('stale'),
    failed: count('failed'),
    never: count('never'),
    orphans: sources.filter(({ orphan }) => orphan).length,
    percent: sources.length === 0 ? 0 : Math.floor((proven * 10_000) / sources.length) / 100,
  };
}

/** Nothing at all is never enough: whoever requires something expects sources. */
function isEnough({ proven, sources }: CoverageSummary, requiredPercent: number): boolean {
  return sources > 0 && proven * 100 >= requiredPercent * sources;
}

const collator = new Intl.Collator('en', { numeric: true });

function worstFirst(a: CoveredSource, b: CoveredSource): number {
  return (
    COVERAGE_STATES.indexOf(a.state) - COVERAGE_STATES.indexOf(b.state) ||
    Number(b.orphan) - Number(a.orphan) ||
    collator.compare(a.source, b.source) ||
    collator.compare(a.type, b.type)
  );
}
