import { describe, expect, it } from 'vitest';
import { arrow, bold, ellipsis, paint, progressBar, terminalStyle } from '../../../src/cli/terminal/terminal-style';

describe('the style of a terminal', () => {
  it.each([
    [{ LANG: 'de_DE.UTF-8' }, true],
    [{ LANG: 'C.utf8' }, true],
    [{ LC_ALL: 'C', LANG: 'en_US.UTF-8' }, false],
    [{ LC_CTYPE: 'en_US.UTF-8', LANG: 'C' }, true],
    [{}, false],
  ])('follows the locale of %o', (env, unicode) => {
    expect(terminalStyle(env).unicode).toBe(unicode);
  });

  it('has no colour when NO_COLOR is set', () => {
    expect(terminalStyle({ NO_COLOR: '1' }).color).toBe(false);
    expect(terminalStyle({ NO_COLOR: '' }).color).toBe(true);
    const plain = { color: false, unicode: true };
    expect(paint('FAILED', 'failed', plain) + bold('ID', plain)).toBe('FAILEDID');
  });

  it('colours by verdict', () => {
    const color = { color: true, unicode: true };
    expect(paint('FAILED', 'failed', color)).toBe('\u001b[31mFAILED\u001b[0m');
    expect(paint('COMPLETE', 'succeeded', color)).toBe('\u001b[32mCOMPLETE\u001b[0m');
  });

  it.each([
    [0, '░░░░'],
    [0.5, '██░░'],
    [0.999, '███░'],
    [1, '████'],
    [1.2, '████'],
  ])('draws a bar for %d', (share, bar) => {
    expect(progressBar(share, 4, { color: false, unicode: true })).toBe(bar);
  });

  it('keeps to ASCII elsewhere', () => {
    const ascii = { color: false, unicode: false };
    expect(progressBar(0.5, 4, ascii) + arrow(ascii) + ellipsis(ascii)).toBe('##..->...');
  });
});
