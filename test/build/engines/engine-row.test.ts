import { describe, expect, it } from 'vitest';
import { type EngineRun, engineRow, isGood, type TestResults } from '../../../build/engines/engine-row';

const file = (name: string, ...statuses: string[]) => ({
  name: `/checkout/${name}`,
  status: statuses.every((status) => status === 'passed') ? 'passed' : 'failed',
  assertionResults: statuses.map((status) => ({ status })),
});
const broken = { name: '/checkout/test/e2e/gate.test.ts', status: 'failed', assertionResults: [] };
const old = { name: 'Terraform', version: '1.5.7' } as const;
const run = (testResults: TestResults['testResults'], changes: Partial<EngineRun> = {}): EngineRun => ({
  engine: old,
  only: [],
  results: { testResults },
  ...changes,
});

describe('a row of the table of engines', () => {
  it('says what has been run, and how it went', () => {
    expect(engineRow(run([file('test/e2e/gate.test.ts', 'passed', 'failed'), broken])).slice(0, 4)).toEqual([
      'Terraform 1.5.7',
      'everything',
      '2',
      '2',
    ]);
    expect(engineRow(run([], { only: ['test/e2e/gate', 'drill'] }))[1]).toBe('e2e/gate, drill');
    expect(engineRow(run([broken], { only: ['a', 'b', 'c', 'd', 'e', 'f'] }))[1]).toBe('1 files');
  });

  it('calls a feature there, or not, once its tests have passed', () => {
    const tried = [file('test/e2e/functions.test.ts', 'passed'), file('test/e2e/moved.test.ts', 'passed', 'failed')];
    expect(engineRow(run(tried)).slice(4, 7)).toEqual(['no', 'fails', 'not tried']);
    const opentofu = { name: 'OpenTofu', version: '1.8.8' } as const;
    expect(engineRow(run(tried, { engine: opentofu }))[4]).toBe('yes');
  });

  it('says when the run has broken off', () => {
    expect(engineRow(run([], { results: undefined }))[3]).toBe('broke off');
  });
});

it.each([
  ['all has passed', run([file('a', 'passed')]), true],
  ['a test has failed', run([file('a', 'passed', 'failed')]), false],
  ['a file could not be loaded', run([broken]), false],
  ['it broke off', run([], { results: undefined }), false],
])('where %s, it is good: %s', (_, of, is) => {
  expect(isGood(of)).toBe(is);
});
