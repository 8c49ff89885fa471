import { describe, expect, it } from 'vitest';
import { createOccupancy } from '../../src/target-rules/occupancy';
import type { Target } from '../../src/target-rules/target';
import { placeOf } from '../../src/target-rules/written-place';

const files = (path: Target['target_path'], changes: Target = {}): Target => ({
  restore_type: 'ECS_FILE',
  target_instance_id: 'i-1',
  target_path: path,
  ...changes,
});
const objects = (prefix?: string, changes: Target = {}): Target => ({
  restore_type: 'OSS',
  target_bucket: 'b',
  ...(prefix && { target_prefix: prefix }),
  ...changes,
});
const rollback = (type: string, detail: string, snapshot?: string): Target => ({
  restore_type: type,
  udm_detail: detail,
  ...(snapshot && { snapshot_id: snapshot }),
});
const disk = (snapshot?: string) => rollback('UDM_ECS_DISK_ROLLBACK', '{"sourceInstanceId":"i-1"}', snapshot);
const volume = (container: string): Target => ({
  restore_type: 'CONTAINER',
  target_container_cluster_id: 'c-1',
  target_container: container,
});
const table = (name: string): Target => ({
  restore_type: 'OTS_TABLE',
  target_instance_name: 'ots-1',
  target_table_name: name,
  include: ['source'],
});

/** Whether two restores are certain to write to one place, whoever comes first. */
function clash(a: Target, b: Target): boolean {
  const found = [
    [a, b],
    [b, a],
  ].map(([first, second]) => {
    const occupancy = createOccupancy<string>();
    const [one, other] = [placeOf(first), placeOf(second)];
    if (one) occupancy.add('first', one);
    return other !== undefined && occupancy.find(other) !== undefined;
  });
  expect(found[0]).toBe(found[1]);
  return found[0];
}

const later = (expression?: string) => (expression === undefined ? {} : { later: expression });

describe('two restores write to one place', () => {
  it.each<[string, Target, Target]>([
    ['to one folder', files('/a'), files('/a/')],
    ['to a folder, and to one in it', files('/a'), files('/a/b')],
    ['to a folder that is written in another way', files('/a'), files('/x/../a')],
    ['to a folder of Windows, in small letters and in capitals', files('D:\\Restore'), files('d:/restore/x')],
    ['to everything, and to a folder that is known later', files('/'), files(later('${var.path}'))],
    ['to one folder that is known later', files(later('${var.path}')), files(later('${var.path}'))],
    [
      'to one instance that is known later',
      files('/a', { target_instance_id: later('${var.i}') }),
      files('/a', { target_instance_id: later('${var.i}') }),
    ],
    ['to a folder, and to a part of it', files('/a'), files('/a', { include: ['/b'] })],
    [
      'to a folder by its name, and by what is restored into the folder above',
      files('/a/b'),
      files('/a', { include: ['/b/c'] }),
    ],
    ['to a bucket, and to a prefix in it', objects(), objects('2026/')],
    [
      'to parts of a bucket of which one lies in the other',
      objects(undefined, { options: '{"includes":["x/"]}' }),
      objects('x', { options: '{"includes":["y/"]}' }),
    ],
    [
      'to one volume, its JSON written in another way',
      volume('{"host":"n","pvPath":"/"}'),
      volume('{ "pvPath": "/", "host": "\\u006e" }'),
    ],
    ['to one table', table('orders'), table('orders')],
    ['to an instance that is rolled back', files('/a'), rollback('UDM_ECS_ROLLBACK', '{"sourceInstanceId":"i-1"}')],
    ['to a disk that is rolled back twice', disk('s-1'), disk('s-1')],
  ])('%s', (_, a, b) => {
    expect(clash(a, b)).toBe(true);
  });
});

describe('two restores are not certain to write to one place', () => {
  it.each<[string, Target, Target]>([
    ['in folders of which one name begins the other', files('/a'), files('/ab')],
    ['in one folder of two instances', files('/a'), files('/a', { target_instance_id: 'i-2' })],
    ['in folders that differ by capitals, where they may differ', files('/Restore'), files('/restore')],
    ['in parts of one folder', files('/a', { include: ['/b'] }), files('/a', { include: ['/c'] })],
    ['in parts of which some are known later', files('/a', { include: ['/b'] }), files('/a', { include: [later()] })],
    ['in two prefixes', objects('2025/'), objects('2026/')],
    [
      'in parts of a bucket',
      objects(undefined, { options: '{"includes":["x/"]}' }),
      objects(undefined, { options: '{"includes":["y/"]}' }),
    ],
    ['in a folder that is known later', files('/a'), files(later('${var.path}'))],
    ['in folders of which nothing is known', files(later()), files(later())],
    [
      'in an instance of which nothing is known',
      files('/a', { target_instance_id: later() }),
      files('/a', { target_instance_id: later() }),
    ],
    ['in two volumes', volume('{"host":"n"}'), volume('{"host":"m"}')],
    ['in two tables', table('orders'), table('orders2')],
    ['in two disks', disk('s-1'), disk('s-2')],
    ['in disks whose snapshots are known later', disk(), disk()],
    [
      'where new instances are made',
      { restore_type: 'UDM_ECS', udm_detail: '{"restoredName":"x"}' },
      { restore_type: 'UDM_ECS', udm_detail: '{"restoredName":"x"}' },
    ],
  ])('%s', (_, a, b) => {
    expect(clash(a, b)).toBe(false);
  });

  it('finds one among thousands without comparing each with each', () => {
    const occupancy = createOccupancy<number>();
    const places = Array.from({ length: 20_000 }, (_, n) => placeOf(files(`/restore/${n}`))!);
    const found = places.map((place, n) => {
      const other = occupancy.find(place);
      occupancy.add(n, place);
      return other;
    });
    expect(found.every((other) => other === undefined)).toBe(true);
    expect(occupancy.find(placeOf(files('/restore/777/deep'))!)?.owner).toBe(777);
  });
});
