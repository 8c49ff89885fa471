import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exitCodeCases } from './harness/exit-code-cases';

const reference = join(__dirname, '../../docs/reference');
const text = readFileSync(join(reference, 'exit-codes.md'), 'utf8');
const rows = [...text.matchAll(/^\| `([^`]+)` \| ([^|]+) \| (\d+) \|$/gm)].map(
  ([, command, name, code]) => [command, name, Number(code)] as const,
);

describe('the table of exit codes', () => {
  it('has a row for each case that is tried, and no other', () => {
    const tried = Object.entries(exitCodeCases).flatMap(([command, cases]) =>
      Object.keys(cases).map((name) => `${command}: ${name}`),
    );
    expect(rows.map(([command, name]) => `${command}: ${name}`).sort()).toEqual(tried.sort());
  });

  it.each(rows)('%s: %s: %d', async (command, name, expected) => {
    const { code, output } = await exitCodeCases[command][name]();
    expect(code, output).toBe(expected);
  });
});

describe('the list of commands', () => {
  it('names those of the table', () => {
    const commands = readFileSync(join(reference, 'commands.md'), 'utf8');
    const listed = [...commands.matchAll(/^\| `alirestore ([^`]+)` \|/gm)].map(([, command]) => command);
    expect(listed.sort()).toEqual(
      Object.keys(exitCodeCases)
        .filter((command) => command !== 'alirestore')
        .sort(),
    );
  });
});
