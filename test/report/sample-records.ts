import type { DrillRecord, DrillRestore, DrillValidation } from '../../src/record/schema/drill-record-schema';

/** One restore of an hour: ten minutes queued, fifty running. */
export function sampleRestore(changes: Partial<DrillRestore> = {}): DrillRestore {
  return {
    name: 'orders',
    wave: 1,
    after: [],
    restoreId: 'r-0001',
    restoreType: 'ECS_FILE',
    recoveryPoint: {
      vaultId: 'v-0001',
      snapshotId: 's-0001',
      snapshotHash: 'hash-1',
      completedAt: '2026-03-01T00:00:00Z',
    },
    target: { target_instance_id: 'i-0001', target_path: '/restore' },
    status: 'COMPLETE',
    verdict: 'succeeded',
    submittedAt: '2026-03-01T06:00:00Z',
    startedAt: '2026-03-01T06:10:00Z',
    completedAt: '2026-03-01T07:00:00Z',
    queuedSeconds: 600,
    runningSeconds: 3000,
    durationSeconds: 3600,
    bytesTotal: 3_221_225_472,
    bytesDone: 3_221_225_472,
    itemsTotal: 12_345,
    itemsDone: 12_345,
    bytesPerSecond: 1_073_741,
    errorMessage: null,
    errorFile: [],
    requestId: 'REQ-1',
    ...changes,
  };
}

export function sampleValidation(changes: Partial<DrillValidation> = {}): DrillValidation {
  return {
    name: 'row count',
    after: ['orders'],
    expected: 'exit code 0',
    observed: 'exit code 0',
    verdict: 'passed',
    exitCode: 0,
    output: '42 rows\n',
    startedAt: '2026-03-01T07:30:00Z',
    durationSeconds: 4.2,
    ...changes,
  };
}

const invoices = sampleRestore({
  name: 'invoices',
  wave: 2,
  after: ['orders'],
  restoreId: 'r-0002',
  restoreType: 'OSS',
  target: { target_bucket: 'restored', target_prefix: '2026/' },
  submittedAt: '2026-03-01T07:00:05Z',
  startedAt: '2026-03-01T07:00:35Z',
  completedAt: '2026-03-01T07:20:05Z',
  queuedSeconds: 30,
  runningSeconds: 1170,
  durationSeconds: 1200,
});

/** Two waves of one restore each, one validation; all is well. */
export function metRecord(changes: Partial<DrillRecord> = {}): DrillRecord {
  return {
    version: 1,
    drill: {
      name: 'shop',
      owner: 'platform team',
      runId: 'run-7',
      definitionHash: 'a'.repeat(64),
      declaredAt: '2026-03-01T05:55:00Z',
    },
    verdict: 'met',
    reasons: [],
    tools: { provider: '0.1.0', terraform: '1.11.4' },
    startedBy: { kind: 'gitlab-ci', actor: 'ann', repository: 'group/shop', commit: 'c0ffee', url: null },
    environment: {
      kind: 'real',
      endpoint: 'https://hbr.cn-hangzhou.aliyuncs.com',
      accountId: '1234567890123456',
      caller: 'acs:ram::1234567890123456:user/ann',
    },
    region: 'cn-hangzhou',
    startedAt: '2026-03-01T06:00:00Z',
    completedAt: '2026-03-01T07:20:05Z',
    durationSeconds: 4805,
    objectives: [
      { kind: 'rto', of: 'drill', limitSeconds: 7200, achievedSeconds: 4805, met: true, marginSeconds: 2395 },
      { kind: 'rpo', of: 'orders', limitSeconds: 86_400, achievedSeconds: 21_300, met: true, marginSeconds: 65_100 },
    ],
    waves: [
      {
        number: 1,
        restores: ['orders'],
        verdict: 'succeeded',
        startedAt: '2026-03-01T06:00:00Z',
        completedAt: '2026-03-01T07:00:00Z',
        durationSeconds: 3600,
      },
      {
        number: 2,
        restores: ['invoices'],
        verdict: 'succeeded',
        startedAt: '2026-03-01T07:00:05Z',
        completedAt: '2026-03-01T07:20:05Z',
        durationSeconds: 1200,
      },
    ],
    restores: [sampleRestore(), invoices],
    validations: [sampleValidation()],
    notExecuted: [],
    cleanup: [],
    leftBehind: [{ restore: 'orders', target: { target_instance_id: 'i-0001', target_path: '/restore' } }],
    calls: { CreateRestoreJob: 2, DescribeRestoreJobs2: 9 },
    ...changes,
  };
}

/** The same on an emulated cloud. */
export function rehearsedRecord(changes: Partial<DrillRecord> = {}): DrillRecord {
  const environment = { kind: 'emulated', endpoint: 'http://127.0.0.1:8080', accountId: null, caller: null } as const;
  return metRecord({ environment, ...changes });
}

export const failedOrders = sampleRestore({
  status: 'FAILED',
  verdict: 'failed',
  errorMessage: 'The disk is full',
  errorFile: ['/srv/a: no space left', '/srv/b: no space left'],
});

const skippedInvoices: DrillRestore = {
  ...invoices,
  restoreId: null,
  status: null,
  verdict: 'skipped',
  submittedAt: null,
  startedAt: null,
  completedAt: null,
  queuedSeconds: null,
  runningSeconds: null,
  durationSeconds: null,
  bytesTotal: null,
  bytesDone: null,
  itemsTotal: null,
  itemsDone: null,
  bytesPerSecond: null,
  requestId: null,
};

/** The first wave failed, so the second did not start, and the validation saw nothing. */
export function missedRecord(changes: Partial<DrillRecord> = {}): DrillRecord {
  const met = metRecord();
  return {
    ...met,
    verdict: 'missed',
    reasons: ['restore orders failed: The disk is full', 'RTO of the drill cannot be told'],
    completedAt: null,
    durationSeconds: null,
    objectives: [
      { kind: 'rto', of: 'drill', limitSeconds: 7200, achievedSeconds: null, met: false, marginSeconds: null },
      { kind: 'rpo', of: 'orders', limitSeconds: 7200, achievedSeconds: 21_300, met: false, marginSeconds: -14_100 },
    ],
    waves: [
      { ...met.waves[0], verdict: 'failed' },
      {
        ...met.waves[1],
        verdict: 'skipped',
        startedAt: null,
        completedAt: null,
        durationSeconds: null,
      },
    ],
    restores: [failedOrders, skippedInvoices],
    validations: [
      sampleValidation({ verdict: 'failed', observed: 'exit code 3', exitCode: 3, output: 'counting\n0 rows\n' }),
      sampleValidation({
        name: 'checksum',
        verdict: 'skipped',
        observed: 'not run',
        exitCode: null,
        output: null,
        startedAt: null,
        durationSeconds: null,
      }),
    ],
    notExecuted: [{ name: 'invoices', why: 'wave 1 failed' }],
    cleanup: [
      {
        name: 'drop',
        when: 'always',
        verdict: 'failed',
        exitCode: 1,
        output: 'permission denied\n',
        startedAt: '2026-03-01T07:31:00Z',
        durationSeconds: 2,
      },
    ],
    ...changes,
  };
}

const MINUTE_SECONDS = 60;
const instant = (seconds: number) => `${new Date(seconds * 1000).toISOString().slice(0, 19)}Z`;
const noon = Date.parse('2026-03-01T12:00:00Z') / 1000;

function manyRestore(index: number): DrillRestore {
  const queuedSeconds = index % 300;
  const runningSeconds = MINUTE_SECONDS + ((index * 37) % 7000);
  const started = noon + queuedSeconds;
  const failed = index % 50 === 7;
  return sampleRestore({
    name: `restore-${String(index).padStart(5, '0')}`,
    wave: 1 + (index % 3),
    restoreId: `r-${String(index).padStart(12, '0')}`,
    recoveryPoint: {
      vaultId: `v-${index % 7}`,
      snapshotId: `s-${String(index).padStart(12, '0')}`,
      snapshotHash: null,
      completedAt: '2026-03-01T00:00:00Z',
    },
    target: { target_instance_id: `i-${index}`, target_path: `/restore/${index}` },
    ...(failed && { status: 'FAILED', verdict: 'failed', errorMessage: `Agent ${index} is offline` }),
    submittedAt: instant(noon),
    startedAt: instant(started),
    completedAt: instant(started + runningSeconds),
    queuedSeconds,
    runningSeconds,
    durationSeconds: queuedSeconds + runningSeconds,
    bytesDone: index * 1_000_003,
    itemsDone: index * 11,
    requestId: `REQ-${index}`,
  });
}

/** So many restores in three waves; every fiftieth has failed, and each has an objective. */
export function largeRecord(count: number): DrillRecord {
  const restores = Array.from({ length: count }, (_, index) => manyRestore(index));
  const ends = restores.map(({ completedAt }) => completedAt as string).sort();
  const failed = restores.filter(({ verdict }) => verdict === 'failed');
  return metRecord({
    verdict: 'missed',
    reasons: failed.map(({ name, errorMessage }) => `restore ${name} failed: ${errorMessage}`),
    startedAt: instant(noon),
    completedAt: ends[ends.length - 1],
    durationSeconds: 7360,
    waves: [1, 2, 3].map((number) => ({
      number,
      restores: restores.filter(({ wave }) => wave === number).map(({ name }) => name),
      verdict: 'failed' as const,
      startedAt: instant(noon),
      completedAt: ends[ends.length - 1],
      durationSeconds: 7360,
    })),
    objectives: restores.map(({ name, durationSeconds }) => ({
      kind: 'rto' as const,
      of: name,
      limitSeconds: 6000,
      achievedSeconds: durationSeconds,
      met: (durationSeconds ?? 0) <= 6000,
      marginSeconds: 6000 - (durationSeconds ?? 0),
    })),
    restores,
    leftBehind: restores.map(({ name, target }) => ({ restore: name, target })),
  });
}

/** The same on an emulated cloud, as the provider makes it. */
export function rehearsalRecord(changes: Partial<DrillRecord> = {}): DrillRecord {
  const environment = { kind: 'emulated', endpoint: 'http://127.0.0.1:41234', accountId: null, caller: null } as const;
  return metRecord({ environment, ...changes });
}
