import { expect, it } from 'vitest';
import { tolerates } from '../../src/policies/tolerates';

it.each([
  [{ maxFailedItems: 3 }, 100, 97, true],
  [{ maxFailedItems: 3 }, 100, 96, false],
  [{ maxFailedItems: 0 }, 100, 99, false],
  [{ maxFailedPercent: 2.5 }, 1000, 975, true],
  [{ maxFailedPercent: 2.5 }, 1000, 974, false],
  [{ maxFailedItems: 50, maxFailedPercent: 1 }, 1000, 980, false],
  [{ maxFailedItems: 5, maxFailedPercent: 50 }, 1000, 980, false],
  [{ maxFailedItems: 50, maxFailedPercent: 2 }, 1000, 980, true],
  [{}, 100, 100, false],
  [{ maxFailedItems: 3 }, null, 97, false],
  [{ maxFailedItems: 3 }, 100, null, false],
  [{ maxFailedPercent: 100 }, 0, 0, false],
])('of %o, %s to restore and %s restored: %s', (tolerance, itemsTotal, itemsDone, isTolerated) => {
  expect(tolerates(tolerance, { itemsTotal, itemsDone })).toBe(isTolerated);
});
