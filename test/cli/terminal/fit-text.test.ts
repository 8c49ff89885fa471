import { describe, expect, it } from 'vitest';
import { fitText, textWidth, withoutControls } from '../../../src/cli/terminal/fit-text';

describe('a text on a terminal', () => {
  it('takes two columns for each East Asian letter', () => {
    expect(textWidth('/restore')).toBe(8);
    expect(textWidth('/恢复')).toBe(5);
  });

  it.each([
    ['abc', 5, '…', 'abc  '],
    ['abcdef', 6, '…', 'abcdef'],
    ['abcdefg', 6, '…', 'abcde…'],
    ['abcdefg', 6, '...', 'abc...'],
    ['恢复恢复', 6, '…', '恢复… '],
    ['abcdef', 2, '...', '..'],
  ])('%s fits into %i columns', (text, width, ellipsis, fitted) => {
    expect(fitText(text, width, ellipsis)).toBe(fitted);
  });

  it('loses what could steer the terminal, or turn the order of its letters', () => {
    expect(withoutControls('a\u001b[2Jb\r\nc\u009bd\u202ee')).toBe('a [2Jb c d e');
  });
});
