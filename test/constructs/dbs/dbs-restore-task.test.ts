import { TerraformCount, TerraformIterator, TerraformOutput, TerraformVariable, Testing } from 'cdktf';
import { Construct } from 'constructs';
import { describe, expect, it } from 'vitest';
import { DbsDestination, DbsRestoreTask, DuplicateConflict } from '../../../src';
import { backupSet, database, rds, stackWithProvider, synthesize, synthesizeTask } from '../synthesize';

const props = { recoveryPoint: backupSet, destination: rds, databases: [database] };

const nameOf = (build: (scope: Construct) => unknown): string =>
  (Object.values(synthesize(build).resource.alirestore_dbs_restore_task)[0] as any).restore_task_name;

describe('a restore task of Database Backup', () => {
  it('is written with what it needs', () => {
    expect(synthesizeTask({})).toEqual({
      restore_task_name: 'stack-orders',
      backup_plan_id: 'dbs-1',
      backup_set_id: 'bs-1',
      restore_objects: [{ db_name: 'orders' }],
      destination_endpoint_instance_type: 'RDS',
      destination_endpoint_region: 'cn-hangzhou',
      destination_endpoint_instance_id: 'rm-1',
      destination_endpoint_user_name: 'restore',
      destination_endpoint_password_wo: `\${var.password}`,
    });
  });

  it('hands on all that it is given', () => {
    const given = synthesizeTask({
      databases: [{ name: 'orders', newName: 'orders_drill' }, { name: 'users' }],
      restoreTaskName: 'drill',
      duplicateConflict: DuplicateConflict.RENAME_NEW,
      crossAccount: { userId: '9007199254740993', roleName: 'restorer' },
      ownerId: '7',
    });
    expect(given).toMatchObject({
      restore_task_name: 'drill',
      restore_objects: [{ db_name: 'orders', new_db_name: 'orders_drill' }, { db_name: 'users' }],
      duplicate_conflict: 'renamenew',
      cross_aliyun_id: '9007199254740993',
      cross_role_name: 'restorer',
      owner_id: '7',
    });
  });

  it.each([
    [{ userId: '', roleName: 'restorer' }, 'missing userId (user_id): got "", expected the ID of an account'],
    [
      { userId: 'me', roleName: 'restorer' },
      'invalid userId (user_id): got "me", expected the digits of an account ID',
    ],
    [{ userId: '1', roleName: '' }, 'missing roleName (role_name): got "", expected the name of a RAM role'],
  ])('refuses the account %o', (crossAccount, message) => {
    expect(() => synthesizeTask({ crossAccount })).toThrow(message);
  });

  it('has a name that tells it from others', () => {
    expect(nameOf((scope) => new DbsRestoreTask(new Construct(scope, 'shop'), 'orders', props))).toBe(
      'stack-shop-orders',
    );
    const forEach = TerraformIterator.fromList(['a']);
    expect(nameOf((scope) => new DbsRestoreTask(scope, 'orders', { ...props, forEach }))).toBe(
      `stack-orders-\${each.key}`,
    );
    expect(nameOf((scope) => new DbsRestoreTask(scope, 'orders', { ...props, count: TerraformCount.of(2) }))).toBe(
      `stack-orders-\${count.index}`,
    );
  });

  it.each([undefined, []])('asks for databases, and not %o', (databases) => {
    expect(() => synthesizeTask({ databases })).toThrow(
      `missing databases: got ${databases ? '[]' : 'undefined'}, expected at least one database, such as { name: "orders", newName (new_name): "orders_drill" }; only a restore through a backup gateway takes all that are backed up`,
    );
    expect(() => synthesizeTask({ databases: [{ name: ' ' }] })).toThrow('missing name: got " "');
  });

  it('restores all through a backup gateway, and what a type of the future takes', () => {
    const place = { regionId: 'cn-hangzhou', backupGatewayId: '160813', host: 'db', port: 1433 };
    const destination = DbsDestination.agent(place);
    expect(synthesizeTask({ destination, databases: undefined })).not.toHaveProperty('restore_objects');
    const custom = DbsDestination.custom({ destinationType: 'dg' });
    expect(synthesizeTask({ destination: custom, databases: undefined })).not.toHaveProperty('restore_objects');
  });

  it('has outputs that are references', () => {
    const { output } = synthesize((stack) => {
      const task = new DbsRestoreTask(stack, 'orders', props);
      const values = {
        plan: task.backupPlanId,
        name: task.restoreTaskName,
        set: task.backupSetId,
        check: task.preCheck(0).errMsg,
        length: task.durationSecondsText,
      };
      for (const [name, value] of Object.entries(values)) new TerraformOutput(stack, name, { value });
    });
    const of = (attribute: string) => ({ value: `\${alirestore_dbs_restore_task.orders.${attribute}}` });
    expect(output).toEqual({
      plan: of('backup_plan_id'),
      name: of('restore_task_name'),
      set: of('backup_set_id'),
      check: of('pre_checks[0].err_msg'),
      length: { value: `\${coalesce(alirestore_dbs_restore_task.orders.duration_seconds, "unknown")}` },
    });
  });
});

describe('a password that is written in a program', () => {
  const warningsFor = (password: string, passwordInState?: boolean) => {
    const stack = stackWithProvider();
    const place = { regionId: 'cn-hangzhou', instanceId: 'rm-1', userName: 'restore' };
    const destination = DbsDestination.rdsInstance({ ...place, password, passwordInState });
    const task = new DbsRestoreTask(stack, 'orders', { ...props, destination });
    Testing.synth(stack);
    return task.node.metadata.filter(({ type }) => type === '@cdktf/warn').map(({ data }) => data);
  };

  it.each([undefined, true])('is warned of, and not shown (in the state: %s)', (passwordInState) => {
    const [warning, ...others] = warningsFor('canary-4711', passwordInState);
    expect(warning).toMatch(/^The password is written in the program, and so in the synthesized stack/);
    expect(warning).not.toContain('canary');
    expect(others).toEqual([]);
  });

  it('is none where it is a reference', () => {
    const later = new TerraformVariable(stackWithProvider(), 'password', { sensitive: true }).stringValue;
    expect(warningsFor(later)).toEqual([]);
    expect(warningsFor('${var.password}')).toEqual([]);
  });
});
