import type { IResolvable } from '../../framework';
import { propName } from '../synthesis/prop-name';
import { requireText } from '../synthesis/require-text';
import type { TargetSettings } from './target-settings';
import { udmTarget } from './udm-target';

/** The ECS instance that a snapshot was taken of. What the disks hold now is lost. */
export interface EcsRollbackTargetProps {
  /** ID of the ECS instance that the snapshot was taken of, and that is rolled back. */
  readonly instanceId: string;

  /** Region of the instance, such as `cn-hangzhou`. */
  readonly regionId: string;

  /**
   * Confirms that what the disks hold now may be lost. Without it, the rollback is refused.
   *
   * @default false
   */
  readonly allowInPlace?: boolean;

  /**
   * Roll back even if a disk was detached since the snapshot, or attached to another instance, whose data is then
   * overwritten.
   *
   * @default false
   */
  readonly forceRestore?: boolean | IResolvable;

  /**
   * Start the instance afterwards.
   *
   * @default false
   */
  readonly bootAfterRestore?: boolean | IResolvable;

  /**
   * Further members of `UdmDetail`. Newer pages of the service spell the force of a disk rollback `foreceRestore`: where
   * `forceRestore` has no effect, write `extra: { foreceRestore: true }`.
   *
   * @default - none
   */
  readonly extra?: { [member: string]: any };
}

export function ecsInstanceRollback(props: EcsRollbackTargetProps): TargetSettings {
  requireConsent(props, 'an ECS instance overwrites all its disks', 'instance');
  return rollback('UDM_ECS_ROLLBACK', props);
}

export function ecsDiskRollback(props: EcsRollbackTargetProps): TargetSettings {
  requireConsent(props, 'a disk overwrites it', 'disk');
  return rollback('UDM_ECS_DISK_ROLLBACK', props);
}

function rollback(restoreType: string, props: EcsRollbackTargetProps): TargetSettings {
  const { instanceId, regionId, forceRestore, bootAfterRestore, extra } = props;
  const sourceInstanceId = requireText('instanceId', instanceId, 'the ID of the ECS instance to roll back');
  return udmTarget({ restoreType, regionId, detail: { sourceInstanceId, forceRestore, bootAfterRestore }, extra });
}

function requireConsent({ allowInPlace }: EcsRollbackTargetProps, danger: string, thing: string): void {
  if (allowInPlace === true) return;
  throw new Error(
    `a rollback of ${danger}: got ${propName('allowInPlace')} ${allowInPlace}, expected true; set it to true if what is there now may be lost, or restore to a new ${thing} instead, with the target for ECS ${thing} clones`,
  );
}
