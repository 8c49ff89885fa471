import type { ComputeNestRestoreTaskEntry } from '../../../../src/emulator/scenario/inventory-schema';
import type { Service } from './service';

export const computeNestRestoreTasks: Service = {
  type: 'alirestore_compute_nest_restore_task',
  noun: 'restore task',
  short: 'task',
  product: 'computenest',
  createAction: 'computenest:CreateRestoreTask',
  listAction: 'ListRestoreTasks',
  restore: (place, changes) => ({
    service_instance_id: `si-${place}`,
    backup_id: 'backup-1',
    allow_in_place: true,
    ...changes,
  }),
  placed: (place) => ({ service_instance_id: `si-${place}` }),
  callTo: (place) => ({ ServiceInstanceId: `si-${place}` }),
  everyCall: { BackupId: 'backup-1' },
  restores: (emulator) =>
    (emulator.entries('computeNestRestoreTasks') as ComputeNestRestoreTaskEntry[]).map((entry) => ({
      id: entry.RestoreTaskId,
      status: `${entry.Status}`,
      isStarted: true,
      entry,
    })),
  courses: { lasting: 'lasting-nest', atOnce: 'at-once-nest', never: 'never-nest' },
  definitions: (seconds) => ({
    'lasting-nest': { preset: 'Restored', seconds },
    'at-once-nest': { preset: 'Restored', seconds: 0 },
    'never-nest': { preset: 'Restoring', seconds: 1 },
  }),
  ends: {
    Restored: { course: { preset: 'Restored', seconds: 100 }, status: 'Restored', verdict: 'succeeded' },
    RestoreFailed: { course: { preset: 'RestoreFailed', seconds: 100 }, status: 'RestoreFailed', verdict: 'failed' },
    Restoring: { course: { preset: 'Restoring', seconds: 100 }, status: 'Restoring', verdict: 'pending' },
  },
  partialPolicies: [undefined],
  running: 'Restoring',
  succeeded: 'Restored',
  gateAttribute: 'compute_nest_restore_tasks',
  gated: (address) => ({ restore_task_id: `\${${address}.id}` }),
};
