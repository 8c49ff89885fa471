import { describe, expect, it } from 'vitest';
import { RestoreTarget } from '../../../src';
import { targetArguments } from '../synthesize';

const target = { instanceId: 'i-1', regionId: 'cn-hangzhou', allowInPlace: true };

describe('a rollback', () => {
  it('puts an instance back', () => {
    expect(targetArguments(RestoreTarget.ecsInstanceRollback(target))).toEqual({
      restore_type: 'UDM_ECS_ROLLBACK',
      source_type: 'UDM_ECS',
      udm_region_id: 'cn-hangzhou',
      udm_detail: '{"sourceInstanceId":"i-1"}',
    });
  });

  it('puts a disk back', () => {
    expect(targetArguments(RestoreTarget.ecsDiskRollback(target))).toEqual({
      restore_type: 'UDM_ECS_DISK_ROLLBACK',
      source_type: 'UDM_ECS',
      udm_region_id: 'cn-hangzhou',
      udm_detail: '{"sourceInstanceId":"i-1"}',
    });
  });

  it('uses force only when it is told to', () => {
    const forced = RestoreTarget.ecsInstanceRollback({ ...target, forceRestore: true, bootAfterRestore: true });
    expect(targetArguments(forced).udm_detail).toBe(
      '{"sourceInstanceId":"i-1","forceRestore":true,"bootAfterRestore":true}',
    );
  });

  it('takes members that this version does not know', () => {
    const forced = RestoreTarget.ecsDiskRollback({ ...target, extra: { foreceRestore: true } });
    expect(targetArguments(forced).udm_detail).toBe('{"sourceInstanceId":"i-1","foreceRestore":true}');
  });

  it('fails for an instance that nobody allowed to overwrite', () => {
    expect(() => RestoreTarget.ecsInstanceRollback({ instanceId: 'i-1', regionId: 'cn-hangzhou' })).toThrow(
      'a rollback of an ECS instance overwrites all its disks: got allowInPlace (allow_in_place) undefined, expected true; set it to true if what is there now may be lost, or restore to a new instance instead, with the target for ECS instance clones',
    );
  });

  it('fails for a disk that nobody allowed to overwrite', () => {
    expect(() => RestoreTarget.ecsDiskRollback({ ...target, allowInPlace: false })).toThrow(
      'a rollback of a disk overwrites it: got allowInPlace (allow_in_place) false, expected true; set it to true if what is there now may be lost, or restore to a new disk instead, with the target for ECS disk clones',
    );
  });

  it('fails without an instance', () => {
    expect(() => RestoreTarget.ecsDiskRollback({ ...target, instanceId: '' })).toThrow(
      'missing instanceId (instance_id): got "", expected the ID of the ECS instance to roll back',
    );
  });

  it('fails without a region', () => {
    expect(() => RestoreTarget.ecsDiskRollback({ ...target, regionId: '' })).toThrow(
      'missing regionId (region_id): got "", expected the region to restore to, such as cn-hangzhou',
    );
  });
});
