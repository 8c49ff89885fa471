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

/** Where data is restored to. The type of the restore, and of the snapshots that fit it, follow from it. */
export class RestoreTarget {
  /** Files, to a directory of an ECS instance. */
  public static ecsFiles(props: EcsFilesTargetProps): RestoreTarget {
    return new RestoreTarget(ecsFiles(props));
  }

  /** Objects, to a bucket. */
  public static ossBucket(props: OssBucketTargetProps): RestoreTarget {
    return new RestoreTarget(ossBucket(props));
  }

  /** Files, to a NAS file system. */
  public static nasFileSystem(props: NasFileSystemTargetProps): RestoreTarget {
    return new RestoreTarget(nasFileSystem(props));
  }

  /** Files, to a Cloud Parallel File Storage (CPFS) file system. */
  public static commonFileSystem(props: CommonFileSystemTargetProps): RestoreTarget {
    return new RestoreTarget(commonFileSystem(props));
  }

  /** A table, to a table of Tablestore. */
  public static tablestoreTable(props: TablestoreTableTargetProps): RestoreTarget {
    return new RestoreTarget(tablestoreTable(props));
  }

  /** A whole ECS instance, to a new instance. */
  public static ecsInstanceClone(props: EcsInstanceCloneTargetProps): RestoreTarget {
    return new RestoreTarget(ecsInstanceClone(props));
  }

  /** A disk, to a new disk of an ECS instance. */
  public static ecsDiskClone(props: EcsDiskCloneTargetProps): RestoreTarget {
    return new RestoreTarget(ecsDiskClone(props));
  }

  /** A whole ECS instance, in place: what its disks hold now is lost. */
  public static ecsInstanceRollback(props: EcsRollbackTargetProps): RestoreTarget {
    return new RestoreTarget(ecsInstanceRollback(props));
  }

  /** A disk of an ECS instance, in place: what it holds now is lost. */
  public static ecsDiskRollback(props: EcsRollbackTargetProps): RestoreTarget {
    return new RestoreTarget(ecsDiskRollback(props));
  }

  /** Files of a container, to a volume of a container. */
  public static container(props: ContainerTargetProps): RestoreTarget {
    return new RestoreTarget(container(props));
  }

  /** Anything else that the service takes, for what it learns after this version. */
  public static custom(props: CustomTargetProps): RestoreTarget {
    return new RestoreTarget(custom(props));
  }

  /** What is restored to, in the word of the service. */
  public readonly restoreType: string;

  /** What the snapshot must have been taken of, in the word of the service. */
  public readonly sourceType: string;

  /** @internal */
  public readonly _settings: TargetSettings;

  private constructor(settings: TargetSettings) {
    this.restoreType = settings.restoreType;
    this.sourceType = settings.sourceType;
    this._settings = settings;
  }
}
