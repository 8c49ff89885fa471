import { describe, expect, it } from 'vitest';
import {
  type DatabaseTarget,
  databasePlaceOf,
  overwrittenDatabase,
  protectedDatabase,
} from '../../src/target-rules/database-place';
import { createOccupancy } from '../../src/target-rules/occupancy';
import { serviceInstancePlaceOf } from '../../src/target-rules/service-instance-place';

const rds = (databases?: string[], instance = 'rm-1'): DatabaseTarget => ({
  destination_endpoint_instance_type: 'RDS',
  destination_endpoint_instance_id: instance,
  ...(databases && { databases }),
});
const other = (host: string, port: string, databases?: string[]): DatabaseTarget => ({
  destination_endpoint_instance_type: 'Other',
  destination_endpoint_ip: host,
  destination_endpoint_port: port,
  ...(databases && { databases }),
});

function clash(a: DatabaseTarget, b: DatabaseTarget): boolean {
  const occupancy = createOccupancy<string>();
  const [first, second] = [databasePlaceOf(a), databasePlaceOf(b)];
  if (!first || !second) return false;
  occupancy.add('a', first);
  return occupancy.find(second) !== undefined;
}

describe('two restores write to one database', () => {
  it.each<[string, DatabaseTarget, DatabaseTarget]>([
    ['of the same name', rds(['orders']), rds(['orders'])],
    ['among several', rds(['orders', 'users']), rds(['audit', 'users'])],
    ['written with other letters', rds(['Orders']), rds(['orders'])],
    ['as one of all', rds(), rds(['orders'])],
    ['on one instance, whose port one of them names', rds(['a']), { ...rds(['a']), destination_endpoint_port: '3306' }],
    ['on one host', other('DB.example.com', '3306', ['a']), other('db.example.com', '3306', ['a'])],
    ['with a slash in its name', rds(['a/b']), rds(['a/b'])],
  ])('%s', (_, a, b) => {
    expect(clash(a, b)).toBe(true);
    expect(clash(b, a)).toBe(true);
  });

  it('by one reference', () => {
    const later = { later: '${alicloud_db_instance.drill.id}' };
    const target = { ...rds(['orders']), destination_endpoint_instance_id: later };
    expect(clash(target, target)).toBe(true);
    expect(databasePlaceOf(target)?.shown).toBe('${alicloud_db_instance.drill.id}, orders');
  });
});

describe('two restores write to different databases', () => {
  it.each<[string, DatabaseTarget, DatabaseTarget]>([
    ['by their names', rds(['orders']), rds(['users'])],
    ['by their instances', rds(['orders']), rds(['orders'], 'rm-2')],
    ['by their ports on one host', other('10.0.0.5', '3306', ['a']), other('10.0.0.5', '3307', ['a'])],
    ['that a slash does not make one of another', rds(['a']), rds(['a/b'])],
  ])('%s', (_, a, b) => {
    expect(clash(a, b)).toBe(false);
  });

  it.each<[string, DatabaseTarget]>([
    ['an instance', { ...rds(['a']), destination_endpoint_instance_id: {} }],
    ['names', { ...rds(), databases: {} }],
    ['a name', { ...rds(), databases: ['a', {}] }],
    ['a destination that is made', { destination_endpoint_instance_type: 'RDS', databases: ['a'] }],
  ])('as far as it is known: %s', (_, target) => {
    expect(databasePlaceOf(target)).toBeUndefined();
  });
});

describe('a protected database is found', () => {
  it.each<[string, DatabaseTarget, string, string]>([
    ['by its instance', rds(['a']), 'rm-1', 'destination_endpoint_instance_id'],
    ['by its name', rds(['a', 'orders']), 'rm-1/orders', 'destination_endpoint_instance_id'],
    ['among all', rds(), 'rm-1/orders', 'destination_endpoint_instance_id'],
    ['by its host', other('db.example.com', '3306'), 'DB.example.com', 'destination_endpoint_ip'],
    ['by host and port', other('10.0.0.5', '3306'), '10.0.0.5:3306', 'destination_endpoint_ip'],
    ['by host, port and name', other('10.0.0.5', '3306', ['a']), '10.0.0.5:3306/A', 'destination_endpoint_ip'],
    ['by an address of IPv6', other('fd00::5', '3306'), '[fd00::5]:3306', 'destination_endpoint_ip'],
  ])('%s', (_, target, entry, attribute) => {
    expect(protectedDatabase(target, ['rm-0', entry])).toEqual({ attribute, id: entry });
  });

  it.each<[string, DatabaseTarget, string]>([
    ['another name', rds(['a']), 'rm-1/orders'],
    ['another port', other('10.0.0.5', '3307'), '10.0.0.5:3306'],
    ['a name that only begins so', rds(['a'], 'rm-1x'), 'rm-1'],
    ['names that are known later', { ...rds(), databases: {} }, 'rm-1/orders'],
    ['an instance that is known later', { ...rds(), destination_endpoint_instance_id: {} }, 'rm-1'],
  ])('but not with %s', (_, target, entry) => {
    expect(protectedDatabase(target, [entry])).toBeUndefined();
  });
});

it('the instance that was backed up is overwritten, whatever the database is called', () => {
  expect(overwrittenDatabase(rds(['copy']), 'rm-1')?.attribute).toBe('destination_endpoint_instance_id');
  expect(overwrittenDatabase(rds(['copy']), 'rm-2')).toBeUndefined();
  expect(overwrittenDatabase(rds(['copy']), undefined)).toBeUndefined();
});

it('a service instance is one place as a whole', () => {
  expect(serviceInstancePlaceOf('si-1')).toEqual(serviceInstancePlaceOf('si-1'));
  expect(serviceInstancePlaceOf('si-1')?.container).not.toBe(serviceInstancePlaceOf('si-2')?.container);
  expect(serviceInstancePlaceOf({})).toBeUndefined();
});
