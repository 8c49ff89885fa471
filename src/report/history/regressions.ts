import { hasRestored } from '../../policies/verdicts';
import type { DrillObjective, DrillRecord, DrillRestore } from '../../record/drill-record-schema';
import { objectiveTitle } from '../../record/objective-title';

/** The service's times are whole seconds at both ends: so much may differ between two equal runs. */
const RESOLUTION_SECONDS = 2;
const PERCENT = 100;

/** Something that took longer, or is older, than it was. */
export interface Regression {
  /** "achieved RTO of the drill", "achieved RPO of orders". */
  readonly what: string;
  readonly beforeSeconds: number;
  readonly nowSeconds: number;
}

type Measured = ReadonlyMap<string, number>;

/** What is worse than in an earlier run by more than `percent`; the worst first. */
export function regressions(record: DrillRecord, earlier: DrillRecord, percent: number): Regression[] {
  const before = measured(earlier);
  const worse = [...measured(record)].flatMap(([what, nowSeconds]): Regression[] => {
    const beforeSeconds = before.get(what);
    if (beforeSeconds === undefined) return [];
    const limit = Math.max(beforeSeconds * (1 + percent / PERCENT), beforeSeconds + RESOLUTION_SECONDS);
    return nowSeconds > limit ? [{ what, beforeSeconds, nowSeconds }] : [];
  });
  return worse.sort((a, b) => increase(b) - increase(a));
}

/** 0.5 when it is half as much again. */
export function increase({ beforeSeconds, nowSeconds }: Regression): number {
  return (nowSeconds - beforeSeconds) / Math.max(beforeSeconds, 1);
}

/**
 * Achieved times by what they are of. Durations stand for the RTO where none was promised; what was not restored has
 * achieved none, and neither has the drill that it belongs to.
 */
function measured(record: DrillRecord): Measured {
  const isRestored = ({ verdict }: DrillRestore) => hasRestored(verdict);
  const drill = record.restores.every(isRestored) ? record.durationSeconds : null;
  const durations = [
    [title('rto', 'drill'), drill] as const,
    ...record.restores
      .filter(isRestored)
      .map(({ name, durationSeconds }) => [title('rto', name), durationSeconds] as const),
  ];
  const promised = record.objectives.map(
    ({ kind, of, achievedSeconds }) => [title(kind, of), achievedSeconds] as const,
  );
  const all = new Map([...durations, ...promised]);
  return new Map([...all].filter((entry): entry is [string, number] => entry[1] !== null));
}

function title(kind: DrillObjective['kind'], of: string): string {
  return `achieved ${objectiveTitle({ kind, of })}`;
}
