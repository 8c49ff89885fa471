import type { DrillRecord } from '../../record/schema/drill-record-schema';
import { isRehearsal } from '../drill/rehearsal-lines';
import { byTime } from '../history/by-time';
import { type DrillHistory, drillHistory, type HistoryLimits } from '../history/drill-history';
import { endOf, lastMetAt, SECONDS_PER_DAY } from '../history/due-drills';
import { epochSeconds } from '../text/time-text';
import { siteName } from './site-names';
import { type SourcesRestored, sourcesRestored } from './sources-restored';
import type { StackRecords } from './stacks-of';

export type DrillState = 'met' | 'missed' | 'due';

/** A drill of a stack, over all of its runs. */
export interface PortfolioDrill {
  readonly name: string;
  /** Which stack it is of, as far as that is known. */
  readonly stack: string;
  /** Its folder in the site. */
  readonly folder: string;
  /** The oldest first. */
  readonly runs: readonly DrillRecord[];
  /** In that folder, the report of each run. */
  readonly pages: readonly string[];
  readonly last: DrillRecord;
  readonly lastMetAt: string | null;
  /** Seconds since 1970; undefined of what was never met, and of rehearsals, whose clock cannot tell. */
  readonly dueAt: number | undefined;
  /** The last run was missed, the drill is due; else it is met. */
  readonly states: readonly DrillState[];
  /** Of the last run. */
  readonly history: DrillHistory;
  readonly sources: readonly SourcesRestored[];
}

/** What the records of a drill tell at a moment, in seconds since 1970. */
export function portfolioDrill(stack: StackRecords, moment: number, limits: HistoryLimits): PortfolioDrill {
  const runs = stack.records.map(({ record }) => record).sort(byTime);
  const last = runs[runs.length - 1];
  const { name } = last.drill;
  const metAt = lastMetAt(runs, name);
  const metAtSeconds = isRehearsal(last) ? undefined : epochSeconds(metAt);
  const dueAt = metAtSeconds === undefined ? undefined : metAtSeconds + limits.maxAgeDays * SECONDS_PER_DAY;
  const [folder, repository] = stack.identity;
  const since = moment - limits.maxAgeDays * SECONDS_PER_DAY;
  return {
    name,
    stack: stack.marks.join(', ') || folder || repository || '',
    folder: siteName(name, JSON.stringify([last.environment.kind, name, ...stack.identity])),
    runs,
    pages: runs.map((run) => `${siteName(run.drill.runId, JSON.stringify(run))}.html`),
    last,
    lastMetAt: metAt,
    dueAt,
    states: statesOf(last, dueAt, moment),
    history: historyOf(runs, runs.length - 1, limits),
    sources: sourcesRestored(isRehearsal(last) ? runs : runs.filter((run) => isSince(run, since))),
  };
}

function statesOf(last: DrillRecord, dueAt: number | undefined, moment: number): DrillState[] {
  const isDue = !isRehearsal(last) && (dueAt === undefined || dueAt < moment);
  const states: DrillState[] = [
    ...(last.verdict === 'missed' ? ['missed' as const] : []),
    ...(isDue ? ['due' as const] : []),
  ];
  return states.length > 0 ? states : ['met'];
}

function isSince(run: DrillRecord, since: number): boolean {
  return (epochSeconds(endOf(run)) ?? 0) >= since;
}

/** The page of the drill has all of them. */
const MOST_EARLIER = 10;

/** What a run's report tells of those before it. */
export function historyOf(runs: readonly DrillRecord[], index: number, limits: HistoryLimits): DrillHistory {
  const first = Math.max(0, index - MOST_EARLIER);
  const near = runs.slice(first, index);
  const isMet = ({ verdict }: DrillRecord) => verdict === 'met';
  const far = near.some(isMet) ? undefined : runs.slice(0, first).reverse().find(isMet);
  return drillHistory(runs[index], far ? [far, ...near] : near, limits);
}
