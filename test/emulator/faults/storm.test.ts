import { describe, expect, it } from 'vitest';
import { createFaultBook } from '../../../src/emulator/faults/fault-book';
import { storm } from '../../../src/emulator/faults/storm';
import { createSeededRandom } from '../../../src/emulator/seeded-random';

describe('a storm', () => {
  it('is one rule for each kind of fault', () => {
    expect(storm({ probability: 0.5, kinds: ['reset', 'stall'], when: 'after' })).toEqual([
      { fault: 'reset', when: 'after', probability: 0.25 },
      { fault: 'stall', when: 'after', probability: 1 / 3 },
    ]);
  });

  it('hits every call when it is certain', () => {
    expect(
      storm({ probability: 1, kinds: ['reset', 'stall', 'html502'] }).map(({ probability }) => probability),
    ).toEqual([1 / 3, 0.5, 1]);
  });

  it('has kinds that are equally likely, together as likely as it says', () => {
    const book = createFaultBook(createSeededRandom(3));
    book.add(storm({ probability: 0.6, kinds: ['reset', 'stall', 'html502'] }));
    const picked = Array.from(
      { length: 10_000 },
      () => book.pick({ action: 'x', parameters: new Map(), elapsedSeconds: 0 })?.fault ?? 'none',
    );
    for (const [kind, expected] of Object.entries({ none: 4_000, reset: 2_000, stall: 2_000, html502: 2_000 })) {
      const count = picked.filter((fault) => fault === kind).length;
      expect(Math.abs(count - expected)).toBeLessThan(200);
    }
  });
});
