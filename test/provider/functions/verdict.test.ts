import { expect, it } from 'vitest';
import { verdict } from '../../../src/provider/functions/verdict';

it.each([
  ['COMPLETE', 'succeeded'],
  ['PARTIAL_COMPLETE', 'partial'],
  ['FAILED', 'failed'],
  ['CANCELED', 'failed'],
  ['EXPIRED', 'failed'],
  ['RUNNING', 'pending'],
  ['Restored', 'succeeded'],
  ['Restoring', 'pending'],
  ['RestoreFailed', 'failed'],
  ['NEW_ONE', 'pending'],
  ['complete', 'pending'],
])('says that %s means %s', (status, meaning) => {
  expect(verdict.call(status)).toBe(meaning);
});
