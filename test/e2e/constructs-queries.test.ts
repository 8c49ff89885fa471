import { TerraformOutput, type TerraformStack } from 'cdktf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  BackupJobs,
  ComputeNestRestoreTaskStatus,
  ComputeNestRestoreTasks,
  DbsRestoreTasks,
  FilterOperator,
  RestoreJobs,
  SnapshotSourceType,
  Snapshots,
  VaultStatus,
  Vaults,
} from '../../src';
import { queriedCloud } from './harness/queries-of-a-cloud';
import { type SynthesizedStack, startSynthesized } from './harness/synthesized-stack';

/** The same query in HCL as constructs make it below. */
const hcl = `
data "alirestore_jobs" "hcl" {
  restore_type    = "ECS_FILE"
  completed_after = "2026-01-01T12:02:40Z"
  filter {
    key      = "Status"
    operator = "IN"
    values   = ["FAILED", "PARTIAL_COMPLETE"]
  }
}
data "alirestore_backup_jobs" "hcl" {
  source_type    = "ECS_FILE"
  instance_id    = "i-1"
  find_snapshots = true
}
data "alirestore_snapshots" "hcl" {
  source_type  = "ECS_FILE"
  vault_id     = "v-1"
  instance_id  = "i-1"
  at_or_before = 1767268860
}
data "alirestore_vaults" "hcl" {
  status = "ERROR"
}
data "alirestore_dbs_restore_tasks" "hcl" {
  restore_task_ids = ["d-2"]
}
data "alirestore_compute_nest_restore_tasks" "hcl" {
  status = "Restored"
}
`;

function constructs(stack: TerraformStack): void {
  const jobs = new RestoreJobs(stack, 'jobs', {
    restoreType: 'ECS_FILE',
    completedAfter: '2026-01-01T12:02:40Z',
    filters: [{ key: 'Status', operator: FilterOperator.IN, values: ['FAILED', 'PARTIAL_COMPLETE'] }],
  });
  const backups = new BackupJobs(stack, 'backups', {
    sourceType: 'ECS_FILE',
    instanceId: 'i-1',
    findSnapshots: true,
  });
  const snapshots = new Snapshots(stack, 'snapshots', {
    sourceType: SnapshotSourceType.ECS_FILE,
    vaultId: 'v-1',
    instanceId: 'i-1',
    atOrBefore: '1767268860',
  });
  const vaults = new Vaults(stack, 'vaults', { status: VaultStatus.ERROR });
  const dbs = new DbsRestoreTasks(stack, 'dbs', { restoreTaskIds: ['d-2'] });
  const nest = new ComputeNestRestoreTasks(stack, 'nest', { status: ComputeNestRestoreTaskStatus.RESTORED });
  const outputs = {
    ids: jobs.ids,
    firstVerdict: jobs.get(0).verdict,
    firstReport: jobs.get(0).reportFailedFiles,
    statuses: jobs.all.pluckStrings('status'),
    created: jobs.all.pluckNumbers('created_time'),
    lastPlan: backups.lastSuccessOf('i-1').planId,
    lastCompleted: backups.lastSuccessOf('i-1').completeTime,
    point: snapshots.recoveryPointSnapshotId,
    latest: snapshots.latest.snapshotId,
    vault: vaults.get(0).vaultName,
    task: dbs.get(0).verdict,
    service: nest.get(0).serviceInstanceId,
  };
  for (const [name, value] of Object.entries(outputs)) new TerraformOutput(stack, name, { value });
}

const pairs = {
  jobs: 'jobs',
  backup_jobs: 'backups',
  snapshots: 'snapshots',
  vaults: 'vaults',
  dbs_restore_tasks: 'dbs',
  compute_nest_restore_tasks: 'nest',
};

let stack: SynthesizedStack;
beforeAll(async () => {
  stack = await startSynthesized('constructs-queries', queriedCloud);
  stack.workspace.write('queries.tf', hcl);
  stack.synthesize(constructs);
  await stack.workspace.succeed('apply', '-auto-approve');
});
afterAll(() => stack.emulator.close());

/** The age of a backup goes on between two reads. */
const ageless = (attributes: object) =>
  JSON.parse(JSON.stringify(attributes, (key, value) => (key === 'age_seconds' ? 0 : value)));

describe('a query through the constructs', () => {
  it.each(Object.entries(pairs))('of %s gives the state that it gives in HCL', (type, name) => {
    const instances = stack.workspace.instances(`alirestore_${type}`);
    expect(instances.hcl.attributes.ids).not.toEqual([]);
    expect(ageless(instances[name].attributes)).toEqual(ageless(instances.hcl.attributes));
  });

  it('has typed results that Terraform knows how to read', async () => {
    const outputs = JSON.parse(await stack.workspace.succeed('output', '-json')) as Record<string, { value: unknown }>;
    expect(Object.fromEntries(Object.entries(outputs).map(([name, { value }]) => [name, value]))).toEqual({
      ids: ['r-2', 'r-3'],
      firstVerdict: 'failed',
      statuses: ['FAILED', 'PARTIAL_COMPLETE'],
      created: [1_767_268_900, 1_767_268_900],
      lastPlan: 'plan-1',
      lastCompleted: 1_767_268_860,
      point: 's-1',
      latest: 's-1',
      vault: 'tables',
      task: 'failed',
      service: 'si-1',
    });
  });
});
