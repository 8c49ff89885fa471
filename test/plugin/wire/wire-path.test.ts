import { describe, expect, it } from 'vitest';
import type { AttributePath } from '../../../src/plugin/diagnostic';
import { bodyType } from '../../../src/plugin/values/value-type';
import { wirePath } from '../../../src/plugin/wire/wire-path';
import { thingSchema } from '../toy-provider';

const type = bodyType(thingSchema);
const name = (attributeName: string) => ({ selector: { $case: 'attributeName', attributeName } });
const key = (elementKeyString: string) => ({ selector: { $case: 'elementKeyString', elementKeyString } });
const index = (elementKeyInt: number) => ({ selector: { $case: 'elementKeyInt', elementKeyInt } });

describe('a path on the wire', () => {
  it.each<[AttributePath, unknown[]]>([
    [['name'], [name('name')]],
    [
      ['labels', 'name'],
      [name('labels'), key('name')],
    ],
    [
      ['words', 1],
      [name('words'), index(1)],
    ],
    [
      ['point', 'x'],
      [name('point'), name('x')],
    ],
    [
      ['one', 'label'],
      [name('one'), name('label')],
    ],
    [
      ['several', 0, 'label'],
      [name('several'), index(0), name('label')],
    ],
    [
      ['named', 'k', 'label'],
      [name('named'), key('k'), name('label')],
    ],
    [
      ['part', 2, 'label'],
      [name('part'), index(2), name('label')],
    ],
    [
      ['limit', 'most'],
      [name('limit'), name('most')],
    ],
  ])('tells names from keys and indexes: %j', (path, steps) => {
    expect(wirePath(type, path)).toEqual({ steps });
  });

  it.each<[string, AttributePath, unknown[]]>([
    ['at a set, whose elements have no key', ['various', 0, 'label'], [name('various')]],
    ['at a value that carries its own type', ['anything', 'a'], [name('anything')]],
    ['inside a text', ['name', 'first'], [name('name')]],
    ['where the schema knows no attribute', ['one', 'colour', 'label'], [name('one')]],
    ['at once when it leads nowhere', ['colour'], []],
  ])('ends %s', (_where, path, steps) => {
    expect(wirePath(type, path)).toEqual({ steps });
  });
});
