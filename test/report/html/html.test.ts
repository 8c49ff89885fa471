import { describe, expect, it } from 'vitest';
import { foreign, Html, html } from '../../../src/report/html/html';

describe('markup', () => {
  it('escapes what it is given, in elements and in attributes', () => {
    expect(html`<a title="${'"\'<&>'}">${'<b>'}</a>`.markup).toBe('<a title="&quot;&#39;&lt;&amp;&gt;">&lt;b&gt;</a>');
  });

  it('keeps what is markup already, alone and in lists', () => {
    const item = html`<li>${1}</li>`;
    expect(html`<ul>${[item, new Html('<li>2</li>')]}</ul>`.markup).toBe('<ul><li>1</li>\n<li>2</li></ul>');
  });

  it('isolates and shows the texts of others', () => {
    expect(foreign('<i>\u202e\u0000').markup).toBe('<bdi>&lt;i&gt;[U+202E]␀</bdi>');
    expect(foreign('xxxx', 2).markup).toBe('<bdi>xx… (2 more characters)</bdi>');
  });
});
