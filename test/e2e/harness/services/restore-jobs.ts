import { fileRestore } from '../stack';
import type { Service } from './service';

export const restoreJobs: Service = {
  type: 'alirestore_job',
  noun: 'restore job',
  short: 'job',
  product: 'hbr',
  createAction: 'CreateRestoreJob',
  listAction: 'DescribeRestoreJobs2',
  cancelled: 'CANCELED',
  restore: (place, changes) => fileRestore({ target_path: `/${place}`, ...changes }),
  placed: (place) => ({ target_path: `/${place}` }),
  callTo: (place) => ({ TargetPath: `/${place}` }),
  everyCall: { VaultId: 'v-1' },
  restores: (emulator) =>
    emulator.jobs().map((entry) => ({
      id: `${entry.RestoreId}`,
      status: `${entry.Status}`,
      isStarted: true,
      entry,
    })),
  courses: { lasting: 'lasting-job', atOnce: 'completeAtOnce', never: 'never' },
  definitions: (seconds) => ({ 'lasting-job': { preset: 'complete', seconds } }),
  ends: {
    COMPLETE: { course: { preset: 'complete', seconds: 100 }, status: 'COMPLETE', verdict: 'succeeded' },
    PARTIAL_COMPLETE: {
      course: { preset: 'partial', seconds: 100, errorMessage: '2 files were locked', failedItems: 2 },
      status: 'PARTIAL_COMPLETE',
      verdict: 'partial',
    },
    FAILED: {
      course: { preset: 'failed', seconds: 100, errorMessage: 'the disk is full' },
      status: 'FAILED',
      verdict: 'failed',
    },
    CANCELED: { course: { preset: 'canceled', seconds: 100 }, status: 'CANCELED', verdict: 'failed' },
    EXPIRED: { course: { preset: 'expired', seconds: 100 }, status: 'EXPIRED', verdict: 'failed' },
    CREATED: { course: { preset: 'created' }, status: 'CREATED', verdict: 'pending' },
    QUEUED: { course: { preset: 'queued' }, status: 'QUEUED', verdict: 'pending' },
    RUNNING: { course: { preset: 'never' }, status: 'RUNNING', verdict: 'pending' },
    CANCELING: { course: { preset: 'canceling' }, status: 'CANCELING', verdict: 'pending' },
    VERIFYING: { course: { preset: 'unknownForEver' }, status: 'VERIFYING', verdict: 'pending' },
  },
  partialPolicies: ['fail', 'warn', 'accept'],
  running: 'RUNNING',
  succeeded: 'COMPLETE',
  gateAttribute: 'restore_jobs',
  gated: (address) => ({ restore_id: `\${${address}.id}`, restore_type: 'ECS_FILE' }),
};
