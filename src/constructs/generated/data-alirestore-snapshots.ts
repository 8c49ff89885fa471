// Generated from the schemas of src/provider by `npm run generate`. Do not edit.

import { Construct } from 'constructs';
import * as cdktf from '../../framework';
import { hclText } from '../synthesis/hcl-text';

// Configuration

export interface DataAlirestoreSnapshotsConfig extends cdktf.TerraformMetaArguments {
  /**
  * What the snapshots were taken of: `ECS_FILE`, `OSS`, `NAS`, `COMMON_FILE_SYSTEM`, `OTS_TABLE`, `UDM_ECS`, `UDM_ECS_DISK`, `UDM_DISK`.
  */
  readonly sourceType: string;
  /**
  * ID of the vault. Needed for files. The service names no vault for instances and disks: for them it is only copied to `recovery_point`.
  */
  readonly vaultId?: string;
  /**
  * ID of the ECS instance. Needed for ECS_FILE, optional for instances and disks.
  */
  readonly instanceId?: string;
  /**
  * Name of the bucket. Needed for OSS.
  */
  readonly bucket?: string;
  /**
  * ID of the file system. Needed for NAS.
  */
  readonly fileSystemId?: string;
  /**
  * When the file system was created. Needed for NAS: seconds since 1970, such as 1767225600, or RFC 3339 with a zone, such as 2026-01-01T00:00:00Z, or as the cloud writes it, such as 2026-01-01T08:00:00CST (China).
  */
  readonly createTime?: string;
  /**
  * ID of the backup plan. Files only.
  */
  readonly planId?: string;
  /**
  * Name of the Tablestore instance.
  */
  readonly instanceName?: string;
  /**
  * Name of the Tablestore table.
  */
  readonly tableName?: string;
  /**
  * ID of the disk.
  */
  readonly diskId?: string;
  /**
  * ID of the region of the instances. Instances and disks only; the region of the provider when not set.
  */
  readonly udmRegionId?: string;
  /**
  * ID of the backup job that made the snapshot.
  */
  readonly jobId?: string;
  /**
  * ID of the snapshot.
  */
  readonly snapshotId?: string;
  /**
  * Status: `COMPLETE`, `PARTIAL_COMPLETE`, `FAILED`. For several statuses, or one that is not listed here, use `filter`.
  */
  readonly status?: string;
  /**
  * Only snapshots that were completed at this time or later: seconds since 1970, such as 1767225600, or RFC 3339 with a zone, such as 2026-01-01T00:00:00Z, or as the cloud writes it, such as 2026-01-01T08:00:00CST (China).
  */
  readonly completedAfter?: string;
  /**
  * Only snapshots that were completed before this time: seconds since 1970, such as 1767225600, or RFC 3339 with a zone, such as 2026-01-01T00:00:00Z, or as the cloud writes it, such as 2026-01-01T08:00:00CST (China).
  */
  readonly completedBefore?: string;
  /**
  * Edition of Cloud Backup; STANDARD when absent. Files only. `STANDARD`, `BASIC`.
  */
  readonly edition?: string;
  /**
  * Whether the backup belongs to this account or to another one. Tables only. `SELF_ACCOUNT`, `CROSS_ACCOUNT`.
  */
  readonly crossAccountType?: string;
  /**
  * ID of the account that owns the backup. Tables only.
  */
  readonly crossAccountUserId?: number;
  /**
  * Name of the RAM role in that account. Tables only.
  */
  readonly crossAccountRoleName?: string;
  /**
  * Most entries to read; all when not set. The newest by creation time; of tables, those that the service lists first.
  */
  readonly maxResults?: number;
  /**
  * Latest time at which the recovery point may have been completed; any time when not set: seconds since 1970, such as 1767225600, or RFC 3339 with a zone, such as 2026-01-01T00:00:00Z, or as the cloud writes it, such as 2026-01-01T08:00:00CST (China).
  */
  readonly atOrBefore?: string;
  /**
  * Greatest age of the recovery point, counted back from `at_or_before`, or from now when that is not set. Seconds, such as `3600`, or a duration, such as `24h` or `1h30m`.
  */
  readonly maxAge?: string;
  /**
  * Chooses a random recovery point instead of the newest. The same seed and the same list give the same choice on every machine.
  */
  readonly randomSeed?: string;
  /**
  * Whether `recovery_point` is null when no listed snapshot fits, instead of an error.
  */
  readonly allowMissing?: boolean | cdktf.IResolvable;
  /**
  * filter block
  */
  readonly filter?: DataAlirestoreSnapshotsFilter[] | cdktf.IResolvable;
}
export interface DataAlirestoreSnapshotsFilter {
  /**
  * Field to compare: `VaultId`, `InstanceId`, `Bucket`, `FileSystemId`, `CreateTime`, `CompleteTime`, `PlanId`, `Status`.
  */
  readonly key: string;
  /**
  * How to compare: `EQUAL`, `NOT_EQUAL`, `GREATER_THAN`, `GREATER_THAN_OR_EQUAL`, `LESS_THAN`, `LESS_THAN_OR_EQUAL`, `BETWEEN`, `IN`; `IN` when not set.
  */
  readonly operator?: string;
  /**
  * Values to compare with: two for `BETWEEN`, up to 500 for `IN`, one for the others. Times are seconds since 1970, such as 1767225600, or RFC 3339 with a zone, such as 2026-01-01T00:00:00Z, or as the cloud writes it, such as 2026-01-01T08:00:00CST (China).
  */
  readonly values: string[];
}

export function dataAlirestoreSnapshotsFilterToTerraform(struct?: DataAlirestoreSnapshotsFilter | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    key: cdktf.stringToTerraform(struct!.key),
    operator: cdktf.stringToTerraform(struct!.operator),
    values: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.values),
  }
}


export function dataAlirestoreSnapshotsFilterToHclTerraform(struct?: DataAlirestoreSnapshotsFilter | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    key: {
      value: hclText(struct!.key),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    operator: {
      value: hclText(struct!.operator),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    values: {
      value: cdktf.listMapperHcl(hclText, false)(struct!.values),
      isBlock: false,
      type: "list",
      storageClassType: "stringList",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class DataAlirestoreSnapshotsFilterOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  * @param complexObjectIndex the index of this item in the list
  * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean) {
    super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
  }

  public get internalValue(): DataAlirestoreSnapshotsFilter | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._key !== undefined) {
      hasAnyValues = true;
      internalValueResult.key = this._key;
    }
    if (this._operator !== undefined) {
      hasAnyValues = true;
      internalValueResult.operator = this._operator;
    }
    if (this._values !== undefined) {
      hasAnyValues = true;
      internalValueResult.values = this._values;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataAlirestoreSnapshotsFilter | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._key = undefined;
      this._operator = undefined;
      this._values = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._key = value.key;
      this._operator = value.operator;
      this._values = value.values;
    }
  }

  // key - computed: false, optional: false, required: true
  private _key?: string;
  public get key() {
    return this.getStringAttribute('key');
  }
  public set key(value: string) {
    this._key = value;
  }

  // operator - computed: false, optional: true, required: false
  private _operator?: string;
  public get operator() {
    return this.getStringAttribute('operator');
  }
  public set operator(value: string) {
    this._operator = value;
  }

  // values - computed: false, optional: false, required: true
  private _values?: string[];
  public get values() {
    return this.getListAttribute('values');
  }
  public set values(value: string[]) {
    this._values = value;
  }
}

export class DataAlirestoreSnapshotsFilterList extends cdktf.ComplexList {
  public internalValue? : DataAlirestoreSnapshotsFilter[] | cdktf.IResolvable

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
  */
  constructor(protected terraformResource: cdktf.IInterpolatingParent, protected terraformAttribute: string, protected wrapsSet: boolean) {
    super(terraformResource, terraformAttribute, wrapsSet)
  }

  /**
  * @param index the index of the item to return
  */
  public get(index: number): DataAlirestoreSnapshotsFilterOutputReference {
    return new DataAlirestoreSnapshotsFilterOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}

/**
* Represents a alirestore_snapshots
*/
export class DataAlirestoreSnapshots extends cdktf.TerraformDataSource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "alirestore_snapshots";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a DataAlirestoreSnapshots resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the DataAlirestoreSnapshots to import
  * @param importFromId The id of the existing DataAlirestoreSnapshots that should be imported. Refer to the import section in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the DataAlirestoreSnapshots to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "alirestore_snapshots", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new alirestore_snapshots Data Source
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options DataAlirestoreSnapshotsConfig
  */
  public constructor(scope: Construct, id: string, config: DataAlirestoreSnapshotsConfig) {
    super(scope, id, {
      terraformResourceType: 'alirestore_snapshots',
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
    this._sourceType = config.sourceType;
    this._vaultId = config.vaultId;
    this._instanceId = config.instanceId;
    this._bucket = config.bucket;
    this._fileSystemId = config.fileSystemId;
    this._createTime = config.createTime;
    this._planId = config.planId;
    this._instanceName = config.instanceName;
    this._tableName = config.tableName;
    this._diskId = config.diskId;
    this._udmRegionId = config.udmRegionId;
    this._jobId = config.jobId;
    this._snapshotId = config.snapshotId;
    this._status = config.status;
    this._completedAfter = config.completedAfter;
    this._completedBefore = config.completedBefore;
    this._edition = config.edition;
    this._crossAccountType = config.crossAccountType;
    this._crossAccountUserId = config.crossAccountUserId;
    this._crossAccountRoleName = config.crossAccountRoleName;
    this._maxResults = config.maxResults;
    this._atOrBefore = config.atOrBefore;
    this._maxAge = config.maxAge;
    this._randomSeed = config.randomSeed;
    this._allowMissing = config.allowMissing;
    this._filter.internalValue = config.filter;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // source_type - computed: false, optional: false, required: true
  private _sourceType?: string;
  public get sourceType() {
    return this.getStringAttribute('source_type');
  }
  public set sourceType(value: string) {
    this._sourceType = value;
  }

  // vault_id - computed: false, optional: true, required: false
  private _vaultId?: string;
  public get vaultId() {
    return this.getStringAttribute('vault_id');
  }
  public set vaultId(value: string) {
    this._vaultId = value;
  }

  // instance_id - computed: false, optional: true, required: false
  private _instanceId?: string;
  public get instanceId() {
    return this.getStringAttribute('instance_id');
  }
  public set instanceId(value: string) {
    this._instanceId = value;
  }

  // bucket - computed: false, optional: true, required: false
  private _bucket?: string;
  public get bucket() {
    return this.getStringAttribute('bucket');
  }
  public set bucket(value: string) {
    this._bucket = value;
  }

  // file_system_id - computed: false, optional: true, required: false
  private _fileSystemId?: string;
  public get fileSystemId() {
    return this.getStringAttribute('file_system_id');
  }
  public set fileSystemId(value: string) {
    this._fileSystemId = value;
  }

  // create_time - computed: false, optional: true, required: false
  private _createTime?: string;
  public get createTime() {
    return this.getStringAttribute('create_time');
  }
  public set createTime(value: string) {
    this._createTime = value;
  }

  // plan_id - computed: false, optional: true, required: false
  private _planId?: string;
  public get planId() {
    return this.getStringAttribute('plan_id');
  }
  public set planId(value: string) {
    this._planId = value;
  }

  // instance_name - computed: false, optional: true, required: false
  private _instanceName?: string;
  public get instanceName() {
    return this.getStringAttribute('instance_name');
  }
  public set instanceName(value: string) {
    this._instanceName = value;
  }

  // table_name - computed: false, optional: true, required: false
  private _tableName?: string;
  public get tableName() {
    return this.getStringAttribute('table_name');
  }
  public set tableName(value: string) {
    this._tableName = value;
  }

  // disk_id - computed: false, optional: true, required: false
  private _diskId?: string;
  public get diskId() {
    return this.getStringAttribute('disk_id');
  }
  public set diskId(value: string) {
    this._diskId = value;
  }

  // udm_region_id - computed: false, optional: true, required: false
  private _udmRegionId?: string;
  public get udmRegionId() {
    return this.getStringAttribute('udm_region_id');
  }
  public set udmRegionId(value: string) {
    this._udmRegionId = value;
  }

  // job_id - computed: false, optional: true, required: false
  private _jobId?: string;
  public get jobId() {
    return this.getStringAttribute('job_id');
  }
  public set jobId(value: string) {
    this._jobId = value;
  }

  // snapshot_id - computed: false, optional: true, required: false
  private _snapshotId?: string;
  public get snapshotId() {
    return this.getStringAttribute('snapshot_id');
  }
  public set snapshotId(value: string) {
    this._snapshotId = value;
  }

  // status - computed: false, optional: true, required: false
  private _status?: string;
  public get status() {
    return this.getStringAttribute('status');
  }
  public set status(value: string) {
    this._status = value;
  }

  // completed_after - computed: false, optional: true, required: false
  private _completedAfter?: string;
  public get completedAfter() {
    return this.getStringAttribute('completed_after');
  }
  public set completedAfter(value: string) {
    this._completedAfter = value;
  }

  // completed_before - computed: false, optional: true, required: false
  private _completedBefore?: string;
  public get completedBefore() {
    return this.getStringAttribute('completed_before');
  }
  public set completedBefore(value: string) {
    this._completedBefore = value;
  }

  // edition - computed: false, optional: true, required: false
  private _edition?: string;
  public get edition() {
    return this.getStringAttribute('edition');
  }
  public set edition(value: string) {
    this._edition = value;
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

  // max_results - computed: false, optional: true, required: false
  private _maxResults?: number;
  public get maxResults() {
    return this.getNumberAttribute('max_results');
  }
  public set maxResults(value: number) {
    this._maxResults = value;
  }

  // at_or_before - computed: false, optional: true, required: false
  private _atOrBefore?: string;
  public get atOrBefore() {
    return this.getStringAttribute('at_or_before');
  }
  public set atOrBefore(value: string) {
    this._atOrBefore = value;
  }

  // max_age - computed: false, optional: true, required: false
  private _maxAge?: string;
  public get maxAge() {
    return this.getStringAttribute('max_age');
  }
  public set maxAge(value: string) {
    this._maxAge = value;
  }

  // random_seed - computed: false, optional: true, required: false
  private _randomSeed?: string;
  public get randomSeed() {
    return this.getStringAttribute('random_seed');
  }
  public set randomSeed(value: string) {
    this._randomSeed = value;
  }

  // allow_missing - computed: false, optional: true, required: false
  private _allowMissing?: boolean | cdktf.IResolvable;
  public get allowMissing() {
    return this.getBooleanAttribute('allow_missing');
  }
  public set allowMissing(value: boolean | cdktf.IResolvable) {
    this._allowMissing = value;
  }

  // filter - computed: false, optional: true, required: false
  private _filter = new DataAlirestoreSnapshotsFilterList(this, "filter", false);
  public get filter() {
    return this._filter;
  }
  public putFilter(value: DataAlirestoreSnapshotsFilter[] | cdktf.IResolvable) {
    this._filter.internalValue = value;
  }
  public resetFilter() {
    this._filter.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get filterInput() {
    return this._filter.internalValue;
  }

  // =========
  // SYNTHESIS
  // =========

  protected synthesizeAttributes(): { [name: string]: any } {
    return {
      source_type: cdktf.stringToTerraform(this._sourceType),
      vault_id: cdktf.stringToTerraform(this._vaultId),
      instance_id: cdktf.stringToTerraform(this._instanceId),
      bucket: cdktf.stringToTerraform(this._bucket),
      file_system_id: cdktf.stringToTerraform(this._fileSystemId),
      create_time: cdktf.stringToTerraform(this._createTime),
      plan_id: cdktf.stringToTerraform(this._planId),
      instance_name: cdktf.stringToTerraform(this._instanceName),
      table_name: cdktf.stringToTerraform(this._tableName),
      disk_id: cdktf.stringToTerraform(this._diskId),
      udm_region_id: cdktf.stringToTerraform(this._udmRegionId),
      job_id: cdktf.stringToTerraform(this._jobId),
      snapshot_id: cdktf.stringToTerraform(this._snapshotId),
      status: cdktf.stringToTerraform(this._status),
      completed_after: cdktf.stringToTerraform(this._completedAfter),
      completed_before: cdktf.stringToTerraform(this._completedBefore),
      edition: cdktf.stringToTerraform(this._edition),
      cross_account_type: cdktf.stringToTerraform(this._crossAccountType),
      cross_account_user_id: cdktf.numberToTerraform(this._crossAccountUserId),
      cross_account_role_name: cdktf.stringToTerraform(this._crossAccountRoleName),
      max_results: cdktf.numberToTerraform(this._maxResults),
      at_or_before: cdktf.stringToTerraform(this._atOrBefore),
      max_age: cdktf.stringToTerraform(this._maxAge),
      random_seed: cdktf.stringToTerraform(this._randomSeed),
      allow_missing: cdktf.booleanToTerraform(this._allowMissing),
      filter: cdktf.listMapper(dataAlirestoreSnapshotsFilterToTerraform, true)(this._filter.internalValue),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
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
      instance_id: {
        value: hclText(this._instanceId),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      bucket: {
        value: hclText(this._bucket),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      file_system_id: {
        value: hclText(this._fileSystemId),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      create_time: {
        value: hclText(this._createTime),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      plan_id: {
        value: hclText(this._planId),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      instance_name: {
        value: hclText(this._instanceName),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      table_name: {
        value: hclText(this._tableName),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      disk_id: {
        value: hclText(this._diskId),
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
      job_id: {
        value: hclText(this._jobId),
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
      status: {
        value: hclText(this._status),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      completed_after: {
        value: hclText(this._completedAfter),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      completed_before: {
        value: hclText(this._completedBefore),
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
      max_results: {
        value: cdktf.numberToHclTerraform(this._maxResults),
        isBlock: false,
        type: "simple",
        storageClassType: "number",
      },
      at_or_before: {
        value: hclText(this._atOrBefore),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      max_age: {
        value: hclText(this._maxAge),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      random_seed: {
        value: hclText(this._randomSeed),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      allow_missing: {
        value: cdktf.booleanToHclTerraform(this._allowMissing),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      filter: {
        value: cdktf.listMapperHcl(dataAlirestoreSnapshotsFilterToHclTerraform, true)(this._filter.internalValue),
        isBlock: true,
        type: "list",
        storageClassType: "DataAlirestoreSnapshotsFilterList",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
