// Generated from the schemas of src/provider by `npm run generate`. Do not edit.

import { Construct } from 'constructs';
import * as cdktf from '../../framework';
import { hclText } from '../synthesis/hcl-text';

// Configuration

export interface DataAlirestoreDbsBackupPlansConfig extends cdktf.TerraformMetaArguments {
  /**
  * IDs of backup plans.
  */
  readonly backupPlanIds?: string[];
  /**
  * Name of the backup plans.
  */
  readonly backupPlanName?: string;
  /**
  * Status of the backup plans.
  */
  readonly backupPlanStatus?: string;
  /**
  * How they back up.
  */
  readonly backupMethod?: string;
  /**
  * Region of the backup plans.
  */
  readonly region?: string;
  /**
  * ID of the resource group.
  */
  readonly resourceGroupId?: string;
  /**
  * Whether the answer tells when they back up.
  */
  readonly showBackupStrategyInfo?: boolean | cdktf.IResolvable;
  /**
  * Whether the answer tells how backup sets are stored.
  */
  readonly showStorageStrategyInfo?: boolean | cdktf.IResolvable;
  /**
  * Whether the answer tells to which points in time can be restored.
  */
  readonly showRecoverTimeRange?: boolean | cdktf.IResolvable;
  /**
  * Token that makes a request recognizable.
  */
  readonly clientToken?: string;
  /**
  * ID of the owner.
  */
  readonly ownerId?: string;
  /**
  * ID of the database instance that is backed up.
  */
  readonly instanceId?: string;
  /**
  * Type of the database, such as `MySQL`.
  */
  readonly databaseType?: string;
  /**
  * Only backup plans that were created at this time or later: seconds since 1970, such as 1767225600, or RFC 3339 with a zone, such as 2026-01-01T00:00:00Z, or as the cloud writes it, such as 2026-01-01T08:00:00CST (China).
  */
  readonly createdAfter?: string;
  /**
  * Only backup plans that were created before this time: seconds since 1970, such as 1767225600, or RFC 3339 with a zone, such as 2026-01-01T00:00:00Z, or as the cloud writes it, such as 2026-01-01T08:00:00CST (China).
  */
  readonly createdBefore?: string;
  /**
  * Most entries to read; all when not set. The service documents no order, so it decides which ones.
  */
  readonly maxResults?: number;
  /**
  * filter block
  */
  readonly filter?: DataAlirestoreDbsBackupPlansFilter[] | cdktf.IResolvable;
}
export interface DataAlirestoreDbsBackupPlansFilter {
  /**
  * Field to compare: `BackupPlanId`, `BackupPlanName`, `BackupPlanStatus`, `BackupPlanRegion`, `BackupMethod`, `BackupObjects`, `BackupPeriod`, `BackupStartTime`, `BackupStorageType`, `BackupRetentionPeriod`, `BackupPlanCreateTime`, `BeginTimestampForRestore`, `EndTimestampForRestore`, `DatabaseType`, `EnableBackupLog`, `EnableMysqlPhysicalBackupBinLog`, `ErrMessage`, `SourceEndpointInstanceType`, `SourceEndpointInstanceID`, `SourceEndpointRegion`, `SourceEndpointIpPort`, `SourceEndpointHost`, `SourceEndpointPort`, `SourceEndpointDatabaseName`, `SourceEndpointUserName`, `SourceEndpointOracleSID`, `SourceEndpointEnableSsl`, `BackupGatewayId`, `BackupGatewayIdentifier`, `BackupSetDownloadDir`, `BackupSetDownloadFullDataFormat`, `BackupSetDownloadIncrementDataFormat`, `BackupSetDownloadGatewayId`, `BackupSetDownloadTargetType`, `OpenBackupSetAutoDownload`, `DuplicationArchivePeriod`, `DuplicationInfrequentAccessPeriod`, `IncrementBackupRetentionPeriod`, `IncrementDuplicationArchivePeriod`, `IncrementDuplicationInfrequentAccessPeriod`, `LogBackupRetentionPeriod`, `LogDuplicationArchivePeriod`, `LogDuplicationInfrequentAccessPeriod`, `InstanceClass`, `InstanceChargeType`, `InstanceExpiredTimestamp`, `OSSBucketName`, `OSSBucketRegion`, `StorageEncryptMethod`, `ResourceGroupId`, `CrossAliyunId`, `CrossRoleName`.
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

export function dataAlirestoreDbsBackupPlansFilterToTerraform(struct?: DataAlirestoreDbsBackupPlansFilter | cdktf.IResolvable): any {
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


export function dataAlirestoreDbsBackupPlansFilterToHclTerraform(struct?: DataAlirestoreDbsBackupPlansFilter | cdktf.IResolvable): any {
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

export class DataAlirestoreDbsBackupPlansFilterOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): DataAlirestoreDbsBackupPlansFilter | cdktf.IResolvable | undefined {
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

  public set internalValue(value: DataAlirestoreDbsBackupPlansFilter | cdktf.IResolvable | undefined) {
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

export class DataAlirestoreDbsBackupPlansFilterList extends cdktf.ComplexList {
  public internalValue? : DataAlirestoreDbsBackupPlansFilter[] | cdktf.IResolvable

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
  public get(index: number): DataAlirestoreDbsBackupPlansFilterOutputReference {
    return new DataAlirestoreDbsBackupPlansFilterOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}

/**
* Represents a alirestore_dbs_backup_plans
*/
export class DataAlirestoreDbsBackupPlans extends cdktf.TerraformDataSource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "alirestore_dbs_backup_plans";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a DataAlirestoreDbsBackupPlans resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the DataAlirestoreDbsBackupPlans to import
  * @param importFromId The id of the existing DataAlirestoreDbsBackupPlans that should be imported. Refer to the import section in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the DataAlirestoreDbsBackupPlans to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "alirestore_dbs_backup_plans", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new alirestore_dbs_backup_plans Data Source
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options DataAlirestoreDbsBackupPlansConfig = {}
  */
  public constructor(scope: Construct, id: string, config: DataAlirestoreDbsBackupPlansConfig = {}) {
    super(scope, id, {
      terraformResourceType: 'alirestore_dbs_backup_plans',
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
    this._backupPlanIds = config.backupPlanIds;
    this._backupPlanName = config.backupPlanName;
    this._backupPlanStatus = config.backupPlanStatus;
    this._backupMethod = config.backupMethod;
    this._region = config.region;
    this._resourceGroupId = config.resourceGroupId;
    this._showBackupStrategyInfo = config.showBackupStrategyInfo;
    this._showStorageStrategyInfo = config.showStorageStrategyInfo;
    this._showRecoverTimeRange = config.showRecoverTimeRange;
    this._clientToken = config.clientToken;
    this._ownerId = config.ownerId;
    this._instanceId = config.instanceId;
    this._databaseType = config.databaseType;
    this._createdAfter = config.createdAfter;
    this._createdBefore = config.createdBefore;
    this._maxResults = config.maxResults;
    this._filter.internalValue = config.filter;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // backup_plan_ids - computed: false, optional: true, required: false
  private _backupPlanIds?: string[];
  public get backupPlanIds() {
    return this.getListAttribute('backup_plan_ids');
  }
  public set backupPlanIds(value: string[]) {
    this._backupPlanIds = value;
  }

  // backup_plan_name - computed: false, optional: true, required: false
  private _backupPlanName?: string;
  public get backupPlanName() {
    return this.getStringAttribute('backup_plan_name');
  }
  public set backupPlanName(value: string) {
    this._backupPlanName = value;
  }

  // backup_plan_status - computed: false, optional: true, required: false
  private _backupPlanStatus?: string;
  public get backupPlanStatus() {
    return this.getStringAttribute('backup_plan_status');
  }
  public set backupPlanStatus(value: string) {
    this._backupPlanStatus = value;
  }

  // backup_method - computed: false, optional: true, required: false
  private _backupMethod?: string;
  public get backupMethod() {
    return this.getStringAttribute('backup_method');
  }
  public set backupMethod(value: string) {
    this._backupMethod = value;
  }

  // region - computed: false, optional: true, required: false
  private _region?: string;
  public get region() {
    return this.getStringAttribute('region');
  }
  public set region(value: string) {
    this._region = value;
  }

  // resource_group_id - computed: false, optional: true, required: false
  private _resourceGroupId?: string;
  public get resourceGroupId() {
    return this.getStringAttribute('resource_group_id');
  }
  public set resourceGroupId(value: string) {
    this._resourceGroupId = value;
  }

  // show_backup_strategy_info - computed: false, optional: true, required: false
  private _showBackupStrategyInfo?: boolean | cdktf.IResolvable;
  public get showBackupStrategyInfo() {
    return this.getBooleanAttribute('show_backup_strategy_info');
  }
  public set showBackupStrategyInfo(value: boolean | cdktf.IResolvable) {
    this._showBackupStrategyInfo = value;
  }

  // show_storage_strategy_info - computed: false, optional: true, required: false
  private _showStorageStrategyInfo?: boolean | cdktf.IResolvable;
  public get showStorageStrategyInfo() {
    return this.getBooleanAttribute('show_storage_strategy_info');
  }
  public set showStorageStrategyInfo(value: boolean | cdktf.IResolvable) {
    this._showStorageStrategyInfo = value;
  }

  // show_recover_time_range - computed: false, optional: true, required: false
  private _showRecoverTimeRange?: boolean | cdktf.IResolvable;
  public get showRecoverTimeRange() {
    return this.getBooleanAttribute('show_recover_time_range');
  }
  public set showRecoverTimeRange(value: boolean | cdktf.IResolvable) {
    this._showRecoverTimeRange = value;
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

  // instance_id - computed: false, optional: true, required: false
  private _instanceId?: string;
  public get instanceId() {
    return this.getStringAttribute('instance_id');
  }
  public set instanceId(value: string) {
    this._instanceId = value;
  }

  // database_type - computed: false, optional: true, required: false
  private _databaseType?: string;
  public get databaseType() {
    return this.getStringAttribute('database_type');
  }
  public set databaseType(value: string) {
    this._databaseType = value;
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
  private _filter = new DataAlirestoreDbsBackupPlansFilterList(this, "filter", false);
  public get filter() {
    return this._filter;
  }
  public putFilter(value: DataAlirestoreDbsBackupPlansFilter[] | cdktf.IResolvable) {
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
      backup_plan_ids: cdktf.listMapper(cdktf.stringToTerraform, false)(this._backupPlanIds),
      backup_plan_name: cdktf.stringToTerraform(this._backupPlanName),
      backup_plan_status: cdktf.stringToTerraform(this._backupPlanStatus),
      backup_method: cdktf.stringToTerraform(this._backupMethod),
      region: cdktf.stringToTerraform(this._region),
      resource_group_id: cdktf.stringToTerraform(this._resourceGroupId),
      show_backup_strategy_info: cdktf.booleanToTerraform(this._showBackupStrategyInfo),
      show_storage_strategy_info: cdktf.booleanToTerraform(this._showStorageStrategyInfo),
      show_recover_time_range: cdktf.booleanToTerraform(this._showRecoverTimeRange),
      client_token: cdktf.stringToTerraform(this._clientToken),
      owner_id: cdktf.stringToTerraform(this._ownerId),
      instance_id: cdktf.stringToTerraform(this._instanceId),
      database_type: cdktf.stringToTerraform(this._databaseType),
      created_after: cdktf.stringToTerraform(this._createdAfter),
      created_before: cdktf.stringToTerraform(this._createdBefore),
      max_results: cdktf.numberToTerraform(this._maxResults),
      filter: cdktf.listMapper(dataAlirestoreDbsBackupPlansFilterToTerraform, true)(this._filter.internalValue),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      backup_plan_ids: {
        value: cdktf.listMapperHcl(hclText, false)(this._backupPlanIds),
        isBlock: false,
        type: "list",
        storageClassType: "stringList",
      },
      backup_plan_name: {
        value: hclText(this._backupPlanName),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      backup_plan_status: {
        value: hclText(this._backupPlanStatus),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      backup_method: {
        value: hclText(this._backupMethod),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      region: {
        value: hclText(this._region),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      resource_group_id: {
        value: hclText(this._resourceGroupId),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      show_backup_strategy_info: {
        value: cdktf.booleanToHclTerraform(this._showBackupStrategyInfo),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      show_storage_strategy_info: {
        value: cdktf.booleanToHclTerraform(this._showStorageStrategyInfo),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      show_recover_time_range: {
        value: cdktf.booleanToHclTerraform(this._showRecoverTimeRange),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
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
      instance_id: {
        value: hclText(this._instanceId),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      database_type: {
        value: hclText(this._databaseType),
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
        value: cdktf.listMapperHcl(dataAlirestoreDbsBackupPlansFilterToHclTerraform, true)(this._filter.internalValue),
        isBlock: true,
        type: "list",
        storageClassType: "DataAlirestoreDbsBackupPlansFilterList",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
