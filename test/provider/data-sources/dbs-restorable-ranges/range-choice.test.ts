import { describe, expect, it } from 'vitest';
import type { RestorableRange } from '../../../../src/api/operations/describe-restore-range-info';
import { rangeChoice, rangesUntil } from '../../../../src/provider/data-sources/dbs-restorable-ranges/range-choice';
import type { RecoveryRules } from '../../../../src/sources/choice-among';

const NOW = 1_767_268_800;

const range = (fromAge: number, toAge: number, RangeType = 'time'): RestorableRange => ({
  RangeType,
  BeginTimestampForRestore: (NOW - fromAge) * 1000,
  EndTimestampForRestore: (NOW - toAge) * 1000,
});

/** How long before now the point in time is. */
function choose(ranges: readonly RestorableRange[], rules: Partial<RecoveryRules> = {}): number | undefined {
  const all = { nowSeconds: NOW, ...rules };
  const point = rangeChoice.recoveryPointOf(rangesUntil(ranges, all), all);
  return point && NOW - rangeChoice.timeOf(point);
}

describe('the point in time', () => {
  it.each<[string, RestorableRange[], Partial<RecoveryRules>, number | undefined]>([
    ['of no ranges is none', [], {}, undefined],
    ['is the last one', [range(900, 500), range(400, 100)], {}, 100],
    ['is the time that is asked for, where that is in a range', [range(400, 100)], { atOrBefore: NOW - 250 }, 250],
    ['may be the first one of a range', [range(400, 100)], { atOrBefore: NOW - 400 }, 400],
    [
      'is the end of an earlier range, where it is in a gap',
      [range(900, 500), range(400, 100)],
      { atOrBefore: NOW - 450 },
      500,
    ],
    ['is none before the first range', [range(400, 100)], { atOrBefore: NOW - 401 }, undefined],
    ['is not too old', [range(400, 100)], { maxAgeSeconds: 100 }, 100],
    ['is none where all are too old', [range(400, 100)], { maxAgeSeconds: 99 }, undefined],
    ['is as old as it was then', [range(400, 100)], { atOrBefore: NOW - 50, maxAgeSeconds: 50 }, 100],
    ['is none of a range that is backup sets alone', [range(400, 50, 'snapshot'), range(900, 100)], {}, 100],
    ['is one of a range of an unknown type', [range(400, 50, 'continuous')], {}, 50],
    ['is in a range that has an end', [{ ...range(400, 0), EndTimestampForRestore: 0 }], {}, undefined],
  ])('%s', (_, ranges, rules, age) => {
    expect(choose(ranges, rules)).toBe(age);
  });

  it('is a whole second within its range', () => {
    const [one] = [{ ...range(400, 100), EndTimestampForRestore: (NOW - 100) * 1000 + 999 }];
    expect(choose([one])).toBe(100);
    const short = {
      RangeType: 'time',
      BeginTimestampForRestore: NOW * 1000 + 100,
      EndTimestampForRestore: NOW * 1000 + 900,
    };
    expect(choose([short])).toBe(undefined);
  });
});
