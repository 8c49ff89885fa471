import { emptyState } from '../../../../src/provider/resources/compute-nest-restore-task/import';
import type { ComputeNestTaskState } from '../../../../src/provider/resources/compute-nest-restore-task/schema';

/** A restore of a service instance as a person writes it, with what a test changes. */
export function serviceRestore(changes: Partial<ComputeNestTaskState> = {}): ComputeNestTaskState {
  return {
    ...emptyState,
    service_instance_id: 'si-1',
    backup_id: 'b-1',
    allow_in_place: true,
    ...changes,
  };
}
