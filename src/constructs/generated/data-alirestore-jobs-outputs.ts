// Generated from the schemas of src/provider by `npm run generate`. Do not edit.
import { type IResolvable, type TerraformDataSource, Token } from '../../framework';
import { Construct } from 'constructs';
import { numberText } from '../synthesis/number-text';
import { OutputList } from '../synthesis/output-list';
import { OutputObject } from '../synthesis/output-object';

/**
 * The computed attributes of alirestore_jobs.
 *
 * @internal
 */
export abstract class DataAlirestoreJobsOutputs extends Construct {
  /** Its type in Terraform, by which the matchers of tests find it. */
  public static readonly tfResourceType: string = 'alirestore_jobs';

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

  /** Progress; 10000 is everything. In hundredths of a percent. In Java, Go and C#, use `progressText` in a text. */
  public get progress(): number {
    return Token.asNumber(this.interpolationForAttribute('progress'));
  }

  /** `progress` to be put into a text, in every language; `unknown` where there is none. */
  public get progressText(): string {
    return numberText(this.progress);
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

  /** When the job was created. Seconds since 1970. In Java, Go and C#, use `createdTimeText` in a text. */
  public get createdTime(): number {
    return Token.asNumber(this.interpolationForAttribute('created_time'));
  }

  /** `createdTime` to be put into a text, in every language; `unknown` where there is none. */
  public get createdTimeText(): string {
    return numberText(this.createdTime);
  }

  /** When the job was created. RFC 3339. */
  public get createdAt(): string {
    return Token.asString(this.interpolationForAttribute('created_at'));
  }

  /** When the job started to run. Seconds since 1970. In Java, Go and C#, use `startTimeText` in a text. */
  public get startTime(): number {
    return Token.asNumber(this.interpolationForAttribute('start_time'));
  }

  /** `startTime` to be put into a text, in every language; `unknown` where there is none. */
  public get startTimeText(): string {
    return numberText(this.startTime);
  }

  /** When the job started to run. RFC 3339. */
  public get startedAt(): string {
    return Token.asString(this.interpolationForAttribute('started_at'));
  }

  /** When the job was last updated. Seconds since 1970. In Java, Go and C#, use `updatedTimeText` in a text. */
  public get updatedTime(): number {
    return Token.asNumber(this.interpolationForAttribute('updated_time'));
  }

  /** `updatedTime` to be put into a text, in every language; `unknown` where there is none. */
  public get updatedTimeText(): string {
    return numberText(this.updatedTime);
  }

  /** When the job was last updated. RFC 3339. */
  public get updatedAt(): string {
    return Token.asString(this.interpolationForAttribute('updated_at'));
  }

  /** When the job ended. Seconds since 1970. In Java, Go and C#, use `completeTimeText` in a text. */
  public get completeTime(): number {
    return Token.asNumber(this.interpolationForAttribute('complete_time'));
  }

  /** `completeTime` to be put into a text, in every language; `unknown` where there is none. */
  public get completeTimeText(): string {
    return numberText(this.completeTime);
  }

  /** When the job ended. RFC 3339. */
  public get completedAt(): string {
    return Token.asString(this.interpolationForAttribute('completed_at'));
  }

  /** When the record of the job expires. Seconds since 1970. In Java, Go and C#, use `expireTimeText` in a text. */
  public get expireTime(): number {
    return Token.asNumber(this.interpolationForAttribute('expire_time'));
  }

  /** `expireTime` to be put into a text, in every language; `unknown` where there is none. */
  public get expireTimeText(): string {
    return numberText(this.expireTime);
  }

  /** When the record of the job expires. RFC 3339. */
  public get expiresAt(): string {
    return Token.asString(this.interpolationForAttribute('expires_at'));
  }

  /** Amount of data to restore. In bytes. In Java, Go and C#, use `bytesTotalText` in a text. */
  public get bytesTotal(): number {
    return Token.asNumber(this.interpolationForAttribute('bytes_total'));
  }

  /** `bytesTotal` to be put into a text, in every language; `unknown` where there is none. */
  public get bytesTotalText(): string {
    return numberText(this.bytesTotal);
  }

  /** Amount of data restored so far. In bytes. In Java, Go and C#, use `bytesDoneText` in a text. */
  public get bytesDone(): number {
    return Token.asNumber(this.interpolationForAttribute('bytes_done'));
  }

  /** `bytesDone` to be put into a text, in every language; `unknown` where there is none. */
  public get bytesDoneText(): string {
    return numberText(this.bytesDone);
  }

  /** Amount of data restored, without duplicates. In bytes. In Java, Go and C#, use `actualBytesText` in a text. */
  public get actualBytes(): number {
    return Token.asNumber(this.interpolationForAttribute('actual_bytes'));
  }

  /** `actualBytes` to be put into a text, in every language; `unknown` where there is none. */
  public get actualBytesText(): string {
    return numberText(this.actualBytes);
  }

  /** Number of files to restore (file restores only). In Java, Go and C#, use `itemsTotalText` in a text. */
  public get itemsTotal(): number {
    return Token.asNumber(this.interpolationForAttribute('items_total'));
  }

  /** `itemsTotal` to be put into a text, in every language; `unknown` where there is none. */
  public get itemsTotalText(): string {
    return numberText(this.itemsTotal);
  }

  /** Number of files restored so far (file restores only). In Java, Go and C#, use `itemsDoneText` in a text. */
  public get itemsDone(): number {
    return Token.asNumber(this.interpolationForAttribute('items_done'));
  }

  /** `itemsDone` to be put into a text, in every language; `unknown` where there is none. */
  public get itemsDoneText(): string {
    return numberText(this.itemsDone);
  }

  /** Number of files really restored (file restores only). In Java, Go and C#, use `actualItemsText` in a text. */
  public get actualItems(): number {
    return Token.asNumber(this.interpolationForAttribute('actual_items'));
  }

  /** `actualItems` to be put into a text, in every language; `unknown` where there is none. */
  public get actualItemsText(): string {
    return numberText(this.actualItems);
  }

  /** Average speed. In KB/s. In Java, Go and C#, use `speedText` in a text. */
  public get speed(): number {
    return Token.asNumber(this.interpolationForAttribute('speed'));
  }

  /** `speed` to be put into a text, in every language; `unknown` where there is none. */
  public get speedText(): string {
    return numberText(this.speed);
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

  /** When the target file system was created. Seconds since 1970. In Java, Go and C#, use `targetCreateTimeText` in a text. */
  public get targetCreateTime(): number {
    return Token.asNumber(this.interpolationForAttribute('target_create_time'));
  }

  /** `targetCreateTime` to be put into a text, in every language; `unknown` where there is none. */
  public get targetCreateTimeText(): string {
    return numberText(this.targetCreateTime);
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

  /** Point in time that the table is restored to. Seconds since 1970. In Java, Go and C#, use `targetTimeText` in a text. */
  public get targetTime(): number {
    return Token.asNumber(this.interpolationForAttribute('target_time'));
  }

  /** `targetTime` to be put into a text, in every language; `unknown` where there is none. */
  public get targetTimeText(): string {
    return numberText(this.targetTime);
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

  /** Number of channels that the restore uses. In Java, Go and C#, use `otsDetailBatchChannelCountText` in a text. */
  public get otsDetailBatchChannelCount(): number {
    return Token.asNumber(this.interpolationForAttribute('ots_detail.batch_channel_count'));
  }

  /** `otsDetailBatchChannelCount` to be put into a text, in every language; `unknown` where there is none. */
  public get otsDetailBatchChannelCountText(): string {
    return numberText(this.otsDetailBatchChannelCount);
  }

  /** Whether rows that exist are overwritten. */
  public get otsDetailOverwriteExisting(): IResolvable {
    return this.interpolationForAttribute('ots_detail.overwrite_existing');
  }

  /** Whether the backup belongs to this account or to another one. `SELF_ACCOUNT`, `CROSS_ACCOUNT`; the service may add others. */
  public get crossAccountType(): string {
    return Token.asString(this.interpolationForAttribute('cross_account_type'));
  }

  /** ID of the account that owns the backup. In Java, Go and C#, use `crossAccountUserIdText` in a text. */
  public get crossAccountUserId(): number {
    return Token.asNumber(this.interpolationForAttribute('cross_account_user_id'));
  }

  /** `crossAccountUserId` to be put into a text, in every language; `unknown` where there is none. */
  public get crossAccountUserIdText(): string {
    return numberText(this.crossAccountUserId);
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

  /** Amount of archived data that is charged (ARCHIVE only). In bytes. In Java, Go and C#, use `meteringBytesTotalText` in a text. */
  public get meteringBytesTotal(): number {
    return Token.asNumber(this.interpolationForAttribute('metering_bytes_total'));
  }

  /** `meteringBytesTotal` to be put into a text, in every language; `unknown` where there is none. */
  public get meteringBytesTotalText(): string {
    return numberText(this.meteringBytesTotal);
  }

  /** Amount of archived data charged so far (ARCHIVE only). In bytes. In Java, Go and C#, use `meteringBytesDoneText` in a text. */
  public get meteringBytesDone(): number {
    return Token.asNumber(this.interpolationForAttribute('metering_bytes_done'));
  }

  /** `meteringBytesDone` to be put into a text, in every language; `unknown` where there is none. */
  public get meteringBytesDoneText(): string {
    return numberText(this.meteringBytesDone);
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
