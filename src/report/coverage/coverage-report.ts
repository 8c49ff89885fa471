import { isObject } from '../../json/is-object';
import type { Service } from '../../policies/services';

/** From the worst: what needs a person comes first. */
export const COVERAGE_STATES = ['failed', 'never', 'stale', 'proven'] as const;
export type CoverageState = (typeof COVERAGE_STATES)[number];

/** A restore of a drill whose record proves it: it succeeded, and so did all checks of it. */
export interface Proof {
  readonly at: string;
  readonly drill: string;
  readonly runId: string;
  readonly restore: string;
  /** How many checks of it passed; none says that nobody looked at the data. */
  readonly checks: number;
}

/** A restore that failed, by a record or by the list of the service alone. */
export interface Failure {
  readonly at: string;
  readonly why: string;
  readonly restoreId: string | null;
  readonly drill?: string;
  readonly runId?: string;
  readonly restore?: string;
}

export interface CoveredSource {
  readonly service: Service;
  readonly type: string;
  /** Of Cloud Backup: where its backups are. */
  readonly vaultIds: readonly string[];
  readonly name: string;
  /** For people, such as `i-1 /data`. */
  readonly source: string;
  readonly newestPointAt: string | null;
  /** Backups of it have stopped coming. */
  readonly orphan: boolean;
  readonly state: CoverageState;
  /** The last one. */
  readonly proven: Proof | null;
  /** The last one, where nothing has proven it since. */
  readonly failure: Failure | null;
  /** The last restore that ended well of which no record tells what was in it. */
  readonly job: { readonly at: string; readonly restoreId: string | null } | null;
}

/** A restore that nobody knows the source of. */
export interface Unmatched {
  /** Where it was restored from. */
  readonly what: string;
  readonly at: string;
  readonly restoreId: string | null;
  readonly drill?: string;
  readonly runId?: string;
  readonly restore?: string;
}

export interface CoverageSummary {
  readonly sources: number;
  readonly proven: number;
  readonly stale: number;
  readonly failed: number;
  readonly never: number;
  readonly orphans: number;
  /** How many of all are proven, to the hundredth, rounded down. */
  readonly percent: number;
}

/** Which of the sources that are backed up have been shown to restore. */
export interface CoverageReport {
  readonly kind: typeof COVERAGE_KIND;
  readonly version: 1;
  readonly at: string;
  readonly region: string;
  readonly endpoint: string;
  readonly environment: 'real' | 'emulated';
  /** The only ones that were looked at; absent for all of the region. */
  readonly vaults?: readonly string[];
  readonly maxAgeDays: number;
  readonly requiredPercent?: number;
  readonly summary: CoverageSummary;
  /** Absent where nothing is required. */
  readonly met?: boolean;
  /** The worst first. */
  readonly sources: readonly CoveredSource[];
  readonly unmatched: readonly Unmatched[];
  /** What could not be asked, and why. */
  readonly notLookedAt: readonly string[];
}

export const COVERAGE_KIND = 'alirestore-coverage';

/** Among other JSON, such as records. */
export function isCoverageReport(value: unknown): value is CoverageReport {
  return isObject(value) && value.kind === COVERAGE_KIND && value.version === 1 && Array.isArray(value.sources);
}
