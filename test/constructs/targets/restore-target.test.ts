import { describe, expect, it } from 'vitest';
import { RESTORE_TYPES } from '../../../src/api/restore-types';
import { checkJob } from '../../../src/provider/resources/job/checks';
import { emptyState } from '../../../src/provider/resources/job/import';
import { everyTarget } from '../every-target';
import { synthesizeJob } from '../synthesize';

describe('the targets', () => {
  it('are one for each restore type', () => {
    const types = Object.values(everyTarget).map((target) => target.restoreType);
    expect(types.sort()).toEqual([...RESTORE_TYPES].sort());
  });

  it.each(Object.entries(everyTarget))('%s comes to arguments that the provider has nothing against', (_, target) => {
    expect(checkJob({ ...emptyState, ...synthesizeJob({ target }) })).toEqual([]);
  });

  it.each(Object.entries(everyTarget))('%s says what it restores', (_, target) => {
    expect(synthesizeJob({ target })).toMatchObject({
      restore_type: target.restoreType,
      source_type: target.sourceType,
    });
  });
});
