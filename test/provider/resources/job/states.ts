import { emptyState } from '../../../../src/provider/resources/job/import';
import type { JobState } from '../../../../src/provider/resources/job/state/schema';

/** A file restore as a person writes it, with what a test changes. */
export function fileRestore(changes: Partial<JobState> = {}): JobState {
  return {
    ...emptyState,
    restore_type: 'ECS_FILE',
    source_type: 'ECS_FILE',
    vault_id: 'v-0001',
    snapshot_id: 's-0001',
    target_instance_id: 'i-0001',
    target_path: '/restore',
    ...changes,
  };
}

/** The same after an apply. */
export function finishedRestore(changes: Partial<JobState> = {}): JobState {
  return fileRestore({ id: 'r-0001', status: 'COMPLETE', verdict: 'succeeded', ...changes });
}
