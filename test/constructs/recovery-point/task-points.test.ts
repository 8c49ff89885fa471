import { TerraformOutput } from 'cdktf';
import { describe, expect, it } from 'vitest';
import {
  AlirestoreProvider,
  ComputeNestRecoveryPoint,
  ComputeNestRestoreTask,
  type ComputeNestRestoreTaskProps,
  DbsRecoveryPoint,
  DbsRestoreTask,
  type DbsRestoreTaskProps,
  Duration,
  FilterOperator,
  RecoveryPoint,
  RestoreJob,
} from '../../../src';
import { temporaryFolder } from '../../harness/temporary-folder';
import { writeFakePlugin } from '../../installation/fake-plugin';
import { backup, backupSet, database, files, rds, snapshot, stackWithProvider, synthesize } from '../synthesize';

type Point = DbsRecoveryPoint & ComputeNestRecoveryPoint;
type Props = Partial<DbsRestoreTaskProps & ComputeNestRestoreTaskProps>;

/** What differs between the two services. */
const services = {
  'Database Backup': {
    make: (stack: any, recoveryPoint: Point, props: Props) =>
      new DbsRestoreTask(stack, 'orders', { recoveryPoint, destination: rds, databases: [database], ...props }),
    points: DbsRecoveryPoint as any,
    task: 'alirestore_dbs_restore_task',
    list: 'alirestore_dbs_backup_sets',
    place: { backupPlanId: 'dbs-1' },
    asked: { backup_plan_id: 'dbs-1', allow_missing: true },
    chosen: 'chosen_backup_set',
    id: 'backup_set_id',
    conditions: 'finish and not expired',
    needed: 'missing backupPlanId (backup_plan_id): got "", expected the ID of the backup plan that made the backup',
  },
  'Compute Nest': {
    make: (stack: any, recoveryPoint: Point, props: Props) =>
      new ComputeNestRestoreTask(stack, 'orders', { recoveryPoint, ...props, allowInPlace: true }),
    points: ComputeNestRecoveryPoint as any,
    task: 'alirestore_compute_nest_restore_task',
    list: 'alirestore_compute_nest_backups',
    place: { serviceInstanceId: 'si-1' },
    asked: { service_instance_id: 'si-1', allow_missing: true },
    chosen: 'chosen_backup',
    id: 'backup_id',
    conditions: 'Created and not expired',
    needed:
      'missing serviceInstanceId (service_instance_id): got "", expected the ID of the service instance to restore',
  },
};

describe.each(Object.entries(services))('a recovery point of %s', (_, service) => {
  const { make, points, task, list, place, asked, chosen, id, conditions, needed } = service;
  const chosenBy = (point: Point, props: Props = {}) => synthesize((stack) => make(stack, point, props));
  const query = (point: Point) => chosenBy(point).data[list].orders;

  it('is looked for by a data source of the name of the task, and stays', () => {
    const { data, resource } = chosenBy(points.latest(place));
    expect(data).toEqual({ [list]: { orders: asked } });
    const found = `try(data.${list}.orders.recovery_point.${id}, null)`;
    expect(resource[task].orders[chosen]).toEqual({
      [id]: `\${(${found} == null) ? "none" : ${found}}`,
      listed_by: `data.${list}.orders`,
      conditions,
    });
    expect(resource[task].orders).not.toHaveProperty(id);
    expect(resource[task].orders).toMatchObject(
      Object.fromEntries(Object.entries(asked).filter(([name]) => name !== 'allow_missing')),
    );
  });

  it('is as old, and met by as many conditions, as is said', () => {
    const filters = [{ key: 'Description', operator: FilterOperator.EQUAL, values: ['nightly'] }];
    expect(query(points.latest({ ...place, maxAge: Duration.hours(36), filters }))).toEqual({
      ...asked,
      max_age: '36h',
      filter: [{ key: 'Description', operator: 'EQUAL', values: ['nightly'] }],
    });
  });

  it('can be of a time, or by chance', () => {
    const time = '2026-01-01T00:00:00Z';
    expect(query(points.atOrBefore({ ...place, time }))).toEqual({ ...asked, at_or_before: time });
    expect(query(points.randomSeeded({ ...place, seed: 'May', atOrBefore: time }))).toEqual({
      ...asked,
      random_seed: 'May',
      at_or_before: time,
    });
  });

  it('says what was wanted where there is none', () => {
    const point = points.atOrBefore({ ...place, time: '1767225600', maxAge: Duration.hours(24) });
    expect(chosenBy(point).resource[task].orders[chosen].conditions).toBe(
      `${conditions}, complete at or before 1767225600, at most 24h old`,
    );
  });

  it('is looked for with the provider and the order of its task, for each of several', () => {
    const { data, resource } = synthesize((stack) => {
      const pluginFolder = writeFakePlugin(temporaryFolder());
      const provider = new AlirestoreProvider(stack, 'beijing', { alias: 'beijing', pluginFolder });
      const first = new RestoreJob(stack, 'first', { recoveryPoint: snapshot, target: files });
      make(stack, points.latest(place), { provider, dependsOn: [first], count: 2 });
    });
    expect(data[list].orders).toEqual({
      ...asked,
      provider: 'alirestore.beijing',
      depends_on: ['alirestore_job.first'],
      count: 2,
    });
    expect(resource[task].orders[chosen][id]).toContain(`data.${list}.orders[count.index].recovery_point.${id}`);
  });

  it.each([
    ['the place', () => points.latest({ ...place, [Object.keys(place)[0]]: '' }), needed],
    [
      'the time',
      () => points.atOrBefore({ ...place, time: '' }),
      'missing time: got "", expected seconds since 1970, or RFC 3339 with a zone',
    ],
    ['the seed', () => points.randomSeeded({ ...place, seed: ' ' }), 'missing seed: got " ", expected any text'],
  ])('fails when %s is missing', (_missing, made, message) => {
    expect(made).toThrow(message);
  });

  it('tells a drill of when the data is that the task holds', () => {
    const { output } = synthesize((stack) => {
      const made = make(stack, points.latest(place), {}) as any;
      const point = made._backupSet ?? made._backup;
      new TerraformOutput(stack, 'completed', { value: point.completedAtOf(made._address) });
    });
    const [entries, time] =
      list === 'alirestore_dbs_backup_sets' ? ['backup_sets', 'ended_at'] : ['backups', 'end_time'];
    const held = `[for one in data.${list}.orders.${entries} : one.${time} if one.${id} == ${task}.orders.${id}]`;
    expect(output.completed.value).toBe(`\${try(${held}[0], null)}`);
  });
});

describe('a recovery point that is named', () => {
  const completedAt = '2026-01-01T00:00:00Z';

  it('tells of when its data is, and a point in time is of that time', () => {
    const set = DbsRecoveryPoint.backupSet({ backupPlanId: 'dbs-1', backupSetId: 'bs-1', completedAt });
    expect(set._named).toEqual({ backupPlanId: 'dbs-1', backupSetId: 'bs-1', completedAt });
    const time = DbsRecoveryPoint.pointInTime({ backupPlanId: 'dbs-1', time: completedAt });
    expect(time._named).toEqual({ backupPlanId: 'dbs-1', restoreTime: completedAt, completedAt });
    const service = ComputeNestRecoveryPoint.backup({ serviceInstanceId: 'si-1', backupId: 'b-1', completedAt });
    expect(service._named).toEqual({ serviceInstanceId: 'si-1', backupId: 'b-1', completedAt });
  });

  it('needs no data source', () => {
    const { data } = synthesize((stack) => {
      services['Database Backup'].make(stack, backupSet as Point, {});
      new ComputeNestRestoreTask(stack, 'service', { recoveryPoint: backup, allowInPlace: true });
    });
    expect(data).toBe(undefined);
  });
});

describe('recovery points of different services', () => {
  const { make: database_ } = services['Database Backup'];
  const { make: service } = services['Compute Nest'];
  const mixedUp: [string, (stack: any) => unknown, string][] = [
    ['a snapshot for a database', (stack) => database_(stack, snapshot as never, {}), 'a DbsRecoveryPoint'],
    ['a backup of a service for a database', (stack) => database_(stack, backup as never, {}), 'a DbsRecoveryPoint'],
    ['a snapshot for a service', (stack) => service(stack, snapshot as never, {}), 'a ComputeNestRecoveryPoint'],
    ['a backup set for a service', (stack) => service(stack, backupSet as never, {}), 'a ComputeNestRecoveryPoint'],
    [
      'a backup set for files',
      (stack) => new RestoreJob(stack, 'orders', { recoveryPoint: backupSet as never, target: files }),
      'a RecoveryPoint',
    ],
    [
      'a chosen backup of a service for files',
      (stack) => {
        const recoveryPoint = ComputeNestRecoveryPoint.latest({ serviceInstanceId: 'si-1' });
        return new RestoreJob(stack, 'orders', { recoveryPoint: recoveryPoint as never, target: files });
      },
      'a RecoveryPoint',
    ],
  ];

  it.each(mixedUp)('cannot be mixed up: %s', (_, make, expected) => {
    expect(() => make(stackWithProvider())).toThrow(
      new RegExp(`wrong recoveryPoint \\(recovery_point\\): got .*, expected ${expected}$`),
    );
  });

  it('cannot be mixed up where types are checked, either', () => {
    const stack = stackWithProvider();
    expect(() => {
      // @ts-expect-error a snapshot is no backup set
      new DbsRestoreTask(stack, 'a', { recoveryPoint: RecoveryPoint.latest({ vaultId: 'v' }), destination: rds });
    }).toThrow();
    expect(() => {
      // @ts-expect-error a backup set is no backup of a service instance
      new ComputeNestRestoreTask(stack, 'b', { recoveryPoint: backupSet, allowInPlace: true });
    }).toThrow();
  });
});
