import { expect, it } from 'vitest';
import { FunctionFault } from '../../../src/plugin/provider-function';
import { durationSeconds } from '../../../src/provider/functions/duration-seconds';

it.each([
  ['90m', 5400],
  ['1h30m', 5400],
  ['24h', 86_400],
  ['1500ms', 1.5],
  ['0s', 0],
])('turns %s into %d seconds', (text, seconds) => {
  expect(durationSeconds.call(text)).toBe(seconds);
});

it.each(['', '90', '2 hours', '-1h', '1d'])('refuses %j', (text) => {
  expect(() => durationSeconds.call(text)).toThrow(
    new FunctionFault(`Got "${text}", expected a duration such as "90m", "1h30m" or "24h".`, 0),
  );
});
