// Generated from the schemas of src/provider by `npm run generate`. Do not edit.

import { Construct } from 'constructs';
import * as cdktf from '../../framework';
import { hclText } from '../synthesis/hcl-text';

// Configuration

export interface DataAlirestoreDbsRestoreTasksConfig extends cdktf.TerraformMetaArguments {
  /**
  * ID of the backup plan. Either this or `restore_task_ids` is needed.
  */
  readonly backupPlanId?: string;
  /**
  * IDs of restore tasks. Either these or `backup_plan_id` is needed.
  */
  readonly restoreTaskIds?: string[];
  /**
  * Begin of the time to list tasks of. seconds since 1970, such as 1767225600, or RFC 3339 with a zone, such as 2026-01-01T00:00:00Z, or as the cloud writes it, such as 2026-01-01T08:00:00CST (China).
  */
  readonly startTimestamp?: string;
  /**
  * End of the time to list tasks of. seconds since 1970, such as 1767225600, or RFC 3339 with a zone, such as 2026-01-01T00:00:00Z, or as the cloud writes it, such as 2026-01-01T08:00:00CST (China).
  */
  readonly endTimestamp?: string;
  /**
  * Token that makes a request recognizable.
  */
  readonly clientToken?: string;
  /**
  * ID of the owner.
  */
  readonly ownerId?: string;
  /**
  * Status of the tasks. The service documents `init`, `check_pass`, `running`, `pause` and `stop`, but none for success: to find successful tasks, look at `verdict`.
  */
  readonly status?: string;
  /**
  * ID of the database instance that is restored to.
  */
  readonly instanceId?: string;
  /**
  * Only tasks that ended at this time or later: seconds since 1970, such as 1767225600, or RFC 3339 with a zone, such as 2026-01-01T00:00:00Z, or as the cloud writes it, such as 2026-01-01T08:00:00CST (China).
  */
  readonly completedAfter?: string;
  /**
  * Only tasks that ended before this time: seconds since 1970, such as 1767225600, or RFC 3339 with a zone, such as 2026-01-01T00:00:00Z, or as the cloud writes it, such as 2026-01-01T08:00:00CST (China).
  */
  readonly completedBefore?: string;
  /**
  * Most entries to read; all when not set. The service documents no order, so it decides which ones.
  */
  readonly maxResults?: number;
  /**
  * filter block
  */
  readonly filter?: DataAlirestoreDbsRestoreTasksFilter[] | cdktf.IResolvable;
}
export interface DataAlirestoreDbsRestoreTasksFilter {
  /**
  * Field to compare: `RestoreTaskId`, `RestoreTaskName`, `BackupPlanId`, `BackupSetId`, `RestoreStatus`, `ErrMessage`, `RestoreTime`, `RestoreTaskCreateTime`, `RestoreTaskFinishTime`, `FullDataRestoreProgress`, `FullStruforeRestoreProgress`, `FullStruAfterRestoreProgress`, `ContinuousRestoreProgress`, `PhysicalFullBackupRecoverProgress`, `PhysicalFullAndIncrementBackupRecoverProgress`, `PhysicalIncrementBackupRecoverProgress`, `PhysicalDatabaseOnlineProgress`, `PhysicalBackupRecoverProgress`, `RestoreObjects`, `RestoreDir`, `RestoreDestinationMode`, `DestinationEndpointInstanceType`, `DestinationEndpointInstanceID`, `DestinationEndpointRegion`, `DestinationEndpointIpPort`, `DestinationEndpointHost`, `DestinationEndpointPort`, `DestinationEndpointDatabaseName`, `DestinationEndpointUserName`, `DestinationEndpointOracleSID`, `DestinationEndpointEnableSsl`, `BackupGatewayId`, `BackupGatewayIdentifier`, `BackupSourceOssRegion`, `CrossAliyunId`, `CrossRoleName`.
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

export function dataAlirestoreDbsRestoreTasksFilterToTerraform(struct?: DataAlirestoreDbsRestoreTasksFilter | cdktf.IResolvable): any {
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


export function dataAlirestoreDbsRestoreTasksFilterToHclTerraform(struct?: DataAlirestoreDbsRestoreTasksFilter | cdktf.IResolvable): any {
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

export class DataAlirestoreDbsRestoreTasksFilterOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): DataAlirestoreDbsRestoreTasksFilter | cdktf.IResolvable | undefined {
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

  public set internalValue(value: DataAlirestoreDbsRestoreTasksFilter | cdktf.IResolvable | undefined) {
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

export class DataAlirestoreDbsRestoreTasksFilterList extends cdktf.ComplexList {
  public internalValue? : DataAlirestoreDbsRestoreTasksFilter[] | cdktf.IResolvable

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
  public get(index: number): DataAlirestoreDbsRestoreTasksFilterOutputReference {
    return new DataAlirestoreDbsRestoreTasksFilterOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}

/**
* Represents a alirestore_dbs_restore_tasks
*/
export class DataAlirestoreDbsRestoreTasks extends cdktf.TerraformDataSource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "alirestore_dbs_restore_tasks";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a DataAlirestoreDbsRestoreTasks resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the DataAlirestoreDbsRestoreTasks to import
  * @param importFromId The id of the existing DataAlirestoreDbsRestoreTasks that should be imported. Refer to the import section in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the DataAlirestoreDbsRestoreTasks to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "alirestore_dbs_restore_tasks", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new alirestore_dbs_restore_tasks Data Source
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options DataAlirestoreDbsRestoreTasksConfig = {}
  */
  public constructor(scope: Construct, id: string, config: DataAlirestoreDbsRestoreTasksConfig = {}) {
    super(scope, id, {
      terraformResourceType: 'alirestore_dbs_restore_tasks',
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
    this._backupPlanId = config.backupPlanId;
    this._restoreTaskIds = config.restoreTaskIds;
    this._startTimestamp = config.startTimestamp;
    this._endTimestamp = config.endTimestamp;
    this._clientToken = config.clientToken;
    this._ownerId = config.ownerId;
    this._status = config.status;
    this._instanceId = config.instanceId;
    this._completedAfter = config.completedAfter;
    this._completedBefore = config.completedBefore;
    this._maxResults = config.maxResults;
    this._filter.internalValue = config.filter;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // backup_plan_id - computed: false, optional: true, required: false
  private _backupPlanId?: string;
  public get backupPlanId() {
    return this.getStringAttribute('backup_plan_id');
  }
  public set backupPlanId(value: string) {
    this._backupPlanId = value;
  }

  // restore_task_ids - computed: false, optional: true, required: false
  private _restoreTaskIds?: string[];
  public get restoreTaskIds() {
    return this.getListAttribute('restore_task_ids');
  }
  public set restoreTaskIds(value: string[]) {
    this._restoreTaskIds = value;
  }

  // start_timestamp - computed: false, optional: true, required: false
  private _startTimestamp?: string;
  public get startTimestamp() {
    return this.getStringAttribute('start_timestamp');
  }
  public set startTimestamp(value: string) {
    this._startTimestamp = value;
  }

  // end_timestamp - computed: false, optional: true, required: false
  private _endTimestamp?: string;
  public get endTimestamp() {
    return this.getStringAttribute('end_timestamp');
  }
  public set endTimestamp(value: string) {
    this._endTimestamp = value;
  }

  // client_token - computed: false, optional: true, required: false
  private _clientToken?: string;
  public get clientToken() {
    return this.getStringAttribute('client_token');
  }
  public set clientToken(value: string) {
    this._clientToken = value;
  }

  // owner_id - computed: false, optional: true, required: false
  private _ownerId?: string;
  public get ownerId() {
    return this.getStringAttribute('owner_id');
  }
  public set ownerId(value: string) {
    this._ownerId = value;
  }

  // status - computed: false, optional: true, required: false
  private _status?: string;
  public get status() {
    return this.getStringAttribute('status');
  }
  public set status(value: string) {
    this._status = value;
  }

  // instance_id - computed: false, optional: true, required: false
  private _instanceId?: string;
  public get instanceId() {
    return this.getStringAttribute('instance_id');
  }
  public set instanceId(value: string) {
    this._instanceId = value;
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

  // max_results - computed: false, optional: true, required: false
  private _maxResults?: number;
  public get maxResults() {
    return this.getNumberAttribute('max_results');
  }
  public set maxResults(value: number) {
    this._maxResults = value;
  }

  // filter - computed: false, optional: true, required: false
  private _filter = new DataAlirestoreDbsRestoreTasksFilterList(this, "filter", false);
  public get filter() {
    return this._filter;
  }
  public putFilter(value: DataAlirestoreDbsRestoreTasksFilter[] | cdktf.IResolvable) {
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
      backup_plan_id: cdktf.stringToTerraform(this._backupPlanId),
      restore_task_ids: cdktf.listMapper(cdktf.stringToTerraform, false)(this._restoreTaskIds),
      start_timestamp: cdktf.stringToTerraform(this._startTimestamp),
      end_timestamp: cdktf.stringToTerraform(this._endTimestamp),
      client_token: cdktf.stringToTerraform(this._clientToken),
      owner_id: cdktf.stringToTerraform(this._ownerId),
      status: cdktf.stringToTerraform(this._status),
      instance_id: cdktf.stringToTerraform(this._instanceId),
      completed_after: cdktf.stringToTerraform(this._completedAfter),
      completed_before: cdktf.stringToTerraform(this._completedBefore),
      max_results: cdktf.numberToTerraform(this._maxResults),
      filter: cdktf.listMapper(dataAlirestoreDbsRestoreTasksFilterToTerraform, true)(this._filter.internalValue),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      backup_plan_id: {
        value: hclText(this._backupPlanId),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      restore_task_ids: {
        value: cdktf.listMapperHcl(hclText, false)(this._restoreTaskIds),
        isBlock: false,
        type: "list",
        storageClassType: "stringList",
      },
      start_timestamp: {
        value: hclText(this._startTimestamp),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      end_timestamp: {
        value: hclText(this._endTimestamp),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      client_token: {
        value: hclText(this._clientToken),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      owner_id: {
        value: hclText(this._ownerId),
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
      instance_id: {
        value: hclText(this._instanceId),
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
      max_results: {
        value: cdktf.numberToHclTerraform(this._maxResults),
        isBlock: false,
        type: "simple",
        storageClassType: "number",
      },
      filter: {
        value: cdktf.listMapperHcl(dataAlirestoreDbsRestoreTasksFilterToHclTerraform, true)(this._filter.internalValue),
        isBlock: true,
        type: "list",
        storageClassType: "DataAlirestoreDbsRestoreTasksFilterList",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
