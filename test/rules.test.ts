import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copies, RULES, withoutComments } from '../build/rules';

const root = join(__dirname, '..');

const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.m?ts$/.test(name) && !name.split(sep).includes('generated'))
  .map((name) => join('src', name).replaceAll(sep, '/'));

describe('each rule', () => {
  it('stands in its home, and nowhere else', () => {
    expect(copies(root, sources)).toEqual([]);
  });

  it.each(RULES)('is found where it is: $rule', ({ pattern, home, besides = {} }) => {
    const strangers = [home, ...Object.keys(besides)].filter(
      (path) => !pattern.test(withoutComments(readFileSync(join(root, path), 'utf8'))),
    );
    expect(strangers).toEqual([]);
  });
});

it('what only a comment says is no copy', () => {
  expect(withoutComments("// 'KiB',\nconst a = 'KiB'; /* 'MiB' */\n")).toBe(
    `${' '.repeat(9)}\nconst a = 'KiB';${' '.repeat(12)}\n`,
  );
});
