import { expect, it } from 'vitest';
import { bytesText } from '../../src/amounts/bytes-text';

it.each([
  [0, '0 B'],
  [512, '512 B'],
  [1023, '1023 B'],
  [1024, '1 KiB'],
  [1_048_524, '1023.9 KiB'],
  [1_048_575, '1 MiB'], // not 1024 KiB
  [1_610_612_736, '1.5 GiB'],
  [2 ** 31, '2 GiB'],
  [2 ** 50, '1 PiB'],
  [2 ** 64, '16384 PiB'],
])('writes %i bytes as %s', (bytes, text) => {
  expect(bytesText(bytes)).toBe(text);
});
