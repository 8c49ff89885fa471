import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { markdownFence, markdownText } from '../../../src/report/markdown/markdown-text';
import { shown, shownOnOneLine } from '../../../src/report/text/shown';
import { hostileTexts } from '../hostile-texts';

interface Node {
  readonly type: string;
  readonly literal: string | null;
}
interface Commonmark {
  readonly Parser: new () => {
    parse(text: string): { walker(): { next(): { entering: boolean; node: Node } | null } };
  };
}
// It has no types of its own.
const { Parser } = createRequire(__filename)('commonmark') as Commonmark;

/** What a parser that is not ours reads: the kinds of its nodes, and all text in them. */
function parsed(markdown: string): { kinds: string[]; text: string } {
  const walker = new Parser().parse(markdown).walker();
  const nodes: Node[] = [];
  for (let step = walker.next(); step; step = walker.next()) if (step.entering) nodes.push(step.node);
  return { kinds: [...new Set(nodes.map(({ type }) => type))], text: nodes.map((node) => node.literal ?? '').join('') };
}

const texts = Object.entries({
  ...hostileTexts,
  'a heading': '# big',
  'an item': '- item',
  'a rule': '---',
  'a number': '1. first',
  'a link': 'see https://example.invalid/ and www.example.invalid',
  'a quote': '> said',
});

describe('foreign text in Markdown', () => {
  it.each(texts)('is text and nothing else: %s', (_, text) => {
    expect(parsed(markdownText(text, 1000))).toEqual({
      kinds: ['document', 'paragraph', 'text'],
      text: shownOnOneLine(text, 1000),
    });
  });

  it.each(texts)('is text in a list and in a heading: %s', (_, text) => {
    const one = shownOnOneLine(text, 1000);
    expect(parsed(`- ${markdownText(text, 1000)}`)).toEqual({
      kinds: ['document', 'list', 'item', 'paragraph', 'text'],
      text: one,
    });
    expect(parsed(`# Drill ${markdownText(text, 1000)}: met`)).toEqual({
      kinds: ['document', 'heading', 'text'],
      text: `Drill ${one}: met`,
    });
  });

  it('does not end a cell, and no bare address becomes a link', () => {
    expect(markdownText('a|b', 10)).toBe('a\\|b');
    expect(markdownText('http://x.invalid www.x.invalid', 50)).toBe('http\\://x.invalid www\\.x.invalid');
  });

  it('stays as it is where nothing has a meaning', () => {
    expect(markdownText('run-7 (v0.1.0): done, 100 % of i-0001/restore', 100)).toBe(
      'run-7 (v0.1.0): done, 100 % of i-0001/restore',
    );
  });

  it.each(texts)('does not end the fence around it: %s', (_, text) => {
    expect(parsed(markdownFence([text, 'next'], 1000).join('\n'))).toEqual({
      kinds: ['document', 'code_block'],
      text: `${shown(text, 1000)}\nnext\n`,
    });
  });
});
