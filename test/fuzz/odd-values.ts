import type { Choices } from './choices';

/** Texts that somebody, somewhere, takes for something else. */
export const ODD_TEXTS = [
  '',
  ' ',
  '\n',
  '\0',
  'a\0b',
  '\ud800',
  '\udc00x',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'null',
  'Infinity',
  '-0',
  '1e400',
  '1e100000000',
  '99999999999999999999999999',
  '0x10',
  '12abc',
  '2026-02-30T00:00:00Z',
  '2026-01-01T00:00:00',
  '999999999999',
  '24h',
  '1e9h',
  '[',
  '{}',
  '{"__proto__":{"a":1}}',
  '[null]',
  '[[[[[[]]]]]]',
  '../../../etc/passwd',
  '${a.b}',
  '%{ if true }',
  '<script>alert(1)</script>',
  '\u202e\u0007\u001b[31m',
  'ä'.repeat(300),
  'x'.repeat(70_000),
] as const;

/** Numbers of JSON; NaN is none of them. */
export const ODD_NUMBERS = [
  0,
  -0,
  -1,
  0.1,
  -0.5,
  1 / 3,
  1e-300,
  2 ** 31,
  2 ** 53,
  2 ** 63,
  1e29,
  1e300,
  -1e300,
] as const;

/** Any value of JSON. */
export function oddValue(choices: Choices, depth = 3): unknown {
  const kind = choices.below(depth > 0 ? 8 : 5);
  if (kind < 2) return choices.pick(ODD_TEXTS);
  if (kind === 2) return choices.pick(ODD_NUMBERS);
  if (kind === 3) return choices.pick([true, false, null]);
  if (kind === 4) return choices.chance(0.1) ? nested(choices.pick([50, 1_000])) : choices.below(100);
  if (kind < 7) return Object.fromEntries(choices.times(3, () => [oddKey(choices), oddValue(choices, depth - 1)]));
  return choices.times(3, () => oddValue(choices, depth - 1));
}

export function oddKey(choices: Choices): string {
  return choices.chance(0.5) ? choices.pick(ODD_TEXTS).slice(0, 300) : `k${choices.below(5)}`;
}

function nested(depth: number): unknown {
  let value: unknown = 'deep';
  for (let i = 0; i < depth; i++) value = i % 2 ? [value] : { a: value };
  return value;
}
