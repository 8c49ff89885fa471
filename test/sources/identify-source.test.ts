import { describe, expect, it } from 'vitest';
import { identifySource, type Taken } from '../../src/sources/identify-source';

const named = (sourceType: string, taken: Taken) => {
  const identity = identifySource(sourceType, taken);
  return [identity?.name, identity?.source];
};
const paths = (...Path: string[]) => ({ Paths: { Path } });

describe('a source', () => {
  it.each<[string, Taken, string, string]>([
    ['ECS_FILE', { InstanceId: 'i-1', ...paths('/data/orders') }, 'i-1.data_orders', 'i-1 /data/orders'],
    ['ECS_FILE', { InstanceId: 'i-1', ...paths('/') }, 'i-1', 'i-1 /'],
    ['ECS_FILE', { InstanceId: 'i-1', Path: '/data' }, 'i-1.data', 'i-1 /data'],
    ['ECS_FILE', { ClientId: 'c-1', ...paths('/data') }, 'c-1.data', 'c-1 /data'],
    // As the service's own example has it.
    ['ECS_FILE', { InstanceId: 'i-1', ...paths('"/home"') }, 'i-1.home', 'i-1 /home'],
    ['OSS', { Bucket: 'bucket-a' }, 'bucket-a', 'bucket-a'],
    ['OSS', { Bucket: 'bucket-a', Prefix: 'logs/' }, 'bucket-a.logs_', 'bucket-a logs/'],
    ['NAS', { FileSystemId: 'fs-1', CreateTime: 1_600_000_000, ...paths('/share') }, 'fs-1.share', 'fs-1 /share'],
    ['COMMON_FILE_SYSTEM', { FileSystemId: 'cpfs-1', Path: '/share' }, 'cpfs-1.share', 'cpfs-1 /share'],
    ['OTS_TABLE', { InstanceName: 'shop', TableName: 'orders_2026' }, 'shop.orders_2026', 'shop orders_2026'],
    ['UDM_ECS', { InstanceId: 'i-1', Prefix: 'not of it' }, 'i-1', 'i-1'],
    ['UDM_ECS_DISK', { InstanceId: 'i-1', DiskId: 'd-1' }, 'd-1', 'd-1'],
    ['UDM_DISK', { DiskId: 'd-1' }, 'd-1', 'd-1'],
  ])('of %s %j is called %s', (sourceType, taken, name, source) => {
    expect(named(sourceType, taken)).toEqual([name, source]);
  });

  it.each<[string, Taken]>([
    ['ECS_FILE', paths('/data')],
    ['OSS', { Prefix: 'logs/' }],
    ['NAS', {}],
    ['OTS_TABLE', { InstanceName: 'shop' }],
    ['UDM_ECS_DISK', { InstanceId: 'i-1' }],
    ['CONTAINER', { InstanceId: 'i-1' }],
  ])('of %s %j is none', (sourceType, taken) => {
    expect(identifySource(sourceType, taken)).toBeUndefined();
  });

  const odd: [string, Taken][] = [
    ...['/a/b', '/a_b', '/a.b', '/a-b', '/a b', '/a/b/', 'a/b', '//a/b', '/a\\b', '/ä', '/', '/a', '/A', '/b,/a'].map(
      (path): [string, Taken] => ['ECS_FILE', { InstanceId: 'i-1', ...paths(path) }],
    ),
    ['ECS_FILE', { InstanceId: 'i-1', ...paths('/a', '/b') }],
    ['ECS_FILE', { InstanceId: 'i-1.a', ...paths('/b') }],
    ['ECS_FILE', { InstanceId: 'i-1_a', ...paths('/b') }],
    ['ECS_FILE', { InstanceId: 'i-2', ...paths(`/${'long/'.repeat(60)}`) }],
    ['ECS_FILE', { InstanceId: 'i-2', ...paths(`/${'long/'.repeat(60)}x`) }],
  ];

  it('has a name of its own, which fits into a path', () => {
    const names = odd.map(([sourceType, taken]) => identifySource(sourceType, taken)?.name ?? '');
    expect(new Set(names).size).toBe(odd.length);
    for (const name of names) expect(name).toMatch(/^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$/);
    const buckets = ['logs', 'logs/', '/logs', '/logs/'].map(
      (Prefix) => identifySource('OSS', { Bucket: 'b', Prefix })?.name,
    );
    expect(new Set(buckets).size).toBe(4);
  });

  it('is the same in whatever order its paths are listed', () => {
    const [one, two] = [paths('/a', '/b'), paths('/b', '/a', '/b')].map((each) =>
      identifySource('ECS_FILE', { InstanceId: 'i-1', ...each }),
    );
    expect(one).toEqual(two);
    expect(one?.paths).toEqual(['/a', '/b']);
  });
});
