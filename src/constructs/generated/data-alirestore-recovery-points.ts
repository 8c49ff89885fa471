// Generated from the schemas of src/provider by `npm run generate`. Do not edit.

import { Construct } from 'constructs';
import * as cdktf from '../../framework';
import { hclMap } from '../synthesis/hcl-map';
import { hclText } from '../synthesis/hcl-text';

// Configuration

export interface DataAlirestoreRecoveryPointsConfig extends cdktf.TerraformMetaArguments {
  /**
  * What is backed up: `ECS_FILE`, `OSS`, `NAS`, `COMMON_FILE_SYSTEM`, `OTS_TABLE`, `UDM_ECS`, `UDM_ECS_DISK`, `UDM_DISK`.
  */
  readonly sourceType: string;
  /**
  * IDs of the vaults; all vaults of the region when not set.
  */
  readonly vaultIds?: string[];
  /**
  * IDs of the backup plans; all when not set.
  */
  readonly planIds?: string[];
  /**
  * IDs of the ECS instances (files, instances and disks); all when not set.
  */
  readonly instanceIds?: string[];
  /**
  * Names of the buckets (OSS); all when not set.
  */
  readonly buckets?: string[];
  /**
  * IDs of the file systems; all when not set.
  */
  readonly fileSystemIds?: string[];
  /**
  * Patterns of which one must match `source` or `name` as a whole: `*` stands for any characters, `?` for one. All when not set.
  */
  readonly include?: string[];
  /**
  * Patterns of which none must match.
  */
  readonly exclude?: string[];
  /**
  * The snapshot was complete at this time or earlier: seconds since 1970, such as 1767225600, or RFC 3339 with a zone, such as 2026-01-01T00:00:00Z, or as the cloud writes it, such as 2026-01-01T08:00:00CST (China).
  */
  readonly atOrBefore?: string;
  /**
  * How old the snapshot may be at `at_or_before`, or else now, such as `24h`. A source without such a snapshot is in `without_point`.
  */
  readonly maxAge?: string;
  /**
  * Any text: then the snapshot of each source is chosen at random, not the newest, and the same text chooses the same.
  */
  readonly randomSeed?: string;
  /**
  * Not all sources, but some of them, spread over the vaults.
  */
  readonly sample?: { [key: string]: any };
  /**
  * How far back backups are read, such as `720h`: what was not backed up since then is no source. All that the service still lists when not set.
  */
  readonly lookBack?: string;
  /**
  * Whether `recovery_points` is empty when nothing can be restored, instead of an error.
  */
  readonly allowMissing?: boolean | cdktf.IResolvable;
  /**
  * Edition of Cloud Backup; STANDARD when absent. Files only. `STANDARD`, `BASIC`.
  */
  readonly edition?: string;
}

/**
* Represents a alirestore_recovery_points
*/
export class DataAlirestoreRecoveryPoints extends cdktf.TerraformDataSource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "alirestore_recovery_points";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a DataAlirestoreRecoveryPoints resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the DataAlirestoreRecoveryPoints to import
  * @param importFromId The id of the existing DataAlirestoreRecoveryPoints that should be imported. Refer to the import section in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the DataAlirestoreRecoveryPoints to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "alirestore_recovery_points", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new alirestore_recovery_points Data Source
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options DataAlirestoreRecoveryPointsConfig
  */
  public constructor(scope: Construct, id: string, config: DataAlirestoreRecoveryPointsConfig) {
    super(scope, id, {
      terraformResourceType: 'alirestore_recovery_points',
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
    this._vaultIds = config.vaultIds;
    this._planIds = config.planIds;
    this._instanceIds = config.instanceIds;
    this._buckets = config.buckets;
    this._fileSystemIds = config.fileSystemIds;
    this._include = config.include;
    this._exclude = config.exclude;
    this._atOrBefore = config.atOrBefore;
    this._maxAge = config.maxAge;
    this._randomSeed = config.randomSeed;
    this._sample = config.sample;
    this._lookBack = config.lookBack;
    this._allowMissing = config.allowMissing;
    this._edition = config.edition;
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

  // vault_ids - computed: false, optional: true, required: false
  private _vaultIds?: string[];
  public get vaultIds() {
    return this.getListAttribute('vault_ids');
  }
  public set vaultIds(value: string[]) {
    this._vaultIds = value;
  }

  // plan_ids - computed: false, optional: true, required: false
  private _planIds?: string[];
  public get planIds() {
    return this.getListAttribute('plan_ids');
  }
  public set planIds(value: string[]) {
    this._planIds = value;
  }

  // instance_ids - computed: false, optional: true, required: false
  private _instanceIds?: string[];
  public get instanceIds() {
    return this.getListAttribute('instance_ids');
  }
  public set instanceIds(value: string[]) {
    this._instanceIds = value;
  }

  // buckets - computed: false, optional: true, required: false
  private _buckets?: string[];
  public get buckets() {
    return this.getListAttribute('buckets');
  }
  public set buckets(value: string[]) {
    this._buckets = value;
  }

  // file_system_ids - computed: false, optional: true, required: false
  private _fileSystemIds?: string[];
  public get fileSystemIds() {
    return this.getListAttribute('file_system_ids');
  }
  public set fileSystemIds(value: string[]) {
    this._fileSystemIds = value;
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

  // sample - computed: false, optional: true, required: false
  private _sample?: { [key: string]: any };
  public get sample() {
    return this.getAnyMapAttribute('sample');
  }
  public set sample(value: { [key: string]: any }) {
    this._sample = value;
  }

  // look_back - computed: false, optional: true, required: false
  private _lookBack?: string;
  public get lookBack() {
    return this.getStringAttribute('look_back');
  }
  public set lookBack(value: string) {
    this._lookBack = value;
  }

  // allow_missing - computed: false, optional: true, required: false
  private _allowMissing?: boolean | cdktf.IResolvable;
  public get allowMissing() {
    return this.getBooleanAttribute('allow_missing');
  }
  public set allowMissing(value: boolean | cdktf.IResolvable) {
    this._allowMissing = value;
  }

  // edition - computed: false, optional: true, required: false
  private _edition?: string;
  public get edition() {
    return this.getStringAttribute('edition');
  }
  public set edition(value: string) {
    this._edition = value;
  }

  // =========
  // SYNTHESIS
  // =========

  protected synthesizeAttributes(): { [name: string]: any } {
    return {
      source_type: cdktf.stringToTerraform(this._sourceType),
      vault_ids: cdktf.listMapper(cdktf.stringToTerraform, false)(this._vaultIds),
      plan_ids: cdktf.listMapper(cdktf.stringToTerraform, false)(this._planIds),
      instance_ids: cdktf.listMapper(cdktf.stringToTerraform, false)(this._instanceIds),
      buckets: cdktf.listMapper(cdktf.stringToTerraform, false)(this._buckets),
      file_system_ids: cdktf.listMapper(cdktf.stringToTerraform, false)(this._fileSystemIds),
      include: cdktf.listMapper(cdktf.stringToTerraform, false)(this._include),
      exclude: cdktf.listMapper(cdktf.stringToTerraform, false)(this._exclude),
      at_or_before: cdktf.stringToTerraform(this._atOrBefore),
      max_age: cdktf.stringToTerraform(this._maxAge),
      random_seed: cdktf.stringToTerraform(this._randomSeed),
      sample: cdktf.hashMapper(cdktf.anyToTerraform)(this._sample),
      look_back: cdktf.stringToTerraform(this._lookBack),
      allow_missing: cdktf.booleanToTerraform(this._allowMissing),
      edition: cdktf.stringToTerraform(this._edition),
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
      vault_ids: {
        value: cdktf.listMapperHcl(hclText, false)(this._vaultIds),
        isBlock: false,
        type: "list",
        storageClassType: "stringList",
      },
      plan_ids: {
        value: cdktf.listMapperHcl(hclText, false)(this._planIds),
        isBlock: false,
        type: "list",
        storageClassType: "stringList",
      },
      instance_ids: {
        value: cdktf.listMapperHcl(hclText, false)(this._instanceIds),
        isBlock: false,
        type: "list",
        storageClassType: "stringList",
      },
      buckets: {
        value: cdktf.listMapperHcl(hclText, false)(this._buckets),
        isBlock: false,
        type: "list",
        storageClassType: "stringList",
      },
      file_system_ids: {
        value: cdktf.listMapperHcl(hclText, false)(this._fileSystemIds),
        isBlock: false,
        type: "list",
        storageClassType: "stringList",
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
      sample: {
        value: hclMap(this._sample),
        isBlock: false,
        type: "map",
        storageClassType: "anyMap",
      },
      look_back: {
        value: hclText(this._lookBack),
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
      edition: {
        value: hclText(this._edition),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
