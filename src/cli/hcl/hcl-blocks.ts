import { hclTokens, type Span, type Token } from './hcl-tokens';

export interface HclAttribute {
  readonly name: string;
  /** With its name. */
  readonly span: Span;
  readonly value: Span;
}

export interface HclBlock {
  readonly type: string;
  readonly labels: readonly string[];
  readonly span: Span;
  readonly attributes: readonly HclAttribute[];
  readonly blocks: readonly HclBlock[];
}

/** The blocks of a file in HCL. What Terraform would refuse is read as well as it goes. */
export function hclBlocks(text: string): readonly HclBlock[] {
  const tokens = hclTokens(text).filter(({ kind }) => kind !== 'space');
  return bodyOf({ text, tokens, at: 0 }).blocks;
}

interface Cursor {
  readonly text: string;
  readonly tokens: readonly Token[];
  at: number;
}

function wordAt({ text, tokens }: Cursor, index: number): string | undefined {
  const token = tokens[index];
  return token && text.slice(token.start, token.end);
}

/** Reads to the closing brace, and stands on it then. */
function bodyOf(cursor: Cursor): Pick<HclBlock, 'attributes' | 'blocks'> {
  const attributes: HclAttribute[] = [];
  const blocks: HclBlock[] = [];
  while (cursor.at < cursor.tokens.length && wordAt(cursor, cursor.at) !== '}') {
    const { kind } = cursor.tokens[cursor.at];
    if (kind !== 'word' && kind !== 'text') cursor.at += 1;
    else if (wordAt(cursor, cursor.at + 1) === '=') attributes.push(attributeAt(cursor));
    else {
      const block = blockAt(cursor);
      if (block) blocks.push(block);
    }
  }
  return { attributes, blocks };
}

/** Its value ends with the line, or with the block that stands in one line. */
function attributeAt(cursor: Cursor): HclAttribute {
  const { tokens } = cursor;
  const { start } = tokens[cursor.at];
  const name = unquoted(wordAt(cursor, cursor.at) as string);
  cursor.at += 2;
  const first = cursor.at;
  for (let depth = 0; cursor.at < tokens.length; cursor.at += 1) {
    const word = wordAt(cursor, cursor.at) as string;
    if (depth === 0 && (word === '\n' || word === '}')) break;
    if ('([{'.includes(word)) depth += 1;
    if (')]}'.includes(word)) depth -= 1;
  }
  const end = tokens[Math.max(first, cursor.at) - 1].end;
  return { name, span: [start, end], value: [Math.min(tokens[first]?.start ?? end, end), end] };
}

function blockAt(cursor: Cursor): HclBlock | undefined {
  const { tokens } = cursor;
  const begin = cursor.at;
  while (cursor.at < tokens.length && ['word', 'text'].includes(tokens[cursor.at].kind)) cursor.at += 1;
  if (wordAt(cursor, cursor.at) !== '{') return undefined;
  const [type, ...labels] = tokens.slice(begin, cursor.at).map((_, index) => wordAt(cursor, begin + index) as string);
  cursor.at += 1;
  const body = bodyOf(cursor);
  const close = tokens[Math.min(cursor.at, tokens.length - 1)];
  cursor.at += 1;
  return { type, labels: labels.map(unquoted), span: [tokens[begin].start, close.end], ...body };
}

function unquoted(word: string): string {
  return word.startsWith('"') ? word.slice(1, -1) : word;
}
