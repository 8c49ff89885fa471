// Generated from the schemas of src/provider by `npm run generate`. Do not edit.
import { type IResolvable, type TerraformDataSource, Token } from '../../framework';
import { Construct } from 'constructs';
import { attributeOrNull } from '../synthesis/attribute-or-null';
import { numberText } from '../synthesis/number-text';
import { OutputList } from '../synthesis/output-list';
import { OutputObject } from '../synthesis/output-object';

/**
 * The computed attributes of alirestore_snapshots.
 *
 * @internal
 */
export abstract class DataAlirestoreSnapshotsOutputs extends Construct {
  /** Its type in Terraform, by which the matchers of tests find it. */
  public static readonly tfResourceType: string = 'alirestore_snapshots';

  /** @internal */
  protected abstract readonly _resource: TerraformDataSource;

  /** Address of the data source in Terraform. */
  public get fqn(): string {
    return this._resource.fqn;
  }

  /** IDs of the snapshots, in the order of `snapshots`. */
  public get ids(): string[] {
    return Token.asList(this._resource.interpolationForAttribute('ids'));
  }

  /** The snapshots, newest first by creation time, then by ID. */
  public get all(): OutputList {
    return new OutputList(this._resource, 'snapshots');
  }

  /** One of `all`, counted from 0. */
  public get(index: number): ListedSnapshot {
    return new ListedSnapshot(this._resource, `snapshots[${index}]`);
  }

  /** The listed snapshot that was completed last, is `COMPLETE` and has not expired. Null where there is none. */
  public get latest(): ListedSnapshot {
    return new ListedSnapshot(this._resource, 'latest');
  }

  /** ID of the vault that holds the snapshot. */
  public get recoveryPointVaultId(): string {
    return Token.asString(attributeOrNull(this._resource, 'recovery_point.vault_id'));
  }

  /** ID of the snapshot. */
  public get recoveryPointSnapshotId(): string {
    return Token.asString(attributeOrNull(this._resource, 'recovery_point.snapshot_id'));
  }

  /** Hash of the snapshot. */
  public get recoveryPointSnapshotHash(): string {
    return Token.asString(attributeOrNull(this._resource, 'recovery_point.snapshot_hash'));
  }

  /** What a restore of the snapshot names as its source: `UDM_ECS` for instances and disks alike. */
  public get recoveryPointSourceType(): string {
    return Token.asString(attributeOrNull(this._resource, 'recovery_point.source_type'));
  }

  /** ID of the backup job that made the snapshot. */
  public get recoveryPointJobId(): string {
    return Token.asString(attributeOrNull(this._resource, 'recovery_point.job_id'));
  }

  /** When the snapshot was complete. Seconds since 1970. In Java, Go and C#, use `recoveryPointCompleteTimeText` in a text. */
  public get recoveryPointCompleteTime(): number {
    return Token.asNumber(attributeOrNull(this._resource, 'recovery_point.complete_time'));
  }

  /** `recoveryPointCompleteTime` to be put into a text, in every language; `unknown` where there is none. */
  public get recoveryPointCompleteTimeText(): string {
    return numberText(this.recoveryPointCompleteTime);
  }

  /** When the snapshot was complete. RFC 3339. */
  public get recoveryPointCompletedAt(): string {
    return Token.asString(attributeOrNull(this._resource, 'recovery_point.completed_at'));
  }
}

/** The snapshots, newest first by creation time, then by ID. This is one of them. */
export class ListedSnapshot extends OutputObject {
  /** ID of the snapshot. */
  public get snapshotId(): string {
    return Token.asString(this.interpolationForAttribute('snapshot_id'));
  }

  /** Hash of the snapshot. */
  public get snapshotHash(): string {
    return Token.asString(this.interpolationForAttribute('snapshot_hash'));
  }

  /** Hash of the snapshot before it. */
  public get parentSnapshotHash(): string {
    return Token.asString(this.interpolationForAttribute('parent_snapshot_hash'));
  }

  /** ID of the backup job that made the snapshot. */
  public get jobId(): string {
    return Token.asString(this.interpolationForAttribute('job_id'));
  }

  /** What the snapshot was taken of. */
  public get sourceType(): string {
    return Token.asString(this.interpolationForAttribute('source_type'));
  }

  /** Status of the snapshot. `COMPLETE`, `PARTIAL_COMPLETE`, `FAILED`; the service may add others. */
  public get status(): string {
    return Token.asString(this.interpolationForAttribute('status'));
  }

  /** Type of the backup. `COMPLETE`; the service may add others. */
  public get backupType(): string {
    return Token.asString(this.interpolationForAttribute('backup_type'));
  }

  /** When the snapshot was created. Seconds since 1970. In Java, Go and C#, use `createdTimeText` in a text. */
  public get createdTime(): number {
    return Token.asNumber(this.interpolationForAttribute('created_time'));
  }

  /** `createdTime` to be put into a text, in every language; `unknown` where there is none. */
  public get createdTimeText(): string {
    return numberText(this.createdTime);
  }

  /** When the snapshot was created. RFC 3339. */
  public get createdAt(): string {
    return Token.asString(this.interpolationForAttribute('created_at'));
  }

  /** When the taking of the snapshot began. Seconds since 1970. In Java, Go and C#, use `startTimeText` in a text. */
  public get startTime(): number {
    return Token.asNumber(this.interpolationForAttribute('start_time'));
  }

  /** `startTime` to be put into a text, in every language; `unknown` where there is none. */
  public get startTimeText(): string {
    return numberText(this.startTime);
  }

  /** When the taking of the snapshot began. RFC 3339. */
  public get startedAt(): string {
    return Token.asString(this.interpolationForAttribute('started_at'));
  }

  /** When the snapshot was last updated. Seconds since 1970. In Java, Go and C#, use `updatedTimeText` in a text. */
  public get updatedTime(): number {
    return Token.asNumber(this.interpolationForAttribute('updated_time'));
  }

  /** `updatedTime` to be put into a text, in every language; `unknown` where there is none. */
  public get updatedTimeText(): string {
    return numberText(this.updatedTime);
  }

  /** When the snapshot was last updated. RFC 3339. */
  public get updatedAt(): string {
    return Token.asString(this.interpolationForAttribute('updated_at'));
  }

  /** When the snapshot was complete. Seconds since 1970. In Java, Go and C#, use `completeTimeText` in a text. */
  public get completeTime(): number {
    return Token.asNumber(this.interpolationForAttribute('complete_time'));
  }

  /** `completeTime` to be put into a text, in every language; `unknown` where there is none. */
  public get completeTimeText(): string {
    return numberText(this.completeTime);
  }

  /** When the snapshot was complete. RFC 3339. */
  public get completedAt(): string {
    return Token.asString(this.interpolationForAttribute('completed_at'));
  }

  /** How long the snapshot is kept. In days. In Java, Go and C#, use `retentionText` in a text. */
  public get retention(): number {
    return Token.asNumber(this.interpolationForAttribute('retention'));
  }

  /** `retention` to be put into a text, in every language; `unknown` where there is none. */
  public get retentionText(): string {
    return numberText(this.retention);
  }

  /** Amount of data in the snapshot. In bytes. In Java, Go and C#, use `bytesTotalText` in a text. */
  public get bytesTotal(): number {
    return Token.asNumber(this.interpolationForAttribute('bytes_total'));
  }

  /** `bytesTotal` to be put into a text, in every language; `unknown` where there is none. */
  public get bytesTotalText(): string {
    return numberText(this.bytesTotal);
  }

  /** ID of the ECS instance (files, instances and disks). */
  public get instanceId(): string {
    return Token.asString(this.interpolationForAttribute('instance_id'));
  }

  /** ID of the disk. */
  public get diskId(): string {
    return Token.asString(this.interpolationForAttribute('disk_id'));
  }

  /** Amount of data backed up, without duplicates. In bytes. In Java, Go and C#, use `actualBytesText` in a text. */
  public get actualBytes(): number {
    return Token.asNumber(this.interpolationForAttribute('actual_bytes'));
  }

  /** `actualBytes` to be put into a text, in every language; `unknown` where there is none. */
  public get actualBytesText(): string {
    return numberText(this.actualBytes);
  }

  /** WEEKLY, MONTHLY or YEARLY, for snapshots kept specially. */
  public get advancedRetentionType(): string {
    return Token.asString(this.interpolationForAttribute('advanced_retention_type'));
  }

  /** When the snapshot expires. Seconds since 1970. In Java, Go and C#, use `expireTimeText` in a text. */
  public get expireTime(): number {
    return Token.asNumber(this.interpolationForAttribute('expire_time'));
  }

  /** `expireTime` to be put into a text, in every language; `unknown` where there is none. */
  public get expireTimeText(): string {
    return numberText(this.expireTime);
  }

  /** When the snapshot expires. RFC 3339. */
  public get expiresAt(): string {
    return Token.asString(this.interpolationForAttribute('expires_at'));
  }

  /** The point in time that the snapshot shows. Seconds since 1970. In Java, Go and C#, use `realSnapshotTimeText` in a text. */
  public get realSnapshotTime(): number {
    return Token.asNumber(this.interpolationForAttribute('real_snapshot_time'));
  }

  /** `realSnapshotTime` to be put into a text, in every language; `unknown` where there is none. */
  public get realSnapshotTimeText(): string {
    return numberText(this.realSnapshotTime);
  }

  /** The point in time that the snapshot shows. RFC 3339. */
  public get realSnapshotAt(): string {
    return Token.asString(this.interpolationForAttribute('real_snapshot_at'));
  }

  /** Files: when the file system was created. Tables, instances and disks: `created_time` once more. Seconds since 1970. In Java, Go and C#, use `createTimeText` in a text. */
  public get createTime(): number {
    return Token.asNumber(this.interpolationForAttribute('create_time'));
  }

  /** `createTime` to be put into a text, in every language; `unknown` where there is none. */
  public get createTimeText(): string {
    return numberText(this.createTime);
  }

  /** ID of the native snapshot. */
  public get nativeSnapshotId(): string {
    return Token.asString(this.interpolationForAttribute('native_snapshot_id'));
  }

  /** What is known of the native snapshot, as JSON. */
  public get nativeSnapshotInfo(): string {
    return Token.asString(this.interpolationForAttribute('native_snapshot_info'));
  }

  /** Prefix of the objects that were backed up, or of the snapshot (instances and disks). */
  public get prefix(): string {
    return Token.asString(this.interpolationForAttribute('prefix'));
  }

  /** Whether the snapshot of the disk can be deleted. */
  public get canBeDeleted(): IResolvable {
    return this.interpolationForAttribute('can_be_deleted');
  }

  /** Status of the archiving. */
  public get archiveStatus(): string {
    return Token.asString(this.interpolationForAttribute('archive_status'));
  }

  /** Why the archiving failed. */
  public get archiveErrorMessage(): string {
    return Token.asString(this.interpolationForAttribute('archive_error_message'));
  }

  /** When the archiving was started. Seconds since 1970. In Java, Go and C#, use `archiveTriggerTimeText` in a text. */
  public get archiveTriggerTime(): number {
    return Token.asNumber(this.interpolationForAttribute('archive_trigger_time'));
  }

  /** `archiveTriggerTime` to be put into a text, in every language; `unknown` where there is none. */
  public get archiveTriggerTimeText(): string {
    return numberText(this.archiveTriggerTime);
  }

  /** When the archiving was started. RFC 3339. */
  public get archiveTriggeredAt(): string {
    return Token.asString(this.interpolationForAttribute('archive_triggered_at'));
  }

  /** Consistency of the snapshot, such as CRASH. */
  public get detailConsistentLevel(): string {
    return Token.asString(this.interpolationForAttribute('detail.consistent_level'));
  }

  /** Whether the system disk is in the snapshot. */
  public get detailContainOsDisk(): IResolvable {
    return this.interpolationForAttribute('detail.contain_os_disk');
  }

  /** Category of the source disk. */
  public get detailDiskCategory(): string {
    return Token.asString(this.interpolationForAttribute('detail.disk_category'));
  }

  /** Device name of the disk. */
  public get detailDiskDevName(): string {
    return Token.asString(this.interpolationForAttribute('detail.disk_dev_name'));
  }

  /** ID of the recovery point of each device. JSON. */
  public get detailDiskHbrSnapshotIdWithDeviceMap(): string {
    return Token.asString(this.interpolationForAttribute('detail.disk_hbr_snapshot_id_with_device_map'));
  }

  /** Disks in the snapshot. */
  public get detailDiskIdList(): string[] {
    return Token.asList(this.interpolationForAttribute('detail.disk_id_list'));
  }

  /** Why the consistency is lower than it was asked for. */
  public get detailDowngradeReason(): string {
    return Token.asString(this.interpolationForAttribute('detail.downgrade_reason'));
  }

  /** Host name of the instance. */
  public get detailHostName(): string {
    return Token.asString(this.interpolationForAttribute('detail.host_name'));
  }

  /** Disks of each instance. JSON. */
  public get detailInstanceIdWithDiskIdListMap(): string {
    return Token.asString(this.interpolationForAttribute('detail.instance_id_with_disk_id_list_map'));
  }

  /** Name of the instance. */
  public get detailInstanceName(): string {
    return Token.asString(this.interpolationForAttribute('detail.instance_name'));
  }

  /** Type of the instance. */
  public get detailInstanceType(): string {
    return Token.asString(this.interpolationForAttribute('detail.instance_type'));
  }

  /** Whether the snapshot was taken by instant cloning. */
  public get detailInstantAccess(): IResolvable {
    return this.interpolationForAttribute('detail.instant_access');
  }

  /** Native snapshots of the disks, in the order of DiskIdList. */
  public get detailNativeSnapshotIdList(): string[] {
    return Token.asList(this.interpolationForAttribute('detail.native_snapshot_id_list'));
  }

  /** ID of the system disk. */
  public get detailOsDiskId(): string {
    return Token.asString(this.interpolationForAttribute('detail.os_disk_id'));
  }

  /** Name of the operating system. */
  public get detailOsName(): string {
    return Token.asString(this.interpolationForAttribute('detail.os_name'));
  }

  /** English name of the operating system. */
  public get detailOsNameEn(): string {
    return Token.asString(this.interpolationForAttribute('detail.os_name_en'));
  }

  /** Type of the operating system: linux or windows. */
  public get detailOsType(): string {
    return Token.asString(this.interpolationForAttribute('detail.os_type'));
  }

  /** Performance level of the source disk. */
  public get detailPerformanceLevel(): string {
    return Token.asString(this.interpolationForAttribute('detail.performance_level'));
  }

  /** Platform of the instance. */
  public get detailPlatform(): string {
    return Token.asString(this.interpolationForAttribute('detail.platform'));
  }

  /** ID of the snapshot group. */
  public get detailSnapshotGroupId(): string {
    return Token.asString(this.interpolationForAttribute('detail.snapshot_group_id'));
  }

  /** Whether the disk is a system disk. */
  public get detailSystemDisk(): IResolvable {
    return this.interpolationForAttribute('detail.system_disk');
  }

  /** Name of the virtual machine. */
  public get detailVmName(): string {
    return Token.asString(this.interpolationForAttribute('detail.vm_name'));
  }

  /** ID of the vault that holds the snapshot. */
  public get vaultId(): string {
    return Token.asString(this.interpolationForAttribute('vault_id'));
  }

  /** Name of the Tablestore instance. */
  public get instanceName(): string {
    return Token.asString(this.interpolationForAttribute('instance_name'));
  }

  /** Name of the table. */
  public get tableName(): string {
    return Token.asString(this.interpolationForAttribute('table_name'));
  }

  /** Earliest point in time of the table. Milliseconds since 1970. In Java, Go and C#, use `rangeStartText` in a text. */
  public get rangeStart(): number {
    return Token.asNumber(this.interpolationForAttribute('range_start'));
  }

  /** `rangeStart` to be put into a text, in every language; `unknown` where there is none. */
  public get rangeStartText(): string {
    return numberText(this.rangeStart);
  }

  /** Earliest point in time of the table. RFC 3339. */
  public get rangeStartAt(): string {
    return Token.asString(this.interpolationForAttribute('range_start_at'));
  }

  /** Latest point in time of the table. Milliseconds since 1970. In Java, Go and C#, use `rangeEndText` in a text. */
  public get rangeEnd(): number {
    return Token.asNumber(this.interpolationForAttribute('range_end'));
  }

  /** `rangeEnd` to be put into a text, in every language; `unknown` where there is none. */
  public get rangeEndText(): string {
    return numberText(this.rangeEnd);
  }

  /** Latest point in time of the table. RFC 3339. */
  public get rangeEndAt(): string {
    return Token.asString(this.interpolationForAttribute('range_end_at'));
  }

  /** When the snapshot was archived. Seconds since 1970. In Java, Go and C#, use `archiveTimeText` in a text. */
  public get archiveTime(): number {
    return Token.asNumber(this.interpolationForAttribute('archive_time'));
  }

  /** `archiveTime` to be put into a text, in every language; `unknown` where there is none. */
  public get archiveTimeText(): string {
    return numberText(this.archiveTime);
  }

  /** When the snapshot was archived. RFC 3339. */
  public get archivedAt(): string {
    return Token.asString(this.interpolationForAttribute('archived_at'));
  }

  /** Storage class of the snapshot. `STANDARD`, `ARCHIVE`, `COLD_ARCHIVE`; the service may add others. */
  public get storageClass(): string {
    return Token.asString(this.interpolationForAttribute('storage_class'));
  }

  /** Hash of the snapshot before it was archived. */
  public get sourceSnapshotHash(): string {
    return Token.asString(this.interpolationForAttribute('source_snapshot_hash'));
  }

  /** Parent hash of the snapshot before it was archived. */
  public get sourceParentSnapshotHash(): string {
    return Token.asString(this.interpolationForAttribute('source_parent_snapshot_hash'));
  }

  /** Amount of data that the incremental backup made. In bytes. In Java, Go and C#, use `bytesDoneText` in a text. */
  public get bytesDone(): number {
    return Token.asNumber(this.interpolationForAttribute('bytes_done'));
  }

  /** `bytesDone` to be put into a text, in every language; `unknown` where there is none. */
  public get bytesDoneText(): string {
    return numberText(this.bytesDone);
  }

  /** Amount of data that the snapshot protects. In bytes. In Java, Go and C#, use `protectedDataSizeText` in a text. */
  public get protectedDataSize(): number {
    return Token.asNumber(this.interpolationForAttribute('protected_data_size'));
  }

  /** `protectedDataSize` to be put into a text, in every language; `unknown` where there is none. */
  public get protectedDataSizeText(): string {
    return numberText(this.protectedDataSize);
  }

  /** Number of files in the source (files only). In Java, Go and C#, use `itemsTotalText` in a text. */
  public get itemsTotal(): number {
    return Token.asNumber(this.interpolationForAttribute('items_total'));
  }

  /** `itemsTotal` to be put into a text, in every language; `unknown` where there is none. */
  public get itemsTotalText(): string {
    return numberText(this.itemsTotal);
  }

  /** Number of files backed up (files only). In Java, Go and C#, use `itemsDoneText` in a text. */
  public get itemsDone(): number {
    return Token.asNumber(this.interpolationForAttribute('items_done'));
  }

  /** `itemsDone` to be put into a text, in every language; `unknown` where there is none. */
  public get itemsDoneText(): string {
    return numberText(this.itemsDone);
  }

  /** Number of files really backed up (files only). In Java, Go and C#, use `actualItemsText` in a text. */
  public get actualItems(): number {
    return Token.asNumber(this.interpolationForAttribute('actual_items'));
  }

  /** `actualItems` to be put into a text, in every language; `unknown` where there is none. */
  public get actualItemsText(): string {
    return numberText(this.actualItems);
  }

  /** List of the files that could not be backed up. */
  public get errorFile(): string {
    return Token.asString(this.interpolationForAttribute('error_file'));
  }

  /** ID of the backup client (files only). */
  public get clientId(): string {
    return Token.asString(this.interpolationForAttribute('client_id'));
  }

  /** Path that was backed up. */
  public get path(): string {
    return Token.asString(this.interpolationForAttribute('path'));
  }

  /** Paths that were backed up. */
  public get paths(): string[] {
    return Token.asList(this.interpolationForAttribute('paths'));
  }

  /** Paths that were backed up, as a JSON array. */
  public get include(): string {
    return Token.asString(this.interpolationForAttribute('include'));
  }

  /** Paths that were not backed up, as a JSON array. */
  public get exclude(): string {
    return Token.asString(this.interpolationForAttribute('exclude'));
  }

  /** Name of the bucket. */
  public get bucket(): string {
    return Token.asString(this.interpolationForAttribute('bucket'));
  }

  /** ID of the file system. */
  public get fileSystemId(): string {
    return Token.asString(this.interpolationForAttribute('file_system_id'));
  }

  /** When the file system was created. RFC 3339. */
  public get fileSystemCreatedAt(): string {
    return Token.asString(this.interpolationForAttribute('file_system_created_at'));
  }

  /** Whether the file system is an on-premises NAS. */
  public get useCommonNas(): IResolvable {
    return this.interpolationForAttribute('use_common_nas');
  }
}
