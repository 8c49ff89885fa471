import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(__dirname, '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

/** Which tests hold what the README promises, by the words that a promise begins with. */
const guards: Readonly<Record<string, readonly (readonly [file: string, test: string])[]>> = {
  'An apply succeeds when the service says that the restore is complete, and never otherwise': [
    ['test/e2e/verdicts.test.ts', '$status under on_partial = "$policy"'],
    ['test/e2e/verdicts.test.ts', 'says that it does not know a status'],
    ['test/e2e/verdicts.test.ts', 'succeeds on create, and has nothing to do afterwards'],
  ],
  'An apply that fails names the reason': [['test/e2e/verdicts.test.ts', 'says why a restore failed, and what to do']],
  'A restore is started once': [
    ['test/e2e/faults.test.ts', '%s: exactly one restore ran, and its verdict is in the state'],
    ['test/e2e/kills.test.ts', 'an apply that ends in the middle, and is run again'],
    ['test/e2e/never-twice.test.ts', 'asks in the log whether a restore that has ended was this one'],
  ],
  'Ctrl-C and time limits leave a restore running': [
    ['test/e2e/interrupts.test.ts', 'saves the job untainted, and the next apply goes on with it'],
    ['test/e2e/time-limit.test.ts', 'runs on, and the next apply goes on with it to its end'],
  ],
  'A plan over finished restores makes no call': [['test/e2e/life.test.ts', 'is planned without a call']],
  'A drill is met when every restore was done in this run': [
    ['test/e2e/drill.test.ts', 'that restores everything in time is met, and its record says so'],
    [
      'test/e2e/drill.test.ts',
      'a restore failed is missed: what comes after it does not start, and the record is there',
    ],
    ['test/e2e/drill.test.ts', 'a validation failed is missed, and does not clean up'],
    ['test/record/objectives.test.ts', 'no objective is met, and neither is one of the drill'],
    ['test/record/make-drill-record.test.ts', 'for the age of recovery points is not met when one is not known'],
  ],
  'A rehearsal on the emulator says so in all of its evidence': [
    [
      'test/e2e/rehearsal-or-real.test.ts',
      'are told apart by their records, and differ in nothing else but times and ids',
    ],
    ['test/report/attestation/statement.test.ts', 'says of a rehearsal that nothing has passed'],
    ['test/report/drill/rehearsal.test.ts', 'the page of a rehearsal'],
    ['test/report/drill/rehearsal.test.ts', 'the Markdown of a rehearsal'],
    ['test/report/drill/rehearsal.test.ts', 'the JUnit XML of a rehearsal'],
    ['test/report/drill/rehearsal.test.ts', 'the metrics of a rehearsal'],
  ],
  'Secret keys and tokens are shown and kept nowhere': [
    ['test/e2e/secrets.test.ts', 'an access key secret and a security token are shown and kept nowhere'],
  ],
};

describe('what the README promises', () => {
  const section = read('README.md').split('\n## What it promises\n')[1].split('\n## ')[0];
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

  it.each(Object.entries(guards).flatMap(([promise, tests]) => tests.map((test) => [promise, ...test] as const)))(
    '%s: %s: %s',
    (_, file, test) => {
      expect(read(file)).toContain(test);
    },
  );
});
