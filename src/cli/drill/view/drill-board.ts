import type { ProgressEntry } from '../../../provider/configured/progress-file';
import type { RunRecord } from '../evidence/drill-records';
import { type DrillRow, plannedRow, seenRow, settledRow } from './drill-row';
import type { PlannedDrill } from './planned-drill';

/** What is known of the restores of a run. Each change returns the rows that it has changed. */
export interface DrillBoard {
  readonly rows: () => readonly DrillRow[];
  seen(entry: ProgressEntry, nowMs: number): readonly DrillRow[];
  settle(records: readonly RunRecord[]): readonly DrillRow[];
}

export function createDrillBoard(drills: readonly PlannedDrill[], nowMs: number): DrillBoard {
  const rows = drills.flatMap(({ name, restores }) => restores.map((restore) => plannedRow(name, restore, nowMs)));
  const byId = new Map(rows.flatMap(({ id }, index) => (id === undefined ? [] : [[id, index] as const])));

  /** A gate names what it waits for; of two drills with one name, the first that has no job yet is meant. */
  function indexOf({ id, name }: ProgressEntry): number {
    const known = byId.get(id);
    if (known !== undefined) return known;
    const named = rows.flatMap((row, index) => (row.name === name ? [index] : []));
    return named.find((index) => rows[index].id === undefined) ?? named[0] ?? -1;
  }

  return {
    rows: () => rows,
    seen(entry, nowMs) {
      const index = indexOf(entry);
      if (index < 0) return [];
      if (entry.status !== null) byId.set(entry.id, index);
      rows[index] = seenRow(rows[index], entry, nowMs);
      return [rows[index]];
    },
    settle(records) {
      const changed: DrillRow[] = [];
      for (const { record } of records) {
        const restores = new Map(record.restores.map((restore) => [restore.name, restore]));
        rows.forEach((row, index) => {
          const restore = row.drill === record.drill.name ? restores.get(row.name) : undefined;
          const settled = restore ? settledRow(row, restore) : row;
          if (settled === row) return;
          rows[index] = settled;
          changed.push(settled);
        });
      }
      return changed;
    },
  };
}
