import { describe, expect, it } from 'vitest';
import { withUnknownComputed } from '../../../src/plugin/planning/unknown-computed';
import { UNKNOWN } from '../../../src/plugin/unknown';
import { emptyThing, thingSchema } from '../toy-provider';

const plan = (proposed: object, prior?: object) =>
  withUnknownComputed(thingSchema, { ...emptyThing, ...proposed }, prior && { ...emptyThing, ...prior });

const made = (label: string) => ({ label, serial: `serial of ${label}` });
const asked = (label: string) => ({ label, serial: null });
const pending = (label: string) => ({ label, serial: UNKNOWN });

describe('planning an object that does not exist', () => {
  it('makes computed attributes unknown, and leaves the others', () => {
    expect(plan({ name: 'a' })).toEqual({ ...emptyThing, name: 'a', id: UNKNOWN, size: UNKNOWN });
  });

  it('keeps computed attributes that are configured', () => {
    expect(plan({ size: 5 })).toMatchObject({ size: 5 });
  });

  it('takes no object of a map for one that all objects have', () => {
    const named = JSON.parse('{"__proto__":{"label":"a","serial":null}}');
    const planned = plan({ named }, { named: {} }) as { named: object };
    expect(Object.entries(planned.named)).toEqual([['__proto__', pending('a')]]);
  });

  it('makes computed attributes inside nested attributes and blocks unknown', () => {
    const planned = plan({
      one: asked('a'),
      several: [asked('b'), null, UNKNOWN],
      various: [asked('c')],
      named: { k: asked('d') },
      limit: { most: null },
      part: [asked('e')],
      mark: [asked('f')],
    });
    expect(planned).toMatchObject({
      one: pending('a'),
      several: [pending('b'), null, UNKNOWN],
      various: [pending('c')],
      named: { k: pending('d') },
      limit: { most: null },
      part: [pending('e')],
      mark: [pending('f')],
    });
  });

  it('leaves nested attributes and blocks that are unknown as a whole', () => {
    expect(plan({ one: UNKNOWN, named: UNKNOWN, part: UNKNOWN })).toMatchObject({
      one: UNKNOWN,
      named: UNKNOWN,
      part: UNKNOWN,
    });
  });
});

describe('planning an object that exists', () => {
  it('keeps computed attributes as they were, also where they were null', () => {
    expect(plan({ name: 'b', id: 'x', size: null }, { name: 'a', id: 'x', size: null })).toMatchObject({
      name: 'b',
      id: 'x',
      size: null,
    });
  });

  it('makes computed attributes unknown in what is added to it', () => {
    const prior = { several: [made('a')], named: { k: made('b') }, part: [made('c')] };
    const proposed = {
      one: asked('new'),
      several: [made('a'), asked('new')],
      named: { k: made('b'), l: asked('new') },
      part: [made('c'), asked('new')],
    };
    expect(plan(proposed, prior)).toMatchObject({
      one: pending('new'),
      several: [made('a'), pending('new')],
      named: { k: made('b'), l: pending('new') },
      part: [made('c'), pending('new')],
    });
  });

  it('finds the elements of sets again by their value', () => {
    const nothingComputed = { label: 'b', serial: null };
    const prior = { various: [made('a'), nothingComputed] };
    expect(plan({ various: [nothingComputed, asked('new'), made('a')] }, prior)).toMatchObject({
      various: [nothingComputed, pending('new'), made('a')],
    });
  });
});
