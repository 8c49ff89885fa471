import { expect, it } from 'vitest';
import { onceEach } from '../../src/plugin/once-each';

it('makes what is made of an object once, and of each object its own', () => {
  let calls = 0;
  const lengthOf = onceEach((list: readonly string[]) => {
    calls++;
    return list.length;
  });
  const [one, two] = [['a'], ['b', 'c']];
  expect([lengthOf(one), lengthOf(two), lengthOf(one)]).toEqual([1, 2, 1]);
  expect(calls).toBe(2);
});

it('keeps what is false, too', () => {
  let calls = 0;
  const no = onceEach(() => {
    calls++;
    return false;
  });
  const object = {};
  expect([no(object), no(object), calls]).toEqual([false, false, 1]);
});
