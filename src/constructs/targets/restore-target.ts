import { checkProps } from '../synthesis/check-props';
import { type CommonFileSystemTargetProps, commonFileSystem } from './common-file-system';
import { type ContainerTargetProps, container } from './container';
import { type CustomTargetProps, custom } from './custom';
import { type EcsDiskCloneTargetProps, ecsDiskClone } from './ecs-disk-clone';
import { type EcsFilesTargetProps, ecsFiles } from './ecs-files';
import { type EcsInstanceCloneTargetProps, ecsInstanceClone } from './ecs-instance-clone';
import { type EcsRollbackTargetProps, ecsDiskRollback, ecsInstanceRollback } from './ecs-rollback';
import { type NasFileSystemTargetProps, nasFileSystem } from './nas-file-system';
import { type OssBucketTargetProps, ossBucket } from './oss-bucket';
import { type TablestoreTableTargetProps, tablestoreTable } from './tablestore-table';
import type { TargetSettings } from './target-settings';

/**
 * Where data is restored to. It decides the type of the restore, and which snapshots can be restored.
 *
 * @see https://www.alibabacloud.com/help/en/cloud-backup/developer-reference/api-hbr-2017-09-08-createrestorejob
 */
export class RestoreTarget {
  /** Restores files to a directory of an ECS instance. Restore type `ECS_FILE`. */
  public static ecsFiles(props: EcsFilesTargetProps): RestoreTarget {
    return new RestoreTarget(ecsFiles(checkProps('EcsFilesTargetProps', props, 'RestoreTarget.ecsFiles')));
  }

  /** Restores objects to a bucket. Restore type `OSS`. */
  public static ossBucket(props: OssBucketTargetProps): RestoreTarget {
    return new RestoreTarget(ossBucket(checkProps('OssBucketTargetProps', props, 'RestoreTarget.ossBucket')));
  }

  /** Restores files to a NAS file system. Restore type `NAS`. */
  public static nasFileSystem(props: NasFileSystemTargetProps): RestoreTarget {
    return new RestoreTarget(
      nasFileSystem(checkProps('NasFileSystemTargetProps', props, 'RestoreTarget.nasFileSystem')),
    );
  }

  /** Restores files to a Cloud Parallel File Storage (CPFS) file system. Restore type `COMMON_FILE_SYSTEM`. */
  public static commonFileSystem(props: CommonFileSystemTargetProps): RestoreTarget {
    return new RestoreTarget(
      commonFileSystem(checkProps('CommonFileSystemTargetProps', props, 'RestoreTarget.commonFileSystem')),
    );
  }

  /** Restores a table to a table of Tablestore. Restore type `OTS_TABLE`. */
  public static tablestoreTable(props: TablestoreTableTargetProps): RestoreTarget {
    return new RestoreTarget(
      tablestoreTable(checkProps('TablestoreTableTargetProps', props, 'RestoreTarget.tablestoreTable')),
    );
  }

  /** Restores a whole ECS instance to a new instance. Restore type `UDM_ECS`. */
  public static ecsInstanceClone(props: EcsInstanceCloneTargetProps): RestoreTarget {
    return new RestoreTarget(
      ecsInstanceClone(checkProps('EcsInstanceCloneTargetProps', props, 'RestoreTarget.ecsInstanceClone')),
    );
  }

  /** Restores a disk to a new disk of an ECS instance. Restore type `UDM_ECS_DISK`. */
  public static ecsDiskClone(props: EcsDiskCloneTargetProps): RestoreTarget {
    return new RestoreTarget(ecsDiskClone(checkProps('EcsDiskCloneTargetProps', props, 'RestoreTarget.ecsDiskClone')));
  }

  /** Rolls a whole ECS instance back: what its disks hold now is lost. Restore type `UDM_ECS_ROLLBACK`. */
  public static ecsInstanceRollback(props: EcsRollbackTargetProps): RestoreTarget {
    return new RestoreTarget(
      ecsInstanceRollback(checkProps('EcsRollbackTargetProps', props, 'RestoreTarget.ecsInstanceRollback')),
    );
  }

  /** Rolls a disk of an ECS instance back: what it holds now is lost. Restore type `UDM_ECS_DISK_ROLLBACK`. */
  public static ecsDiskRollback(props: EcsRollbackTargetProps): RestoreTarget {
    return new RestoreTarget(
      ecsDiskRollback(checkProps('EcsRollbackTargetProps', props, 'RestoreTarget.ecsDiskRollback')),
    );
  }

  /** Restores files of a container to a volume of a container. Restore type `CONTAINER`. */
  public static container(props: ContainerTargetProps): RestoreTarget {
    return new RestoreTarget(container(checkProps('ContainerTargetProps', props, 'RestoreTarget.container')));
  }

  /** Restores to whatever else the service takes: for restore types that this version does not know. */
  public static custom(props: CustomTargetProps): RestoreTarget {
    return new RestoreTarget(custom(checkProps('CustomTargetProps', props, 'RestoreTarget.custom')));
  }

  /** Restore type, as the service spells it, such as `ECS_FILE`. */
  public readonly restoreType: string;

  /** Type of the snapshots that can be restored, as the service spells it, such as `ECS_FILE`. */
  public readonly sourceType: string;

  /** @internal */
  public readonly _settings: TargetSettings;

  private constructor(settings: TargetSettings) {
    this.restoreType = settings.restoreType;
    this.sourceType = settings.sourceType;
    this._settings = settings;
  }
}
