import { describe, expect, it } from 'vitest';
import { createFaultBook } from '../../../src/emulator/faults/fault-book';
import { createSeededRandom } from '../../../src/emulator/seeded-random';

const call = (action = 'CreateRestoreJob', parameters: Record<string, string> = {}, elapsedSeconds = 0) => ({
  action,
  parameters: new Map(Object.entries(parameters)),
  elapsedSeconds,
});
const never = () => 0.999;

describe('rules of faults', () => {
  it('are for one action, or for all', () => {
    const book = createFaultBook(never);
    book.add([{ fault: 'reset', action: 'CancelRestoreJob' }]);
    expect(book.pick(call())).toBe(undefined);
    expect(book.pick(call('CancelRestoreJob'))).toMatchObject({ fault: 'reset', id: 'fault-1' });
    book.add([{ fault: 'stall' }]);
    expect(book.pick(call())).toMatchObject({ fault: 'stall', id: 'fault-2' });
  });

  it('are for calls with these parameters', () => {
    const book = createFaultBook(never);
    book.add([{ fault: 'reset', match: { VaultId: 'v-1', SnapshotId: 's-1' } }]);
    expect(book.pick(call('CreateRestoreJob', { VaultId: 'v-1' }))).toBe(undefined);
    expect(book.pick(call('CreateRestoreJob', { VaultId: 'v-1', SnapshotId: 's-1', X: 'y' }))).toBeDefined();
  });

  it('last as many times as they say, and count', () => {
    const book = createFaultBook(never);
    book.add([{ fault: 'reset', times: 2 }]);
    const picked = [1, 2, 3].map(() => book.pick(call())?.fault);
    expect(picked).toEqual(['reset', 'reset', undefined]);
    expect(book.list()).toEqual([{ fault: 'reset', times: 2, id: 'fault-1', injected: 2 }]);
  });

  it('last for as long as they say', () => {
    const book = createFaultBook(never);
    book.add([{ fault: 'reset', fromSecond: 10, untilSecond: 20 }]);
    const picked = [9.9, 10, 19.9, 20].map((seconds) => book.pick(call('x', {}, seconds))?.fault);
    expect(picked).toEqual([undefined, 'reset', 'reset', undefined]);
  });

  it('happen as often as is likely, the same way for the same seed', () => {
    const draw = () => {
      const book = createFaultBook(createSeededRandom(5));
      book.add([{ fault: 'reset', probability: 0.25 }]);
      return Array.from({ length: 4_000 }, () => book.pick(call())?.fault);
    };
    const met = draw().filter((fault) => fault === 'reset').length;
    expect(met).toBeGreaterThan(900);
    expect(met).toBeLessThan(1_100);
    expect(draw()).toEqual(draw());
  });

  it('never happen with a probability of 0, always with one of 1', () => {
    const book = createFaultBook(() => 0);
    book.add([
      { fault: 'reset', probability: 0 },
      { fault: 'stall', probability: 1 },
    ]);
    expect(book.pick(call())?.fault).toBe('stall');
  });

  it('are asked in their order', () => {
    const book = createFaultBook(never);
    book.add([{ fault: 'reset', times: 1 }, { fault: 'stall' }]);
    expect([book.pick(call())?.fault, book.pick(call())?.fault]).toEqual(['reset', 'stall']);
  });

  it('can be removed, one or all', () => {
    const book = createFaultBook(never);
    book.add([{ fault: 'reset' }, { fault: 'stall' }, { fault: 'latency' }]);
    expect(book.remove('fault-2')).toBe(1);
    expect(book.remove('fault-2')).toBe(0);
    expect(book.list().map(({ fault }) => fault)).toEqual(['reset', 'latency']);
    expect(book.remove()).toBe(2);
    expect(book.add([{ fault: 'reset' }])[0].id).toBe('fault-4');
  });
});
