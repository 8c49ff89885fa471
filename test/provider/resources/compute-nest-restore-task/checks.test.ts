import { describe, expect, it } from 'vitest';
import { UNKNOWN } from '../../../../src/plugin/unknown';
import { checkComputeNestTask } from '../../../../src/provider/resources/compute-nest-restore-task/checks';
import { type ComputeNestTaskPlan, schema } from '../../../../src/provider/resources/compute-nest-restore-task/schema';
import { serviceRestore } from './states';

const found = (changes: Partial<ComputeNestTaskPlan>) =>
  checkComputeNestTask({ ...serviceRestore(), ...changes }).map(
    ({ severity, path }) => `${severity} ${path?.join('.')}`,
  );

describe('a configuration', () => {
  it('is accepted when complete', () => {
    expect(found({})).toEqual([]);
    expect(found({ backup_id: null, chosen_backup: { backup_id: 'b', listed_by: null, conditions: null } })).toEqual(
      [],
    );
  });

  it.each<[Partial<ComputeNestTaskPlan>, string]>([
    [{ allow_in_place: false }, 'error allow_in_place'],
    [{ backup_id: null }, 'error backup_id'],
    [{ on_failure: 'ignore' }, 'error on_failure'],
    [{ on_timeout: 'accept' }, 'error on_timeout'],
    [{ timeouts: { create: '1 day' } }, 'error timeouts.create'],
    [{ guard: { group: 'g', name: null } as never }, 'error guard.name'],
  ])('with %o is refused', (changes, fault) => {
    expect(found(changes)).toEqual([fault]);
  });

  it('that does not allow it says what would be lost', () => {
    const [diagnostic] = checkComputeNestTask(serviceRestore({ allow_in_place: false }));
    expect(diagnostic.detail).toBe(
      'Compute Nest restores in place: the data of the service instance is overwritten with that of the backup, and what was written since is lost. If that is meant, set allow_in_place = true.',
    );
  });

  it('is never refused for what is unknown', () => {
    const unknown = Object.fromEntries(Object.keys(schema.attributes).map((name) => [name, UNKNOWN]));
    expect(checkComputeNestTask(unknown as never)).toEqual([]);
  });
});
