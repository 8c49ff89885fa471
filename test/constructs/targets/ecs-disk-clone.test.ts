import { describe, expect, it } from 'vitest';
import { DiskPerformanceLevel, RestoreTarget } from '../../../src';
import { propName } from '../../../src/constructs/synthesis/prop-name';
import { targetArguments } from '../synthesize';

const target = { regionId: 'cn-hangzhou', instanceId: 'i-1', diskCategory: 'cloud_essd' };

describe('a disk to a new disk', () => {
  it('is attached to an instance', () => {
    expect(targetArguments(RestoreTarget.ecsDiskClone(target))).toEqual({
      restore_type: 'UDM_ECS_DISK',
      source_type: 'UDM_ECS',
      udm_region_id: 'cn-hangzhou',
      udm_detail: '{"targetInstanceId":"i-1","diskCategory":"cloud_essd"}',
    });
  });

  it('takes every detail', () => {
    const detailed = RestoreTarget.ecsDiskClone({
      ...target,
      diskPerformanceLevel: DiskPerformanceLevel.PL0,
      extra: { zone: 'b' },
    });
    expect(targetArguments(detailed).udm_detail).toBe(
      '{"targetInstanceId":"i-1","diskCategory":"cloud_essd","diskPerformanceLevel":"PL0","zone":"b"}',
    );
  });

  it.each([
    ['instanceId', 'the ID of the ECS instance to attach the disk to'],
    ['diskCategory', 'a disk category, such as cloud_essd'],
  ])('fails without %s', (name, expected) => {
    expect(() => RestoreTarget.ecsDiskClone({ ...target, [name]: '' })).toThrow(
      `missing ${propName(name)}: got "", expected ${expected}`,
    );
  });
});
