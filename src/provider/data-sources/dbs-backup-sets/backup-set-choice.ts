import type { BackupSet } from '../../../api/operations/describe-full-backup-list';
import type { Diagnostic } from '../../../plugin/diagnostic';
import type { RecoveryRules } from '../../../sources/choice-among';
import { choiceAmong } from '../../../sources/choice-among';
import { noRecoveryPoint } from '../recovery-point/no-recovery-point';
import type { BackupSetsState } from './schema';

export const backupSetChoice = choiceAmong<BackupSet, 'not in status finish' | 'without an end'>({
  idOf: ({ BackupSetId }) => BackupSetId,
  incomplete(set) {
    if (set.BackupStatus !== 'finish') return 'not in status finish';
    return endSeconds(set) > 0 ? undefined : 'without an end';
  },
  timeOf: endSeconds,
  expiryOf: ({ BackupSetExpiredTime }) => Number(BackupSetExpiredTime ?? 0) / 1000 || Number.POSITIVE_INFINITY,
});

/** To the second, as people write times. */
function endSeconds({ EndTime }: BackupSet): number {
  return Math.floor(Number(EndTime ?? 0) / 1000);
}

/** Arguments that say which backup sets were looked at. */
const NARROWING = [
  'backup_plan_id',
  'backup_set_id',
  'backup_set_status',
  'start_timestamp',
  'end_timestamp',
  'instance_id',
  'completed_after',
  'completed_before',
  'max_results',
] as const;

/** Says what was looked at, and why none of it can be the recovery point. */
export function noBackupSet(
  entries: readonly BackupSet[],
  config: BackupSetsState,
  rules: RecoveryRules,
  isEmulated = false,
): Diagnostic {
  const looked = { noun: 'backup set', entries, config, narrowing: NARROWING, choice: backupSetChoice };
  return noRecoveryPoint(looked, rules, isEmulated);
}
