import { describe, expect, it, onTestFinished } from 'vitest';
import type { Scenario } from '../../../src/emulator/scenario/scenario-schema';
import { startEmulatedCloud } from '../../harness/emulated-cloud';
import { preflight } from './run-preflight';

const database = (changes: object = {}) => ({
  backup_plan_id: 'dbs-1',
  backup_set_id: 'set-1',
  restore_task_name: 'drill',
  restore_objects: [{ db_name: 'orders' }],
  destination_endpoint_instance_type: 'RDS',
  destination_endpoint_region: 'cn-hangzhou',
  destination_endpoint_instance_id: 'rm-drill',
  destination_endpoint_user_name: 'drill',
  destination_endpoint_password_wo: '${var.password}',
  ...changes,
});
const service = (changes: object = {}) => ({
  service_instance_id: 'si-1',
  backup_id: 'b-1',
  allow_in_place: true,
  ...changes,
});
const tasks = (databases: Record<string, object>, services: Record<string, object> = {}) => ({
  alirestore_dbs_restore_task: databases,
  alirestore_compute_nest_restore_task: services,
});

describe('preflight of restore tasks, without an account', () => {
  it('counts them, and finds nothing in what is sound', async () => {
    const { stdout, code } = await preflight(tasks({ a: database() }, { b: service() }));
    expect(stdout).toMatch(
      /: 2 restores\n {2}nothing found in what was checked; not checked: the service was not asked/,
    );
    expect(code).toBe(0);
  });

  it('finds two that write into one database, however it is spelt, and one service instance twice', async () => {
    const other = { destination_endpoint_instance_type: 'Other', destination_endpoint_instance_id: null };
    const host = {
      ...other,
      destination_endpoint_ip: 'rm-drill.mysql.rds.aliyuncs.com',
      destination_endpoint_port: 3306,
    };
    const { lines } = await preflight(
      tasks(
        {
          a: database(),
          b: database({ ...host, destination_endpoint_region: null }),
          c: database({ restore_objects: [{ db_name: 'orders', new_db_name: 'orders_drill' }] }),
        },
        { d: service(), e: service({ backup_id: 'b-2' }) },
      ),
    );
    expect(lines.filter((line) => line.includes('and so does'))).toEqual([
      'error alirestore_dbs_restore_task.b destination_endpoint_ip: It writes to rm-drill, orders, and so does alirestore_dbs_restore_task.a. Whichever ends last wins. Give each restore a target of its own.',
      'error alirestore_compute_nest_restore_task.e service_instance_id: It writes to si-1, and so does alirestore_compute_nest_restore_task.d. Whichever ends last wins. Give each restore a target of its own.',
    ]);
  });

  it('finds what their guards protect', async () => {
    const { lines } = await preflight(
      tasks(
        { a: database({ guard: { protected_databases: ['RM-drill/orders'] } }) },
        { b: service({ guard: { protected_service_instance_ids: ['si-1'] } }) },
      ),
    );
    expect(lines.map((line) => line.split('. ')[0])).toEqual([
      'error alirestore_dbs_restore_task.a destination_endpoint_instance_id: The target is protected',
      'error alirestore_compute_nest_restore_task.b service_instance_id: The target is protected',
    ]);
  });

  it('says what is not known yet', async () => {
    const { lines } = await preflight(tasks({ a: database({ destination_endpoint_instance_id: '${var.instance}' }) }));
    expect(lines.join()).toContain('destination_endpoint_instance_id of alirestore_dbs_restore_task.a: not known yet');
  });

  it('shows as Markdown what would be restored, and where to, without a password', async () => {
    const { stdout } = await preflight(
      tasks(
        { a: database({ destination_endpoint_password_wo: null, destination_endpoint_password: 'canary' }) },
        { b: service() },
      ),
      ['--offline', '--markdown'],
    );
    const text = stdout.replaceAll('\\', '');
    expect(text).toContain('| RDS | dbs-1 set-1 | instance_id rm-drill, database orders |');
    expect(text).toContain('| Compute Nest | si-1 b-1 |');
    expect(text).not.toContain('canary');
  });
});

describe('preflight of restore tasks, with the service', () => {
  const cloud: Scenario = {
    dbsBackupSets: [
      { BackupPlanId: 'dbs-1', BackupSetId: 'set-1', BackupStatus: 'finish' },
      { BackupPlanId: 'dbs-1', BackupSetId: 'set-2', BackupStatus: 'running' },
    ],
    computeNestBackups: [
      { BackupId: 'b-1', ServiceInstanceId: 'si-1', Status: 'Created' },
      { BackupId: 'b-2', ServiceInstanceId: 'si-1', Status: 'CreateFailed' },
    ],
  };

  async function ask(resource: object) {
    const emulator = await startEmulatedCloud({ scenario: cloud });
    onTestFinished(() => emulator.close());
    const outcome = await preflight(resource, [], { ALIRESTORE_EMULATOR: emulator.url });
    return { ...outcome, emulator };
  }

  it('finds nothing where the backups are there, and starts nothing', async () => {
    const { lines, emulator } = await ask(tasks({ a: database() }, { b: service() }));
    expect(lines).toEqual(['nothing found']);
    expect(Object.keys(emulator.calls().counters.byAction).sort()).toEqual([
      'DescribeFullBackupList',
      'DescribeRestoreTaskList',
      'ListBackups',
      'ListRestoreTasks',
    ]);
  });

  it('finds backups that are not there, or cannot be restored', async () => {
    const elsewhere = { destination_endpoint_instance_id: 'rm-2' };
    const { lines, code } = await ask(
      tasks(
        { a: database({ backup_set_id: 'set-9' }), b: database({ backup_set_id: 'set-2', ...elsewhere }) },
        { c: service({ backup_id: 'b-2' }) },
      ),
    );
    expect(code).toBe(2);
    expect(lines.map((line) => line.split('. ')[0])).toEqual([
      'error alirestore_dbs_restore_task.a backup_set_id: The backup plan dbs-1 lists no backup set with this id',
      'error alirestore_dbs_restore_task.b backup_set_id: It cannot be restored: set-2 is running',
      'error alirestore_compute_nest_restore_task.c backup_id: It cannot be restored: b-2 is CreateFailed',
    ]);
  });
});
