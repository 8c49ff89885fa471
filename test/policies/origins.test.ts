import { expect, it } from 'vitest';
import { wasThereBefore } from '../../src/policies/origins';

it('a job that was adopted or imported was there before its run; where nothing is told, nobody says so', () => {
  expect((['started', 'adopted', 'imported', undefined] as const).map(wasThereBefore)).toEqual([
    false,
    true,
    true,
    false,
  ]);
});
