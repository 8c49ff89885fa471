import { describe, expect, it } from 'vitest';
import type { Fields } from '../../../../src/api/field';
import { fieldKinds, meetsAll } from '../../../../src/provider/data-sources/filters/meets-all';

const fields = {
  Name: { type: 'string', description: 'Name.' },
  Size: { type: 'long', unit: 'bytes', description: 'Size.' },
  Done: { type: 'boolean', description: 'Done.' },
  EndTime: { type: 'long', unit: 'epoch milliseconds', description: 'End.' },
  Paths: { type: 'list', of: { type: 'string', description: 'Path.' }, description: 'Paths.' },
} as const satisfies Fields;

describe('the fields of an answer', () => {
  it('compare as text, numbers or times, unless they are lists', () => {
    expect(fieldKinds(fields)).toEqual({ Name: 'text', Size: 'number', Done: 'text', EndTime: 'time' });
  });
});

describe('a condition that the provider looks at', () => {
  const meets = (entry: object, key: string, operator: any, ...values: string[]) =>
    meetsAll([{ key, operator, values }], fields)(entry);

  it.each([
    ['numbers as numbers', { Size: 9 }, 'Size', 'LESS_THAN', ['10'], true],
    ['64-bit numbers exactly', { Size: 9007199254740993n }, 'Size', 'EQUAL', ['9007199254740992'], false],
    ['numbers that come as text', { Size: '10' }, 'Size', 'IN', ['9', '10'], true],
    ['text by code units', { Name: 'b' }, 'Name', 'GREATER_THAN', ['B'], true],
    ['booleans as text', { Done: false }, 'Done', 'EQUAL', ['false'], true],
    [
      'times in seconds, whatever their unit',
      { EndTime: 1767225600999 },
      'EndTime',
      'GREATER_THAN',
      ['1767225600'],
      true,
    ],
    ['a time of zero as none', { EndTime: 0 }, 'EndTime', 'LESS_THAN', ['1767225600'], false],
    ['what is absent as nothing', {}, 'Name', 'LESS_THAN', ['z'], false],
    ['what is absent as not equal', {}, 'Name', 'NOT_EQUAL', ['z'], true],
    ['both ends of a range as within', { Size: 10 }, 'Size', 'BETWEEN', ['10', '10'], true],
    ['a number that is none as nothing', { Size: 'much' }, 'Size', 'GREATER_THAN', ['0'], false],
  ] as [string, object, string, string, string[], boolean][])('takes %s', (_, entry, key, operator, values, met) => {
    expect(meets(entry, key, operator, ...values)).toBe(met);
  });

  it('must be met together with all others', () => {
    const both = meetsAll(
      [
        { key: 'Name', operator: 'EQUAL', values: ['a'] },
        { key: 'Size', operator: 'EQUAL', values: ['1'] },
      ],
      fields,
    );
    expect([both({ Name: 'a', Size: 1 }), both({ Name: 'a', Size: 2 }), both({ Name: 'b', Size: 1 })]).toEqual([
      true,
      false,
      false,
    ]);
  });
});
