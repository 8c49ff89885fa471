import { hclTokens, type Span, type Token } from './hcl-tokens';

/**
 * An expression of HCL as Terraform's JSON syntax has it: what is written down as it stands, and as a template, `${...}`,
 * what Terraform computes.
 */
export function hclValue(text: string, [start, end]: Span): unknown {
  const tokens = hclTokens(text, [start, end]).filter(({ kind }) => kind !== 'space');
  return meaningOf(text, tokens);
}

type Tokens = readonly Token[];

function meaningOf(text: string, all: Tokens): unknown {
  const tokens = withoutLines(all);
  if (tokens.length === 1) return single(text, tokens[0]);
  const inner = withoutLines(tokens.slice(1, -1));
  const isFor = inner.length > 0 && text.slice(inner[0].start, inner[0].end) === 'for';
  if (isBracketed(text, tokens, '[', ']') && !isFor)
    return parts(text, inner, /^,$/).map((part) => meaningOf(text, part));
  if (isBracketed(text, tokens, '{', '}') && !isFor) return objectOf(text, inner);
  return numberOf(text, tokens) ?? computed(text, tokens);
}

function single(text: string, { kind, start, end }: Token): unknown {
  const word = text.slice(start, end);
  if (word === 'true' || word === 'false') return word === 'true';
  if (word === 'null') return null;
  if (kind === 'word' && /^\d/.test(word)) return Number(word);
  return kind === 'text' && word.startsWith('"') ? unescaped(word) : `\${${word}}`;
}

/** What is computed in it stays as it is: it has quotes of its own. */
function unescaped(word: string): string {
  if (/[$%]\{/.test(word)) return word.slice(1, -1);
  try {
    return JSON.parse(word.replaceAll('\n', '\\n')) as string;
  } catch {
    return word.slice(1, -1);
  }
}

/** Such as `1.5`, `-1` and `24 * 3600`. */
function numberOf(text: string, tokens: Tokens): number | undefined {
  const written = tokens.map(({ start, end }) => text.slice(start, end)).join('');
  if (!/^-?\d+(\.\d+)?(\*\d+(\.\d+)?)*$/.test(written)) return undefined;
  return written.split('*').reduce((product, factor) => product * Number(factor), 1);
}

function computed(text: string, tokens: Tokens): unknown {
  return tokens.length === 0 ? null : `\${${text.slice(tokens[0].start, tokens[tokens.length - 1].end)}}`;
}

function objectOf(text: string, inner: Tokens): unknown {
  const members = parts(text, inner, /^[,\n]$/).map((part) => {
    const at = part.findIndex(({ start, end }) => /^[=:]$/.test(text.slice(start, end)));
    const name = single(text, part[0]);
    const key = part[0].kind === 'word' ? text.slice(part[0].start, part[0].end) : String(name);
    return [key, meaningOf(text, part.slice(at + 1))];
  });
  return Object.fromEntries(members);
}

/** What stands between separators, outside of all brackets. */
function parts(text: string, tokens: Tokens, separator: RegExp): Tokens[] {
  const found: Token[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    const word = token.kind === 'text' ? '' : text.slice(token.start, token.end);
    if (/^[([{]$/.test(word)) depth += 1;
    if (/^[)\]}]$/.test(word)) depth -= 1;
    if (depth === 0 && separator.test(word)) found.push([]);
    else found[found.length - 1].push(token);
  }
  return found.map(withoutLines).filter((part) => part.length > 0);
}

function isBracketed(text: string, tokens: Tokens, open: string, close: string): boolean {
  if (tokens.length < 2 || text[tokens[0].start] !== open) return false;
  let depth = 0;
  const end = tokens.findIndex(({ kind, start }) => {
    if (kind !== 'mark') return false;
    if (text[start] === open) depth += 1;
    if (text[start] === close) depth -= 1;
    return depth === 0;
  });
  return end === tokens.length - 1;
}

/** Lines before and after it. */
function withoutLines(tokens: Tokens): Tokens {
  const isLine = tokens.map(({ kind }) => kind === 'line');
  return tokens.slice(Math.max(0, isLine.indexOf(false)), isLine.lastIndexOf(false) + 1);
}
