// Generated from the schemas of src/provider by `npm run generate`. Do not edit.
import { type IResolvable, type TerraformResource, Token } from '../../framework';
import { attributeOrNull } from '../synthesis/attribute-or-null';
import { numberText } from '../synthesis/number-text';
import { ActingConstruct } from '../triggers/acting-construct';

/**
 * The computed attributes of alirestore_job.
 *
 * @internal
 */
export abstract class JobOutputs extends ActingConstruct {
  /** Its type in Terraform, by which the matchers of tests find it. */
  public static readonly tfResourceType: string = 'alirestore_job';

  /** @internal */
  protected abstract readonly _resource: TerraformResource;

  /** Address of the resource in Terraform. */
  public get fqn(): string {
    return this._resource.fqn;
  }

  /** ID of the snapshot to restore. Needed, unless `chosen_snapshot` is set. */
  public get snapshotId(): string {
    return Token.asString(this._resource.interpolationForAttribute('snapshot_id'));
  }

  /** Hash of the snapshot. Read from the job when not set. */
  public get snapshotHash(): string {
    return Token.asString(this._resource.interpolationForAttribute('snapshot_hash'));
  }

  /** ID of the restore job. */
  public get id(): string {
    return Token.asString(this._resource.interpolationForAttribute('id'));
  }

  /** What came of it: `pending`, `succeeded`, `partial`, `empty` (it ended well, but nothing was restored) or `failed` (also when `expect` was not met); `skipped` when `start_when` was false. An unknown status counts as `pending`. */
  public get verdict(): string {
    return Token.asString(this._resource.interpolationForAttribute('verdict'));
  }

  /** How this resource got its job: `started` (by this resource), `adopted` (it was already running) or `imported`. */
  public get origin(): string {
    return Token.asString(this._resource.interpolationForAttribute('origin'));
  }

  /** Whether the apply that started the job failed, for example at its time limit, while the job was still running. The next apply then keeps waiting for that job. */
  public get waitUnfinished(): IResolvable {
    return this._resource.interpolationForAttribute('wait_unfinished');
  }

  /** From the creation of the job to its end, by the clock of the service. In seconds. In Java, Go and C#, use `durationSecondsText` in a text. */
  public get durationSeconds(): number {
    return Token.asNumber(this._resource.interpolationForAttribute('duration_seconds'));
  }

  /** `durationSeconds` to be put into a text, in every language; `unknown` where there is none. */
  public get durationSecondsText(): string {
    return numberText(this.durationSeconds);
  }

  /** What was expected and not achieved, a sentence each; empty when there is none. */
  public get unmet(): string[] {
    return Token.asList(this._resource.interpolationForAttribute('unmet'));
  }

  /** Number of files in the snapshot, where that had to be looked up. In Java, Go and C#, use `snapshotItemsText` in a text. */
  public get snapshotItems(): number {
    return Token.asNumber(this._resource.interpolationForAttribute('snapshot_items'));
  }

  /** `snapshotItems` to be put into a text, in every language; `unknown` where there is none. */
  public get snapshotItemsText(): string {
    return numberText(this.snapshotItems);
  }

  /** Amount of data in the snapshot, where that had to be looked up. In bytes. In Java, Go and C#, use `snapshotBytesText` in a text. */
  public get snapshotBytes(): number {
    return Token.asNumber(this._resource.interpolationForAttribute('snapshot_bytes'));
  }

  /** `snapshotBytes` to be put into a text, in every language; `unknown` where there is none. */
  public get snapshotBytesText(): string {
    return numberText(this.snapshotBytes);
  }

  /** Status of the restore job. `CREATED`, `QUEUED`, `RUNNING`, `CANCELING`, `COMPLETE`, `PARTIAL_COMPLETE`, `FAILED`, `CANCELED`, `EXPIRED`; the service may add others. */
  public get status(): string {
    return Token.asString(this._resource.interpolationForAttribute('status'));
  }

  /** Why the job failed or is incomplete. */
  public get errorMessage(): string {
    return Token.asString(this._resource.interpolationForAttribute('error_message'));
  }

  /** List of the files that could not be restored. */
  public get errorFile(): string {
    return Token.asString(this._resource.interpolationForAttribute('error_file'));
  }

  /** Progress; 10000 is everything. In hundredths of a percent. In Java, Go and C#, use `progressText` in a text. */
  public get progress(): number {
    return Token.asNumber(this._resource.interpolationForAttribute('progress'));
  }

  /** `progress` to be put into a text, in every language; `unknown` where there is none. */
  public get progressText(): string {
    return numberText(this.progress);
  }

  /** ID of the parent job. */
  public get parentId(): string {
    return Token.asString(this._resource.interpolationForAttribute('parent_id'));
  }

  /** ID of the client group that restores. */
  public get clusterId(): string {
    return Token.asString(this._resource.interpolationForAttribute('cluster_id'));
  }

  /** When the job was created. Seconds since 1970. In Java, Go and C#, use `createdTimeText` in a text. */
  public get createdTime(): number {
    return Token.asNumber(this._resource.interpolationForAttribute('created_time'));
  }

  /** `createdTime` to be put into a text, in every language; `unknown` where there is none. */
  public get createdTimeText(): string {
    return numberText(this.createdTime);
  }

  /** When the job was created. RFC 3339. */
  public get createdAt(): string {
    return Token.asString(this._resource.interpolationForAttribute('created_at'));
  }

  /** When the job started to run. Seconds since 1970. In Java, Go and C#, use `startTimeText` in a text. */
  public get startTime(): number {
    return Token.asNumber(this._resource.interpolationForAttribute('start_time'));
  }

  /** `startTime` to be put into a text, in every language; `unknown` where there is none. */
  public get startTimeText(): string {
    return numberText(this.startTime);
  }

  /** When the job started to run. RFC 3339. */
  public get startedAt(): string {
    return Token.asString(this._resource.interpolationForAttribute('started_at'));
  }

  /** When the job was last updated. Seconds since 1970. In Java, Go and C#, use `updatedTimeText` in a text. */
  public get updatedTime(): number {
    return Token.asNumber(this._resource.interpolationForAttribute('updated_time'));
  }

  /** `updatedTime` to be put into a text, in every language; `unknown` where there is none. */
  public get updatedTimeText(): string {
    return numberText(this.updatedTime);
  }

  /** When the job was last updated. RFC 3339. */
  public get updatedAt(): string {
    return Token.asString(this._resource.interpolationForAttribute('updated_at'));
  }

  /** When the job ended. Seconds since 1970. In Java, Go and C#, use `completeTimeText` in a text. */
  public get completeTime(): number {
    return Token.asNumber(this._resource.interpolationForAttribute('complete_time'));
  }

  /** `completeTime` to be put into a text, in every language; `unknown` where there is none. */
  public get completeTimeText(): string {
    return numberText(this.completeTime);
  }

  /** When the job ended. RFC 3339. */
  public get completedAt(): string {
    return Token.asString(this._resource.interpolationForAttribute('completed_at'));
  }

  /** When the record of the job expires. Seconds since 1970. In Java, Go and C#, use `expireTimeText` in a text. */
  public get expireTime(): number {
    return Token.asNumber(this._resource.interpolationForAttribute('expire_time'));
  }

  /** `expireTime` to be put into a text, in every language; `unknown` where there is none. */
  public get expireTimeText(): string {
    return numberText(this.expireTime);
  }

  /** When the record of the job expires. RFC 3339. */
  public get expiresAt(): string {
    return Token.asString(this._resource.interpolationForAttribute('expires_at'));
  }

  /** Amount of data to restore. In bytes. In Java, Go and C#, use `bytesTotalText` in a text. */
  public get bytesTotal(): number {
    return Token.asNumber(this._resource.interpolationForAttribute('bytes_total'));
  }

  /** `bytesTotal` to be put into a text, in every language; `unknown` where there is none. */
  public get bytesTotalText(): string {
    return numberText(this.bytesTotal);
  }

  /** Amount of data restored so far. In bytes. In Java, Go and C#, use `bytesDoneText` in a text. */
  public get bytesDone(): number {
    return Token.asNumber(this._resource.interpolationForAttribute('bytes_done'));
  }

  /** `bytesDone` to be put into a text, in every language; `unknown` where there is none. */
  public get bytesDoneText(): string {
    return numberText(this.bytesDone);
  }

  /** Amount of data restored, without duplicates. In bytes. In Java, Go and C#, use `actualBytesText` in a text. */
  public get actualBytes(): number {
    return Token.asNumber(this._resource.interpolationForAttribute('actual_bytes'));
  }

  /** `actualBytes` to be put into a text, in every language; `unknown` where there is none. */
  public get actualBytesText(): string {
    return numberText(this.actualBytes);
  }

  /** Number of files to restore (file restores only). In Java, Go and C#, use `itemsTotalText` in a text. */
  public get itemsTotal(): number {
    return Token.asNumber(this._resource.interpolationForAttribute('items_total'));
  }

  /** `itemsTotal` to be put into a text, in every language; `unknown` where there is none. */
  public get itemsTotalText(): string {
    return numberText(this.itemsTotal);
  }

  /** Number of files restored so far (file restores only). In Java, Go and C#, use `itemsDoneText` in a text. */
  public get itemsDone(): number {
    return Token.asNumber(this._resource.interpolationForAttribute('items_done'));
  }

  /** `itemsDone` to be put into a text, in every language; `unknown` where there is none. */
  public get itemsDoneText(): string {
    return numberText(this.itemsDone);
  }

  /** Number of files really restored (file restores only). In Java, Go and C#, use `actualItemsText` in a text. */
  public get actualItems(): number {
    return Token.asNumber(this._resource.interpolationForAttribute('actual_items'));
  }

  /** `actualItems` to be put into a text, in every language; `unknown` where there is none. */
  public get actualItemsText(): string {
    return numberText(this.actualItems);
  }

  /** Average speed. In KB/s. In Java, Go and C#, use `speedText` in a text. */
  public get speed(): number {
    return Token.asNumber(this._resource.interpolationForAttribute('speed'));
  }

  /** `speed` to be put into a text, in every language; `unknown` where there is none. */
  public get speedText(): string {
    return numberText(this.speed);
  }

  /** ID of the backup client restored to. */
  public get targetClientId(): string {
    return Token.asString(this._resource.interpolationForAttribute('target_client_id'));
  }

  /** ID of the data source restored to. */
  public get targetDataSourceId(): string {
    return Token.asString(this._resource.interpolationForAttribute('target_data_source_id'));
  }

  /** Path of the list of all files. */
  public get reportTotalFiles(): string {
    return Token.asString(attributeOrNull(this._resource, 'report.total_files'));
  }

  /** Path of the list of files that were done. */
  public get reportSuccessFiles(): string {
    return Token.asString(attributeOrNull(this._resource, 'report.success_files'));
  }

  /** Path of the list of files that could not be done. */
  public get reportFailedFiles(): string {
    return Token.asString(attributeOrNull(this._resource, 'report.failed_files'));
  }

  /** Path of the list of skipped files. */
  public get reportSkippedFiles(): string {
    return Token.asString(attributeOrNull(this._resource, 'report.skipped_files'));
  }

  /** Status of the making of these lists. */
  public get reportTaskStatus(): string {
    return Token.asString(attributeOrNull(this._resource, 'report.report_task_status'));
  }

  /** Amount of archived data that is charged (ARCHIVE only). In bytes. In Java, Go and C#, use `meteringBytesTotalText` in a text. */
  public get meteringBytesTotal(): number {
    return Token.asNumber(this._resource.interpolationForAttribute('metering_bytes_total'));
  }

  /** `meteringBytesTotal` to be put into a text, in every language; `unknown` where there is none. */
  public get meteringBytesTotalText(): string {
    return numberText(this.meteringBytesTotal);
  }

  /** Amount of archived data charged so far (ARCHIVE only). In bytes. In Java, Go and C#, use `meteringBytesDoneText` in a text. */
  public get meteringBytesDone(): number {
    return Token.asNumber(this._resource.interpolationForAttribute('metering_bytes_done'));
  }

  /** `meteringBytesDone` to be put into a text, in every language; `unknown` where there is none. */
  public get meteringBytesDoneText(): string {
    return numberText(this.meteringBytesDone);
  }

  /** Storage class of the snapshot. `STANDARD`, `ARCHIVE`; the service may add others. */
  public get storageClass(): string {
    return Token.asString(this._resource.interpolationForAttribute('storage_class'));
  }

  /** ID of the ECS instance that the snapshot was taken of. */
  public get sourceInstanceId(): string {
    return Token.asString(this._resource.interpolationForAttribute('source_instance_id'));
  }

  /** ID of the resource that the snapshot was taken of. */
  public get sourceResourceId(): string {
    return Token.asString(this._resource.interpolationForAttribute('source_resource_id'));
  }

  /** What the detection of harmful files found, as JSON. */
  public get fileDetections(): string {
    return Token.asString(this._resource.interpolationForAttribute('file_detections'));
  }
}
