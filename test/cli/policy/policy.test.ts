import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { policy } from '../../../src/cli/policy/policy';
import { fileRestore } from '../../e2e/harness/stack';
import { temporaryFolder } from '../../harness/temporary-folder';
import { runCli } from '../run-cli';

async function statementsFor(stack: object) {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, 'cdk.tf.json'), JSON.stringify(stack));
  const { code, stdout } = await runCli(['policy'], [policy], { cwd });
  expect(code).toBe(0);
  const document = JSON.parse(stdout) as { Version: string; Statement: { Action: string[]; Resource: unknown }[] };
  expect(document.Version).toBe('1');
  return document.Statement.map(({ Action, Resource }) => ({ Action, Resource }));
}

describe('alirestore policy', () => {
  it('allows restores to be started, looked at and cancelled', async () => {
    expect(await statementsFor({ resource: { alirestore_job: { a: fileRestore(), b: fileRestore() } } })).toEqual([
      {
        Action: [
          'hbr:CancelRestoreJob',
          'hbr:CreateRestoreJob',
          'hbr:DescribeBackupJobs2',
          'hbr:DescribeRestoreJobs2',
          'hbr:SearchHistoricalSnapshots',
        ],
        Resource: '*',
      },
    ]);
  });

  it('allows no cancelling where nothing is ever cancelled', async () => {
    expect(await statementsFor({ resource: { alirestore_job: { a: fileRestore({ on_destroy: 'keep' }) } } })).toEqual([
      {
        Action: [
          'hbr:CreateRestoreJob',
          'hbr:DescribeBackupJobs2',
          'hbr:DescribeRestoreJobs2',
          'hbr:SearchHistoricalSnapshots',
        ],
        Resource: '*',
      },
    ]);
  });

  it.each([
    [
      'alirestore_restore',
      fileRestore(),
      ['hbr:CreateRestoreJob', 'hbr:DescribeBackupJobs2', 'hbr:DescribeRestoreJobs2', 'hbr:SearchHistoricalSnapshots'],
    ],
    [
      'alirestore_cancel',
      { restore_id: 'r-1', restore_type: 'ECS_FILE' },
      ['hbr:CancelRestoreJob', 'hbr:DescribeRestoreJobs2'],
    ],
    ['alirestore_compute_nest_restore', {}, ['computenest:CreateRestoreTask', 'computenest:ListRestoreTasks']],
    [
      'alirestore_dbs_restore',
      {},
      [
        'dbs:CreateRestoreTask',
        'dbs:DescribeJobErrorCode',
        'dbs:DescribePreCheckProgressList',
        'dbs:DescribeRestoreTaskList',
        'dbs:StartRestoreTask',
      ],
    ],
    [
      'alirestore_check',
      { in_instance: { instance_id: 'i-1', script: 'true' } },
      ['ecs:DescribeInvocationResults', 'ecs:RunCommand', 'ecs:StopInvocation'],
    ],
  ])('allows what the action %s calls', async (type, config, operations) => {
    const [{ Action }] = await statementsFor({ action: { [type]: { now: { config } } } });
    expect(Action).toEqual(operations);
  });

  it.each([
    ['alirestore_vaults', {}, ['hbr:DescribeVaults']],
    ['alirestore_snapshots', { source_type: 'OSS' }, ['hbr:SearchHistoricalSnapshots']],
    ['alirestore_snapshots', { source_type: 'OTS_TABLE' }, ['hbr:DescribeOtsTableSnapshots']],
    ['alirestore_snapshots', { source_type: 'UDM_ECS' }, ['hbr:DescribeUdmSnapshots']],
    [
      'alirestore_snapshots',
      { source_type: '${var.x}' },
      ['hbr:DescribeOtsTableSnapshots', 'hbr:DescribeUdmSnapshots', 'hbr:SearchHistoricalSnapshots'],
    ],
    ['alirestore_backup_jobs', { source_type: 'NAS' }, ['hbr:DescribeBackupJobs2']],
    [
      'alirestore_backup_jobs',
      { source_type: 'OTS', find_snapshots: true },
      ['hbr:DescribeBackupJobs2', 'hbr:DescribeOtsTableSnapshots'],
    ],
    [
      'alirestore_recovery_points',
      { source_type: 'ECS_FILE' },
      ['hbr:DescribeBackupJobs2', 'hbr:SearchHistoricalSnapshots'],
    ],
    ['alirestore_recovery_points', { source_type: 'UDM_DISK' }, ['hbr:DescribeUdmSnapshots']],
    [
      'alirestore_recovery_points',
      { source_type: 'COMMON_FILE_SYSTEM' },
      ['hbr:DescribeVaults', 'hbr:SearchHistoricalSnapshots'],
    ],
    [
      'alirestore_recovery_points',
      { source_type: 'COMMON_FILE_SYSTEM', vault_ids: ['v-1'] },
      ['hbr:SearchHistoricalSnapshots'],
    ],
    ['alirestore_jobs', { restore_type: 'OSS' }, ['hbr:DescribeRestoreJobs2']],
    ['alirestore_dbs_backup_plans', {}, ['dbs:DescribeBackupPlanList']],
    ['alirestore_dbs_backup_sets', { backup_plan_id: 'p' }, ['dbs:DescribeFullBackupList']],
    ['alirestore_dbs_restorable_ranges', { backup_plan_id: 'p' }, ['dbs:DescribeRestoreRangeInfo']],
    ['alirestore_compute_nest_backups', {}, ['computenest:ListBackups']],
    [
      'alirestore_dbs_restore_tasks',
      { backup_plan_id: 'p' },
      ['dbs:DescribePreCheckProgressList', 'dbs:DescribeRestoreTaskList'],
    ],
    ['alirestore_compute_nest_restore_tasks', {}, ['computenest:ListRestoreTasks']],
  ])('allows data %s %o what it asks', async (type, data, actions) => {
    expect(await statementsFor({ data: { [type]: { x: data } } })).toEqual([{ Action: actions, Resource: '*' }]);
  });

  it('allows restore tasks to be created, started, looked at and explained, and to be cancelled by nothing', async () => {
    const resource = {
      alirestore_dbs_restore_task: { a: { backup_plan_id: 'p' } },
      alirestore_compute_nest_restore_task: { b: { service_instance_id: 'si-1' } },
    };
    expect(await statementsFor({ resource })).toEqual([
      {
        Action: [
          'computenest:CreateRestoreTask',
          'computenest:ListRestoreTasks',
          'dbs:CreateRestoreTask',
          'dbs:DescribeJobErrorCode',
          'dbs:DescribePreCheckProgressList',
          'dbs:DescribeRestoreTaskList',
          'dbs:StartRestoreTask',
        ],
        Resource: '*',
      },
    ]);
  });

  it('allows a gate what it waits for', async () => {
    const gate = { dbs_restore_tasks: '${local.tasks}', compute_nest_restore_tasks: {} };
    expect(await statementsFor({ resource: { alirestore_gate: { gate } } })).toEqual([
      {
        Action: ['dbs:DescribeJobErrorCode', 'dbs:DescribePreCheckProgressList', 'dbs:DescribeRestoreTaskList'],
        Resource: '*',
      },
    ]);
  });

  it('allows a check in an instance to run a script, to look at it and to stop it, and other checks nothing', async () => {
    const statements = (alirestore_check: object) => statementsFor({ resource: { alirestore_check } });
    expect(await statements({ files: { in_instance: { instance_id: 'i-1', service: 'nginx' } } })).toEqual([
      {
        Action: ['ecs:DescribeInvocationResults', 'ecs:RunCommand', 'ecs:StopInvocation'],
        Resource: '*',
      },
    ]);
    expect(await statements({ page: { http: { url: 'http://a/' } }, rows: { command: ['true'] } })).toEqual([]);
  });

  it('allows the roles that provider blocks assume', async () => {
    const block = (role_arn: string, alias: string) => ({ alias, assume_role: { role_arn } });
    const roles = ['acs:ram::1:role/b', 'acs:ram::1:role/a'];
    const provider = { alirestore: roles.map((role, index) => block(role, `p${index}`)) };
    expect(await statementsFor({ provider })).toEqual([
      { Action: ['sts:AssumeRole'], Resource: ['acs:ram::1:role/a', 'acs:ram::1:role/b'] },
    ]);
    expect(await statementsFor({ provider: { alirestore: block('${var.role}', 'x') } })).toEqual([
      { Action: ['sts:AssumeRole'], Resource: '*' },
    ]);
  });

  it('allows nothing where nothing is called', async () => {
    expect(await statementsFor({ resource: { alicloud_vpc: { x: {} } } })).toEqual([]);
  });
});
