import { computedIn, hclTokens, type Span, type Token } from '../hcl/hcl-tokens';

/** What a rehearsal leaves out, and what stands in its place where something refers to it. */
export interface Absent {
  /** Addresses: `alicloud_instance.shop`, `data.external.port`, `module.network`. */
  readonly addresses: ReadonlySet<string>;
  /** Values by reference, such as `alicloud_instance.shop.id`; the reference itself, as text, for all others. */
  readonly values: ReadonlyMap<string, unknown>;
}

/** Expressions in which nothing refers any more to what is not there. */
export function withStandIns(text: string, absent: Absent, span: Span = [0, text.length]): string {
  const tokens = hclTokens(text, span);
  const parts: string[] = [];
  for (let at = 0; at < tokens.length; ) {
    const reference = tokens[at].kind === 'word' ? referenceAt(text, tokens, at, absent) : undefined;
    parts.push(reference ? standIn(reference, absent) : withoutReference(text, tokens[at], absent));
    at = reference ? reference.next : at + 1;
  }
  return parts.join('');
}

/** A template, such as a text in JSON, in which nothing refers any more to what is not there. */
export function templateWithStandIns(text: string, absent: Absent, [start, end]: Span = [0, text.length]): string {
  let at = start;
  const parts = computedIn(text, [start, end]).map((span) => {
    const part = text.slice(at, span[0]) + withStandIns(text, absent, span);
    at = span[1];
    return part;
  });
  return parts.join('') + text.slice(at, end);
}

/** Whether anything in expressions refers to what is not there. */
export function refersTo(text: string, absent: Absent, span?: Span): boolean {
  return withStandIns(text, absent, span) !== text.slice(...(span ?? [0]));
}

function withoutReference(text: string, { kind, start, end }: Token, absent: Absent): string {
  return kind === 'text' ? templateWithStandIns(text, absent, [start, end]) : text.slice(start, end);
}

interface Reference {
  /** From the address on: `alicloud_instance.shop`, `.id`, `[0]`. */
  readonly steps: readonly { readonly text: string; readonly written: string }[];
  readonly isList: boolean;
  readonly next: number;
}

function referenceAt(text: string, tokens: readonly Token[], begin: number, absent: Absent): Reference | undefined {
  const written = (index: number) => tokens[index] && text.slice(tokens[index].start, tokens[index].end);
  if (written(begin - 1) === '.') return undefined;
  const first = written(begin) === 'resource' && written(begin + 1) === '.' ? begin + 2 : begin;
  const words = ['data', 'ephemeral'].includes(written(first)) ? 3 : 2;
  const last = first + 2 * (words - 1);
  if (last >= tokens.length) return undefined;
  const address = text.slice(tokens[first].start, tokens[last].end);
  if (!absent.addresses.has(address)) return undefined;
  const steps = [{ text: address, written: address }];
  let at = last + 1;
  for (let step = stepAt(text, tokens, at, absent); step; step = stepAt(text, tokens, at, absent)) {
    steps.push(step);
    at = step.next;
  }
  return { steps, isList: steps.some((step) => /^(\.\*|\[\*\])$/.test(step.written)), next: at };
}

/** `.id`, `.0`, `.*`, `[0]`, `["a"]`, `[each.key]`, `[*]`. */
function stepAt(text: string, tokens: readonly Token[], at: number, absent: Absent) {
  const mark = tokens[at] && text[tokens[at].start];
  if (mark === '.' && tokens[at + 1] && /[\p{L}\p{N}_*]/u.test(text[tokens[at + 1].start])) {
    const written = text.slice(tokens[at].start, tokens[at + 1].end);
    return { text: written, written, next: at + 2 };
  }
  if (mark !== '[') return undefined;
  const close = closingOf(text, tokens, at);
  const written = withStandIns(text, absent, [tokens[at].end, tokens[close].start]);
  const key = /^\s*("?)([\w*-]+)\1\s*$/.exec(written);
  const isKnown = key !== null && (key[1] !== '' || /^(\d+|\*)$/.test(key[2]));
  return { text: isKnown ? `[${key[2]}]` : `[\${${written}}]`, written: `[${written}]`, next: close + 1 };
}

function closingOf(text: string, tokens: readonly Token[], open: number): number {
  let depth = 0;
  for (let at = open; at < tokens.length; at += 1) {
    const mark = tokens[at].kind === 'mark' ? text[tokens[at].start] : '';
    if ('[({'.includes(mark) && mark !== '') depth += 1;
    if ('])}'.includes(mark) && mark !== '') depth -= 1;
    if (depth === 0) return at;
  }
  return tokens.length - 1;
}

function standIn({ steps, isList }: Reference, { values }: Absent): string {
  for (let count = steps.length; count > 0; count -= 1) {
    const name = steps.slice(0, count).map(({ text }) => text);
    const rest = steps.slice(count).map(({ written }) => written);
    if (values.has(name.join(''))) return `(${literal(values.get(name.join('')))})${rest.join('')}`;
  }
  const text = `"${steps.map((step) => step.text).join('')}"`;
  return isList ? `[${text}]` : text;
}

/** JSON is an expression of HCL, but for what it would compute. */
function literal(value: unknown): string {
  return JSON.stringify(value).replaceAll(/[$%](?=\{)/g, (sign) => sign + sign);
}
