import { describe, expect, it } from 'vitest';
import type { BackupSet } from '../../../../src/api/operations/describe-full-backup-list';
import { backupSetChoice } from '../../../../src/provider/data-sources/dbs-backup-sets/backup-set-choice';
import type { RecoveryRules } from '../../../../src/sources/choice-among';

const NOW = 1_767_268_800;

const set = (BackupSetId: string, ageSeconds: number, changes: BackupSet = {}): BackupSet => ({
  BackupSetId,
  BackupStatus: 'finish',
  StartTime: (NOW - ageSeconds - 600) * 1000,
  EndTime: (NOW - ageSeconds) * 1000,
  FinishTime: (NOW - ageSeconds + 90) * 1000,
  ...changes,
});
const choose = (sets: readonly BackupSet[], rules: Partial<RecoveryRules> = {}) =>
  backupSetChoice.recoveryPointOf(sets, { nowSeconds: NOW, ...rules })?.BackupSetId;

describe('the backup set that is restored', () => {
  it.each<[string, BackupSet[], string | undefined]>([
    ['of none is none', [], undefined],
    ['has the newest data', [set('b-1', 20), set('b-2', 10), set('b-3', 30)], 'b-2'],
    ['at equal times goes by id', [set('b-2', 10), set('b-1', 10)], 'b-1'],
    ['is not one that runs', [set('b-1', 1, { BackupStatus: 'running' }), set('b-2', 2)], 'b-2'],
    ['is not one that stopped', [set('b-1', 1, { BackupStatus: 'stop' }), set('b-2', 2)], 'b-2'],
    ['is not one of another word for finish', [set('b-1', 1, { BackupStatus: 'FINISH' }), set('b-2', 2)], 'b-2'],
    ['says that it has finished', [{ BackupSetId: 'b-1', EndTime: NOW * 1000 }, set('b-2', 2)], 'b-2'],
    ['has an end', [set('b-1', 1, { EndTime: 0 }), set('b-2', 2)], 'b-2'],
    [
      'has not expired',
      [set('b-1', 1, { BackupSetExpiredTime: NOW * 1000 }), set('b-2', 2, { BackupSetExpiredTime: (NOW + 1) * 1000 })],
      'b-2',
    ],
    ['may be kept for ever', [set('b-1', 90_000_000, { BackupSetExpiredTime: 0 })], 'b-1'],
  ])('%s', (_, sets, id) => {
    expect(choose(sets)).toBe(id);
    expect(backupSetChoice.latestOf(sets, NOW)?.BackupSetId).toBe(id);
  });

  it('is as old as its data, whenever it began or was stored', () => {
    const three = [set('b-1', 300), set('b-2', 200), set('b-3', 100)];
    expect(choose(three, { maxAgeSeconds: 100 })).toBe('b-3');
    expect(choose(three, { maxAgeSeconds: 99 })).toBe(undefined);
    expect(choose(three, { atOrBefore: NOW - 100 })).toBe('b-3');
    expect(choose(three, { atOrBefore: NOW - 101 })).toBe('b-2');
    expect(choose(three, { atOrBefore: NOW - 150, maxAgeSeconds: 49 })).toBe(undefined);
  });

  it('is of a time to the second, as times are written', () => {
    expect(choose([set('b-1', 0, { EndTime: (NOW - 100) * 1000 + 999 })], { atOrBefore: NOW - 100 })).toBe('b-1');
  });

  it('chosen by a seed is the same one whatever the order', () => {
    const many = Array.from({ length: 20 }, (_, n) => set(`b-${n}`, n));
    expect(choose(many, { randomSeed: '2026-11' })).toBe('b-8');
    expect(choose([...many].reverse(), { randomSeed: '2026-11' })).toBe('b-8');
  });

  it('is refused with a reason', () => {
    const rules = { nowSeconds: NOW, atOrBefore: NOW - 10, maxAgeSeconds: 100 };
    const reason = (ageSeconds: number, changes: BackupSet = {}) =>
      backupSetChoice.unfitness(set('b', ageSeconds, changes), rules);
    expect(reason(50, { BackupStatus: 'stop' })).toBe('not in status finish');
    expect(reason(50, { EndTime: 0 })).toBe('without an end');
    expect(reason(50, { BackupSetExpiredTime: 1 })).toBe('expired');
    expect(reason(9)).toBe('later than at_or_before');
    expect(reason(111)).toBe('older than max_age');
    expect(reason(110)).toBe(undefined);
  });
});
