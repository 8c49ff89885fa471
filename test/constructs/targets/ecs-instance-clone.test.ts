import { describe, expect, it } from 'vitest';
import { DiskPerformanceLevel, RestoreTarget } from '../../../src';
import { propName } from '../../../src/constructs/synthesis/prop-name';
import { targetArguments } from '../synthesize';

const target = {
  regionId: 'cn-hangzhou',
  instanceType: 'ecs.g7.large',
  instanceName: 'orders-drill',
  hostName: 'orders',
  vswitchId: 'vsw-1',
  securityGroupId: 'sg-1',
  diskCategory: 'cloud_essd',
};

describe('an instance to a new instance', () => {
  it('is described in the words of the service', () => {
    const { udm_detail, ...others } = targetArguments(RestoreTarget.ecsInstanceClone(target));
    expect(others).toEqual({ restore_type: 'UDM_ECS', source_type: 'UDM_ECS', udm_region_id: 'cn-hangzhou' });
    expect(JSON.parse(udm_detail)).toEqual({
      instanceType: 'ecs.g7.large',
      diskCategory: 'cloud_essd',
      restoredNetwork: 'vsw-1',
      securityGroup: 'sg-1',
      restoredName: 'orders-drill',
      restoredHostName: 'orders',
    });
  });

  it('takes every detail', () => {
    const detailed = RestoreTarget.ecsInstanceClone({
      ...target,
      diskPerformanceLevel: DiskPerformanceLevel.PL2,
      privateIpAddress: '10.0.0.5',
      allocatePublicIp: false,
      bootAfterRestore: true,
      extra: { zone: 'b' },
    });
    expect(JSON.parse(targetArguments(detailed).udm_detail)).toMatchObject({
      diskPerformanceLevel: 'PL2',
      privateIpAddress: '10.0.0.5',
      allocatePublicIp: false,
      bootAfterRestore: true,
      zone: 'b',
    });
  });

  it.each([
    ['regionId', 'the region to restore to, such as cn-hangzhou'],
    ['instanceType', 'an instance type, such as ecs.g7.large'],
    ['instanceName', 'a name for the new instance'],
    ['hostName', 'a host name for the new instance'],
    ['vswitchId', 'the ID of a vSwitch'],
    ['securityGroupId', 'the ID of a security group'],
    ['diskCategory', 'a disk category, such as cloud_essd'],
  ])('fails without %s', (name, expected) => {
    expect(() => RestoreTarget.ecsInstanceClone({ ...target, [name]: '' })).toThrow(
      `missing ${propName(name)}: got "", expected ${expected}`,
    );
  });
});
