import { TerraformIterator, TerraformOutput, TerraformStack, Testing } from 'cdktf';
import { describe, expect, it } from 'vitest';
import {
  AlirestoreProvider,
  BackupJobs,
  ComputeNestBackups,
  ComputeNestRestoreTasks,
  DbsBackupPlans,
  DbsBackupSets,
  DbsRestorableRanges,
  DbsRestoreTasks,
  FilterOperator,
  RestoreJob,
  RestoreJobs,
  SnapshotSourceType,
  Snapshots,
  Vaults,
} from '../../../src';
import { FRAMEWORK } from '../../../src/framework';
import { temporaryFolder } from '../../harness/temporary-folder';
import { writeFakePlugin } from '../../installation/fake-plugin';
import { files, snapshot, synthesize } from '../synthesize';

const ecsFiles = { restoreType: 'ECS_FILE' };

describe('a query', () => {
  it('is a data source of its own name, and asks for no more than was said', () => {
    const { data } = synthesize((stack) => {
      new RestoreJobs(stack, 'jobs', ecsFiles);
      new BackupJobs(stack, 'backups', { sourceType: 'OTS' });
      new Snapshots(stack, 'snapshots', { sourceType: SnapshotSourceType.OSS, vaultId: 'v-1', bucket: 'b' });
      new Vaults(stack, 'vaults');
      new DbsBackupPlans(stack, 'plans');
      new DbsBackupSets(stack, 'sets', { backupPlanId: 'plan-1' });
      new DbsRestorableRanges(stack, 'ranges', { backupPlanId: 'plan-1' });
      new ComputeNestBackups(stack, 'backups-of-services');
      new DbsRestoreTasks(stack, 'dbs', { backupPlanId: 'plan-1' });
      new ComputeNestRestoreTasks(stack, 'nest');
    });
    expect(data).toEqual({
      alirestore_jobs: { jobs: { restore_type: 'ECS_FILE' } },
      alirestore_backup_jobs: { backups: { source_type: 'OTS' } },
      alirestore_snapshots: { snapshots: { source_type: 'OSS', vault_id: 'v-1', bucket: 'b' } },
      alirestore_vaults: { vaults: {} },
      alirestore_dbs_backup_plans: { plans: {} },
      alirestore_dbs_backup_sets: { sets: { backup_plan_id: 'plan-1' } },
      alirestore_dbs_restorable_ranges: { ranges: { backup_plan_id: 'plan-1' } },
      alirestore_compute_nest_backups: { 'backups-of-services': {} },
      alirestore_dbs_restore_tasks: { dbs: { backup_plan_id: 'plan-1' } },
      alirestore_compute_nest_restore_tasks: { nest: {} },
    });
  });

  it('takes filters, a limit, a provider and an order', () => {
    const { data } = synthesize((stack) => {
      const pluginFolder = writeFakePlugin(temporaryFolder());
      const provider = new AlirestoreProvider(stack, 'beijing', { alias: 'beijing', pluginFolder });
      const job = new RestoreJob(stack, 'orders', { recoveryPoint: snapshot, target: files });
      const filters = [
        { key: 'Status', operator: FilterOperator.NOT_EQUAL, values: ['COMPLETE'] },
        { key: 'VaultId', values: ['v-1', 'v-2'] },
      ];
      new RestoreJobs(stack, 'jobs', { ...ecsFiles, filters, maxResults: 10, provider, dependsOn: [job] });
    });
    expect(data.alirestore_jobs.jobs).toEqual({
      restore_type: 'ECS_FILE',
      filter: [
        { key: 'Status', operator: 'NOT_EQUAL', values: ['COMPLETE'] },
        { key: 'VaultId', values: ['v-1', 'v-2'] },
      ],
      max_results: 10,
      provider: 'alirestore.beijing',
      depends_on: ['alirestore_job.orders'],
    });
  });

  it('keeps every digit of an account', () => {
    const { data } = synthesize((stack) => new Vaults(stack, 'vaults', { vaultOwnerId: '9007199254740993' }));
    expect(data.alirestore_vaults.vaults).toEqual({ vault_owner_id: '9007199254740993' });
  });

  it('can be waited for', () => {
    const { resource } = synthesize((stack) => {
      const dependsOn = [new Vaults(stack, 'vaults')];
      new RestoreJob(stack, 'orders', { recoveryPoint: snapshot, target: files, dependsOn });
    });
    expect(resource.alirestore_job.orders.depends_on).toEqual(['data.alirestore_vaults.vaults']);
  });
});

describe('the results of a query', () => {
  it('can be iterated over', () => {
    const { output } = synthesize((stack) => {
      const jobs = new RestoreJobs(stack, 'jobs', ecsFiles);
      const byId = jobs.all.allWithMapKey('restore_id');
      new TerraformOutput(stack, 'statuses', { value: byId.pluckProperty('status') });
      const ids = TerraformIterator.fromList(jobs.ids);
      new TerraformOutput(stack, 'ids', { value: ids.forExpressionForList(ids.value) });
    });
    const list = 'data.alirestore_jobs.jobs.jobs';
    const listOrMap = { cdktf: `{ for key, val in ${list}: val.restore_id => val }`, cdktn: list }[FRAMEWORK as string];
    expect(output.statuses.value).toBe(`\${[ for key, val in ${listOrMap}: val.status]}`);
    const each = { cdktf: 'each.value', cdktn: 'val' }[FRAMEWORK as string];
    expect(output.ids.value).toBe(`\${[ for key, val in toset(data.alirestore_jobs.jobs.ids): ${each}]}`);
  });

  it('can be read by another stack, also where they may be null', () => {
    const app = Testing.app();
    const first = new TerraformStack(app, 'first');
    const second = new TerraformStack(app, 'second');
    const jobs = new RestoreJobs(first, 'jobs', ecsFiles);
    new TerraformOutput(second, 'report', { value: jobs.get(0).reportFailedFiles });
    second.prepareStack();
    expect(Object.values(JSON.parse(Testing.synth(first)).output)).toEqual([
      { value: `\${try(data.alirestore_jobs.jobs.jobs[0].report.failed_files, null)}`, sensitive: true },
    ]);
  });
});
