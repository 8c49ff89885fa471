// Generated from the schemas of src/provider by `npm run generate`. Do not edit.

import { Construct } from 'constructs';
import * as cdktf from '../../framework';
import { hclText } from '../synthesis/hcl-text';

// Configuration

export interface DataAlirestoreDbsBackupSetsConfig extends cdktf.TerraformMetaArguments {
  /**
  * ID of the backup plan.
  */
  readonly backupPlanId: string;
  /**
  * ID of a backup set.
  */
  readonly backupSetId?: string;
  /**
  * Status of the backup sets to list. A set whose status is `finish` is complete.
  */
  readonly backupSetStatus?: string;
  /**
  * Begin of the time to list backup sets of. seconds since 1970, such as 1767225600, or RFC 3339 with a zone, such as 2026-01-01T00:00:00Z, or as the cloud writes it, such as 2026-01-01T08:00:00CST (China).
  */
  readonly startTimestamp?: string;
  /**
  * End of the time to list backup sets of. seconds since 1970, such as 1767225600, or RFC 3339 with a zone, such as 2026-01-01T00:00:00Z, or as the cloud writes it, such as 2026-01-01T08:00:00CST (China).
  */
  readonly endTimestamp?: string;
  /**
  * Whether the answer tells how backup sets are stored.
  */
  readonly showStorageType?: boolean | cdktf.IResolvable;
  /**
  * Whether the answer tells of progress.
  */
  readonly showProgress?: string;
  /**
  * Token that makes a request recognizable.
  */
  readonly clientToken?: string;
  /**
  * ID of the owner.
  */
  readonly ownerId?: string;
  /**
  * ID of the database instance that was backed up.
  */
  readonly instanceId?: string;
  /**
  * Only backup sets that ended at this time or later: seconds since 1970, such as 1767225600, or RFC 3339 with a zone, such as 2026-01-01T00:00:00Z, or as the cloud writes it, such as 2026-01-01T08:00:00CST (China).
  */
  readonly completedAfter?: string;
  /**
  * Only backup sets that ended before this time: seconds since 1970, such as 1767225600, or RFC 3339 with a zone, such as 2026-01-01T00:00:00Z, or as the cloud writes it, such as 2026-01-01T08:00:00CST (China).
  */
  readonly completedBefore?: string;
  /**
  * Most entries to read; all when not set. The service documents no order, so it decides which ones.
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
  * Whether `recovery_point` is null when no listed backup set fits, instead of an error.
  */
  readonly allowMissing?: boolean | cdktf.IResolvable;
  /**
  * filter block
  */
  readonly filter?: DataAlirestoreDbsBackupSetsFilter[] | cdktf.IResolvable;
}
export interface DataAlirestoreDbsBackupSetsFilter {
  /**
  * Field to compare: `BackupSetId`, `BackupStatus`, `BackupObjects`, `BackupSize`, `CreateTime`, `StartTime`, `EndTime`, `FinishTime`, `BackupSetExpiredTime`, `ErrMessage`, `LogicalFullBackupProgress`, `LogicalStructureBackupProgress`, `BackupGatewayIdentifier`, `SourceEndpointInstanceType`, `SourceEndpointInstanceId`, `SourceEndpointRegion`, `SourceEndpointIpPort`, `SourceEndpointHost`, `SourceEndpointPort`, `SourceEndpointUserName`, `SourceEndpointEnableSsl`, `StorageMethod`, `StorageEncryptMethod`, `CrossAliyunId`, `CrossRoleName`.
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

export function dataAlirestoreDbsBackupSetsFilterToTerraform(struct?: DataAlirestoreDbsBackupSetsFilter | cdktf.IResolvable): any {
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


export function dataAlirestoreDbsBackupSetsFilterToHclTerraform(struct?: DataAlirestoreDbsBackupSetsFilter | cdktf.IResolvable): any {
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

export class DataAlirestoreDbsBackupSetsFilterOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): DataAlirestoreDbsBackupSetsFilter | cdktf.IResolvable | undefined {
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

  public set internalValue(value: DataAlirestoreDbsBackupSetsFilter | cdktf.IResolvable | undefined) {
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

export class DataAlirestoreDbsBackupSetsFilterList extends cdktf.ComplexList {
  public internalValue? : DataAlirestoreDbsBackupSetsFilter[] | cdktf.IResolvable

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
  public get(index: number): DataAlirestoreDbsBackupSetsFilterOutputReference {
    return new DataAlirestoreDbsBackupSetsFilterOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}

/**
* Represents a alirestore_dbs_backup_sets
*/
export class DataAlirestoreDbsBackupSets extends cdktf.TerraformDataSource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "alirestore_dbs_backup_sets";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a DataAlirestoreDbsBackupSets resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the DataAlirestoreDbsBackupSets to import
  * @param importFromId The id of the existing DataAlirestoreDbsBackupSets that should be imported. Refer to the import section in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the DataAlirestoreDbsBackupSets to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "alirestore_dbs_backup_sets", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new alirestore_dbs_backup_sets Data Source
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options DataAlirestoreDbsBackupSetsConfig
  */
  public constructor(scope: Construct, id: string, config: DataAlirestoreDbsBackupSetsConfig) {
    super(scope, id, {
      terraformResourceType: 'alirestore_dbs_backup_sets',
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
    this._backupSetId = config.backupSetId;
    this._backupSetStatus = config.backupSetStatus;
    this._startTimestamp = config.startTimestamp;
    this._endTimestamp = config.endTimestamp;
    this._showStorageType = config.showStorageType;
    this._showProgress = config.showProgress;
    this._clientToken = config.clientToken;
    this._ownerId = config.ownerId;
    this._instanceId = config.instanceId;
    this._completedAfter = config.completedAfter;
    this._completedBefore = config.completedBefore;
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

  // backup_plan_id - computed: false, optional: false, required: true
  private _backupPlanId?: string;
  public get backupPlanId() {
    return this.getStringAttribute('backup_plan_id');
  }
  public set backupPlanId(value: string) {
    this._backupPlanId = value;
  }

  // backup_set_id - computed: false, optional: true, required: false
  private _backupSetId?: string;
  public get backupSetId() {
    return this.getStringAttribute('backup_set_id');
  }
  public set backupSetId(value: string) {
    this._backupSetId = value;
  }

  // backup_set_status - computed: false, optional: true, required: false
  private _backupSetStatus?: string;
  public get backupSetStatus() {
    return this.getStringAttribute('backup_set_status');
  }
  public set backupSetStatus(value: string) {
    this._backupSetStatus = value;
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

  // show_storage_type - computed: false, optional: true, required: false
  private _showStorageType?: boolean | cdktf.IResolvable;
  public get showStorageType() {
    return this.getBooleanAttribute('show_storage_type');
  }
  public set showStorageType(value: boolean | cdktf.IResolvable) {
    this._showStorageType = value;
  }

  // show_progress - computed: false, optional: true, required: false
  private _showProgress?: string;
  public get showProgress() {
    return this.getStringAttribute('show_progress');
  }
  public set showProgress(value: string) {
    this._showProgress = value;
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
  private _filter = new DataAlirestoreDbsBackupSetsFilterList(this, "filter", false);
  public get filter() {
    return this._filter;
  }
  public putFilter(value: DataAlirestoreDbsBackupSetsFilter[] | cdktf.IResolvable) {
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
      backup_set_id: cdktf.stringToTerraform(this._backupSetId),
      backup_set_status: cdktf.stringToTerraform(this._backupSetStatus),
      start_timestamp: cdktf.stringToTerraform(this._startTimestamp),
      end_timestamp: cdktf.stringToTerraform(this._endTimestamp),
      show_storage_type: cdktf.booleanToTerraform(this._showStorageType),
      show_progress: cdktf.stringToTerraform(this._showProgress),
      client_token: cdktf.stringToTerraform(this._clientToken),
      owner_id: cdktf.stringToTerraform(this._ownerId),
      instance_id: cdktf.stringToTerraform(this._instanceId),
      completed_after: cdktf.stringToTerraform(this._completedAfter),
      completed_before: cdktf.stringToTerraform(this._completedBefore),
      max_results: cdktf.numberToTerraform(this._maxResults),
      at_or_before: cdktf.stringToTerraform(this._atOrBefore),
      max_age: cdktf.stringToTerraform(this._maxAge),
      random_seed: cdktf.stringToTerraform(this._randomSeed),
      allow_missing: cdktf.booleanToTerraform(this._allowMissing),
      filter: cdktf.listMapper(dataAlirestoreDbsBackupSetsFilterToTerraform, true)(this._filter.internalValue),
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
      backup_set_id: {
        value: hclText(this._backupSetId),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      backup_set_status: {
        value: hclText(this._backupSetStatus),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
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
      show_storage_type: {
        value: cdktf.booleanToHclTerraform(this._showStorageType),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      show_progress: {
        value: hclText(this._showProgress),
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
        value: cdktf.listMapperHcl(dataAlirestoreDbsBackupSetsFilterToHclTerraform, true)(this._filter.internalValue),
        isBlock: true,
        type: "list",
        storageClassType: "DataAlirestoreDbsBackupSetsFilterList",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
