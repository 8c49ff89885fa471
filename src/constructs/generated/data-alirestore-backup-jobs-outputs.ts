// Generated from the schemas of src/provider by `npm run generate`. Do not edit.
import { type IResolvable, type TerraformDataSource, Token } from '../../framework';
import { Construct } from 'constructs';
import { numberText } from '../synthesis/number-text';
import { OutputList } from '../synthesis/output-list';
import { OutputObject } from '../synthesis/output-object';

/**
 * The computed attributes of alirestore_backup_jobs.
 *
 * @internal
 */
export abstract class DataAlirestoreBackupJobsOutputs extends Construct {
  /** Its type in Terraform, by which the matchers of tests find it. */
  public static readonly tfResourceType: string = 'alirestore_backup_jobs';

  /** @internal */
  protected abstract readonly _resource: TerraformDataSource;

  /** Address of the data source in Terraform. */
  public get fqn(): string {
    return this._resource.fqn;
  }

  /** IDs of the jobs, in the order of `backup_jobs`. */
  public get ids(): string[] {
    return Token.asList(this._resource.interpolationForAttribute('ids'));
  }

  /** The jobs, newest first by creation time, then by ID. */
  public get all(): OutputList {
    return new OutputList(this._resource, 'backup_jobs');
  }

  /** One of `all`, counted from 0. */
  public get(index: number): ListedBackupJob {
    return new ListedBackupJob(this._resource, `backup_jobs[${index}]`);
  }

  /** For each protected resource, the last of the listed jobs that is `COMPLETE`. The key is the ID of the ECS instance or of the file system, the name of the bucket, `<instance>/<table>` for a Tablestore table, or else the name of the Tablestore instance. A resource without such a job has no entry. */
  public get lastSuccess(): IResolvable {
    return this._resource.interpolationForAttribute('last_success');
  }

  /** One of `lastSuccess`. */
  public lastSuccessOf(key: string): BackupJobsLastSuccess {
    return new BackupJobsLastSuccess(this._resource, 'last_success', key);
  }
}

/** The jobs, newest first by creation time, then by ID. This is one of them. */
export class ListedBackupJob extends OutputObject {
  /** ID of the backup job. */
  public get jobId(): string {
    return Token.asString(this.interpolationForAttribute('job_id'));
  }

  /** Name of the backup job. */
  public get jobName(): string {
    return Token.asString(this.interpolationForAttribute('job_name'));
  }

  /** ID of the backup plan. */
  public get planId(): string {
    return Token.asString(this.interpolationForAttribute('plan_id'));
  }

  /** ID of the vault that is backed up to. */
  public get vaultId(): string {
    return Token.asString(this.interpolationForAttribute('vault_id'));
  }

  /** What is backed up. `ECS_FILE`, `OSS`, `NAS`, `OTS`, `UDM_ECS`, `UDM_ECS_DISK`; the service may add others. */
  public get sourceType(): string {
    return Token.asString(this.interpolationForAttribute('source_type'));
  }

  /** Type of the backup. `COMPLETE`; the service may add others. */
  public get backupType(): string {
    return Token.asString(this.interpolationForAttribute('backup_type'));
  }

  /** Status of the backup job. `CREATED`, `QUEUED`, `RUNNING`, `CANCELING`, `CANCELED`, `COMPLETE`, `PARTIAL_COMPLETE`, `FAILED`, `EXPIRED`, `UNAVAILABLE`; the service may add others. */
  public get status(): string {
    return Token.asString(this.interpolationForAttribute('status'));
  }

  /** Why the job failed or is incomplete. */
  public get errorMessage(): string {
    return Token.asString(this.interpolationForAttribute('error_message'));
  }

  /** Progress; 10000 is everything. In hundredths of a percent. In Java, Go and C#, use `progressText` in a text. */
  public get progress(): number {
    return Token.asNumber(this.interpolationForAttribute('progress'));
  }

  /** `progress` to be put into a text, in every language; `unknown` where there is none. */
  public get progressText(): string {
    return numberText(this.progress);
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

  /** Amount of data in the source. In bytes. In Java, Go and C#, use `bytesTotalText` in a text. */
  public get bytesTotal(): number {
    return Token.asNumber(this.interpolationForAttribute('bytes_total'));
  }

  /** `bytesTotal` to be put into a text, in every language; `unknown` where there is none. */
  public get bytesTotalText(): string {
    return numberText(this.bytesTotal);
  }

  /** Amount of data that the incremental backup made. In bytes. In Java, Go and C#, use `bytesDoneText` in a text. */
  public get bytesDone(): number {
    return Token.asNumber(this.interpolationForAttribute('bytes_done'));
  }

  /** `bytesDone` to be put into a text, in every language; `unknown` where there is none. */
  public get bytesDoneText(): string {
    return numberText(this.bytesDone);
  }

  /** Amount of data backed up, without duplicates. In bytes. In Java, Go and C#, use `actualBytesText` in a text. */
  public get actualBytes(): number {
    return Token.asNumber(this.interpolationForAttribute('actual_bytes'));
  }

  /** `actualBytes` to be put into a text, in every language; `unknown` where there is none. */
  public get actualBytesText(): string {
    return numberText(this.actualBytes);
  }

  /** Number of files in the source (file backups only). In Java, Go and C#, use `itemsTotalText` in a text. */
  public get itemsTotal(): number {
    return Token.asNumber(this.interpolationForAttribute('items_total'));
  }

  /** `itemsTotal` to be put into a text, in every language; `unknown` where there is none. */
  public get itemsTotalText(): string {
    return numberText(this.itemsTotal);
  }

  /** Number of files backed up (file backups only). In Java, Go and C#, use `itemsDoneText` in a text. */
  public get itemsDone(): number {
    return Token.asNumber(this.interpolationForAttribute('items_done'));
  }

  /** `itemsDone` to be put into a text, in every language; `unknown` where there is none. */
  public get itemsDoneText(): string {
    return numberText(this.itemsDone);
  }

  /** Number of files really backed up (file backups only). In Java, Go and C#, use `actualItemsText` in a text. */
  public get actualItems(): number {
    return Token.asNumber(this.interpolationForAttribute('actual_items'));
  }

  /** `actualItems` to be put into a text, in every language; `unknown` where there is none. */
  public get actualItemsText(): string {
    return numberText(this.actualItems);
  }

  /** Number of files to process. In Java, Go and C#, use `filesTotalText` in a text. */
  public get filesTotal(): number {
    return Token.asNumber(this.interpolationForAttribute('files_total'));
  }

  /** `filesTotal` to be put into a text, in every language; `unknown` where there is none. */
  public get filesTotalText(): string {
    return numberText(this.filesTotal);
  }

  /** Number of files processed. In Java, Go and C#, use `filesDoneText` in a text. */
  public get filesDone(): number {
    return Token.asNumber(this.interpolationForAttribute('files_done'));
  }

  /** `filesDone` to be put into a text, in every language; `unknown` where there is none. */
  public get filesDoneText(): string {
    return numberText(this.filesDone);
  }

  /** Number of files really processed. In Java, Go and C#, use `actualFilesText` in a text. */
  public get actualFiles(): number {
    return Token.asNumber(this.interpolationForAttribute('actual_files'));
  }

  /** `actualFiles` to be put into a text, in every language; `unknown` where there is none. */
  public get actualFilesText(): string {
    return numberText(this.actualFiles);
  }

  /** Average speed. In KB/s. In Java, Go and C#, use `speedText` in a text. */
  public get speed(): number {
    return Token.asNumber(this.interpolationForAttribute('speed'));
  }

  /** `speed` to be put into a text, in every language; `unknown` where there is none. */
  public get speedText(): string {
    return numberText(this.speed);
  }

  /** Limits of the speed: {start hour}:{end hour}:{KB/s}, separated by |. */
  public get speedLimit(): string {
    return Token.asString(this.interpolationForAttribute('speed_limit'));
  }

  /** ID of the ECS instance. */
  public get instanceId(): string {
    return Token.asString(this.interpolationForAttribute('instance_id'));
  }

  /** ID of the backup client (file backups only). */
  public get clientId(): string {
    return Token.asString(this.interpolationForAttribute('client_id'));
  }

  /** Paths that are backed up. */
  public get paths(): string[] {
    return Token.asList(this.interpolationForAttribute('paths'));
  }

  /** Paths that are backed up, as a JSON array. */
  public get include(): string {
    return Token.asString(this.interpolationForAttribute('include'));
  }

  /** Paths that are not backed up, as a JSON array. */
  public get exclude(): string {
    return Token.asString(this.interpolationForAttribute('exclude'));
  }

  /** Further options, as JSON. */
  public get options(): string {
    return Token.asString(this.interpolationForAttribute('options'));
  }

  /** Name of the bucket. */
  public get bucket(): string {
    return Token.asString(this.interpolationForAttribute('bucket'));
  }

  /** Prefix of the objects that are backed up. */
  public get prefix(): string {
    return Token.asString(this.interpolationForAttribute('prefix'));
  }

  /** ID of the file system. */
  public get fileSystemId(): string {
    return Token.asString(this.interpolationForAttribute('file_system_id'));
  }

  /** When the file system was created. Seconds since 1970. In Java, Go and C#, use `createTimeText` in a text. */
  public get createTime(): number {
    return Token.asNumber(this.interpolationForAttribute('create_time'));
  }

  /** `createTime` to be put into a text, in every language; `unknown` where there is none. */
  public get createTimeText(): string {
    return numberText(this.createTime);
  }

  /** When the file system was created. RFC 3339. */
  public get fileSystemCreatedAt(): string {
    return Token.asString(this.interpolationForAttribute('file_system_created_at'));
  }

  /** Name of the Tablestore instance. */
  public get instanceName(): string {
    return Token.asString(this.interpolationForAttribute('instance_name'));
  }

  /** Name of the table. */
  public get tableName(): string {
    return Token.asString(this.interpolationForAttribute('table_name'));
  }

  /** Tables. */
  public get otsDetailTableNames(): string[] {
    return Token.asList(this.interpolationForAttribute('ots_detail.table_names'));
  }

  /** Whether the snapshot is copied to another region. */
  public get detailDoCopy(): IResolvable {
    return this.interpolationForAttribute('detail.do_copy');
  }

  /** ID of the copied native snapshot. */
  public get detailDestinationNativeSnapshotId(): string {
    return Token.asString(this.interpolationForAttribute('detail.destination_native_snapshot_id'));
  }

  /** Progress of the copying, in percent. In Java, Go and C#, use `detailDestinationNativeSnapshotProgressText` in a text. */
  public get detailDestinationNativeSnapshotProgress(): number {
    return Token.asNumber(this.interpolationForAttribute('detail.destination_native_snapshot_progress'));
  }

  /** `detailDestinationNativeSnapshotProgress` to be put into a text, in every language; `unknown` where there is none. */
  public get detailDestinationNativeSnapshotProgressText(): string {
    return numberText(this.detailDestinationNativeSnapshotProgress);
  }

  /** Status of the copying. */
  public get detailDestinationNativeSnapshotStatus(): string {
    return Token.asString(this.interpolationForAttribute('detail.destination_native_snapshot_status'));
  }

  /** How long the copy is kept. In days. In Java, Go and C#, use `detailDestinationRetentionText` in a text. */
  public get detailDestinationRetention(): number {
    return Token.asNumber(this.interpolationForAttribute('detail.destination_retention'));
  }

  /** `detailDestinationRetention` to be put into a text, in every language; `unknown` where there is none. */
  public get detailDestinationRetentionText(): string {
    return numberText(this.detailDestinationRetention);
  }

  /** ID of the copied snapshot. */
  public get detailDestinationSnapshotId(): string {
    return Token.asString(this.interpolationForAttribute('detail.destination_snapshot_id'));
  }

  /** Why the copying failed. */
  public get detailDestinationNativeSnapshotErrorMessage(): string {
    return Token.asString(this.interpolationForAttribute('detail.destination_native_snapshot_error_message'));
  }

  /** ID of the native snapshot. */
  public get detailNativeSnapshotId(): string {
    return Token.asString(this.interpolationForAttribute('detail.native_snapshot_id'));
  }

  /** Native snapshots of the disks. */
  public get detailDiskNativeSnapshotIdList(): string[] {
    return Token.asList(this.interpolationForAttribute('detail.disk_native_snapshot_id_list'));
  }

  /** What is known of the instances. JSON. */
  public get detailInstanceInfos(): string {
    return Token.asString(this.interpolationForAttribute('detail.instance_infos'));
  }

  /** Whether the data belongs to this account or to another one. `SELF_ACCOUNT`, `CROSS_ACCOUNT`; the service may add others. */
  public get crossAccountType(): string {
    return Token.asString(this.interpolationForAttribute('cross_account_type'));
  }

  /** ID of the account that owns the data. In Java, Go and C#, use `crossAccountUserIdText` in a text. */
  public get crossAccountUserId(): number {
    return Token.asNumber(this.interpolationForAttribute('cross_account_user_id'));
  }

  /** `crossAccountUserId` to be put into a text, in every language; `unknown` where there is none. */
  public get crossAccountUserIdText(): string {
    return numberText(this.crossAccountUserId);
  }

  /** Name of the RAM role in the account that owns the data. */
  public get crossAccountRoleName(): string {
    return Token.asString(this.interpolationForAttribute('cross_account_role_name'));
  }

  /** ID of the cluster (containers only). */
  public get identifier(): string {
    return Token.asString(this.interpolationForAttribute('identifier'));
  }

  /** What is synchronized to (data synchronization only). */
  public get destSourceType(): string {
    return Token.asString(this.interpolationForAttribute('dest_source_type'));
  }

  /** ID of what is synchronized to (data synchronization only). */
  public get destDataSourceId(): string {
    return Token.asString(this.interpolationForAttribute('dest_data_source_id'));
  }

  /** Details of what is synchronized to, as JSON (data synchronization only). */
  public get destDataSourceDetail(): string {
    return Token.asString(this.interpolationForAttribute('dest_data_source_detail'));
  }

  /** Where the list of changed files is, as JSON (data synchronization only). */
  public get changeListPath(): string {
    return Token.asString(this.interpolationForAttribute('change_list_path'));
  }

  /** What started the job. */
  public get triggerMode(): string {
    return Token.asString(this.interpolationForAttribute('trigger_mode'));
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
}

/** For each protected resource, the last of the listed jobs that is `COMPLETE`. The key is the ID of the ECS instance or of the file system, the name of the bucket, `<instance>/<table>` for a Tablestore table, or else the name of the Tablestore instance. A resource without such a job has no entry. This is one of them. */
export class BackupJobsLastSuccess extends OutputObject {
  /** ID of the backup job. */
  public get jobId(): string {
    return Token.asString(this.interpolationForAttribute('job_id'));
  }

  /** ID of the backup plan. */
  public get planId(): string {
    return Token.asString(this.interpolationForAttribute('plan_id'));
  }

  /** ID of the vault that is backed up to. */
  public get vaultId(): string {
    return Token.asString(this.interpolationForAttribute('vault_id'));
  }

  /** ID of the snapshot that the job made. Only with `find_snapshots`, and null if it no longer exists. */
  public get snapshotId(): string {
    return Token.asString(this.interpolationForAttribute('snapshot_id'));
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

  /** How long ago that was, by the clock of this machine: the RPO that could be reached now. In seconds. In Java, Go and C#, use `ageSecondsText` in a text. */
  public get ageSeconds(): number {
    return Token.asNumber(this.interpolationForAttribute('age_seconds'));
  }

  /** `ageSeconds` to be put into a text, in every language; `unknown` where there is none. */
  public get ageSecondsText(): string {
    return numberText(this.ageSeconds);
  }
}
