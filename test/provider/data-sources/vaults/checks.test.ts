import { describe, expect, it } from 'vitest';
import { UNKNOWN } from '../../../../src/plugin/unknown';
import { vaults } from '../../../../src/provider/data-sources/vaults/data-source';
import { filter, findings } from '../under-test';

const check = (config: object) => findings(vaults, config).map(([path, what]) => [path, what]);
const tags = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, n) => [`key-${n}`, 'value']));

describe('the plan refuses', () => {
  it.each([
    ['a type that is none', { vault_type: 'BIG' }, 'vault_type', 'Invalid vault_type'],
    ['a status that is none', { status: 'OK' }, 'status', 'Invalid status'],
    ['21 tags', { tags: tags(21) }, 'tags', 'Too many tags'],
    ['an unknown key', { filter: [filter('Size', null, '1')] }, 'filter.0.key', 'Unknown filter key'],
    [
      'a text for a number',
      { filter: [filter('StorageSize', null, 'big')] },
      'filter.0.values.0',
      'Invalid filter value',
    ],
    ['no results', { max_results: 0 }, 'max_results', 'Invalid max_results'],
  ])('%s', (_, config, path, summary) => {
    expect(check(config)).toEqual([[path, summary]]);
  });

  it('nothing that is unknown, and not 20 tags', () => {
    expect(check({ vault_type: UNKNOWN, tags: UNKNOWN, filter: UNKNOWN, max_results: UNKNOWN })).toEqual([]);
    expect(check({ tags: tags(20) })).toEqual([]);
  });
});
