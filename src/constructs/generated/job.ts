// Generated from the schemas of src/provider by `npm run generate`. Do not edit.

import { Construct } from 'constructs';
import * as cdktf from '../../framework';
import { hclMap } from '../synthesis/hcl-map';
import { hclText } from '../synthesis/hcl-text';

// Configuration

export interface JobConfig extends cdktf.TerraformMetaArguments {
  /**
  * What is restored to. `ECS_FILE`, `OSS`, `NAS`, `COMMON_FILE_SYSTEM`, `OTS_TABLE`, `UDM_ECS_ROLLBACK`, `UDM_ECS`, `UDM_ECS_DISK`, `UDM_ECS_DISK_ROLLBACK`, `CONTAINER`. Other values are sent unchecked, with a warning.
  */
  readonly restoreType: string;
  /**
  * What the snapshot was taken of. `ECS_FILE`, `OSS`, `NAS`, `COMMON_FILE_SYSTEM`, `OTS_TABLE`, `UDM_ECS`, `CONTAINER`.
  */
  readonly sourceType: string;
  /**
  * ID of the vault that holds the snapshot.
  */
  readonly vaultId: string;
  /**
  * ID of the snapshot to restore. Needed, unless `chosen_snapshot` is set.
  */
  readonly snapshotId?: string;
  /**
  * Hash of the snapshot. Read from the job when not set.
  */
  readonly snapshotHash?: string;
  /**
  * The snapshot to restore, chosen when the restore starts. Use it instead of `snapshot_id`, which then says what was restored. A change of this alone does not restore again, so it may come from a query for the newest snapshot; when the restore runs again for another reason, it takes the snapshot chosen by then.
  */
  readonly chosenSnapshot?: { [key: string]: any };
  /**
  * ID of the ECS instance to restore to. Needed for ECS_FILE.
  */
  readonly targetInstanceId?: string;
  /**
  * Directory to restore to. Needed for ECS_FILE, NAS and COMMON_FILE_SYSTEM.
  */
  readonly targetPath?: string;
  /**
  * Name of the bucket to restore to. Needed for OSS.
  */
  readonly targetBucket?: string;
  /**
  * Prefix for the restored objects. OSS only.
  */
  readonly targetPrefix?: string;
  /**
  * ID of the file system to restore to. Needed for NAS and COMMON_FILE_SYSTEM.
  */
  readonly targetFileSystemId?: string;
  /**
  * When the target file system was created. Needed for NAS. Seconds since 1970, such as 1767225600, or RFC 3339 with a zone, such as 2026-01-01T00:00:00Z, or as the cloud writes it, such as 2026-01-01T08:00:00CST (China).
  */
  readonly targetCreateTime?: string;
  /**
  * Name of the Tablestore instance to restore to. Needed for OTS_TABLE.
  */
  readonly targetInstanceName?: string;
  /**
  * Name of the table to restore to. Needed for OTS_TABLE.
  */
  readonly targetTableName?: string;
  /**
  * Point in time that the table is restored to; 0 is the end of the snapshot. Needed for OTS_TABLE. Seconds since 1970, such as 1767225600, or RFC 3339 with a zone, such as 2026-01-01T00:00:00Z, or as the cloud writes it, such as 2026-01-01T08:00:00CST (China).
  */
  readonly targetTime?: string;
  /**
  * How a Tablestore table is restored. OTS_TABLE only.
  */
  readonly otsDetail?: { [key: string]: any };
  /**
  * Paths to restore; all when not set. For OTS_TABLE one element: the name of the source table. For OSS and NAS use `options`.
  */
  readonly include?: string[];
  /**
  * Paths not to restore. For OSS and NAS use `options`.
  */
  readonly exclude?: string[];
  /**
  * How an ECS instance or disk is restored; which members it needs depends on RestoreType. JSON, compared by meaning. Needed for UDM_ECS, UDM_ECS_DISK and their rollbacks.
  */
  readonly udmDetail?: string;
  /**
  * ID of the region to restore the instance or disk to. Needed wherever `udm_detail` is.
  */
  readonly udmRegionId?: string;
  /**
  * Further options, such as includes, excludes and conflictPolicy of OSS and NAS restores. JSON, compared by meaning. For OSS and NAS, empty lists of includes and excludes are sent when not set.
  */
  readonly options?: string;
  /**
  * How a VMware virtual machine is failed back. JSON, compared by meaning.
  */
  readonly failbackDetail?: string;
  /**
  * The container volume to restore to: host, hostPrefix and pvPath. JSON, compared by meaning.
  */
  readonly targetContainer?: string;
  /**
  * ID of the cluster to restore to.
  */
  readonly targetContainerClusterId?: string;
  /**
  * Whether Container Service for Kubernetes asks for the restore; false when absent.
  */
  readonly initiatedByAck?: boolean | cdktf.IResolvable;
  /**
  * Whether the backup belongs to this account or to another one. `SELF_ACCOUNT`, `CROSS_ACCOUNT`.
  */
  readonly crossAccountType?: string;
  /**
  * ID of the account that owns the backup.
  */
  readonly crossAccountUserId?: number;
  /**
  * Name of the RAM role, in the account that owns the backup, that lets this account restore it.
  */
  readonly crossAccountRoleName?: string;
  /**
  * Edition of Cloud Backup; STANDARD when absent. `STANDARD`, `BASIC`.
  */
  readonly edition?: string;
  /**
  * Any values. When one of them changes, the restore runs again.
  */
  readonly triggers?: { [key: string]: string };
  /**
  * Whether the restore is started; `true` when not set. With `false`, no restore is started, and the verdict is `skipped`; once it becomes `true`, the restore is started. Its value may be known only after other restores have ended. It has no effect on a restore that was started already.
  */
  readonly startWhen?: boolean | cdktf.IResolvable;
  /**
  * Whether the apply waits until the job has ended; `true` when not set. With `false`, let an `alirestore_gate` wait for many jobs at once.
  */
  readonly waitForCompletion?: boolean | cdktf.IResolvable;
  /**
  * What to do when a restore left out some files: `fail` (when not set), `warn` or `accept`. After `fail`, the next apply restores again.
  */
  readonly onPartial?: string;
  /**
  * What to do when a restore has ended well, and has restored nothing although the snapshot holds something, as with paths that match nothing: `fail`, `warn` (when not set) or `accept`.
  */
  readonly onEmpty?: string;
  /**
  * What must have been restored. If it was not, or the service does not tell, the verdict is `failed`, and `unmet` says why.
  */
  readonly expect?: { [key: string]: any };
  /**
  * How much a restore may leave out and still be accepted. What leaves out more, `on_partial` decides. Without counts from the service, nothing is accepted.
  */
  readonly acceptPartial?: { [key: string]: any };
  /**
  * What to do when the restore failed or could not be started: `fail` (when not set), or `report`, which only warns and sets `verdict` to `failed`; then check the verdict yourself. In either case the next apply restores again.
  */
  readonly onFailure?: string;
  /**
  * What to do when the job did not end within `timeouts.create`: `fail` (when not set), an error, or `resume`, a warning. In either case the job keeps running, and the next apply keeps waiting for it.
  */
  readonly onTimeout?: string;
  /**
  * What happens to a job that is still running when the resource is destroyed or restores again: `cancel` or `keep`. When not set, a job that this resource started is cancelled; one that it adopted or imported is not.
  */
  readonly onDestroy?: string;
  /**
  * What this restore must not overwrite. It is checked in the plan, as far as the values are known then, and again before anything is sent. A restore that has ended is not checked again.
  */
  readonly guard?: { [key: string]: any };
  /**
  * How long to wait, such as `90m` or `24h`.
  */
  readonly timeouts?: { [key: string]: any };
}

/**
* Represents a alirestore_job
*/
export class Job extends cdktf.TerraformResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "alirestore_job";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a Job resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the Job to import
  * @param importFromId The id of the existing Job that should be imported. Refer to the import section in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the Job to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "alirestore_job", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new alirestore_job Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options JobConfig
  */
  public constructor(scope: Construct, id: string, config: JobConfig) {
    super(scope, id, {
      terraformResourceType: 'alirestore_job',
      terraformGeneratorMetadata: {
        providerName: 'alirestore'
      },
      provider: config.provider,
      dependsOn: config.dependsOn,
      count: config.count,
      lifecycle: config.lifecycle,
      provisioners: config.provisioners,
      connection: config.connection,
      forEach: config.forEach
    });
    this._restoreType = config.restoreType;
    this._sourceType = config.sourceType;
    this._vaultId = config.vaultId;
    this._snapshotId = config.snapshotId;
    this._snapshotHash = config.snapshotHash;
    this._chosenSnapshot = config.chosenSnapshot;
    this._targetInstanceId = config.targetInstanceId;
    this._targetPath = config.targetPath;
    this._targetBucket = config.targetBucket;
    this._targetPrefix = config.targetPrefix;
    this._targetFileSystemId = config.targetFileSystemId;
    this._targetCreateTime = config.targetCreateTime;
    this._targetInstanceName = config.targetInstanceName;
    this._targetTableName = config.targetTableName;
    this._targetTime = config.targetTime;
    this._otsDetail = config.otsDetail;
    this._include = config.include;
    this._exclude = config.exclude;
    this._udmDetail = config.udmDetail;
    this._udmRegionId = config.udmRegionId;
    this._options = config.options;
    this._failbackDetail = config.failbackDetail;
    this._targetContainer = config.targetContainer;
    this._targetContainerClusterId = config.targetContainerClusterId;
    this._initiatedByAck = config.initiatedByAck;
    this._crossAccountType = config.crossAccountType;
    this._crossAccountUserId = config.crossAccountUserId;
    this._crossAccountRoleName = config.crossAccountRoleName;
    this._edition = config.edition;
    this._triggers = config.triggers;
    this._startWhen = config.startWhen;
    this._waitForCompletion = config.waitForCompletion;
    this._onPartial = config.onPartial;
    this._onEmpty = config.onEmpty;
    this._expect = config.expect;
    this._acceptPartial = config.acceptPartial;
    this._onFailure = config.onFailure;
    this._onTimeout = config.onTimeout;
    this._onDestroy = config.onDestroy;
    this._guard = config.guard;
    this._timeouts = config.timeouts;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // restore_type - computed: false, optional: false, required: true
  private _restoreType?: string;
  public get restoreType() {
    return this.getStringAttribute('restore_type');
  }
  public set restoreType(value: string) {
    this._restoreType = value;
  }

  // source_type - computed: false, optional: false, required: true
  private _sourceType?: string;
  public get sourceType() {
    return this.getStringAttribute('source_type');
  }
  public set sourceType(value: string) {
    this._sourceType = value;
  }

  // vault_id - computed: false, optional: false, required: true
  private _vaultId?: string;
  public get vaultId() {
    return this.getStringAttribute('vault_id');
  }
  public set vaultId(value: string) {
    this._vaultId = value;
  }

  // snapshot_id - computed: true, optional: true, required: false
  private _snapshotId?: string;
  public get snapshotId() {
    return this.getStringAttribute('snapshot_id');
  }
  public set snapshotId(value: string) {
    this._snapshotId = value;
  }

  // snapshot_hash - computed: true, optional: true, required: false
  private _snapshotHash?: string;
  public get snapshotHash() {
    return this.getStringAttribute('snapshot_hash');
  }
  public set snapshotHash(value: string) {
    this._snapshotHash = value;
  }

  // chosen_snapshot - computed: false, optional: true, required: false
  private _chosenSnapshot?: { [key: string]: any };
  public get chosenSnapshot() {
    return this.getAnyMapAttribute('chosen_snapshot');
  }
  public set chosenSnapshot(value: { [key: string]: any }) {
    this._chosenSnapshot = value;
  }

  // target_instance_id - computed: false, optional: true, required: false
  private _targetInstanceId?: string;
  public get targetInstanceId() {
    return this.getStringAttribute('target_instance_id');
  }
  public set targetInstanceId(value: string) {
    this._targetInstanceId = value;
  }

  // target_path - computed: false, optional: true, required: false
  private _targetPath?: string;
  public get targetPath() {
    return this.getStringAttribute('target_path');
  }
  public set targetPath(value: string) {
    this._targetPath = value;
  }

  // target_bucket - computed: false, optional: true, required: false
  private _targetBucket?: string;
  public get targetBucket() {
    return this.getStringAttribute('target_bucket');
  }
  public set targetBucket(value: string) {
    this._targetBucket = value;
  }

  // target_prefix - computed: false, optional: true, required: false
  private _targetPrefix?: string;
  public get targetPrefix() {
    return this.getStringAttribute('target_prefix');
  }
  public set targetPrefix(value: string) {
    this._targetPrefix = value;
  }

  // target_file_system_id - computed: false, optional: true, required: false
  private _targetFileSystemId?: string;
  public get targetFileSystemId() {
    return this.getStringAttribute('target_file_system_id');
  }
  public set targetFileSystemId(value: string) {
    this._targetFileSystemId = value;
  }

  // target_create_time - computed: false, optional: true, required: false
  private _targetCreateTime?: string;
  public get targetCreateTime() {
    return this.getStringAttribute('target_create_time');
  }
  public set targetCreateTime(value: string) {
    this._targetCreateTime = value;
  }

  // target_instance_name - computed: false, optional: true, required: false
  private _targetInstanceName?: string;
  public get targetInstanceName() {
    return this.getStringAttribute('target_instance_name');
  }
  public set targetInstanceName(value: string) {
    this._targetInstanceName = value;
  }

  // target_table_name - computed: false, optional: true, required: false
  private _targetTableName?: string;
  public get targetTableName() {
    return this.getStringAttribute('target_table_name');
  }
  public set targetTableName(value: string) {
    this._targetTableName = value;
  }

  // target_time - computed: false, optional: true, required: false
  private _targetTime?: string;
  public get targetTime() {
    return this.getStringAttribute('target_time');
  }
  public set targetTime(value: string) {
    this._targetTime = value;
  }

  // ots_detail - computed: false, optional: true, required: false
  private _otsDetail?: { [key: string]: any };
  public get otsDetail() {
    return this.getAnyMapAttribute('ots_detail');
  }
  public set otsDetail(value: { [key: string]: any }) {
    this._otsDetail = value;
  }

  // include - computed: false, optional: true, required: false
  private _include?: string[];
  public get include() {
    return this.getListAttribute('include');
  }
  public set include(value: string[]) {
    this._include = value;
  }

  // exclude - computed: false, optional: true, required: false
  private _exclude?: string[];
  public get exclude() {
    return this.getListAttribute('exclude');
  }
  public set exclude(value: string[]) {
    this._exclude = value;
  }

  // udm_detail - computed: false, optional: true, required: false
  private _udmDetail?: string;
  public get udmDetail() {
    return this.getStringAttribute('udm_detail');
  }
  public set udmDetail(value: string) {
    this._udmDetail = value;
  }

  // udm_region_id - computed: false, optional: true, required: false
  private _udmRegionId?: string;
  public get udmRegionId() {
    return this.getStringAttribute('udm_region_id');
  }
  public set udmRegionId(value: string) {
    this._udmRegionId = value;
  }

  // options - computed: false, optional: true, required: false
  private _options?: string;
  public get options() {
    return this.getStringAttribute('options');
  }
  public set options(value: string) {
    this._options = value;
  }

  // failback_detail - computed: false, optional: true, required: false
  private _failbackDetail?: string;
  public get failbackDetail() {
    return this.getStringAttribute('failback_detail');
  }
  public set failbackDetail(value: string) {
    this._failbackDetail = value;
  }

  // target_container - computed: false, optional: true, required: false
  private _targetContainer?: string;
  public get targetContainer() {
    return this.getStringAttribute('target_container');
  }
  public set targetContainer(value: string) {
    this._targetContainer = value;
  }

  // target_container_cluster_id - computed: false, optional: true, required: false
  private _targetContainerClusterId?: string;
  public get targetContainerClusterId() {
    return this.getStringAttribute('target_container_cluster_id');
  }
  public set targetContainerClusterId(value: string) {
    this._targetContainerClusterId = value;
  }

  // initiated_by_ack - computed: false, optional: true, required: false
  private _initiatedByAck?: boolean | cdktf.IResolvable;
  public get initiatedByAck() {
    return this.getBooleanAttribute('initiated_by_ack');
  }
  public set initiatedByAck(value: boolean | cdktf.IResolvable) {
    this._initiatedByAck = value;
  }

  // cross_account_type - computed: false, optional: true, required: false
  private _crossAccountType?: string;
  public get crossAccountType() {
    return this.getStringAttribute('cross_account_type');
  }
  public set crossAccountType(value: string) {
    this._crossAccountType = value;
  }

  // cross_account_user_id - computed: false, optional: true, required: false
  private _crossAccountUserId?: number;
  public get crossAccountUserId() {
    return this.getNumberAttribute('cross_account_user_id');
  }
  public set crossAccountUserId(value: number) {
    this._crossAccountUserId = value;
  }

  // cross_account_role_name - computed: false, optional: true, required: false
  private _crossAccountRoleName?: string;
  public get crossAccountRoleName() {
    return this.getStringAttribute('cross_account_role_name');
  }
  public set crossAccountRoleName(value: string) {
    this._crossAccountRoleName = value;
  }

  // edition - computed: false, optional: true, required: false
  private _edition?: string;
  public get edition() {
    return this.getStringAttribute('edition');
  }
  public set edition(value: string) {
    this._edition = value;
  }

  // triggers - computed: false, optional: true, required: false
  private _triggers?: { [key: string]: string };
  public get triggers() {
    return this.getStringMapAttribute('triggers');
  }
  public set triggers(value: { [key: string]: string }) {
    this._triggers = value;
  }

  // start_when - computed: false, optional: true, required: false
  private _startWhen?: boolean | cdktf.IResolvable;
  public get startWhen() {
    return this.getBooleanAttribute('start_when');
  }
  public set startWhen(value: boolean | cdktf.IResolvable) {
    this._startWhen = value;
  }

  // wait_for_completion - computed: false, optional: true, required: false
  private _waitForCompletion?: boolean | cdktf.IResolvable;
  public get waitForCompletion() {
    return this.getBooleanAttribute('wait_for_completion');
  }
  public set waitForCompletion(value: boolean | cdktf.IResolvable) {
    this._waitForCompletion = value;
  }

  // on_partial - computed: false, optional: true, required: false
  private _onPartial?: string;
  public get onPartial() {
    return this.getStringAttribute('on_partial');
  }
  public set onPartial(value: string) {
    this._onPartial = value;
  }

  // on_empty - computed: false, optional: true, required: false
  private _onEmpty?: string;
  public get onEmpty() {
    return this.getStringAttribute('on_empty');
  }
  public set onEmpty(value: string) {
    this._onEmpty = value;
  }

  // expect - computed: false, optional: true, required: false
  private _expect?: { [key: string]: any };
  public get expect() {
    return this.getAnyMapAttribute('expect');
  }
  public set expect(value: { [key: string]: any }) {
    this._expect = value;
  }

  // accept_partial - computed: false, optional: true, required: false
  private _acceptPartial?: { [key: string]: any };
  public get acceptPartial() {
    return this.getAnyMapAttribute('accept_partial');
  }
  public set acceptPartial(value: { [key: string]: any }) {
    this._acceptPartial = value;
  }

  // on_failure - computed: false, optional: true, required: false
  private _onFailure?: string;
  public get onFailure() {
    return this.getStringAttribute('on_failure');
  }
  public set onFailure(value: string) {
    this._onFailure = value;
  }

  // on_timeout - computed: false, optional: true, required: false
  private _onTimeout?: string;
  public get onTimeout() {
    return this.getStringAttribute('on_timeout');
  }
  public set onTimeout(value: string) {
    this._onTimeout = value;
  }

  // on_destroy - computed: false, optional: true, required: false
  private _onDestroy?: string;
  public get onDestroy() {
    return this.getStringAttribute('on_destroy');
  }
  public set onDestroy(value: string) {
    this._onDestroy = value;
  }

  // guard - computed: false, optional: true, required: false
  private _guard?: { [key: string]: any };
  public get guard() {
    return this.getAnyMapAttribute('guard');
  }
  public set guard(value: { [key: string]: any }) {
    this._guard = value;
  }

  // timeouts - computed: false, optional: true, required: false
  private _timeouts?: { [key: string]: any };
  public get timeouts() {
    return this.getAnyMapAttribute('timeouts');
  }
  public set timeouts(value: { [key: string]: any }) {
    this._timeouts = value;
  }

  // =========
  // SYNTHESIS
  // =========

  protected synthesizeAttributes(): { [name: string]: any } {
    return {
      restore_type: cdktf.stringToTerraform(this._restoreType),
      source_type: cdktf.stringToTerraform(this._sourceType),
      vault_id: cdktf.stringToTerraform(this._vaultId),
      snapshot_id: cdktf.stringToTerraform(this._snapshotId),
      snapshot_hash: cdktf.stringToTerraform(this._snapshotHash),
      chosen_snapshot: cdktf.hashMapper(cdktf.anyToTerraform)(this._chosenSnapshot),
      target_instance_id: cdktf.stringToTerraform(this._targetInstanceId),
      target_path: cdktf.stringToTerraform(this._targetPath),
      target_bucket: cdktf.stringToTerraform(this._targetBucket),
      target_prefix: cdktf.stringToTerraform(this._targetPrefix),
      target_file_system_id: cdktf.stringToTerraform(this._targetFileSystemId),
      target_create_time: cdktf.stringToTerraform(this._targetCreateTime),
      target_instance_name: cdktf.stringToTerraform(this._targetInstanceName),
      target_table_name: cdktf.stringToTerraform(this._targetTableName),
      target_time: cdktf.stringToTerraform(this._targetTime),
      ots_detail: cdktf.hashMapper(cdktf.anyToTerraform)(this._otsDetail),
      include: cdktf.listMapper(cdktf.stringToTerraform, false)(this._include),
      exclude: cdktf.listMapper(cdktf.stringToTerraform, false)(this._exclude),
      udm_detail: cdktf.stringToTerraform(this._udmDetail),
      udm_region_id: cdktf.stringToTerraform(this._udmRegionId),
      options: cdktf.stringToTerraform(this._options),
      failback_detail: cdktf.stringToTerraform(this._failbackDetail),
      target_container: cdktf.stringToTerraform(this._targetContainer),
      target_container_cluster_id: cdktf.stringToTerraform(this._targetContainerClusterId),
      initiated_by_ack: cdktf.booleanToTerraform(this._initiatedByAck),
      cross_account_type: cdktf.stringToTerraform(this._crossAccountType),
      cross_account_user_id: cdktf.numberToTerraform(this._crossAccountUserId),
      cross_account_role_name: cdktf.stringToTerraform(this._crossAccountRoleName),
      edition: cdktf.stringToTerraform(this._edition),
      triggers: cdktf.hashMapper(cdktf.stringToTerraform)(this._triggers),
      start_when: cdktf.booleanToTerraform(this._startWhen),
      wait_for_completion: cdktf.booleanToTerraform(this._waitForCompletion),
      on_partial: cdktf.stringToTerraform(this._onPartial),
      on_empty: cdktf.stringToTerraform(this._onEmpty),
      expect: cdktf.hashMapper(cdktf.anyToTerraform)(this._expect),
      accept_partial: cdktf.hashMapper(cdktf.anyToTerraform)(this._acceptPartial),
      on_failure: cdktf.stringToTerraform(this._onFailure),
      on_timeout: cdktf.stringToTerraform(this._onTimeout),
      on_destroy: cdktf.stringToTerraform(this._onDestroy),
      guard: cdktf.hashMapper(cdktf.anyToTerraform)(this._guard),
      timeouts: cdktf.hashMapper(cdktf.anyToTerraform)(this._timeouts),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      restore_type: {
        value: hclText(this._restoreType),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      source_type: {
        value: hclText(this._sourceType),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      vault_id: {
        value: hclText(this._vaultId),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      snapshot_id: {
        value: hclText(this._snapshotId),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      snapshot_hash: {
        value: hclText(this._snapshotHash),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      chosen_snapshot: {
        value: hclMap(this._chosenSnapshot),
        isBlock: false,
        type: "map",
        storageClassType: "anyMap",
      },
      target_instance_id: {
        value: hclText(this._targetInstanceId),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      target_path: {
        value: hclText(this._targetPath),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      target_bucket: {
        value: hclText(this._targetBucket),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      target_prefix: {
        value: hclText(this._targetPrefix),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      target_file_system_id: {
        value: hclText(this._targetFileSystemId),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      target_create_time: {
        value: hclText(this._targetCreateTime),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      target_instance_name: {
        value: hclText(this._targetInstanceName),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      target_table_name: {
        value: hclText(this._targetTableName),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      target_time: {
        value: hclText(this._targetTime),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      ots_detail: {
        value: hclMap(this._otsDetail),
        isBlock: false,
        type: "map",
        storageClassType: "anyMap",
      },
      include: {
        value: cdktf.listMapperHcl(hclText, false)(this._include),
        isBlock: false,
        type: "list",
        storageClassType: "stringList",
      },
      exclude: {
        value: cdktf.listMapperHcl(hclText, false)(this._exclude),
        isBlock: false,
        type: "list",
        storageClassType: "stringList",
      },
      udm_detail: {
        value: hclText(this._udmDetail),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      udm_region_id: {
        value: hclText(this._udmRegionId),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      options: {
        value: hclText(this._options),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      failback_detail: {
        value: hclText(this._failbackDetail),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      target_container: {
        value: hclText(this._targetContainer),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      target_container_cluster_id: {
        value: hclText(this._targetContainerClusterId),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      initiated_by_ack: {
        value: cdktf.booleanToHclTerraform(this._initiatedByAck),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      cross_account_type: {
        value: hclText(this._crossAccountType),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      cross_account_user_id: {
        value: cdktf.numberToHclTerraform(this._crossAccountUserId),
        isBlock: false,
        type: "simple",
        storageClassType: "number",
      },
      cross_account_role_name: {
        value: hclText(this._crossAccountRoleName),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      edition: {
        value: hclText(this._edition),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      triggers: {
        value: hclMap(this._triggers),
        isBlock: false,
        type: "map",
        storageClassType: "stringMap",
      },
      start_when: {
        value: cdktf.booleanToHclTerraform(this._startWhen),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      wait_for_completion: {
        value: cdktf.booleanToHclTerraform(this._waitForCompletion),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      on_partial: {
        value: hclText(this._onPartial),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      on_empty: {
        value: hclText(this._onEmpty),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      expect: {
        value: hclMap(this._expect),
        isBlock: false,
        type: "map",
        storageClassType: "anyMap",
      },
      accept_partial: {
        value: hclMap(this._acceptPartial),
        isBlock: false,
        type: "map",
        storageClassType: "anyMap",
      },
      on_failure: {
        value: hclText(this._onFailure),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      on_timeout: {
        value: hclText(this._onTimeout),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      on_destroy: {
        value: hclText(this._onDestroy),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      guard: {
        value: hclMap(this._guard),
        isBlock: false,
        type: "map",
        storageClassType: "anyMap",
      },
      timeouts: {
        value: hclMap(this._timeouts),
        isBlock: false,
        type: "map",
        storageClassType: "anyMap",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
