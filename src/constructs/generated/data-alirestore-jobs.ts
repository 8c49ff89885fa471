// Generated from the schemas of src/provider by `npm run generate`. Do not edit.

import { Construct } from 'constructs';
import * as cdktf from '../../framework';
import { hclText } from '../synthesis/hcl-text';

// Configuration

export interface DataAlirestoreJobsConfig extends cdktf.TerraformMetaArguments {
  /**
  * Type of the jobs to list. `ECS_FILE`, `OSS`, `NAS`, `COMMON_FILE_SYSTEM`, `OTS_TABLE`, `UDM_ECS_ROLLBACK`, `UDM_ECS`, `UDM_ECS_DISK`, `UDM_ECS_DISK_ROLLBACK`, `CONTAINER`. Other values are sent unchecked, with a warning. When not set, jobs of all types are listed, if the service allows that: its documentation of 2024 requires the type.
  */
  readonly restoreType?: string;
  /**
  * Edition of Cloud Backup; STANDARD when absent. `STANDARD`, `BASIC`.
  */
  readonly edition?: string;
  /**
  * ID of the vault. The service filters by it.
  */
  readonly vaultId?: string;
  /**
  * Status: `CREATED`, `QUEUED`, `RUNNING`, `CANCELING`, `COMPLETE`, `PARTIAL_COMPLETE`, `FAILED`, `CANCELED`, `EXPIRED`. For several statuses, or one that is not listed here, use `filter`. The service filters by it.
  */
  readonly status?: string;
  /**
  * ID of the backup plan. The service filters by it.
  */
  readonly planId?: string;
  /**
  * ID of the backup job that made the snapshot. The service filters by it.
  */
  readonly jobId?: string;
  /**
  * ID of the ECS instance. The service filters by it.
  */
  readonly instanceId?: string;
  /**
  * Name of the bucket. The service filters by it.
  */
  readonly bucket?: string;
  /**
  * ID of the file system. The service filters by it.
  */
  readonly fileSystemId?: string;
  /**
  * Only jobs that ended at this time or later: seconds since 1970, such as 1767225600, or RFC 3339 with a zone, such as 2026-01-01T00:00:00Z, or as the cloud writes it, such as 2026-01-01T08:00:00CST (China). The service filters by it.
  */
  readonly completedAfter?: string;
  /**
  * Only jobs that ended before this time: seconds since 1970, such as 1767225600, or RFC 3339 with a zone, such as 2026-01-01T00:00:00Z, or as the cloud writes it, such as 2026-01-01T08:00:00CST (China). The service filters by it.
  */
  readonly completedBefore?: string;
  /**
  * ID of the restore job.
  */
  readonly restoreId?: string;
  /**
  * What the snapshot was taken of. `ECS_FILE`, `OSS`, `NAS`, `COMMON_FILE_SYSTEM`, `OTS_TABLE`, `UDM_ECS`, `CONTAINER`.
  */
  readonly sourceType?: string;
  /**
  * ID of the snapshot that is restored.
  */
  readonly snapshotId?: string;
  /**
  * Only jobs that were created at this time or later: seconds since 1970, such as 1767225600, or RFC 3339 with a zone, such as 2026-01-01T00:00:00Z, or as the cloud writes it, such as 2026-01-01T08:00:00CST (China).
  */
  readonly createdAfter?: string;
  /**
  * Only jobs that were created before this time: seconds since 1970, such as 1767225600, or RFC 3339 with a zone, such as 2026-01-01T00:00:00Z, or as the cloud writes it, such as 2026-01-01T08:00:00CST (China).
  */
  readonly createdBefore?: string;
  /**
  * Most entries to read; all when not set. The service documents no order, so it decides which ones.
  */
  readonly maxResults?: number;
  /**
  * filter block
  */
  readonly filter?: DataAlirestoreJobsFilter[] | cdktf.IResolvable;
}
export interface DataAlirestoreJobsFilter {
  /**
  * Field to compare: `RegionId`, `PlanId`, `JobId`, `VaultId`, `InstanceId`, `Bucket`, `FileSystemId`, `Status`, `CompleteTime`, `restoreId`, `vaultId`, `sourceType`, `targetBucket`, `targetFileSystemId`, `targetInstanceId`.
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

export function dataAlirestoreJobsFilterToTerraform(struct?: DataAlirestoreJobsFilter | cdktf.IResolvable): any {
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


export function dataAlirestoreJobsFilterToHclTerraform(struct?: DataAlirestoreJobsFilter | cdktf.IResolvable): any {
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

export class DataAlirestoreJobsFilterOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): DataAlirestoreJobsFilter | cdktf.IResolvable | undefined {
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

  public set internalValue(value: DataAlirestoreJobsFilter | cdktf.IResolvable | undefined) {
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

export class DataAlirestoreJobsFilterList extends cdktf.ComplexList {
  public internalValue? : DataAlirestoreJobsFilter[] | cdktf.IResolvable

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
  public get(index: number): DataAlirestoreJobsFilterOutputReference {
    return new DataAlirestoreJobsFilterOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}

/**
* Represents a alirestore_jobs
*/
export class DataAlirestoreJobs extends cdktf.TerraformDataSource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "alirestore_jobs";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a DataAlirestoreJobs resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the DataAlirestoreJobs to import
  * @param importFromId The id of the existing DataAlirestoreJobs that should be imported. Refer to the import section in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the DataAlirestoreJobs to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "alirestore_jobs", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new alirestore_jobs Data Source
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options DataAlirestoreJobsConfig = {}
  */
  public constructor(scope: Construct, id: string, config: DataAlirestoreJobsConfig = {}) {
    super(scope, id, {
      terraformResourceType: 'alirestore_jobs',
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
    this._edition = config.edition;
    this._vaultId = config.vaultId;
    this._status = config.status;
    this._planId = config.planId;
    this._jobId = config.jobId;
    this._instanceId = config.instanceId;
    this._bucket = config.bucket;
    this._fileSystemId = config.fileSystemId;
    this._completedAfter = config.completedAfter;
    this._completedBefore = config.completedBefore;
    this._restoreId = config.restoreId;
    this._sourceType = config.sourceType;
    this._snapshotId = config.snapshotId;
    this._createdAfter = config.createdAfter;
    this._createdBefore = config.createdBefore;
    this._maxResults = config.maxResults;
    this._filter.internalValue = config.filter;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // restore_type - computed: false, optional: true, required: false
  private _restoreType?: string;
  public get restoreType() {
    return this.getStringAttribute('restore_type');
  }
  public set restoreType(value: string) {
    this._restoreType = value;
  }

  // edition - computed: false, optional: true, required: false
  private _edition?: string;
  public get edition() {
    return this.getStringAttribute('edition');
  }
  public set edition(value: string) {
    this._edition = value;
  }

  // vault_id - computed: false, optional: true, required: false
  private _vaultId?: string;
  public get vaultId() {
    return this.getStringAttribute('vault_id');
  }
  public set vaultId(value: string) {
    this._vaultId = value;
  }

  // status - computed: false, optional: true, required: false
  private _status?: string;
  public get status() {
    return this.getStringAttribute('status');
  }
  public set status(value: string) {
    this._status = value;
  }

  // plan_id - computed: false, optional: true, required: false
  private _planId?: string;
  public get planId() {
    return this.getStringAttribute('plan_id');
  }
  public set planId(value: string) {
    this._planId = value;
  }

  // job_id - computed: false, optional: true, required: false
  private _jobId?: string;
  public get jobId() {
    return this.getStringAttribute('job_id');
  }
  public set jobId(value: string) {
    this._jobId = value;
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

  // restore_id - computed: false, optional: true, required: false
  private _restoreId?: string;
  public get restoreId() {
    return this.getStringAttribute('restore_id');
  }
  public set restoreId(value: string) {
    this._restoreId = value;
  }

  // source_type - computed: false, optional: true, required: false
  private _sourceType?: string;
  public get sourceType() {
    return this.getStringAttribute('source_type');
  }
  public set sourceType(value: string) {
    this._sourceType = value;
  }

  // snapshot_id - computed: false, optional: true, required: false
  private _snapshotId?: string;
  public get snapshotId() {
    return this.getStringAttribute('snapshot_id');
  }
  public set snapshotId(value: string) {
    this._snapshotId = value;
  }

  // created_after - computed: false, optional: true, required: false
  private _createdAfter?: string;
  public get createdAfter() {
    return this.getStringAttribute('created_after');
  }
  public set createdAfter(value: string) {
    this._createdAfter = value;
  }

  // created_before - computed: false, optional: true, required: false
  private _createdBefore?: string;
  public get createdBefore() {
    return this.getStringAttribute('created_before');
  }
  public set createdBefore(value: string) {
    this._createdBefore = value;
  }

  // max_results - computed: false, optional: true, required: false
  private _maxResults?: number;
  public get maxResults() {
    return this.getNumberAttribute('max_results');
  }
  public set maxResults(value: number) {
    this._maxResults = value;
  }

  // filter - computed: false, optional: true, required: false
  private _filter = new DataAlirestoreJobsFilterList(this, "filter", false);
  public get filter() {
    return this._filter;
  }
  public putFilter(value: DataAlirestoreJobsFilter[] | cdktf.IResolvable) {
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
      restore_type: cdktf.stringToTerraform(this._restoreType),
      edition: cdktf.stringToTerraform(this._edition),
      vault_id: cdktf.stringToTerraform(this._vaultId),
      status: cdktf.stringToTerraform(this._status),
      plan_id: cdktf.stringToTerraform(this._planId),
      job_id: cdktf.stringToTerraform(this._jobId),
      instance_id: cdktf.stringToTerraform(this._instanceId),
      bucket: cdktf.stringToTerraform(this._bucket),
      file_system_id: cdktf.stringToTerraform(this._fileSystemId),
      completed_after: cdktf.stringToTerraform(this._completedAfter),
      completed_before: cdktf.stringToTerraform(this._completedBefore),
      restore_id: cdktf.stringToTerraform(this._restoreId),
      source_type: cdktf.stringToTerraform(this._sourceType),
      snapshot_id: cdktf.stringToTerraform(this._snapshotId),
      created_after: cdktf.stringToTerraform(this._createdAfter),
      created_before: cdktf.stringToTerraform(this._createdBefore),
      max_results: cdktf.numberToTerraform(this._maxResults),
      filter: cdktf.listMapper(dataAlirestoreJobsFilterToTerraform, true)(this._filter.internalValue),
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
      edition: {
        value: hclText(this._edition),
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
      status: {
        value: hclText(this._status),
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
      job_id: {
        value: hclText(this._jobId),
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
      restore_id: {
        value: hclText(this._restoreId),
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
      snapshot_id: {
        value: hclText(this._snapshotId),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      created_after: {
        value: hclText(this._createdAfter),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      created_before: {
        value: hclText(this._createdBefore),
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
      filter: {
        value: cdktf.listMapperHcl(dataAlirestoreJobsFilterToHclTerraform, true)(this._filter.internalValue),
        isBlock: true,
        type: "list",
        storageClassType: "DataAlirestoreJobsFilterList",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
