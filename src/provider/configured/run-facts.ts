import type { NotExecuted } from '../../record/drill-facts';
import type { DrillEnvironment, DrillRecord } from '../../record/schema/drill-record-schema';

/** What a record tells of the run that made it. */
export interface RunFacts {
  readonly tools: DrillRecord['tools'];
  readonly startedBy: DrillRecord['startedBy'];
  /** Which cloud this is. Rejects while the provider block is not known. */
  environment(): Promise<DrillEnvironment>;
  /** Null while the provider block is not known. */
  readonly region: string | null;
  /** What a rehearsal leaves out besides commands; undefined where it is none, and commands run. */
  readonly leftOut?: readonly NotExecuted[];
  /** How often each operation was called by this process so far. */
  calls(): Readonly<Record<string, number>>;
}

export interface CallCounter {
  count(action: string): void;
  calls(): Readonly<Record<string, number>>;
}

export function createCallCounter(): CallCounter {
  const counts = new Map<string, number>();
  return {
    count: (action) => void counts.set(action, (counts.get(action) ?? 0) + 1),
    calls: () => Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}
