import { describe, expect, it } from 'vitest';
import { beginOf, clipped } from '../src/clipped';

describe('a text that is cut', () => {
  it('stays as it is where it is short enough', () => {
    expect(clipped('to be or not', 12)).toBe('to be or not');
  });

  it('ends between two words, with a mark, and is no longer than it may be', () => {
    expect(clipped('mend the cause and apply again', 20)).toBe('mend the cause...');
    expect(clipped('mend the cause and apply again', 21)).toBe('mend the cause and...');
    expect(clipped('mend the cause and apply again', 22)).toBe('mend the cause and...');
  });

  it('is cut within a word that is longer than any, such as a path', () => {
    expect(clipped(`see /${'x'.repeat(100)}`, 20)).toBe(`see /${'x'.repeat(12)}...`);
    expect(beginOf(`see ${'/abc'.repeat(100)}`, 200)).toHaveLength(200);
  });

  it('never ends with half a character', () => {
    expect(beginOf('ab😀cd', 3)).toBe('ab');
  });
});
