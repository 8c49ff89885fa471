import type { DbsRestoreTaskEntry } from '../../../../src/emulator/scenario/inventory-schema';
import type { Service } from './service';

const REASON = 'The target instance could not be reached.';

export const dbsRestoreTasks: Service = {
  type: 'alirestore_dbs_restore_task',
  noun: 'restore task',
  short: 'task',
  product: 'dbs',
  createAction: 'dbs:CreateRestoreTask',
  startAction: 'StartRestoreTask',
  listAction: 'DescribeRestoreTaskList',
  restore: (place, changes) => ({
    backup_plan_id: 'plan-1',
    backup_set_id: 'set-1',
    restore_task_name: place,
    destination_endpoint_instance_type: 'RDS',
    destination_endpoint_region: 'cn-hangzhou',
    destination_endpoint_instance_id: `rm-${place}`,
    destination_endpoint_user_name: 'restorer',
    destination_endpoint_password: 'not so secret',
    restore_objects: [{ db_name: 'shop' }],
    ...changes,
  }),
  placed: (place) => ({ destination_endpoint_instance_id: `rm-${place}` }),
  callTo: (place) => ({ RestoreTaskName: place }),
  everyCall: { BackupPlanId: 'plan-1' },
  restores: (emulator) =>
    (emulator.entries('dbsRestoreTasks') as (DbsRestoreTaskEntry & { startedMs?: number })[]).map((entry) => ({
      id: entry.RestoreTaskId,
      status: `${entry.RestoreStatus}`,
      isStarted: entry.startedMs !== undefined,
      entry,
    })),
  courses: { lasting: 'lasting-dbs', atOnce: 'at-once-dbs', never: 'never-dbs' },
  definitions: (seconds) => ({
    'lasting-dbs': { preset: 'success', seconds },
    'at-once-dbs': { preset: 'success', seconds: 0 },
    'never-dbs': { preset: 'running', seconds: 1 },
  }),
  ends: {
    success: { course: { preset: 'success', seconds: 100 }, status: 'finish', verdict: 'succeeded' },
    failed: {
      course: { preset: 'failed', seconds: 100, errorMessage: REASON },
      status: 'stop',
      verdict: 'failed',
    },
    stop: { course: { preset: 'stop', seconds: 100 }, status: 'stop', verdict: 'failed' },
    precheckFailed: { course: { preset: 'precheckFailed', seconds: 100 }, status: 'init', verdict: 'failed' },
    pause: { course: { preset: 'pause', seconds: 100 }, status: 'pause', verdict: 'pending' },
    running: { course: { preset: 'running', seconds: 100 }, status: 'running', verdict: 'pending' },
  },
  partialPolicies: [undefined],
  running: 'running',
  succeeded: 'finish',
  gateAttribute: 'dbs_restore_tasks',
  gated: (address) => ({ restore_task_id: `\${${address}.id}` }),
};
