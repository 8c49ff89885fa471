import type { IResolvable } from '../../framework';
import { requireText } from '../synthesis/require-text';
import type { TargetSettings } from './target-settings';
import type { DiskPerformanceLevel } from './udm-target';
import { udmTarget } from './udm-target';

/** A new disk. */
export interface EcsDiskCloneTargetProps {
  /** Region to make the disk in, such as `cn-hangzhou`. */
  readonly regionId: string;

  /** ID of the ECS instance that the disk is attached to. */
  readonly instanceId: string;

  /** Category of the disk, such as `cloud_essd`. */
  readonly diskCategory: string;

  /**
   * Performance level of the disk, for ESSD disks.
   *
   * @default DiskPerformanceLevel.PL1
   */
  readonly diskPerformanceLevel?: DiskPerformanceLevel | IResolvable;

  /**
   * Further members of `UdmDetail`.
   *
   * @default - none
   */
  readonly extra?: { [member: string]: any };
}

export function ecsDiskClone(props: EcsDiskCloneTargetProps): TargetSettings {
  const detail = {
    targetInstanceId: requireText('instanceId', props.instanceId, 'the ID of the ECS instance to attach the disk to'),
    diskCategory: requireText('diskCategory', props.diskCategory, 'a disk category, such as cloud_essd'),
    diskPerformanceLevel: props.diskPerformanceLevel,
  };
  return udmTarget({ restoreType: 'UDM_ECS_DISK', regionId: props.regionId, detail, extra: props.extra });
}
