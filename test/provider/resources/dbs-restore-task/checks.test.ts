import { describe, expect, it } from 'vitest';
import { UNKNOWN } from '../../../../src/plugin/unknown';
import { checkDbsTask } from '../../../../src/provider/resources/dbs-restore-task/checks';
import {
  type DbsTaskPlan,
  type DbsTaskState,
  schema,
} from '../../../../src/provider/resources/dbs-restore-task/schema';
import { databaseRestore } from './states';

const nowhere: Partial<DbsTaskState> = {
  destination_endpoint_region: null,
  destination_endpoint_instance_id: null,
};
const login = ['destination_endpoint_user_name', 'destination_endpoint_password'];

/** What is required, by the table of the reference page; the login where only some engines need it. */
const needed: Record<string, { readonly errors: readonly string[]; readonly warns?: boolean }> = {
  RDS: { errors: ['destination_endpoint_region', 'destination_endpoint_instance_id', ...login, 'restore_objects'] },
  ECS: {
    errors: [
      'destination_endpoint_region',
      'destination_endpoint_instance_id',
      'destination_endpoint_port',
      'restore_objects',
    ],
    warns: true,
  },
  Express: {
    errors: [
      'destination_endpoint_region',
      'destination_endpoint_instance_id',
      'destination_endpoint_ip',
      'destination_endpoint_port',
      'restore_objects',
    ],
    warns: true,
  },
  Agent: {
    errors: [
      'destination_endpoint_region',
      'destination_endpoint_ip',
      'destination_endpoint_port',
      'backup_gateway_id',
    ],
    warns: true,
  },
  DDS: {
    errors: [
      'destination_endpoint_region',
      'destination_endpoint_instance_id',
      ...login,
      'destination_endpoint_database_name',
      'restore_objects',
    ],
  },
  Other: { errors: ['destination_endpoint_ip', 'destination_endpoint_port', 'restore_objects'], warns: true },
};

const whole: Partial<DbsTaskState> = {
  destination_endpoint_region: 'cn-hangzhou',
  destination_endpoint_instance_id: 'i-1',
  destination_endpoint_ip: '10.0.0.5',
  destination_endpoint_port: 3306,
  destination_endpoint_database_name: 'admin',
  backup_gateway_id: 42,
};

const config = (type: string, changes: Partial<DbsTaskPlan> = {}): DbsTaskPlan => ({
  ...databaseRestore({ ...whole, destination_endpoint_instance_type: type }),
  ...changes,
});

const found = (values: DbsTaskPlan) =>
  checkDbsTask(values).map(({ severity, path }) => `${severity} ${path?.join('.')}`);

describe('a destination', () => {
  it.each(Object.keys(needed))('of the type %s is accepted when complete, in any case', (type) => {
    expect(checkDbsTask(config(type))).toEqual([]);
    expect(checkDbsTask(config(type.toLowerCase()))).toEqual([]);
  });

  it.each(Object.entries(needed).flatMap(([type, { errors }]) => errors.map((name) => [type, name])))(
    'of the type %s needs %s, which may be unknown',
    (type, name) => {
      expect(found(config(type, { [name]: null }))).toEqual([`error ${name}`]);
      expect(found(config(type, { [name]: UNKNOWN }))).toEqual([]);
    },
  );

  it.each(Object.keys(needed))('of the type %s needs no more than that', (type) => {
    const nothing = Object.fromEntries(
      [...Object.keys(whole), ...login, 'restore_objects'].map((name) => [name, null]),
    );
    const { errors, warns } = needed[type];
    const expected = [...errors.map((name) => `error ${name}`), ...(warns ? [`warning ${login[0]}`] : [])];
    expect(found(config(type, nothing)).sort()).toEqual(expected.sort());
  });

  it('needs a login, but for an engine that no argument names', () => {
    const [other] = checkDbsTask(config('Other', { destination_endpoint_user_name: null }));
    expect(other).toMatchObject({ severity: 'warning', path: ['destination_endpoint_user_name'] });
    expect(other.detail).toBe(
      'A restore to a destination of the type Other needs destination_endpoint_user_name, unless the database is Redis. If it is not, the service will refuse the restore.',
    );
  });

  it('is served by either password', () => {
    const password = { destination_endpoint_password: null, destination_endpoint_password_wo: 'secret' };
    expect(checkDbsTask(config('RDS', password))).toEqual([]);
    const [missing] = checkDbsTask(config('RDS', { destination_endpoint_password: null }));
    expect(missing.detail).toContain('needs destination_endpoint_password_wo (or destination_endpoint_password, with');
  });

  it('that nobody knows is sent as it is, with a warning', () => {
    expect(found(config('of-tomorrow', nowhere))).toEqual(['warning destination_endpoint_instance_type']);
    expect(found(config('dg', nowhere))).toEqual([]);
  });

  it('that is made is not checked: what it needs is not documented', () => {
    expect(found(config('RDS', { ...nowhere, restore_destination_mode: 'new_instance' }))).toEqual([]);
    expect(found(config('RDS', { ...nowhere, restore_destination_mode: 'EXIST_INSTANCE' }))).toHaveLength(2);
  });
});

describe('what is restored', () => {
  const chosen = { backup_set_id: 'bs-2', listed_by: null, conditions: null };

  it.each<[Partial<DbsTaskPlan>, string]>([
    [{ backup_set_id: null }, 'error backup_set_id'],
    [{ restore_time: '1767225600' }, 'error restore_time'],
    [{ chosen_backup_set: chosen }, 'error chosen_backup_set'],
    [{ backup_set_id: null, chosen_backup_set: chosen, restore_time: '1767225600' }, 'error restore_time'],
  ])('is said once: %o', (changes, fault) => {
    expect(found(config('RDS', changes))).toEqual([fault]);
  });

  it.each<Partial<DbsTaskPlan>>([
    { backup_set_id: null, restore_time: '1767225600' },
    { backup_set_id: null, chosen_backup_set: chosen },
    { backup_set_id: null, restore_time: UNKNOWN },
    { restore_time: UNKNOWN },
  ])('may be %o', (changes) => {
    expect(found(config('RDS', changes))).toEqual([]);
  });

  it('has names', () => {
    const restore_objects = [
      { db_name: 'a', new_db_name: null },
      { db_name: ' ', new_db_name: null },
    ];
    expect(found(config('RDS', { restore_objects }))).toEqual(['error restore_objects.1.db_name']);
  });
});

describe('a configuration', () => {
  it.each<[Partial<DbsTaskPlan>, string]>([
    [{ backup_set_id: null, restore_time: 'yesterday' }, 'error restore_time'],
    [{ on_failure: 'ignore' }, 'error on_failure'],
    [{ on_timeout: 'accept' }, 'error on_timeout'],
    [{ timeouts: { create: '1 day' } }, 'error timeouts.create'],
    [{ destination_endpoint_port: 0 }, 'error destination_endpoint_port'],
    [{ destination_endpoint_port: 65536 }, 'error destination_endpoint_port'],
    [{ backup_gateway_id: 1.5 }, 'error backup_gateway_id'],
    [{ destination_endpoint_password_wo: 'b' }, 'error destination_endpoint_password'],
    [{ destination_endpoint_password_wo_version: 2 }, 'error destination_endpoint_password_wo'],
    [{ guard: { group: 'g', name: null } as never }, 'error guard.name'],
  ])('with %o is refused', (changes, fault) => {
    expect(found(config('RDS', changes))).toEqual([fault]);
  });

  it('never shows a password', () => {
    const both = checkDbsTask(config('RDS', { destination_endpoint_password_wo: 'canary-b' }));
    expect(JSON.stringify(both)).not.toContain('canary');
  });

  it('is never refused for what is unknown', () => {
    const unknown = Object.fromEntries(Object.keys(schema.attributes).map((name) => [name, UNKNOWN]));
    expect(checkDbsTask(unknown as never)).toEqual([]);
  });
});
