import type { RestoreFacts } from '../../src/record/drill-facts';
import { makeDrillRecord } from '../../src/record/make-drill-record';
import type { DrillRecord } from '../../src/record/schema/drill-record-schema';
import { drill, restore } from '../record/facts';

const nothingDone = { bytesTotal: null, bytesDone: null, itemsTotal: null, itemsDone: null, startedAt: null } as const;

/** A database, back after twenty minutes: the service tells no start, and counts nothing. */
export function database(name: string, changes: Partial<RestoreFacts> = {}): RestoreFacts {
  return restore(name, {
    wave: 2,
    after: ['files'],
    service: 'dbs',
    restoreId: `t-${name}`,
    restoreType: 'RDS',
    recoveryPoint: { backupPlanId: 'dbs-1', backupSetId: `set-${name}`, completedAt: '2026-01-01T10:00:00Z' },
    target: { region: 'cn-hangzhou', instanceId: 'rm-drill', databases: `${name} as ${name}_drill` },
    status: 'success',
    submittedAt: '2026-01-01T12:12:00Z',
    completedAt: '2026-01-01T12:32:00Z',
    ...nothingDone,
    ...changes,
  });
}

export function serviceInstance(name: string, changes: Partial<RestoreFacts> = {}): RestoreFacts {
  return restore(name, {
    wave: 3,
    after: ['orders', 'users'],
    service: 'computenest',
    restoreId: `restore-${name}`,
    restoreType: 'SERVICE_INSTANCE',
    recoveryPoint: { serviceInstanceId: 'si-1', backupId: `backup-${name}`, completedAt: '2026-01-01T09:00:00Z' },
    target: { serviceInstanceId: 'si-1' },
    status: 'Restored',
    submittedAt: '2026-01-01T12:33:00Z',
    completedAt: '2026-01-01T12:43:00Z',
    ...nothingDone,
    ...changes,
  });
}

export const failedPreCheck = {
  status: 'init',
  verdict: 'failed',
  completedAt: null,
  errorMessage:
    'The precheck failed: CHECK_DEST_AUTH (Privileges of the account): Access denied for user drill@10.0.0.5\nThe precheck failed: CHECK_DEST_SPACE (Space): 12 GB are free, 40 GB are needed',
} as const;

const skipped = {
  restoreId: null,
  status: null,
  verdict: 'skipped',
  submittedAt: null,
  startedAt: null,
  completedAt: null,
} as const;

/** Files, then two databases, then a service instance. */
export function serviceRecord(): DrillRecord {
  const restores = [
    restore('files', { service: 'hbr' }),
    database('orders'),
    database('users', {
      recoveryPoint: {
        backupPlanId: 'dbs-2',
        restoreTime: '2026-01-01T11:30:00Z',
        completedAt: '2026-01-01T11:30:00Z',
      },
    }),
    serviceInstance('shop'),
  ];
  const objectives = { rtoSeconds: 3_600, rpoSeconds: 14_400 };
  return makeDrillRecord(drill({ restores, objectives })).record;
}

/** The same, where the precheck of a database failed. */
export function failedServiceRecord(): DrillRecord {
  const restores = [
    restore('files', { service: 'hbr' }),
    database('orders', failedPreCheck),
    database('users'),
    serviceInstance('shop', skipped),
  ];
  return makeDrillRecord(drill({ restores, objectives: { rtoSeconds: 3_600 } })).record;
}
