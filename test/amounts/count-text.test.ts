import { expect, it } from 'vitest';
import { countText } from '../../src/amounts/count-text';

it('counts one and many', () => {
  expect([0, 1, 2].map((count) => countText(count, 'wave'))).toEqual(['0 waves', '1 wave', '2 waves']);
  expect(countText(2, 'entry', 'entries')).toBe('2 entries');
});
