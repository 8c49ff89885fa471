import { describe, expect, it } from 'vitest';
import { requiresReplace } from '../../../src/plugin/planning/requires-replace';
import type { Attributes, Blocks } from '../../../src/plugin/schema';
import { UNKNOWN } from '../../../src/plugin/unknown';

const free = { type: 'string', optional: true, description: '' } as const;
const fixed = { ...free, runsAgain: true } as const;
const member = { free, fixed };
const attributes: Attributes = {
  free,
  fixed,
  amount: { type: 'number', optional: true, runsAgain: true, description: '' },
  letters: { type: { set: 'string' }, optional: true, runsAgain: true, description: '' },
  whole: { nesting: 'single', attributes: { free }, optional: true, runsAgain: true, description: '' },
  one: { nesting: 'single', attributes: member, optional: true, description: '' },
  several: { nesting: 'list', attributes: member, optional: true, description: '' },
  various: { nesting: 'set', attributes: member, optional: true, description: '' },
  named: { nesting: 'map', attributes: member, optional: true, description: '' },
  loose: { nesting: 'list', attributes: { free }, optional: true, description: '' },
};
const blocks: Blocks = {
  part: {
    nesting: 'list',
    attributes: {},
    blocks: { inner: { nesting: 'list', attributes: member, description: '' } },
    description: '',
  },
};
const paths = (prior: object, planned: object) => requiresReplace({ attributes, blocks }, { ...prior }, { ...planned });

const item = (freely: string, fixedly: string) => ({ free: freely, fixed: fixedly });

describe('what a change replaces', () => {
  it.each([
    [
      'nothing changes',
      { fixed: 'a', amount: 5, letters: ['a', 'b'] },
      { fixed: 'a', amount: 5n, letters: ['b', 'a'] },
    ],
    ['an attribute may change', { free: 'a' }, { free: 'b' }],
    ['an attribute becomes unknown that may change', { free: 'a' }, { free: UNKNOWN }],
    ['an element changes where it may', { several: [item('a', 'x')] }, { several: [item('b', 'x')] }],
    ['elements come that hold nothing fixed', { loose: [] }, { loose: [{ free: 'a' }] }],
    ['null stays null', { one: null, named: null }, { one: null, named: null }],
  ])('is nothing when %s', (_when, prior, planned) => {
    expect(paths(prior, planned)).toEqual([]);
  });

  it.each([
    ['an attribute is fixed', { fixed: 'a' }, { fixed: 'b' }, [['fixed']]],
    ['it is unset', { fixed: 'a' }, { fixed: null }, [['fixed']]],
    ['it may become something else', { fixed: 'a' }, { fixed: UNKNOWN }, [['fixed']]],
    ['a fixed object changes inside', { whole: { free: 'a' } }, { whole: { free: 'b' } }, [['whole']]],
    ['a part of an object is fixed', { one: item('a', 'x') }, { one: item('b', 'y') }, [['one', 'fixed']]],
    ['an object with a fixed part goes', { one: item('a', 'x') }, { one: null }, [['one']]],
    ['an object with a fixed part is unknown', { one: item('a', 'x') }, { one: UNKNOWN }, [['one']]],
    [
      'a part of an element is fixed',
      { several: [item('a', 'x'), item('a', 'x')] },
      { several: [item('a', 'x'), item('a', 'y')] },
      [['several', 1, 'fixed']],
    ],
    ['elements with fixed parts go', { several: [item('a', 'x')] }, { several: [] }, [['several']]],
    ['an element with fixed parts is unknown', { several: [item('a', 'x')] }, { several: [UNKNOWN] }, [['several', 0]]],
    ['a set of such elements changes', { various: [item('a', 'x')] }, { various: [item('b', 'x')] }, [['various']]],
    [
      'a value under a key is fixed',
      { named: { k: item('a', 'x') } },
      { named: { k: item('a', 'y') } },
      [['named', 'k', 'fixed']],
    ],
    ['a key goes', { named: { k: item('a', 'x') } }, { named: { l: item('a', 'x') } }, [['named']]],
    [
      'a part of an inner block is fixed',
      { part: [{ inner: [item('a', 'x')] }] },
      { part: [{ inner: [item('a', 'y')] }] },
      [['part', 0, 'inner', 0, 'fixed']],
    ],
  ])('is named when %s', (_when, prior, planned, expected) => {
    expect(paths(prior, planned)).toEqual(expected);
  });
});
