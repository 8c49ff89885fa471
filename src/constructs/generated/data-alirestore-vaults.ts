// Generated from the schemas of src/provider by `npm run generate`. Do not edit.

import { Construct } from 'constructs';
import * as cdktf from '../../framework';
import { hclMap } from '../synthesis/hcl-map';
import { hclText } from '../synthesis/hcl-text';

// Configuration

export interface DataAlirestoreVaultsConfig extends cdktf.TerraformMetaArguments {
  /**
  * ID of the vault.
  */
  readonly vaultId?: string;
  /**
  * Name of the vault.
  */
  readonly vaultName?: string;
  /**
  * ID of the region of the vault.
  */
  readonly vaultRegionId?: string;
  /**
  * Type of the vault. `STANDARD`, `OTS_BACKUP`.
  */
  readonly vaultType?: string;
  /**
  * ID of the account that owns the vault.
  */
  readonly vaultOwnerId?: number;
  /**
  * Status of the vault. `UNKNOWN`, `INITIALIZING`, `CREATED`, `ERROR`.
  */
  readonly status?: string;
  /**
  * ID of the resource group.
  */
  readonly resourceGroupId?: string;
  /**
  * Whether the vault is a mirror of another one.
  */
  readonly replication?: boolean | cdktf.IResolvable;
  /**
  * Tags that the vault has.
  */
  readonly tags?: { [key: string]: string };
  /**
  * Most entries to read; all when not set. The service documents no order, so it decides which ones.
  */
  readonly maxResults?: number;
  /**
  * filter block
  */
  readonly filter?: DataAlirestoreVaultsFilter[] | cdktf.IResolvable;
}
export interface DataAlirestoreVaultsFilter {
  /**
  * Field to compare: `VaultId`, `VaultName`, `VaultRegionId`, `VaultOwnerId`, `VaultType`, `VaultStorageClass`, `Status`, `VaultStatusMessage`, `Description`, `ResourceGroupId`, `CreatedTime`, `UpdatedTime`, `Retention`, `BytesDone`, `StorageSize`, `ChargedStorageSize`, `ArchiveBytesDone`, `ArchiveStorageSize`, `SnapshotCount`, `BucketName`, `ChargeType`, `RedundancyType`, `CompressionAlgorithm`, `Dedup`, `EncryptType`, `KmsKeyId`, `WormEnabled`, `IndexLevel`, `IndexAvailable`, `IndexUpdateTime`, `SearchEnabled`, `Replication`, `ReplicationSourceVault`, `ReplicationSourceRegionId`, `ReplicationSourceVaultId`, `ReplicationSourceOwnerId`, `ReplicationTargetRegionId`, `ReplicationTargetVaultId`, `ReplicationTargetOwnerId`, `ReplicationStatus`, `LatestReplicationTime`.
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

export function dataAlirestoreVaultsFilterToTerraform(struct?: DataAlirestoreVaultsFilter | cdktf.IResolvable): any {
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


export function dataAlirestoreVaultsFilterToHclTerraform(struct?: DataAlirestoreVaultsFilter | cdktf.IResolvable): any {
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

export class DataAlirestoreVaultsFilterOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): DataAlirestoreVaultsFilter | cdktf.IResolvable | undefined {
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

  public set internalValue(value: DataAlirestoreVaultsFilter | cdktf.IResolvable | undefined) {
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

export class DataAlirestoreVaultsFilterList extends cdktf.ComplexList {
  public internalValue? : DataAlirestoreVaultsFilter[] | cdktf.IResolvable

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
  public get(index: number): DataAlirestoreVaultsFilterOutputReference {
    return new DataAlirestoreVaultsFilterOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}

/**
* Represents a alirestore_vaults
*/
export class DataAlirestoreVaults extends cdktf.TerraformDataSource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "alirestore_vaults";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a DataAlirestoreVaults resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the DataAlirestoreVaults to import
  * @param importFromId The id of the existing DataAlirestoreVaults that should be imported. Refer to the import section in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the DataAlirestoreVaults to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "alirestore_vaults", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new alirestore_vaults Data Source
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options DataAlirestoreVaultsConfig = {}
  */
  public constructor(scope: Construct, id: string, config: DataAlirestoreVaultsConfig = {}) {
    super(scope, id, {
      terraformResourceType: 'alirestore_vaults',
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
    this._vaultId = config.vaultId;
    this._vaultName = config.vaultName;
    this._vaultRegionId = config.vaultRegionId;
    this._vaultType = config.vaultType;
    this._vaultOwnerId = config.vaultOwnerId;
    this._status = config.status;
    this._resourceGroupId = config.resourceGroupId;
    this._replication = config.replication;
    this._tags = config.tags;
    this._maxResults = config.maxResults;
    this._filter.internalValue = config.filter;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // vault_id - computed: false, optional: true, required: false
  private _vaultId?: string;
  public get vaultId() {
    return this.getStringAttribute('vault_id');
  }
  public set vaultId(value: string) {
    this._vaultId = value;
  }

  // vault_name - computed: false, optional: true, required: false
  private _vaultName?: string;
  public get vaultName() {
    return this.getStringAttribute('vault_name');
  }
  public set vaultName(value: string) {
    this._vaultName = value;
  }

  // vault_region_id - computed: false, optional: true, required: false
  private _vaultRegionId?: string;
  public get vaultRegionId() {
    return this.getStringAttribute('vault_region_id');
  }
  public set vaultRegionId(value: string) {
    this._vaultRegionId = value;
  }

  // vault_type - computed: false, optional: true, required: false
  private _vaultType?: string;
  public get vaultType() {
    return this.getStringAttribute('vault_type');
  }
  public set vaultType(value: string) {
    this._vaultType = value;
  }

  // vault_owner_id - computed: false, optional: true, required: false
  private _vaultOwnerId?: number;
  public get vaultOwnerId() {
    return this.getNumberAttribute('vault_owner_id');
  }
  public set vaultOwnerId(value: number) {
    this._vaultOwnerId = value;
  }

  // status - computed: false, optional: true, required: false
  private _status?: string;
  public get status() {
    return this.getStringAttribute('status');
  }
  public set status(value: string) {
    this._status = value;
  }

  // resource_group_id - computed: false, optional: true, required: false
  private _resourceGroupId?: string;
  public get resourceGroupId() {
    return this.getStringAttribute('resource_group_id');
  }
  public set resourceGroupId(value: string) {
    this._resourceGroupId = value;
  }

  // replication - computed: false, optional: true, required: false
  private _replication?: boolean | cdktf.IResolvable;
  public get replication() {
    return this.getBooleanAttribute('replication');
  }
  public set replication(value: boolean | cdktf.IResolvable) {
    this._replication = value;
  }

  // tags - computed: false, optional: true, required: false
  private _tags?: { [key: string]: string };
  public get tags() {
    return this.getStringMapAttribute('tags');
  }
  public set tags(value: { [key: string]: string }) {
    this._tags = value;
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
  private _filter = new DataAlirestoreVaultsFilterList(this, "filter", false);
  public get filter() {
    return this._filter;
  }
  public putFilter(value: DataAlirestoreVaultsFilter[] | cdktf.IResolvable) {
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
      vault_id: cdktf.stringToTerraform(this._vaultId),
      vault_name: cdktf.stringToTerraform(this._vaultName),
      vault_region_id: cdktf.stringToTerraform(this._vaultRegionId),
      vault_type: cdktf.stringToTerraform(this._vaultType),
      vault_owner_id: cdktf.numberToTerraform(this._vaultOwnerId),
      status: cdktf.stringToTerraform(this._status),
      resource_group_id: cdktf.stringToTerraform(this._resourceGroupId),
      replication: cdktf.booleanToTerraform(this._replication),
      tags: cdktf.hashMapper(cdktf.stringToTerraform)(this._tags),
      max_results: cdktf.numberToTerraform(this._maxResults),
      filter: cdktf.listMapper(dataAlirestoreVaultsFilterToTerraform, true)(this._filter.internalValue),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      vault_id: {
        value: hclText(this._vaultId),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      vault_name: {
        value: hclText(this._vaultName),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      vault_region_id: {
        value: hclText(this._vaultRegionId),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      vault_type: {
        value: hclText(this._vaultType),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      vault_owner_id: {
        value: cdktf.numberToHclTerraform(this._vaultOwnerId),
        isBlock: false,
        type: "simple",
        storageClassType: "number",
      },
      status: {
        value: hclText(this._status),
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
      replication: {
        value: cdktf.booleanToHclTerraform(this._replication),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      tags: {
        value: hclMap(this._tags),
        isBlock: false,
        type: "map",
        storageClassType: "stringMap",
      },
      max_results: {
        value: cdktf.numberToHclTerraform(this._maxResults),
        isBlock: false,
        type: "simple",
        storageClassType: "number",
      },
      filter: {
        value: cdktf.listMapperHcl(dataAlirestoreVaultsFilterToHclTerraform, true)(this._filter.internalValue),
        isBlock: true,
        type: "list",
        storageClassType: "DataAlirestoreVaultsFilterList",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
