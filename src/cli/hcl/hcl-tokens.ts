/** A piece of HCL. Comments are `space`; `text` is a quoted string or a heredoc as a whole, with what is computed in it. */
export interface Token {
  readonly kind: 'space' | 'line' | 'word' | 'text' | 'mark';
  readonly start: number;
  readonly end: number;
}

/** From one offset to another. */
export type Span = readonly [start: number, end: number];

const SPACE = /[^\S\n]+|#[^\n]*|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/y;
const WORD = /[\p{L}\p{N}_][\p{L}\p{N}_-]*/uy;
const HEREDOC = /<<-?([\p{L}_][\p{L}\p{N}_-]*)\r?\n/uy;

export function hclTokens(text: string, [start, end]: Span = [0, text.length]): Token[] {
  const tokens: Token[] = [];
  for (let at = start; at < end; at = tokens[tokens.length - 1].end) tokens.push(tokenAt(text, at));
  return tokens;
}

/** The parts of a quoted string, a heredoc or a template that are computed, without their braces. */
export function computedIn(text: string, [start, end]: Span): Span[] {
  const spans: Span[] = [];
  for (let at = start; at < end; ) {
    const begin = beginOfComputed(text, at);
    if (begin === undefined) at += lengthOfLiteral(text, at);
    else {
      const close = endOfComputed(text, begin);
      spans.push([begin, Math.min(close, end)]);
      at = close + 1;
    }
  }
  return spans;
}

function tokenAt(text: string, start: number): Token {
  const token = (kind: Token['kind'], end: number): Token => ({ kind, start, end });
  if (text[start] === '\n') return token('line', start + 1);
  const space = matchAt(SPACE, text, start);
  if (space) return token('space', start + space[0].length);
  if (text[start] === '"') return token('text', endOfQuoted(text, start + 1));
  const heredoc = matchAt(HEREDOC, text, start);
  if (heredoc) return token('text', endOfHeredoc(text, start + heredoc[0].length, heredoc[1]));
  const word = matchAt(WORD, text, start);
  return word ? token('word', start + word[0].length) : token('mark', start + 1);
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Where what is computed begins, when it does so here. */
function beginOfComputed(text: string, at: number): number | undefined {
  return text.startsWith('${', at) || text.startsWith('%{', at) ? at + 2 : undefined;
}

/** `$${` and `%%{` are written for `${` and `%{`. */
function lengthOfLiteral(text: string, at: number): number {
  return text.startsWith('$${', at) || text.startsWith('%%{', at) ? 3 : 1;
}

/** The brace that closes what begins here. */
function endOfComputed(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at = tokenAt(text, at).end) {
    if (text[at] === '{') depth += 1;
    if (text[at] === '}' && depth === 0) return at;
    if (text[at] === '}') depth -= 1;
  }
  return text.length;
}

function endOfQuoted(text: string, from: number): number {
  for (let at = from; at < text.length; at = afterLiteral(text, at, '\\')) {
    if (text[at] === '"') return at + 1;
  }
  return text.length;
}

/** Ends with the line that has nothing but the name. */
function endOfHeredoc(text: string, from: number, name: string): number {
  for (let at = from; at < text.length; at = afterLiteral(text, at)) {
    const isLineStart = text[at - 1] === '\n';
    const line = isLineStart ? /^[^\n]*/.exec(text.slice(at, at + name.length + 200))?.[0] : undefined;
    if (line?.trim() === name) return at + line.trimEnd().length;
  }
  return text.length;
}

function afterLiteral(text: string, at: number, escaping?: string): number {
  if (text[at] === escaping) return at + 2;
  const begin = beginOfComputed(text, at);
  return begin === undefined ? at + lengthOfLiteral(text, at) : endOfComputed(text, begin) + 1;
}
