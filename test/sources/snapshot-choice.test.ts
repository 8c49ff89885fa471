import { describe, expect, it } from 'vitest';
import { parseAgeSeconds } from '../../src/provider/data-sources/recovery-point/choice-rules';
import type { RecoveryRules } from '../../src/sources/choice-among';
import type { Snapshot } from '../../src/sources/read-snapshots';
import { snapshotChoice } from '../../src/sources/snapshot-choice';

const { latestOf, recoveryPointOf, unfitness } = snapshotChoice;

const NOW = 1_767_268_800;
const DAY = 86_400;

const snapshot = (SnapshotId: string, ageSeconds: number, changes: Snapshot = {}): Snapshot => ({
  SnapshotId,
  Status: 'COMPLETE',
  CompleteTime: NOW - ageSeconds,
  ...changes,
});
const choose = (snapshots: readonly Snapshot[], rules: Partial<RecoveryRules> = {}) =>
  recoveryPointOf(snapshots, { nowSeconds: NOW, ...rules })?.SnapshotId;

describe('the latest snapshot', () => {
  it.each<[string, Snapshot[], string | undefined]>([
    ['of none is none', [], undefined],
    ['is the one completed last', [snapshot('s-1', 20), snapshot('s-2', 10), snapshot('s-3', 30)], 's-2'],
    ['at equal times goes by id', [snapshot('s-2', 10), snapshot('s-1', 10)], 's-1'],
    ['is complete', [snapshot('s-1', 1, { Status: 'FAILED' }), snapshot('s-2', 2)], 's-2'],
    ['is whole', [snapshot('s-1', 1, { Status: 'PARTIAL_COMPLETE' }), snapshot('s-2', 2)], 's-2'],
    ['has an end', [snapshot('s-1', 1, { CompleteTime: 0 }), snapshot('s-2', 2)], 's-2'],
    ['has not expired', [snapshot('s-1', 1, { ExpireTime: NOW }), snapshot('s-2', 2, { ExpireTime: NOW + 1 })], 's-2'],
    [
      'is within its retention',
      [snapshot('s-1', DAY, { Retention: 1 }), snapshot('s-2', 2 * DAY, { Retention: 3 })],
      's-2',
    ],
    ['may be kept for ever', [snapshot('s-1', 900 * DAY, { Retention: -1, ExpireTime: 0 })], 's-1'],
    [
      'goes by the expiry rather than by the retention',
      [snapshot('s-1', 9 * DAY, { Retention: 1, ExpireTime: NOW + 9 })],
      's-1',
    ],
  ])('%s', (_, snapshots, id) => {
    expect(latestOf(snapshots, NOW)?.SnapshotId).toBe(id);
  });
});

describe('the recovery point', () => {
  const three = [snapshot('s-1', 300), snapshot('s-2', 200), snapshot('s-3', 100)];

  it('is the latest one when nothing else is asked', () => {
    expect(choose(three)).toBe('s-3');
  });

  it('is at or before a time, itself included', () => {
    expect(choose(three, { atOrBefore: NOW - 100 })).toBe('s-3');
    expect(choose(three, { atOrBefore: NOW - 101 })).toBe('s-2');
    expect(choose(three, { atOrBefore: NOW - 301 })).toBe(undefined);
  });

  it('is not older than it may be, before now or before that time', () => {
    expect(choose(three, { maxAgeSeconds: 100 })).toBe('s-3');
    expect(choose(three, { maxAgeSeconds: 99 })).toBe(undefined);
    expect(choose(three, { atOrBefore: NOW - 150, maxAgeSeconds: 50 })).toBe('s-2');
    expect(choose(three, { atOrBefore: NOW - 150, maxAgeSeconds: 49 })).toBe(undefined);
  });

  it('chosen by a seed is the same one whatever the order', () => {
    const many = Array.from({ length: 20 }, (_, n) => snapshot(`s-${n}`, n));
    expect(choose(many, { randomSeed: '2026-11' })).toBe('s-8');
    expect(choose([...many].reverse(), { randomSeed: '2026-11' })).toBe('s-8');
  });

  it('chosen by other seeds is sometimes each of them', () => {
    const seeds = Array.from({ length: 60 }, (_, n) => choose(three, { randomSeed: `seed ${n}` }));
    const counts = three.map(({ SnapshotId }) => seeds.filter((id) => id === SnapshotId).length);
    expect(counts.every((count) => count >= 10)).toBe(true);
  });

  it('chosen by a seed is one that fits', () => {
    const mixed = [...three, ...Array.from({ length: 20 }, (_, n) => snapshot(`s-bad-${n}`, n, { Status: 'FAILED' }))];
    for (const seed of ['a', 'b', 'c', 'd', 'e']) {
      expect(choose(mixed, { randomSeed: seed, atOrBefore: NOW - 150 })).toMatch(/^s-[12]$/);
    }
  });

  it('is refused with a reason', () => {
    const rules = { nowSeconds: NOW, atOrBefore: NOW - 10, maxAgeSeconds: 100 };
    expect(unfitness(snapshot('s', 50, { Status: 'FAILED' }), rules)).toBe('not COMPLETE');
    expect(unfitness(snapshot('s', 50, { ExpireTime: 1 }), rules)).toBe('expired');
    expect(unfitness(snapshot('s', 9), rules)).toBe('later than at_or_before');
    expect(unfitness(snapshot('s', 111), rules)).toBe('older than max_age');
    expect(unfitness(snapshot('s', 110), rules)).toBe(undefined);
  });
});

describe('an age', () => {
  it.each([
    ['3600', 3_600],
    ['0', 0],
    ['24h', 86_400],
    ['1h30m', 5_400],
    ['1d', undefined],
    ['-1', undefined],
    ['', undefined],
  ])('of "%s" is %s seconds', (text, seconds) => {
    expect(parseAgeSeconds(text)).toBe(seconds);
  });
});
