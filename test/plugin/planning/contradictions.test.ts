import { describe, expect, it } from 'vitest';
import { contradictions } from '../../../src/plugin/planning/contradictions';
import { UNKNOWN } from '../../../src/plugin/unknown';
import { bodyType } from '../../../src/plugin/values/value-type';
import { emptyThing, thingSchema } from '../toy-provider';

const paths = (planned: object, state: object) =>
  contradictions(bodyType(thingSchema), { ...emptyThing, ...planned }, { ...emptyThing, ...state });

describe('a new state beside its plan', () => {
  it.each([
    ['is as planned', { name: 'a', amount: 5 }, { name: 'a', amount: 5n }],
    ['fills in what was unknown', { id: UNKNOWN, one: UNKNOWN }, { id: 'x', one: { label: 'a', serial: 'b' } }],
    ['fills in parts', { one: { label: 'a', serial: UNKNOWN } }, { one: { label: 'a', serial: 'b' } }],
    ['fills in parts of a set', { mark: [{ label: 'a', serial: UNKNOWN }] }, { mark: [{ label: 'a', serial: 'b' }] }],
    ['has a set in another order', { letters: ['a', 'b'] }, { letters: ['b', 'a'] }],
  ])('agrees when it %s', (_when, planned, state) => {
    expect(paths(planned, state)).toEqual([]);
  });

  it.each([
    ['another value', { name: 'a' }, { name: 'b' }, [['name']]],
    ['a value where none was planned', { size: null }, { size: 5 }, [['size']]],
    ['another part', { point: { x: 1, y: UNKNOWN } }, { point: { x: 2, y: 3 } }, [['point', 'x']]],
    ['another element', { words: ['a', 'b'] }, { words: ['a', 'c'] }, [['words', 1]]],
    ['fewer elements', { words: ['a', 'b'] }, { words: ['a'] }, [['words']]],
    ['another set', { letters: ['a'] }, { letters: ['b'] }, [['letters']]],
    [
      'another key',
      { labels: { a: '1' } },
      { labels: { b: '1' } },
      [
        ['labels', 'a'],
        ['labels', 'b'],
      ],
    ],
    ['no block', { limit: { most: 1 } }, { limit: null }, [['limit']]],
  ])('contradicts it with %s', (_with, planned, state, expected) => {
    expect(paths(planned, state)).toEqual(expected);
  });

  it('contradicts it when there is no state at all', () => {
    expect(contradictions(bodyType(thingSchema), emptyThing, null)).toEqual([[]]);
  });
});
