import type { Scenario } from '../../../src/emulator/scenario/scenario-schema';

/** A data block, and the ids that it finds. */
export interface Query {
  readonly type: string;
  readonly name: string;
  readonly body: string;
  readonly ids: readonly string[];
}

const NOON = 1_767_268_800; // 2026-01-01T12:00:00Z

const restoreJob = (RestoreId: string, seconds: number, changes: object) => ({
  RestoreId,
  RestoreType: 'ECS_FILE',
  SourceType: 'ECS_FILE',
  VaultId: 'v-1',
  Status: 'COMPLETE',
  CreatedTime: NOON + seconds,
  CompleteTime: NOON + seconds + 60,
  ...changes,
});
const backupJob = (JobId: string, seconds: number, changes: object) => ({
  JobId,
  SourceType: 'ECS_FILE',
  VaultId: 'v-1',
  Status: 'COMPLETE',
  CreatedTime: NOON + seconds,
  CompleteTime: NOON + seconds + 60,
  ...changes,
});
const snapshot = (SnapshotId: string, seconds: number, changes: object) => ({
  SnapshotId,
  SourceType: 'ECS_FILE',
  VaultId: 'v-1',
  InstanceId: 'i-1',
  Status: 'COMPLETE',
  CreatedTime: NOON + seconds,
  CompleteTime: NOON + seconds + 60,
  ...changes,
});

/** A little of everything, with equal times. */
export const queriedCloud: Scenario = {
  vaults: [
    { VaultId: 'v-1', VaultName: 'files', Status: 'CREATED', CreatedTime: NOON },
    { VaultId: 'v-2', VaultName: 'tables', Status: 'ERROR', CreatedTime: NOON },
  ],
  restoreJobs: [
    restoreJob('r-1', 0, { TargetInstanceId: 'i-1', SnapshotId: 's-1' }),
    restoreJob('r-2', 100, { TargetInstanceId: 'i-2', Status: 'FAILED' }),
    restoreJob('r-3', 100, { TargetInstanceId: 'i-2', VaultId: 'v-2', Status: 'PARTIAL_COMPLETE' }),
  ],
  backupJobs: [
    backupJob('job-1', 0, { InstanceId: 'i-1', PlanId: 'plan-1' }),
    backupJob('job-2', 100, { InstanceId: 'i-2', PlanId: 'plan-2', Status: 'FAILED' }),
    backupJob('job-3', 100, { InstanceId: 'i-2', VaultId: 'v-2', Status: 'CANCELED' }),
  ],
  snapshots: [
    snapshot('s-1', 0, { PlanId: 'plan-1' }),
    snapshot('s-2', 100, { PlanId: 'plan-2', Status: 'FAILED' }),
    snapshot('s-3', 100, { VaultId: 'v-2' }),
    {
      SnapshotId: 't-1',
      SourceType: 'OTS_TABLE',
      InstanceName: 'shop',
      TableName: 'orders',
      Status: 'COMPLETE',
      CompleteTime: NOON,
    },
  ],
  dbsRestoreTasks: [
    { RestoreTaskId: 'd-1', BackupPlanId: 'plan-1', RestoreStatus: 'running', RestoreTaskCreateTime: NOON * 1000 },
    { RestoreTaskId: 'd-2', BackupPlanId: 'plan-1', RestoreStatus: 'stop', RestoreTaskCreateTime: NOON * 1000 },
  ],
  computeNestRestoreTasks: [
    { RestoreTaskId: 'c-1', ServiceInstanceId: 'si-1', Status: 'Restored', CreateTime: '2026-01-01T12:00:00Z' },
    { RestoreTaskId: 'c-2', ServiceInstanceId: 'si-2', Status: 'Restoring', CreateTime: '2026-01-01T12:00:00Z' },
  ],
};

type Found = readonly [body: string, ids: readonly string[]];

const filter = (key: string, operator: string, ...values: readonly (string | number)[]) => `
  filter {
    key      = "${key}"
    operator = "${operator}"
    values   = ${JSON.stringify(values)}
  }`;

/** The same for restore jobs and for backup jobs, whose three entries differ in the same way. */
const raw = (...[one, two, three]: readonly string[]): Found[] => [
  [filter('Status', 'EQUAL', 'FAILED'), [two]],
  [filter('VaultId', 'NOT_EQUAL', 'v-1'), [three]],
  [filter('CompleteTime', 'GREATER_THAN', NOON + 60), [two, three]],
  [filter('CompleteTime', 'GREATER_THAN_OR_EQUAL', NOON + 60), [two, three, one]],
  [filter('CompleteTime', 'LESS_THAN', '2026-01-01T12:02:40Z'), [one]],
  [filter('CompleteTime', 'LESS_THAN_OR_EQUAL', NOON + 160), [two, three, one]],
  [filter('CompleteTime', 'BETWEEN', NOON, NOON + 60), [one]],
  [filter('VaultId', 'IN', 'v-2', 'v-3'), [three]],
  [filter('VaultId', 'EQUAL', 'v-1') + filter('CompleteTime', 'GREATER_THAN', NOON + 60), [two]],
];

const typed = (...[one, two, three]: readonly string[]): Found[] => [
  ['', [two, three, one]],
  ['vault_id = "v-1"', [two, one]],
  ['status = "COMPLETE"', [one]],
  ['status = "EXPIRED"', []],
  ['completed_after = "2026-01-01T12:02:40Z"', [two, three]],
  [`completed_before = ${NOON + 160}`, [one]],
  ['created_after = "2026-01-01T20:01:40+08:00"', [two, three]],
  [`created_before = ${NOON + 100}`, [one]],
  ['instance_id = "i-2"\nvault_id = "v-2"', [three]],
  ['max_results = 2', [two, three]],
];

const found: Record<string, { readonly always: string; readonly queries: readonly Found[] }> = {
  jobs: {
    always: 'restore_type = "ECS_FILE"',
    queries: [
      ...typed('r-1', 'r-2', 'r-3'),
      ...raw('r-1', 'r-2', 'r-3'),
      ['snapshot_id = "s-1"', ['r-1']],
      ['restore_id = "r-3"', ['r-3']],
    ],
  },
  backup_jobs: {
    always: 'source_type = "ECS_FILE"',
    queries: [
      ...typed('job-1', 'job-2', 'job-3'),
      ...raw('job-1', 'job-2', 'job-3'),
      ['plan_id = "plan-2"', ['job-2']],
      ['job_id = "job-1"', ['job-1']],
    ],
  },
  snapshots: {
    always: 'allow_missing = true',
    queries: [
      ['source_type = "ECS_FILE"\nvault_id = "v-1"\ninstance_id = "i-1"', ['s-2', 's-1']],
      ['source_type = "ECS_FILE"\nvault_id = "v-1"\ninstance_id = "i-1"\nplan_id = "plan-2"', ['s-2']],
      ['source_type = "ECS_FILE"\nvault_id = "v-2"\ninstance_id = "i-1"', ['s-3']],
      ['source_type = "OTS_TABLE"\ninstance_name = "shop"', ['t-1']],
      [`source_type = "OTS_TABLE"${filter('TableName', 'EQUAL', 'mail')}`, []],
    ],
  },
  vaults: {
    always: '',
    queries: [
      ['', ['v-1', 'v-2']],
      ['status = "ERROR"', ['v-2']],
      [filter('VaultName', 'IN', 'files'), ['v-1']],
    ],
  },
  dbs_restore_tasks: {
    always: '',
    queries: [
      ['backup_plan_id = "plan-1"', ['d-1', 'd-2']],
      ['restore_task_ids = ["d-2"]', ['d-2']],
      ['backup_plan_id = "plan-1"\nstatus = "running"', ['d-1']],
    ],
  },
  compute_nest_restore_tasks: {
    always: '',
    queries: [
      ['', ['c-1', 'c-2']],
      ['service_instance_id = "si-2"', ['c-2']],
      [filter('Status', 'NOT_EQUAL', 'Restoring'), ['c-1']],
    ],
  },
};

export const queries: readonly Query[] = Object.entries(found).flatMap(([type, { always, queries }]) =>
  queries.map(([body, ids], n) => ({ type, name: `query_${n}`, body: `${always}\n${body}`, ids })),
);
