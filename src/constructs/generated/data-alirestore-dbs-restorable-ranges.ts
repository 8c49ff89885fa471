// Generated from the schemas of src/provider by `npm run generate`. Do not edit.

import { Construct } from 'constructs';
import * as cdktf from '../../framework';
import { hclText } from '../synthesis/hcl-text';

// Configuration

export interface DataAlirestoreDbsRestorableRangesConfig extends cdktf.TerraformMetaArguments {
  /**
  * ID of the backup plan.
  */
  readonly backupPlanId: string;
  /**
  * Begin of the time to look at. The beginning of 1970 when not set: seconds since 1970, such as 1767225600, or RFC 3339 with a zone, such as 2026-01-01T00:00:00Z, or as the cloud writes it, such as 2026-01-01T08:00:00CST (China).
  */
  readonly beginTimestampForRestore?: string;
  /**
  * End of the time to look at. A day from now when not set: seconds since 1970, such as 1767225600, or RFC 3339 with a zone, such as 2026-01-01T00:00:00Z, or as the cloud writes it, such as 2026-01-01T08:00:00CST (China).
  */
  readonly endTimestampForRestore?: string;
  /**
  * Whether only the newest range is told.
  */
  readonly recentlyRestore?: boolean | cdktf.IResolvable;
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
  * Type of the range, such as `snapshot` or `time`.
  */
  readonly rangeType?: string;
  /**
  * Most ranges to list, the newest; all when not set.
  */
  readonly maxResults?: number;
  /**
  * Latest point in time to choose; any when not set: seconds since 1970, such as 1767225600, or RFC 3339 with a zone, such as 2026-01-01T00:00:00Z, or as the cloud writes it, such as 2026-01-01T08:00:00CST (China).
  */
  readonly atOrBefore?: string;
  /**
  * Greatest age of the recovery point, counted back from `at_or_before`, or from now when that is not set. Seconds, such as `3600`, or a duration, such as `24h` or `1h30m`.
  */
  readonly maxAge?: string;
  /**
  * Whether `recovery_point` is null when no listed range fits, instead of an error.
  */
  readonly allowMissing?: boolean | cdktf.IResolvable;
  /**
  * filter block
  */
  readonly filter?: DataAlirestoreDbsRestorableRangesFilter[] | cdktf.IResolvable;
}
export interface DataAlirestoreDbsRestorableRangesFilter {
  /**
  * Field to compare: `RangeType`, `BeginTimestampForRestore`, `EndTimestampForRestore`, `SourceEndpointInstanceType`, `SourceEndpointInstanceID`, `BackupSourceHost`, `BackupSourcePort`, `BackupSourceInstanceId`, `BackupSourceInstanceType`.
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

export function dataAlirestoreDbsRestorableRangesFilterToTerraform(struct?: DataAlirestoreDbsRestorableRangesFilter | cdktf.IResolvable): any {
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


export function dataAlirestoreDbsRestorableRangesFilterToHclTerraform(struct?: DataAlirestoreDbsRestorableRangesFilter | cdktf.IResolvable): any {
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

export class DataAlirestoreDbsRestorableRangesFilterOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): DataAlirestoreDbsRestorableRangesFilter | cdktf.IResolvable | undefined {
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

  public set internalValue(value: DataAlirestoreDbsRestorableRangesFilter | cdktf.IResolvable | undefined) {
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

export class DataAlirestoreDbsRestorableRangesFilterList extends cdktf.ComplexList {
  public internalValue? : DataAlirestoreDbsRestorableRangesFilter[] | cdktf.IResolvable

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
  public get(index: number): DataAlirestoreDbsRestorableRangesFilterOutputReference {
    return new DataAlirestoreDbsRestorableRangesFilterOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}

/**
* Represents a alirestore_dbs_restorable_ranges
*/
export class DataAlirestoreDbsRestorableRanges extends cdktf.TerraformDataSource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "alirestore_dbs_restorable_ranges";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a DataAlirestoreDbsRestorableRanges resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the DataAlirestoreDbsRestorableRanges to import
  * @param importFromId The id of the existing DataAlirestoreDbsRestorableRanges that should be imported. Refer to the import section in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the DataAlirestoreDbsRestorableRanges to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "alirestore_dbs_restorable_ranges", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new alirestore_dbs_restorable_ranges Data Source
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options DataAlirestoreDbsRestorableRangesConfig
  */
  public constructor(scope: Construct, id: string, config: DataAlirestoreDbsRestorableRangesConfig) {
    super(scope, id, {
      terraformResourceType: 'alirestore_dbs_restorable_ranges',
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
    this._beginTimestampForRestore = config.beginTimestampForRestore;
    this._endTimestampForRestore = config.endTimestampForRestore;
    this._recentlyRestore = config.recentlyRestore;
    this._clientToken = config.clientToken;
    this._ownerId = config.ownerId;
    this._instanceId = config.instanceId;
    this._rangeType = config.rangeType;
    this._maxResults = config.maxResults;
    this._atOrBefore = config.atOrBefore;
    this._maxAge = config.maxAge;
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

  // begin_timestamp_for_restore - computed: false, optional: true, required: false
  private _beginTimestampForRestore?: string;
  public get beginTimestampForRestore() {
    return this.getStringAttribute('begin_timestamp_for_restore');
  }
  public set beginTimestampForRestore(value: string) {
    this._beginTimestampForRestore = value;
  }

  // end_timestamp_for_restore - computed: false, optional: true, required: false
  private _endTimestampForRestore?: string;
  public get endTimestampForRestore() {
    return this.getStringAttribute('end_timestamp_for_restore');
  }
  public set endTimestampForRestore(value: string) {
    this._endTimestampForRestore = value;
  }

  // recently_restore - computed: false, optional: true, required: false
  private _recentlyRestore?: boolean | cdktf.IResolvable;
  public get recentlyRestore() {
    return this.getBooleanAttribute('recently_restore');
  }
  public set recentlyRestore(value: boolean | cdktf.IResolvable) {
    this._recentlyRestore = value;
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

  // range_type - computed: false, optional: true, required: false
  private _rangeType?: string;
  public get rangeType() {
    return this.getStringAttribute('range_type');
  }
  public set rangeType(value: string) {
    this._rangeType = value;
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

  // allow_missing - computed: false, optional: true, required: false
  private _allowMissing?: boolean | cdktf.IResolvable;
  public get allowMissing() {
    return this.getBooleanAttribute('allow_missing');
  }
  public set allowMissing(value: boolean | cdktf.IResolvable) {
    this._allowMissing = value;
  }

  // filter - computed: false, optional: true, required: false
  private _filter = new DataAlirestoreDbsRestorableRangesFilterList(this, "filter", false);
  public get filter() {
    return this._filter;
  }
  public putFilter(value: DataAlirestoreDbsRestorableRangesFilter[] | cdktf.IResolvable) {
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
      begin_timestamp_for_restore: cdktf.stringToTerraform(this._beginTimestampForRestore),
      end_timestamp_for_restore: cdktf.stringToTerraform(this._endTimestampForRestore),
      recently_restore: cdktf.booleanToTerraform(this._recentlyRestore),
      client_token: cdktf.stringToTerraform(this._clientToken),
      owner_id: cdktf.stringToTerraform(this._ownerId),
      instance_id: cdktf.stringToTerraform(this._instanceId),
      range_type: cdktf.stringToTerraform(this._rangeType),
      max_results: cdktf.numberToTerraform(this._maxResults),
      at_or_before: cdktf.stringToTerraform(this._atOrBefore),
      max_age: cdktf.stringToTerraform(this._maxAge),
      allow_missing: cdktf.booleanToTerraform(this._allowMissing),
      filter: cdktf.listMapper(dataAlirestoreDbsRestorableRangesFilterToTerraform, true)(this._filter.internalValue),
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
      begin_timestamp_for_restore: {
        value: hclText(this._beginTimestampForRestore),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      end_timestamp_for_restore: {
        value: hclText(this._endTimestampForRestore),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      recently_restore: {
        value: cdktf.booleanToHclTerraform(this._recentlyRestore),
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
      range_type: {
        value: hclText(this._rangeType),
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
      allow_missing: {
        value: cdktf.booleanToHclTerraform(this._allowMissing),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      filter: {
        value: cdktf.listMapperHcl(dataAlirestoreDbsRestorableRangesFilterToHclTerraform, true)(this._filter.internalValue),
        isBlock: true,
        type: "list",
        storageClassType: "DataAlirestoreDbsRestorableRangesFilterList",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
