import { expect, it } from 'vitest';
import { mergedResults } from '../../../build/engines/merged-results';

it('of two runs on an engine are what each file did last', () => {
  const file = (name: string, status: string) => ({ name, status, assertionResults: [] });
  expect(mergedResults([file('a', 'passed'), file('b', 'failed')], [file('b', 'passed')])).toEqual([
    file('a', 'passed'),
    file('b', 'passed'),
  ]);
  expect(mergedResults([file('a', 'failed')], [])).toEqual([file('a', 'failed')]);
});
