import { shown, shownOnOneLine } from '../text/shown';

/** What has a meaning anywhere in a line. A backslash takes it; `<` and `&` become entities, for what knows HTML alone. */
const punctuation = /[\\`*_[\]|~$@]/g;
/** What has one at the begin of a line alone: headings, lists, rules, quotes. */
const lineStart = /^([#+=-]|\d+(?=[.)](?:\s|$)))/;
/** What GitHub makes links of without any markup. */
const bareLink = /:(?=\/\/)|(?<=www)\./gi;

/** Foreign text as words in a paragraph, a heading or a cell: no markup, no line break, no link. */
export function markdownText(text: string, limit: number): string {
  return shownOnOneLine(text, limit)
    .replaceAll(punctuation, '\\$&')
    .replaceAll(bareLink, '\\$&')
    .replace(lineStart, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`))
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

/** Foreign lines as they are; the fence is longer than any in them. */
export function markdownFence(lines: readonly string[], limit: number): string[] {
  const text = lines.map((line) => shown(line, limit));
  const runs = text.join('\n').match(/`+/g) ?? [];
  const fence = '`'.repeat(runs.reduce((longest, run) => Math.max(longest, run.length), 2) + 1);
  return [`${fence}text`, ...text, fence];
}
