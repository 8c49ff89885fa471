import { describe, expect, it } from 'vitest';
import type { DrillRestore } from '../../../src/record/schema/drill-record-schema';
import { attemptsOfRecord } from '../../../src/report/coverage/attempts-of-record';
import type { BackedUpSource } from '../../../src/report/coverage/backed-up-source';
import { sourceMatcher } from '../../../src/report/coverage/source-matcher';
import { metRecord, sampleRestore } from '../sample-records';
import { sampleSource } from './sample-coverage';

function found(
  sources: readonly BackedUpSource[],
  restore: Partial<DrillRestore>,
  owners?: Map<string, BackedUpSource>,
) {
  const [attempt] = attemptsOfRecord(metRecord({ restores: [sampleRestore(restore)] }));
  return sourceMatcher(sources, owners)(attempt);
}

describe('a restore is of the source', () => {
  const orders = sampleSource();

  it('whose snapshot it took, whatever the selection called it', () => {
    const other = sampleSource({ name: 'other' });
    const owners = new Map([['s-0001', other]]);
    expect(found([orders, other], { source: 'orders' }, owners)).toBe(other);
    expect(found([orders, other], { source: 'orders' }, new Map([['s-0002', other]]))).toBe(orders);
  });

  it('that the selection named, of the same type', () => {
    expect(found([orders], { source: 'orders' })).toBe(orders);
    expect(found([orders], {})).toBeUndefined();
    expect(found([sampleSource({ type: 'OSS' })], { source: 'orders' })).toBeUndefined();
  });

  it('that nothing else can be meant by', () => {
    expect(found([orders, sampleSource({ source: 'another' })], { source: 'orders' })).toBeUndefined();
  });

  it('that was rolled back, where that is a whole instance', () => {
    const instance = sampleSource({ type: 'UDM_ECS', name: 'i-7', instanceId: 'i-7' });
    const target = { udm_detail: '{"sourceInstanceId":"i-7"}' };
    expect(found([orders, instance], { restoreType: 'UDM_ECS_ROLLBACK', target })).toBe(instance);
    expect(found([orders, instance], { restoreType: 'UDM_ECS_DISK_ROLLBACK', target })).toBeUndefined();
    expect(found([orders, instance], { restoreType: 'UDM_ECS', target })).toBeUndefined();
  });

  it('of a disk, by its name', () => {
    const disk = sampleSource({ type: 'UDM_ECS_DISK', name: 'd-1' });
    expect(found([disk], { restoreType: 'UDM_ECS_DISK', source: 'd-1' })).toBe(disk);
  });

  it('whose backup plan or service instance it restored', () => {
    const plan = sampleSource({ service: 'dbs', type: 'RDS', name: 'dbs-1' });
    const instance = sampleSource({ service: 'computenest', type: 'SERVICE_INSTANCE', name: 'si-1' });
    const ofPlan = { backupPlanId: 'dbs-1', restoreTime: null, completedAt: null };
    const ofInstance = { serviceInstanceId: 'si-1', backupId: 'b-1', completedAt: null };
    expect(found([plan, instance], { service: 'dbs', recoveryPoint: ofPlan })).toBe(plan);
    expect(found([plan, instance], { service: 'computenest', recoveryPoint: ofInstance })).toBe(instance);
  });
});
