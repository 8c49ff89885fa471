import type { CoverageReport } from '../coverage/coverage-report';
import { isRehearsal } from '../drill/rehearsal-lines';
import type { HistoryLimits } from '../history/drill-history';
import { endOf } from '../history/due-drills';
import { epochSeconds } from '../text/time-text';
import { newestOfEach } from './coverage-part';
import { groupedBy } from './grouped-by';
import { type PortfolioDrill, portfolioDrill } from './portfolio-drill';
import { type StoredRecord, stacksOf } from './stacks-of';

/** All drills of all stacks, at a moment. */
export interface Portfolio {
  /** Seconds since 1970. */
  readonly moment: number;
  readonly limits: HistoryLimits;
  readonly drills: readonly PortfolioDrill[];
  /** Apart: none of them says anything of a real backup. */
  readonly rehearsals: readonly PortfolioDrill[];
  readonly coverage: readonly CoverageReport[];
  /** What was not looked at, and why: a sentence each. */
  readonly leftOut: readonly string[];
}

/** So much may clocks differ: the service itself takes no call from one that differs by more. */
const SKEW_SECONDS = 900;

/** What the records tell; `leftOut` is what could not be read, `coverage` are reports of that. */
export function portfolioOf(
  stored: readonly StoredRecord[],
  moment: number,
  limits: HistoryLimits,
  leftOut: readonly string[],
  coverage: readonly unknown[] = [],
): Portfolio {
  const isOfNow = ({ record }: StoredRecord) =>
    isRehearsal(record) || (epochSeconds(endOf(record)) ?? moment) <= moment + SKEW_SECONDS;
  const ofNow = stored.filter(isOfNow);
  const later = stored.filter((one) => !isOfNow(one));
  const drills = (some: readonly StoredRecord[]) =>
    byName(some).flatMap((records) => stacksOf(records).map((stack) => portfolioDrill(stack, moment, limits)));
  return {
    moment,
    limits,
    drills: drills(ofNow.filter(({ record }) => !isRehearsal(record))),
    rehearsals: drills(ofNow.filter(({ record }) => isRehearsal(record))),
    coverage: newestOfEach(coverage),
    leftOut: [...leftOut, ...later.map(({ path }) => `${path}: it is of a time that is still to come`)],
  };
}

function byName(stored: readonly StoredRecord[]): StoredRecord[][] {
  const groups = groupedBy(stored, ({ record }) => record.drill.name);
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, records]) => records);
}
