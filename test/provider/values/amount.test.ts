import { expect, it } from 'vitest';
import { formatBytes } from '../../../src/provider/values/amount';

it.each([
  [0, '0 bytes'],
  [1023, '1023 bytes'],
  [1024, '1.0 KiB'],
  [1_610_612_736, '1.5 GiB'],
  [2 ** 50, '1.0 PiB'],
  [2 ** 64, '16384.0 PiB'],
])('writes %i bytes as %s', (bytes, text) => {
  expect(formatBytes(bytes)).toBe(text);
});
