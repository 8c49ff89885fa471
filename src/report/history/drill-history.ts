import type { DrillRecord } from '../../record/schema/drill-record-schema';
import { isRehearsal } from '../drill/rehearsal-lines';
import { epochSeconds } from '../text/time-text';
import { byTime, startOf } from './by-time';
import { type DueDrill, dueDrills } from './due-drills';
import { type Regression, regressions } from './regressions';

/** One run of the drill, as the trend shows it. */
export interface HistoryRun {
  readonly runId: string;
  readonly startedAt: string | null;
  readonly verdict: DrillRecord['verdict'];
  readonly durationSeconds: number | null;
  /** The oldest recovery point that was used, by its objective; null without such an objective. */
  readonly rpoSeconds: number | null;
  /** Its definition is that of the record. */
  readonly sameDefinition: boolean;
}

/** What earlier records tell about a record. */
export interface DrillHistory {
  /** That of the record: rehearsals are compared with rehearsals alone. */
  readonly environment: DrillRecord['environment'];
  /** So many runs of this drill were of the other kind, and are not looked at. */
  readonly leftOut: number;
  /** Of this drill, the oldest first; the last one is the record itself. */
  readonly runs: readonly HistoryRun[];
  readonly lastMet: HistoryRun | undefined;
  readonly regressionPercent: number;
  readonly regressions: readonly Regression[];
  readonly maxAgeDays: number;
  /** All drills whose last met run is older than that when the record ends; the clock of a rehearsal cannot tell. */
  readonly due: readonly DueDrill[];
}

export interface HistoryLimits {
  readonly regressionPercent: number;
  readonly maxAgeDays: number;
}

/** Compares with records of all drills. The end of the record is "now": the same records say the same at any time. */
export function drillHistory(record: DrillRecord, others: readonly DrillRecord[], limits: HistoryLimits): DrillHistory {
  const { environment } = record;
  const ofThisKind = others.filter((other) => isRehearsal(other) === isRehearsal(record));
  const ofOtherKind = others.filter((other) => isRehearsal(other) !== isRehearsal(record));
  const earlier = ofThisKind
    .filter(({ drill }) => drill.name === record.drill.name && drill.runId !== record.drill.runId)
    .filter((other) => startOf(other) < startOf(record))
    .sort(byTime);
  const lastMet = [...earlier].reverse().find(({ verdict }) => verdict === 'met');
  const base = lastMet ?? earlier.at(-1);
  return {
    ...limits,
    environment,
    leftOut: ofOtherKind.filter(({ drill }) => drill.name === record.drill.name).length,
    runs: [...earlier, record].map((run) => historyRun(run, record)),
    lastMet: lastMet && historyRun(lastMet, record),
    regressions: base ? regressions(record, base, limits.regressionPercent) : [],
    due: isRehearsal(record) ? [] : dueDrills([record, ...ofThisKind], moment(record), limits.maxAgeDays),
  };
}

function historyRun(run: DrillRecord, record: DrillRecord): HistoryRun {
  const ages = run.objectives.filter(({ kind }) => kind === 'rpo').map(({ achievedSeconds }) => achievedSeconds);
  const known = ages.filter((age) => age !== null);
  return {
    runId: run.drill.runId,
    startedAt: run.startedAt ?? run.drill.declaredAt,
    verdict: run.verdict,
    durationSeconds: run.durationSeconds,
    rpoSeconds: known.length > 0 && known.length === ages.length ? known.reduce((a, b) => Math.max(a, b)) : null,
    sameDefinition: run.drill.definitionHash === record.drill.definitionHash,
  };
}

function moment(record: DrillRecord): number {
  return epochSeconds(record.completedAt) ?? startOf(record);
}
