import { expect, it } from 'vitest';
import { nearestTests } from '../../build/nearest-tests';

const tests = [
  'test/documents.test.ts',
  'test/build/launcher.test.ts',
  'test/cloud/retry.test.ts',
  'test/cloud/rpc/flatten.test.ts',
  'test/cloud/rpc/query-string.test.ts',
  'test/e2e/gate.test.ts',
];

it.each([
  ['a test', 'test/cloud/retry.test.ts', ['test/cloud/retry.test.ts']],
  ['a source with a test of its name', 'src/cloud/retry.ts', ['test/cloud/retry.test.ts']],
  [
    'a source without one',
    'src/cloud/rpc/call.ts',
    ['test/cloud/rpc/flatten.test.ts', 'test/cloud/rpc/query-string.test.ts'],
  ],
  ['a source of a folder without any', 'src/cloud/paging/pages.ts', ['test/cloud/retry.test.ts']],
  ['what builds', 'build/launcher.sh', ['test/build/launcher.test.ts']],
  ['what tests share', 'test/e2e/harness/stack.ts', ['test/e2e/gate.test.ts']],
  ['a page', 'docs/emulator.md', ['test/documents.test.ts']],
  ['a source at the top', 'src/clock.ts', ['test/documents.test.ts']],
])('the nearest tests of %s (%s)', (_, changed, nearest) => {
  expect(nearestTests(changed, tests)).toEqual(nearest);
});
