import { describe, expect, it } from 'vitest';
import type { Schema } from '../../../src/plugin/schema';
import { isOfType } from '../../../src/plugin/values/is-of-type';
import { bodyType } from '../../../src/plugin/values/value-type';

const schema: Schema = {
  version: 0,
  description: '',
  attributes: {
    name: { type: 'string', optional: true, description: '' },
    size: { type: 'number', optional: true, description: '' },
    done: { type: 'bool', optional: true, description: '' },
    any: { type: 'dynamic', optional: true, description: '' },
    words: { type: { list: 'string' }, optional: true, description: '' },
    sizes: { type: { set: 'number' }, optional: true, description: '' },
    labels: { type: { map: 'string' }, optional: true, description: '' },
    part: {
      nesting: 'single',
      attributes: { id: { type: 'string', computed: true, description: '' } },
      description: '',
    },
  },
  blocks: {
    mark: {
      description: '',
      nesting: 'list',
      attributes: { label: { type: 'string', optional: true, description: '' } },
    },
  },
};
const whole = {
  ...{ name: 'a', size: 1, done: false, any: null, words: ['b'], sizes: [2], labels: { c: 'd' } },
  ...{ part: { id: 'e' }, mark: [{ label: null }] },
};
const fits = (json: unknown) => isOfType(bodyType(schema), json);

describe('parsed JSON', () => {
  it('is of the type with all that the type has', () => {
    expect(fits(whole)).toBe(true);
    expect(fits({ ...whole, name: null, words: null, labels: null, part: null, mark: [] })).toBe(true);
  });

  it.each([
    ['something is missing', { name: undefined }],
    ['the type has no such attribute', { gone: 1 }],
    ['a text is a number', { name: 1 }],
    ['a number is a text', { size: '1' }],
    ['a truth is a text', { done: 'true' }],
    ['any type may stand', { any: { type: 'string', value: 'x' } }],
    ['a list is an object', { words: {} }],
    ['a word is a number', { words: ['a', 1] }],
    ['an element of a set is a text', { sizes: ['1'] }],
    ['a map is a list', { labels: [] }],
    ['a label is a number', { labels: { a: 1 } }],
    ['a part lacks something', { part: {} }],
    ['a list of blocks is nothing', { mark: null }],
    ['a block has more', { mark: [{ label: 'a', more: 1 }] }],
  ])('is not where %s', (_, change) => {
    expect(fits({ ...whole, ...change })).toBe(false);
  });

  it('is not where it is no object, or a key hides what is missing', () => {
    for (const json of [[], 'text', 1, undefined]) expect(fits(json)).toBe(false);
    expect(fits(JSON.parse(JSON.stringify({ ...whole, name: undefined, gone: 1 })))).toBe(false);
  });
});
