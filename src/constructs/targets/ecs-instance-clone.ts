import type { IResolvable } from '../../framework';
import { requireText } from '../synthesis/require-text';
import type { TargetSettings } from './target-settings';
import type { DiskPerformanceLevel } from './udm-target';
import { udmTarget } from './udm-target';

/** A new ECS instance. */
export interface EcsInstanceCloneTargetProps {
  /** Region to make the instance in, such as `cn-hangzhou`. */
  readonly regionId: string;

  /** Instance type, such as `ecs.g7.large`. */
  readonly instanceType: string;

  /** Name of the instance. */
  readonly instanceName: string;

  /** Host name of the instance. */
  readonly hostName: string;

  /** ID of the vSwitch that the instance is connected to. */
  readonly vswitchId: string;

  /** ID of the security group that the instance is in. */
  readonly securityGroupId: string;

  /** Category of its disks, such as `cloud_essd`. */
  readonly diskCategory: string;

  /**
   * Performance level of its disks, for ESSD disks.
   *
   * @default DiskPerformanceLevel.PL1
   */
  readonly diskPerformanceLevel?: DiskPerformanceLevel | IResolvable;

  /**
   * Private IP address of the instance.
   *
   * @default - assigned by DHCP
   */
  readonly privateIpAddress?: string;

  /**
   * Give the instance a public IP address.
   *
   * @default false
   */
  readonly allocatePublicIp?: boolean | IResolvable;

  /**
   * Start the instance afterwards.
   *
   * @default false
   */
  readonly bootAfterRestore?: boolean | IResolvable;

  /**
   * Further members of `UdmDetail`.
   *
   * @default - none
   */
  readonly extra?: { [member: string]: any };
}

export function ecsInstanceClone(props: EcsInstanceCloneTargetProps): TargetSettings {
  const detail = {
    instanceType: requireText('instanceType', props.instanceType, 'an instance type, such as ecs.g7.large'),
    diskCategory: requireText('diskCategory', props.diskCategory, 'a disk category, such as cloud_essd'),
    diskPerformanceLevel: props.diskPerformanceLevel,
    restoredNetwork: requireText('vswitchId', props.vswitchId, 'the ID of a vSwitch'),
    securityGroup: requireText('securityGroupId', props.securityGroupId, 'the ID of a security group'),
    restoredName: requireText('instanceName', props.instanceName, 'a name for the new instance'),
    restoredHostName: requireText('hostName', props.hostName, 'a host name for the new instance'),
    privateIpAddress: props.privateIpAddress,
    allocatePublicIp: props.allocatePublicIp,
    bootAfterRestore: props.bootAfterRestore,
  };
  return udmTarget({ restoreType: 'UDM_ECS', regionId: props.regionId, detail, extra: props.extra });
}
