// Generated from the schemas of src/provider by `npm run generate`. Do not edit.
import { type IResolvable, type TerraformDataSource, Token } from '../../framework';
import { Construct } from 'constructs';
import { OutputList } from '../synthesis/output-list';
import { OutputObject } from '../synthesis/output-object';

/**
 * The computed attributes of alirestore_jobs.
 *
 * @internal
 */
export abstract class DataAlirestoreJobsOutputs extends Construct {
  /** @internal */
  protected abstract readonly _resource: TerraformDataSource;

  /** Address of the data source in Terraform. */
  public get fqn(): string {
    return this._resource.fqn;
  }

  /** IDs of the jobs, in the order of `jobs`. */
  public get ids(): string[] {
    return Token.asList(this._resource.interpolationForAttribute('ids'));
  }

  /** The jobs, newest first by creation time, then by ID. */
  public get all(): OutputList {
    return new OutputList(this._resource, 'jobs');
  }

  /** One of `all`, counted from 0. */
  public get(index: number): ListedJob {
    return new ListedJob(this._resource, `jobs[${index}]`);
  }
}

/** The jobs, newest first by creation time, then by ID. This is one of them. */
export class ListedJob extends OutputObject {
  /** ID of the restore job. */
  public get restoreId(): string {
    return Token.asString(this.interpolationForAttribute('restore_id'));
  }

  /** What is restored to. `ECS_FILE`, `OSS`, `NAS`, `COMMON_FILE_SYSTEM`, `OTS_TABLE`, `UDM_ECS_ROLLBACK`, `UDM_ECS`, `UDM_ECS_DISK`, `UDM_ECS_DISK_ROLLBACK`, `CONTAINER`; the service may add others. */
  public get restoreType(): string {
    return Token.asString(this.interpolationForAttribute('restore_type'));
  }

  /** What the snapshot was taken of. `ECS_FILE`, `OSS`, `NAS`, `COMMON_FILE_SYSTEM`, `OTS_TABLE`, `UDM_ECS`, `CONTAINER`; the service may add others. */
  public get sourceType(): string {
    return Token.asString(this.interpolationForAttribute('source_type'));
  }

  /** Status of the restore job. `CREATED`, `QUEUED`, `RUNNING`, `CANCELING`, `COMPLETE`, `PARTIAL_COMPLETE`, `FAILED`, `CANCELED`, `EXPIRED`; the service may add others. */
  public get status(): string {
    return Token.asString(this.interpolationForAttribute('status'));
  }

  /** Why the job failed or is incomplete. */
  public get errorMessage(): string {
    return Token.asString(this.interpolationForAttribute('error_message'));
  }

  /** List of the files that could not be restored. */
  public get errorFile(): string {
    return Token.asString(this.interpolationForAttribute('error_file'));
  }

  /** Progress; 10000 is everything. In hundredths of a percent. */
  public get progress(): number {
    return Token.asNumber(this.interpolationForAttribute('progress'));
  }

  /** ID of the vault that holds the snapshot. */
  public get vaultId(): string {
    return Token.asString(this.interpolationForAttribute('vault_id'));
  }

  /** ID of the snapshot that is restored. */
  public get snapshotId(): string {
    return Token.asString(this.interpolationForAttribute('snapshot_id'));
  }

  /** Hash of the snapshot. */
  public get snapshotHash(): string {
    return Token.asString(this.interpolationForAttribute('snapshot_hash'));
  }

  /** ID of the parent job. */
  public get parentId(): string {
    return Token.asString(this.interpolationForAttribute('parent_id'));
  }

  /** ID of the client group that restores. */
  public get clusterId(): string {
    return Token.asString(this.interpolationForAttribute('cluster_id'));
  }

  /** When the job was created. Seconds since 1970. */
  public get createdTime(): number {
    return Token.asNumber(this.interpolationForAttribute('created_time'));
  }

  /** When the job was created. RFC 3339. */
  public get createdAt(): string {
    return Token.asString(this.interpolationForAttribute('created_at'));
  }

  /** When the job started to run. Seconds since 1970. */
  public get startTime(): number {
    return Token.asNumber(this.interpolationForAttribute('start_time'));
  }

  /** When the job started to run. RFC 3339. */
  public get startedAt(): string {
    return Token.asString(this.interpolationForAttribute('started_at'));
  }

  /** When the job was last updated. Seconds since 1970. */
  public get updatedTime(): number {
    return Token.asNumber(this.interpolationForAttribute('updated_time'));
  }

  /** When the job was last updated. RFC 3339. */
  public get updatedAt(): string {
    return Token.asString(this.interpolationForAttribute('updated_at'));
  }

  /** When the job ended. Seconds since 1970. */
  public get completeTime(): number {
    return Token.asNumber(this.interpolationForAttribute('complete_time'));
  }

  /** When the job ended. RFC 3339. */
  public get completedAt(): string {
    return Token.asString(this.interpolationForAttribute('completed_at'));
  }

  /** When the record of the job expires. Seconds since 1970. */
  public get expireTime(): number {
    return Token.asNumber(this.interpolationForAttribute('expire_time'));
  }

  /** When the record of the job expires. RFC 3339. */
  public get expiresAt(): string {
    return Token.asString(this.interpolationForAttribute('expires_at'));
  }

  /** Amount of data to restore. In bytes. */
  public get bytesTotal(): number {
    return Token.asNumber(this.interpolationForAttribute('bytes_total'));
  }

  /** Amount of data restored so far. In bytes. */
  public get bytesDone(): number {
    return Token.asNumber(this.interpolationForAttribute('bytes_done'));
  }

  /** Amount of data restored, without duplicates. In bytes. */
  public get actualBytes(): number {
    return Token.asNumber(this.interpolationForAttribute('actual_bytes'));
  }

  /** Number of files to restore (file restores only). */
  public get itemsTotal(): number {
    return Token.asNumber(this.interpolationForAttribute('items_total'));
  }

  /** Number of files restored so far (file restores only). */
  public get itemsDone(): number {
    return Token.asNumber(this.interpolationForAttribute('items_done'));
  }

  /** Number of files really restored (file restores only). */
  public get actualItems(): number {
    return Token.asNumber(this.interpolationForAttribute('actual_items'));
  }

  /** Average speed. In KB/s. */
  public get speed(): number {
    return Token.asNumber(this.interpolationForAttribute('speed'));
  }

  /** Further options, as JSON. */
  public get options(): string {
    return Token.asString(this.interpolationForAttribute('options'));
  }

  /** Paths that are restored, as a JSON array. */
  public get include(): string {
    return Token.asString(this.interpolationForAttribute('include'));
  }

  /** Paths that are not restored, as a JSON array. */
  public get exclude(): string {
    return Token.asString(this.interpolationForAttribute('exclude'));
  }

  /** How the ECS instance or disk is restored, as JSON. */
  public get udmDetail(): string {
    return Token.asString(this.interpolationForAttribute('udm_detail'));
  }

  /** ID of the ECS instance restored to. */
  public get targetInstanceId(): string {
    return Token.asString(this.interpolationForAttribute('target_instance_id'));
  }

  /** Directory restored to. */
  public get targetPath(): string {
    return Token.asString(this.interpolationForAttribute('target_path'));
  }

  /** Name of the bucket restored to. */
  public get targetBucket(): string {
    return Token.asString(this.interpolationForAttribute('target_bucket'));
  }

  /** Prefix of the restored objects. */
  public get targetPrefix(): string {
    return Token.asString(this.interpolationForAttribute('target_prefix'));
  }

  /** ID of the file system restored to. */
  public get targetFileSystemId(): string {
    return Token.asString(this.interpolationForAttribute('target_file_system_id'));
  }

  /** When the target file system was created. Seconds since 1970. */
  public get targetCreateTime(): number {
    return Token.asNumber(this.interpolationForAttribute('target_create_time'));
  }

  /** When the target file system was created. RFC 3339. */
  public get targetCreatedAt(): string {
    return Token.asString(this.interpolationForAttribute('target_created_at'));
  }

  /** Name of the Tablestore instance restored to. */
  public get targetInstanceName(): string {
    return Token.asString(this.interpolationForAttribute('target_instance_name'));
  }

  /** Name of the table restored to. */
  public get targetTableName(): string {
    return Token.asString(this.interpolationForAttribute('target_table_name'));
  }

  /** Point in time that the table is restored to. Seconds since 1970. */
  public get targetTime(): number {
    return Token.asNumber(this.interpolationForAttribute('target_time'));
  }

  /** Point in time that the table is restored to. RFC 3339. */
  public get targetAt(): string {
    return Token.asString(this.interpolationForAttribute('target_at'));
  }

  /** ID of the backup client restored to. */
  public get targetClientId(): string {
    return Token.asString(this.interpolationForAttribute('target_client_id'));
  }

  /** ID of the data source restored to. */
  public get targetDataSourceId(): string {
    return Token.asString(this.interpolationForAttribute('target_data_source_id'));
  }

  /** Number of channels that the restore uses. */
  public get otsDetailBatchChannelCount(): number {
    return Token.asNumber(this.interpolationForAttribute('ots_detail.batch_channel_count'));
  }

  /** Whether rows that exist are overwritten. */
  public get otsDetailOverwriteExisting(): IResolvable {
    return this.interpolationForAttribute('ots_detail.overwrite_existing');
  }

  /** Whether the backup belongs to this account or to another one. `SELF_ACCOUNT`, `CROSS_ACCOUNT`; the service may add others. */
  public get crossAccountType(): string {
    return Token.asString(this.interpolationForAttribute('cross_account_type'));
  }

  /** ID of the account that owns the backup. */
  public get crossAccountUserId(): number {
    return Token.asNumber(this.interpolationForAttribute('cross_account_user_id'));
  }

  /** Name of the RAM role in the account that owns the backup. */
  public get crossAccountRoleName(): string {
    return Token.asString(this.interpolationForAttribute('cross_account_role_name'));
  }

  /** Path of the list of all files. */
  public get reportTotalFiles(): string {
    return Token.asString(this.interpolationForAttribute('report.total_files'));
  }

  /** Path of the list of files that were done. */
  public get reportSuccessFiles(): string {
    return Token.asString(this.interpolationForAttribute('report.success_files'));
  }

  /** Path of the list of files that could not be done. */
  public get reportFailedFiles(): string {
    return Token.asString(this.interpolationForAttribute('report.failed_files'));
  }

  /** Path of the list of skipped files. */
  public get reportSkippedFiles(): string {
    return Token.asString(this.interpolationForAttribute('report.skipped_files'));
  }

  /** Status of the making of these lists. */
  public get reportTaskStatus(): string {
    return Token.asString(this.interpolationForAttribute('report.report_task_status'));
  }

  /** Amount of archived data that is charged (ARCHIVE only). In bytes. */
  public get meteringBytesTotal(): number {
    return Token.asNumber(this.interpolationForAttribute('metering_bytes_total'));
  }

  /** Amount of archived data charged so far (ARCHIVE only). In bytes. */
  public get meteringBytesDone(): number {
    return Token.asNumber(this.interpolationForAttribute('metering_bytes_done'));
  }

  /** Storage class of the snapshot. `STANDARD`, `ARCHIVE`; the service may add others. */
  public get storageClass(): string {
    return Token.asString(this.interpolationForAttribute('storage_class'));
  }

  /** How the virtual machine is failed back, as JSON. */
  public get failbackDetail(): string {
    return Token.asString(this.interpolationForAttribute('failback_detail'));
  }

  /** ID of the ECS instance that the snapshot was taken of. */
  public get sourceInstanceId(): string {
    return Token.asString(this.interpolationForAttribute('source_instance_id'));
  }

  /** ID of the resource that the snapshot was taken of. */
  public get sourceResourceId(): string {
    return Token.asString(this.interpolationForAttribute('source_resource_id'));
  }

  /** What the detection of harmful files found, as JSON. */
  public get fileDetections(): string {
    return Token.asString(this.interpolationForAttribute('file_detections'));
  }

  /** What the status means: `pending`, `succeeded`, `partial` or `failed`. An unknown status counts as `pending`. */
  public get verdict(): string {
    return Token.asString(this.interpolationForAttribute('verdict'));
  }
}
