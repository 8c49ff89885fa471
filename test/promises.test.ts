import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Which tests hold what the README promises, by the words that a promise begins with. */
const guards: Readonly<Record<string, readonly string[]>> = {
  'An apply succeeds when the service says that the restore is complete, and never otherwise': [
    '$address',
    'says that it does not know a status',
    'make an apply succeed on create, and leave nothing to do',
  ],
  'An apply that fails names the reason': ['says why a restore failed, and what to do'],
  'A restore is started once': [
    '$type, $name: exactly one restore ran, and its verdict is in the state',
    'an apply that ends in the middle, and is run again',
    'asks in the log whether a restore that has ended was this one',
  ],
  'Ctrl-C and time limits leave a restore running': [
    'saves the restore untainted, and the next apply goes on with it',
    'runs on, and the next apply goes on with it to its end',
  ],
  'A plan over finished restores makes no call': ['is planned without a call'],
  'A drill is met when every restore was done in this run': [
    'that restores everything in time is met, and its record says so',
    'a restore failed is missed: what comes after it does not start, and the record is there',
    'a check failed is missed, and does not clean up',
    'that ended as %o tells what was wrong, and what was expected',
    'no objective is met, and neither is one of the drill',
    'for the age of recovery points is not met when one is not known',
  ],
  'A rehearsal on the emulator says so in all of its evidence': [
    'are told apart by their records, and differ in nothing else but times and ids',
    'says of a rehearsal that nothing has passed, whoever looks at the result or the tests alone',
    'the page of a rehearsal',
    'the Markdown of a rehearsal',
    'the JUnit XML of a rehearsal',
    'the metrics of a rehearsal',
  ],
  'Secret keys, tokens and, but on old engines and in saved plans, passwords are shown and kept nowhere': [
    'an access key secret and a security token are shown and kept nowhere',
    'that is %s is sent in the body alone, and shown and kept nowhere else',
  ],
};

/** Every test but this one. */
const tests = readdirSync(__dirname, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.test.ts') && name !== 'promises.test.ts')
  .map((name) => readFileSync(join(__dirname, name), 'utf8'));

describe('what the README promises', () => {
  const section = readFileSync(join(__dirname, '../README.md'), 'utf8')
    .split('\n## What it promises\n')[1]
    .split('\n## ')[0];
  const promises = section
    .trim()
    .split(/\n- |^- /)
    .filter(Boolean)
    .map((promise) => promise.replace(/\s+/g, ' '));

  it('is held by tests, promise by promise', () => {
    expect(promises).toHaveLength(Object.keys(guards).length);
    const unguarded = promises.filter((promise) => !Object.keys(guards).some((words) => promise.startsWith(words)));
    expect(unguarded).toEqual([]);
  });

  it.each(Object.entries(guards).flatMap(([promise, titles]) => titles.map((title) => [promise, title] as const)))(
    '%s: %s',
    (_, title) => {
      expect(tests.filter((text) => text.includes(`'${title}'`))).not.toEqual([]);
    },
  );
});
