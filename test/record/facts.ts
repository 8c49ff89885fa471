import type { DrillFacts, RestoreFacts } from '../../src/record/drill-facts';

/** A restore that was submitted at noon, ran from 12:01 and was done at 12:11, of a recovery point of 11:00. */
export function restore(name: string, changes: Partial<RestoreFacts> = {}): RestoreFacts {
  return {
    name,
    wave: 1,
    after: [],
    restoreId: `r-${name}`,
    restoreType: 'ECS_FILE',
    recoveryPoint: {
      vaultId: 'v-1',
      snapshotId: `s-${name}`,
      snapshotHash: null,
      completedAt: '2026-01-01T11:00:00Z',
    },
    target: { instanceId: 'i-1' },
    status: 'COMPLETE',
    verdict: 'succeeded',
    submittedAt: '2026-01-01T12:00:00Z',
    startedAt: '2026-01-01T12:01:00Z',
    completedAt: '2026-01-01T12:11:00Z',
    bytesTotal: 6_000,
    bytesDone: 6_000,
    itemsTotal: 3,
    itemsDone: 3,
    errorMessage: null,
    errorFile: [],
    requestId: 'request-1',
    objectives: {},
    ...changes,
  };
}

export const failed = { status: 'FAILED', verdict: 'failed', errorMessage: 'Disk full\nat /restore' } as const;

export const skipped = {
  restoreId: null,
  status: null,
  verdict: 'skipped',
  submittedAt: null,
  startedAt: null,
  completedAt: null,
} as const;

export function drill(changes: Partial<DrillFacts> = {}): DrillFacts {
  return {
    drill: { name: 'orders', owner: 'team', runId: 'run-1', definitionHash: 'a'.repeat(64), declaredAt: null },
    tools: { provider: '0.1.0', terraform: '1.11.4' },
    startedBy: { kind: 'person', actor: null, repository: null, commit: null, url: null },
    environment: {
      kind: 'real',
      endpoint: 'https://hbr.cn-hangzhou.aliyuncs.com',
      accountId: '1234567890123456',
      caller: 'acs:ram::1234567890123456:user/ann',
    },
    region: 'cn-hangzhou',
    onPartial: 'fail',
    objectives: {},
    restores: [restore('orders')],
    validations: [],
    cleanup: [],
    calls: { CreateRestoreJob: 1 },
    ...changes,
  };
}

export const ran = { verdict: 'passed', exitCode: 0, output: 'ok', startedAt: null, durationSeconds: 1 } as const;
export const notRun = {
  verdict: 'skipped',
  exitCode: null,
  output: null,
  startedAt: null,
  durationSeconds: null,
} as const;
