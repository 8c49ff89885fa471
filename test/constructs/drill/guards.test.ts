import { Testing, Token } from 'cdktf';
import { describe, expect, it } from 'vitest';
import {
  type DrillGuards,
  type DrillRestoreProps,
  Duration,
  RecoveryPoint,
  RestoreDrill,
  RestoreTarget,
} from '../../../src';
import { snapshot, stackWithProvider } from '../synthesize';
import { drillOf, files, promised } from './drill-stack';

const to = (target: RestoreTarget, props: Partial<DrillRestoreProps> = {}): DrillRestoreProps => ({
  recoveryPoint: snapshot,
  target,
  ...props,
});
const bucket = (prefix?: string, name = 'drills') => RestoreTarget.ossBucket({ bucket: name, prefix });
const nas = (path: string) =>
  RestoreTarget.nasFileSystem({ fileSystemId: 'fs-1', createTime: '2026-01-01T00:00:00Z', path });
const part = (path: string) => RestoreTarget.ecsFiles({ instanceId: 'i-1', path: '/restore', include: [path] });
const table = (tableName: string) => RestoreTarget.tablestoreTable({ instanceName: 'ots-1', tableName });
const rollback = { instanceId: 'i-1', regionId: 'cn-hangzhou', allowInPlace: true };
const pod = (host: string) => RestoreTarget.container({ clusterId: 'c-1', host, hostPrefix: '/mnt', pvPath: '/' });

describe('two restores of a drill', () => {
  it.each([
    ['one directory', files('/restore'), files('/restore')],
    ['one directory, written in another way', files('/restore/'), files('/tmp/..//restore')],
    ['a directory and one in it', files('/restore'), files('/restore/orders')],
    ['a directory in another one', files('/restore/orders'), files('/restore')],
    ['the root and whatever else', files('/'), files('/restore')],
    ['a directory of Windows and one in it', files('D:\\restore'), files('D:\\restore\\orders')],
    ['a bucket and a prefix in it', bucket(), bucket('2026/')],
    ['one prefix', bucket('2026'), bucket('2026/')],
    ['one directory of a NAS', nas('/a'), nas('/a/b')],
    ['one table', table('orders'), table('orders')],
    ['one volume', pod('node-1'), pod('node-1')],
    ['one instance', RestoreTarget.ecsInstanceRollback(rollback), RestoreTarget.ecsDiskRollback(rollback)],
    [
      'one directory of a custom target',
      RestoreTarget.custom({
        restoreType: 'ECS_FILE',
        sourceType: 'ECS_FILE',
        arguments: { target_instance_id: 'i-drill', target_path: '/restore' },
      }),
      files('/restore'),
    ],
  ])('may not write to %s', (_, first, second) => {
    expect(() => drillOf({ first: to(first), second: to(second) })).toThrow(
      /^restores "first" and "second" write to one target \(.+ and .+\); give each a directory, prefix or table of its own$/,
    );
  });

  it('that write to one target are told with both targets', () => {
    expect(() => drillOf({ first: to(files('/a')), second: to(files('/a/b')) })).toThrow(
      'write to one target (i-drill /a and i-drill /a/b)',
    );
  });

  it.each([
    ['two directories, one name the beginning of the other', files('/restore'), files('/restore-2')],
    ['one directory of two instances', files('/restore', 'i-1'), files('/restore', 'i-2')],
    ['one prefix of two buckets', bucket('a', 'one'), bucket('a', 'two')],
    ['two tables', table('orders'), table('bills')],
    ['the volumes of two nodes', pod('node-1'), pod('node-2')],
    ['parts of one directory', part('/a'), part('/b')],
  ])('may write to %s', (_, first, second) => {
    expect(drillOf({ first: to(first), second: to(second) })).toContain('alirestore_drill_verdict');
  });
});

describe('the source of a snapshot', () => {
  const chosen = (place: object) => RecoveryPoint.latest({ vaultId: 'v-1', ...place });
  const cases = [
    ['instance', 'i-drill', chosen({ instanceId: 'i-drill' }), files('/restore')],
    ['bucket', 'drills', chosen({ bucket: 'drills' }), bucket()],
    ['file system', 'fs-1', chosen({ fileSystemId: 'fs-1' }), nas('/restore')],
  ] as const;

  it.each(cases)('is no target, as far as its %s is known', (part, id, recoveryPoint, target) => {
    expect(() => drillOf({ orders: { recoveryPoint, target } })).toThrow(
      `restore "orders" would overwrite the ${part} ${id}, which its snapshot was taken of; choose another target, or set allowInPlace (allow_in_place) to true if what is there now may be lost`,
    );
  });

  it.each(cases)('is a target when allowInPlace says so (%s)', (_part, _id, recoveryPoint, target) => {
    expect(drillOf({ orders: { recoveryPoint, target, allowInPlace: true } })).toContain('alirestore_job');
  });

  it('is not overwritten by a rollback without allowInPlace', () => {
    const { allowInPlace, ...silent } = rollback;
    expect(() => RestoreTarget.ecsInstanceRollback(silent)).toThrow(
      'a rollback of an ECS instance overwrites all its disks: got allowInPlace (allow_in_place) undefined, expected true',
    );
  });
});

describe('what is protected', () => {
  const guards = {
    protectedInstanceIds: ['i-prod', 'ots-1', 'i-1', 'node-1', 'c-1'],
    protectedBuckets: ['drills'],
    protectedFileSystemIds: ['fs-1'],
  };

  it.each([
    ['instance i-prod', files('/restore', 'i-prod')],
    ['Tablestore instance ots-1', table('orders')],
    ['bucket drills', bucket('2026/')],
    ['file system fs-1', nas('/restore')],
    ['instance i-1', RestoreTarget.ecsInstanceRollback(rollback)],
    ['cluster c-1', pod('node-2')],
  ])('is no target: %s', (place, target) => {
    expect(() => drillOf({ orders: to(target) }, { ...promised, guards })).toThrow(
      `restore "orders" would write to the ${place}, which the guards of the drill protect; choose another target, or take it out of the guards`,
    );
  });

  it('leaves all else alone', () => {
    expect(drillOf({ orders: to(files('/restore')) }, { ...promised, guards })).toContain('i-drill');
  });
});

describe('what is a reference', () => {
  const prod = '${var.prod}';
  const guardsOf = (restore: DrillRestoreProps, guards: DrillGuards = {}) => {
    const stack = stackWithProvider();
    const drill = new RestoreDrill(stack, 'quarterly', { ...promised, guards });
    drill.addRestore('orders', restore);
    const jobs = JSON.parse(Testing.synth(stack, true)).resource.alirestore_job;
    return (Object.values(jobs)[0] as { guard: object }).guard;
  };

  it('is left to the provider, which is told what to guard', () => {
    const guards = { protectedInstanceIds: ['i-prod'], protectedBuckets: [prod], protectedFileSystemIds: ['fs-1'] };
    expect(guardsOf(to(files('/restore', prod)), guards)).toEqual({
      group: 'quarterly',
      name: 'orders',
      protected_instance_ids: ['i-prod'],
      protected_buckets: [prod],
      protected_file_system_ids: ['fs-1'],
    });
  });

  it('may be a whole list of what is protected', () => {
    const list = Token.asList('${var.protected}');
    expect(guardsOf(to(files('/restore', 'i-1')), { protectedInstanceIds: list })).toMatchObject({
      protected_instance_ids: '${var.protected}',
    });
  });

  it('of the source goes along, unless the target may be what the snapshot was taken of', () => {
    const recoveryPoint = RecoveryPoint.latest({ vaultId: 'v-1', instanceId: prod });
    const restore = { recoveryPoint, target: files('/restore') };
    expect(guardsOf(restore)).toMatchObject({ source_instance_id: prod });
    expect(guardsOf({ ...restore, allowInPlace: true })).not.toHaveProperty('source_instance_id');
  });

  it('is refused where it is one and the same', () => {
    const guards = { protectedInstanceIds: [prod] };
    expect(() => guardsOf(to(files('/restore', prod)), guards)).toThrow('would write to the instance');
  });

  it('within the JSON of a target is left to the provider', () => {
    const target = RestoreTarget.ecsInstanceRollback({ ...rollback, instanceId: prod });
    expect(guardsOf(to(target), { protectedInstanceIds: ['i-1'] })).toMatchObject({ protected_instance_ids: ['i-1'] });
  });
});

describe('a table', () => {
  const recoveryPoint = RecoveryPoint.latest({ vaultId: 'v-1', instanceName: 'ots-1', tableName: 'orders' });

  it('that the snapshot was taken of is no target, another one of its instance is', () => {
    expect(() => drillOf({ orders: { recoveryPoint, target: table('orders') } })).toThrow(
      'restore "orders" would overwrite the table orders, which its snapshot was taken of',
    );
    expect(drillOf({ orders: { recoveryPoint, target: table('copy') } })).toContain('alirestore_job');
  });
});

describe('a name in a drill', () => {
  const drill = () => new RestoreDrill(stackWithProvider(), 'quarterly', promised);

  it.each(['', ' ', 'a b', '-a', 'a.b', 'ä', '${var.name}'])('is not %j', (name) => {
    const message = `got "${name}", expected letters, digits, - and _, beginning with a letter or digit; choose another name`;
    expect(() => drill().addRestore(name, to(files('/a')))).toThrow(`invalid name of a restore: ${message}`);
    expect(() => drill().addValidation(name, { command: ['true'] })).toThrow(
      `invalid name of a validation: ${message}`,
    );
    expect(() => drill().addCleanup(name, { command: ['true'] })).toThrow(`invalid name of a cleanup: ${message}`);
  });

  it('is given once', () => {
    const twice = drill();
    twice.addRestore('orders', to(files('/a')));
    expect(() => twice.addRestore('orders', to(files('/b')))).toThrow(
      'two restores with one name: got "orders" again, expected a new name; choose another one',
    );
    twice.addValidation('orders', { command: ['true'] });
    expect(() => twice.addValidation('orders', { command: ['true'] })).toThrow(
      'two validations with one name: got "orders" again, expected a new name; choose another one',
    );
    twice.addCleanup('orders', { command: ['true'] });
    expect(() => twice.addCleanup('orders', { command: ['true'] })).toThrow(
      'two cleanups with one name: got "orders" again, expected a new name; choose another one',
    );
  });

  it('that comes after another one, comes after one that is there', () => {
    expect(() => drill().addRestore('report', to(files('/a'), { after: ['orders'] }))).toThrow(
      '"report" is to come after "orders", which was not added before it: got no restore so far; add "orders" first, or correct the name',
    );
    const other = drill();
    other.addRestore('bills', to(files('/a')));
    expect(() => other.addValidation('rows', { command: ['true'], after: ['bills', 'order'] })).toThrow(
      '"rows" is to come after "order", which was not added before it: got bills so far; add "order" first, or correct the name',
    );
  });
});

describe('the promise of a drill', () => {
  const [first, second] = [to(files('/first')), to(files('/second'))];

  it('is not empty', () => {
    expect(() => drillOf({ first }, { objectives: {} })).toThrow(
      'the drill has no objective, so it could be neither met nor missed; give it an rto or an rpo in objectives, or give one to a restore',
    );
    expect(drillOf({ first: { ...first, rto: Duration.hours(1) } }, { objectives: {} })).toContain(
      '"rto_seconds": 3600',
    );
  });

  it('is of restores', () => {
    expect(() => drillOf({})).toThrow(
      'the drill has no restores, so it would prove nothing; add one with addRestore (add_restore)',
    );
  });

  it.each(['rto', 'rpo'])('is not contradicted by the %s of a restore', (kind) => {
    const lax = { ...first, [kind]: Duration.hours(2) };
    expect(() => drillOf({ first: lax }, { objectives: { [kind]: Duration.minutes(90) } })).toThrow(
      `the ${kind} of restore "first" (2 h) is longer than that of the drill (1 h 30 min); shorten it, or lengthen that of the drill`,
    );
    expect(drillOf({ first: lax }, { objectives: { [kind]: Duration.hours(2) } })).toContain('alirestore_drill');
  });

  it('is not below the sum of restores that come after each other', () => {
    const rto = Duration.minutes(40);
    const chain = { first: { ...first, rto }, second: { ...second, rto, after: ['first'] } };
    expect(() => drillOf(chain)).toThrow(
      'the rto of the drill (1 h) is shorter than those of first, second together (1 h 20 min), which run one after another; lengthen it, or shorten theirs',
    );
    expect(drillOf({ first: chain.first, second: { ...second, rto } })).toContain('alirestore_drill');
  });
});

describe('a recovery point', () => {
  const declaredAt = '2026-11-21T08:00:00Z';
  const restoreOf = (time: string, rpo?: Duration): DrillRestoreProps => ({
    recoveryPoint: RecoveryPoint.atOrBefore({ vaultId: 'v-1', instanceId: 'i-prod', time }),
    target: files('/restore'),
    rpo,
  });
  const objectives = { rpo: Duration.hours(24) };

  it.each(['2026-11-20T07:59:59Z', '2026-11-20T15:59:59CST', '1795161599'])(
    'of %s is too old for the RPO that it should show',
    (time) => {
      expect(() => drillOf({ orders: restoreOf(time) }, { objectives, declaredAt })).toThrow(
        'the recovery point of restore "orders" is at least 1 d 1 s older than the disaster, which is declaredAt (declared_at), but the rpo allows 1 d; choose a later recovery point, or lengthen the rpo',
      );
    },
  );

  it('is too old for the RPO of its own restore', () => {
    const restore = restoreOf('2026-11-21T06:00:00Z', Duration.hours(1));
    expect(() => drillOf({ orders: restore }, { objectives, declaredAt })).toThrow(
      'is at least 2 h older than the disaster, which is declaredAt (declared_at), but the rpo allows 1 h',
    );
  });

  it.each([
    ['2026-11-20T08:00:00Z', declaredAt],
    ['2020-01-01T00:00:00Z', undefined],
    ['2020-01-01T00:00:00Z', '${var.declared_at}'],
    ['${var.time}', declaredAt],
  ])('of %s is not refused where the disaster is declared at %s', (time, declared) => {
    const made = drillOf({ orders: restoreOf(time) }, { objectives, declaredAt: declared });
    expect(made).toContain('"at_or_before"');
  });
});
