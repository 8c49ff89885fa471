import { describe, expect, it } from 'vitest';
import type { DatabaseTarget } from '../../src/target-rules/database-target';
import { overwrittenDatabase, protectedDatabase } from '../../src/target-rules/protected-database';

const rds: DatabaseTarget = { instanceType: 'RDS', instanceId: 'rm-1', databases: [{ name: 'orders' }] };
const other: DatabaseTarget = {
  instanceType: 'Other',
  host: 'db.example.com',
  port: '3306',
  databases: [{ name: 'a', newName: 'orders' }],
};
const managed = (host: string): DatabaseTarget => ({ instanceType: 'Other', host, port: '3306' });

describe('a protected database is found', () => {
  it.each<[string, DatabaseTarget, string]>([
    ['by its instance', rds, 'rm-1'],
    ['in another spelling', rds, ' RM-1 '],
    ['by instance and database', rds, 'rm-1/Orders'],
    ['where everything is restored', { ...rds, databases: undefined }, 'rm-1/users'],
    ['by host', other, 'DB.example.com.'],
    ['by host and port', other, 'db.example.com:3306'],
    ['by host, port and the new name', other, 'db.example.com:3306/orders'],
    ['by an address of IPv6', { ...other, host: 'fd00::5' }, '[fd00::5]:3306'],
    ['whatever its port', rds, 'rm-1:3306'],
    ['by the instance that its host names', managed('rm-1.mysql.rds.aliyuncs.com'), 'rm-1'],
    ['by the instance that its public host names', managed('rm-1xo.mysql.rds.aliyuncs.com'), 'rm-1'],
    ['by the host of the instance', rds, 'rm-1.mysql.rds.aliyuncs.com:3306'],
    [
      'by the network that the server is in',
      { instanceType: 'Express', instanceId: 'vpc-1', host: '10.0.0.5' },
      'vpc-1',
    ],
  ])('%s', (_, target, entry) => {
    expect(protectedDatabase(target, ['rm-9', entry])?.id).toBe(entry);
  });

  it('where both are one reference', () => {
    const prod = { later: '${var.prod}' };
    expect(protectedDatabase({ ...rds, instanceId: prod }, [prod])).toEqual({
      attribute: 'destination_endpoint_instance_id',
      id: prod,
    });
  });
});

describe('a database is not taken for a protected one', () => {
  it.each<[string, DatabaseTarget, string]>([
    ['of another instance', rds, 'rm-10'],
    ['of an instance whose id begins so', { ...rds, instanceId: 'rm-12' }, 'rm-1'],
    ['of another name', rds, 'rm-1/users'],
    ['by the name that it had', other, 'db.example.com/a'],
    ['of another port', other, 'db.example.com:3307'],
    ['of another host', managed('rm-2.mysql.rds.aliyuncs.com'), 'rm-1'],
    ['that is known later', { ...rds, instanceId: { later: '${x}' } }, 'rm-1'],
    ['whose name is known later', { ...rds, databases: {} }, 'rm-1/orders'],
  ])('%s', (_, target, entry) => {
    expect(protectedDatabase(target, [entry])).toBeUndefined();
  });
});

describe('what was backed up', () => {
  it.each<[string, DatabaseTarget]>([
    ['is overwritten under the same name', rds],
    ['is overwritten where everything is restored', { ...rds, databases: undefined }],
    ['is overwritten by one of several', { ...rds, databases: [{ name: 'a', newName: 'b' }, { name: 'orders' }] }],
    ['is overwritten where the new name is the old one', { ...rds, databases: [{ name: 'a', newName: 'A' }] }],
  ])('%s', (_, target) => {
    expect(overwrittenDatabase(target, 'rm-1')).toEqual({ attribute: 'destination_endpoint_instance_id', id: 'rm-1' });
  });

  it.each<[string, DatabaseTarget, string | undefined]>([
    ['stays where every database gets a new name', { ...rds, databases: [{ name: 'a', newName: 'b' }] }, 'rm-1'],
    ['stays on another instance', rds, 'rm-2'],
    ['is not known', rds, undefined],
    ['may stay, as far as the names are known', { ...rds, databases: {} }, 'rm-1'],
  ])('%s', (_, target, source) => {
    expect(overwrittenDatabase(target, source)).toBeUndefined();
  });
});
