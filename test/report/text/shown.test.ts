import { describe, expect, it } from 'vitest';
import { grouped } from '../../../src/amounts/grouped';
import { shown, shownOnOneLine } from '../../../src/report/text/shown';

describe('text that is shown', () => {
  it.each([
    ['plain text, 東京 and 💾 are left', 'plain text, 東京 and 💾 are left'],
    ['a family stays one: 👨‍👩‍👧', 'a family stays one: 👨‍👩‍👧'],
    ['two\r\nlines\tand a tab', 'two\nlines\tand a tab'],
    ['\u001b[31mred\u0000\u007f', '␛[31mred␀␡'],
    ['\u202Egnp.exe\u202C', '[U+202E]gnp.exe[U+202C]'],
    ['\u2066in\u2069 \u061c \ufeff', '[U+2066]in[U+2069] [U+061C] [U+FEFF]'],
    ['half \ud83d, half \udc00', 'half [U+D83D], half [U+DC00]'],
    ['none \ufffe \uffff', 'none [U+FFFE] [U+FFFF]'],
    ['c1 \u0085\u009b', 'c1 [U+0085][U+009B]'],
    ['right to left stays: שלום', 'right to left stays: שלום'],
  ])('%j becomes %j', (text, expected) => {
    expect(shown(text, 200)).toBe(expected);
  });

  it('is cut where it is too long, and says by how much', () => {
    expect(shown('x'.repeat(1_048_576), 3)).toBe('xxx… (1,048,573 more characters)');
    expect(shown('xxx', 3)).toBe('xxx');
  });

  it('is not cut through a character', () => {
    expect(shown('ab💾cd', 3)).toBe('ab… (4 more characters)');
  });

  it('fits on one line when it has to', () => {
    expect(shownOnOneLine(' a\n\n\tb \r\n', 20)).toBe('a b');
  });

  it('groups digits', () => {
    expect([1, 12, 123, 1234, 1234567].map(grouped)).toEqual(['1', '12', '123', '1,234', '1,234,567']);
  });
});
