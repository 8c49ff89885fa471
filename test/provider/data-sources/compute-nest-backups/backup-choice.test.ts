import { describe, expect, it } from 'vitest';
import { COMPUTE_NEST_BACKUP_STATUSES, type ComputeNestBackup } from '../../../../src/api/operations/list-backups';
import { backupChoice } from '../../../../src/provider/data-sources/compute-nest-backups/backup-choice';
import type { RecoveryRules } from '../../../../src/sources/choice-among';

const NOW = 1_767_268_800;
const DAY = 86_400;

const backup = (BackupId: string, ageSeconds: number, changes: ComputeNestBackup = {}): ComputeNestBackup => ({
  BackupId,
  Status: 'Created',
  CreateTime: new Date((NOW - ageSeconds - 600) * 1000).toISOString(),
  EndTime: new Date((NOW - ageSeconds) * 1000).toISOString(),
  ...changes,
});
const choose = (backups: readonly ComputeNestBackup[], rules: Partial<RecoveryRules> = {}) =>
  backupChoice.recoveryPointOf(backups, { nowSeconds: NOW, ...rules })?.BackupId;

describe('the backup that is restored', () => {
  it.each<[string, ComputeNestBackup[], string | undefined]>([
    ['of none is none', [], undefined],
    ['is the one that ended last', [backup('b-1', 20), backup('b-2', 10), backup('b-3', 30)], 'b-2'],
    ['at equal times goes by id', [backup('b-2', 10), backup('b-1', 10)], 'b-1'],
    ['has an end', [backup('b-1', 1, { EndTime: '' }), backup('b-2', 2)], 'b-2'],
    ['has a status', [backup('b-1', 1, { Status: undefined }), backup('b-2', 2)], 'b-2'],
    [
      'is within its retention',
      [backup('b-1', DAY, { RetentionDays: 1 }), backup('b-2', 2 * DAY, { RetentionDays: 3 })],
      'b-2',
    ],
    ['may be kept for ever', [backup('b-1', 900 * DAY, { RetentionDays: -1 })], 'b-1'],
  ])('%s', (_, backups, id) => {
    expect(choose(backups)).toBe(id);
    expect(backupChoice.latestOf(backups, NOW)?.BackupId).toBe(id);
  });

  it.each(COMPUTE_NEST_BACKUP_STATUSES)('is Created, so %s is looked at', (Status) => {
    expect(choose([backup('b-1', 1, { Status })])).toBe(Status === 'Created' ? 'b-1' : undefined);
  });

  it('is as old as its end, whenever it was created', () => {
    const three = [backup('b-1', 300), backup('b-2', 200), backup('b-3', 100)];
    expect(choose(three, { maxAgeSeconds: 100 })).toBe('b-3');
    expect(choose(three, { maxAgeSeconds: 99 })).toBe(undefined);
    expect(choose(three, { atOrBefore: NOW - 101 })).toBe('b-2');
  });

  it('chosen by a seed is the same one whatever the order', () => {
    const many = Array.from({ length: 20 }, (_, n) => backup(`b-${n}`, n));
    expect(choose(many, { randomSeed: '2026-11' })).toBe('b-8');
    expect(choose([...many].reverse(), { randomSeed: '2026-11' })).toBe('b-8');
  });

  it('is refused with a reason', () => {
    const rules = { nowSeconds: NOW, atOrBefore: NOW - 10, maxAgeSeconds: 100 };
    const reason = (ageSeconds: number, changes: ComputeNestBackup = {}) =>
      backupChoice.unfitness(backup('b', ageSeconds, changes), rules);
    expect(reason(50, { Status: 'Deleting' })).toBe('not in status Created');
    expect(reason(50, { EndTime: undefined })).toBe('without an end');
    expect(reason(9)).toBe('later than at_or_before');
    expect(reason(111)).toBe('older than max_age');
    expect(reason(110)).toBe(undefined);
  });
});
