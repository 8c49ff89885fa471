import { parseTime } from '../../../amounts/time';
import type { ComputeNestBackup } from '../../../api/operations/list-backups';
import type { Diagnostic } from '../../../plugin/diagnostic';
import type { RecoveryRules } from '../../../sources/choice-among';
import { choiceAmong, retentionEnd } from '../../../sources/choice-among';
import { noRecoveryPoint } from '../recovery-point/no-recovery-point';
import type { BackupsState } from './schema';

export const backupChoice = choiceAmong<ComputeNestBackup, 'not in status Created' | 'without an end'>({
  idOf: ({ BackupId }) => BackupId,
  incomplete(backup) {
    if (backup.Status !== 'Created') return 'not in status Created';
    return endSeconds(backup) > 0 ? undefined : 'without an end';
  },
  timeOf: endSeconds,
  expiryOf: (backup) => retentionEnd(endSeconds(backup), backup.RetentionDays),
});

function endSeconds({ EndTime }: ComputeNestBackup): number {
  return parseTime(EndTime ?? '') ?? 0;
}

/** Arguments that say which backups were looked at. */
const NARROWING = [
  'service_instance_id',
  'backup_id',
  'status',
  'created_after',
  'created_before',
  'completed_after',
  'completed_before',
  'max_results',
] as const;

/** Says what was looked at, and why none of it can be the recovery point. */
export function noBackup(
  entries: readonly ComputeNestBackup[],
  config: BackupsState,
  rules: RecoveryRules,
  isEmulated = false,
): Diagnostic {
  const looked = { noun: 'backup', entries, config, narrowing: NARROWING, choice: backupChoice };
  return noRecoveryPoint(looked, rules, isEmulated);
}
