import { describe, expect, it } from 'vitest';
import { databasePlaceOf, serviceInstancePlaceOf } from '../../src/target-rules/database-place';
import type { DatabaseTarget } from '../../src/target-rules/database-target';
import { createOccupancy } from '../../src/target-rules/occupancy';

const rds = (instanceId: string, ...names: string[]): DatabaseTarget => ({
  instanceType: 'RDS',
  instanceId,
  ...(names.length > 0 && { databases: names.map((name) => ({ name })) }),
});
const other = (host: string, port: string, ...names: string[]): DatabaseTarget => ({
  instanceType: 'Other',
  host,
  port,
  ...(names.length > 0 && { databases: names.map((name) => ({ name })) }),
});

function areOne(a: DatabaseTarget, b: DatabaseTarget): boolean {
  const [first, second] = [a, b].map(databasePlaceOf);
  const occupancy = createOccupancy<string>();
  if (first) occupancy.add('a', first);
  return second !== undefined && occupancy.find(second) !== undefined;
}

describe('two restores write into one database', () => {
  it.each<[string, DatabaseTarget, DatabaseTarget]>([
    ['of one name', rds('rm-1', 'orders'), rds('rm-1', 'orders')],
    [
      'whose names and types are spelt differently',
      rds('rm-1', 'Orders'),
      { ...rds('RM-1', 'orders'), instanceType: 'rds' },
    ],
    ['of several', rds('rm-1', 'orders', 'users'), rds('rm-1', 'bills', 'users')],
    [
      'under its new name',
      { ...rds('rm-1'), databases: [{ name: 'a', newName: 'drill' }] },
      { ...rds('rm-1'), databases: [{ name: 'b', newName: 'Drill' }] },
    ],
    ['where one writes all that its backup has', rds('rm-1'), rds('rm-1', 'orders')],
    ['of a host', other('db.example.com', '3306', 'orders'), other('DB.example.com.', '3306', 'orders')],
    [
      'of a host, through a gateway and without one',
      other('10.0.0.5', '3306', 'orders'),
      { instanceType: 'Agent', host: '10.0.0.5', port: '3306' },
    ],
    ['of an address of IPv6', other('[fd00::5]', '3306', 'orders'), other('fd00::5', '3306', 'orders')],
    ['by its instance and by its host', rds('rm-1', 'orders'), other('rm-1.mysql.rds.aliyuncs.com', '3306', 'orders')],
    [
      'by one reference',
      { ...rds(''), instanceId: { later: '${rds.id}' }, databases: [{ name: 'orders' }] },
      { ...rds(''), instanceId: { later: '${rds.id}' }, databases: [{ name: 'orders' }] },
    ],
  ])('%s', (_, a, b) => {
    expect(areOne(a, b)).toBe(true);
  });
});

describe('two restores write into two databases', () => {
  it.each<[string, DatabaseTarget, DatabaseTarget]>([
    ['of two names', rds('rm-1', 'orders'), rds('rm-1', 'users')],
    ['of two instances', rds('rm-1', 'orders'), rds('rm-2', 'orders')],
    [
      'under a new name and under the old one',
      rds('rm-1', 'orders'),
      { ...rds('rm-1'), databases: [{ name: 'orders', newName: 'orders_drill' }] },
    ],
    ['of two ports', other('10.0.0.5', '3306', 'orders'), other('10.0.0.5', '3307', 'orders')],
    [
      'of two ports of an ECS instance',
      { instanceType: 'ECS', instanceId: 'i-1', port: '3306' },
      { instanceType: 'ECS', instanceId: 'i-1', port: '3307' },
    ],
    [
      'of two hosts in one network',
      { instanceType: 'Express', instanceId: 'vpc-1', host: '10.0.0.5', port: '3306' },
      { instanceType: 'Express', instanceId: 'vpc-1', host: '10.0.0.6', port: '3306' },
    ],
    ['whose names only begin alike', rds('rm-1', 'a/b'), rds('rm-1', 'a')],
    ['by a reference and by an id', { ...rds(''), instanceId: { later: '${rds.id}' } }, rds('rm-1')],
  ])('%s', (_, a, b) => {
    expect(areOne(a, b)).toBe(false);
  });

  it('as far as it is certain: what is known later names no place', () => {
    expect(databasePlaceOf({ instanceType: 'RDS', instanceId: {} })).toBeUndefined();
    expect(databasePlaceOf({ ...rds('rm-1'), databases: {} })).toBeUndefined();
    expect(databasePlaceOf({ ...rds('rm-1'), databases: [{ name: {} }] })).toBeUndefined();
  });
});

it('shows a person where a restore writes', () => {
  expect(databasePlaceOf(rds('rm-1', 'orders', 'users'))).toMatchObject({
    shown: 'rm-1, orders, users',
    attribute: 'destination_endpoint_instance_id',
  });
  expect(databasePlaceOf(other('10.0.0.5', '3306'))).toMatchObject({
    shown: '10.0.0.5:3306',
    attribute: 'destination_endpoint_ip',
  });
});

it('knows a service instance, which is overwritten whole', () => {
  expect(serviceInstancePlaceOf('si-1')).toEqual({
    container: 'service instance\n=si-1',
    folders: ['/'],
    attribute: 'service_instance_id',
    shown: 'si-1',
  });
  expect(serviceInstancePlaceOf({})).toBeUndefined();
  expect(serviceInstancePlaceOf(undefined)).toBeUndefined();
});
