import type { DbsBackupPlan, DbsBackupSet } from '../scenario/inventory-schema';

export interface DbsRange {
  readonly RangeType: 'time' | 'snapshot';
  readonly BeginTimestampForRestore: number;
  readonly EndTimestampForRestore: number;
  readonly sets: readonly DbsBackupSet[];
}

/**
 * To which times a plan can be restored: those that it names; else, with logs, every time since its first complete set;
 * without logs, those of its sets alone.
 */
export function restorableRanges(
  plan: DbsBackupPlan | undefined,
  sets: readonly DbsBackupSet[],
  nowMs: number,
): readonly DbsRange[] {
  const complete = sets
    .filter(({ BackupStatus, EndTime }) => BackupStatus === 'finish' && EndTime !== undefined)
    .sort((a, b) => Number(a.EndTime) - Number(b.EndTime));
  if (plan?.EnableBackupLog === false) return complete.map((set) => range('snapshot', [set], set.EndTime, set.EndTime));
  const begin = plan?.BeginTimestampForRestore ?? complete[0]?.EndTime;
  return begin === undefined ? [] : [range('time', complete, begin, plan?.EndTimestampForRestore ?? Math.floor(nowMs))];
}

function range(
  RangeType: DbsRange['RangeType'],
  sets: readonly DbsBackupSet[],
  begin: unknown,
  end: unknown,
): DbsRange {
  return { RangeType, BeginTimestampForRestore: Number(begin), EndTimestampForRestore: Number(end), sets };
}
