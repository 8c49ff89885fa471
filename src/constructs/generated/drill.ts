// Generated from the schemas of src/provider by `npm run generate`. Do not edit.

import { Construct } from 'constructs';
import * as cdktf from '../../framework';
import { hclMap } from '../synthesis/hcl-map';
import { hclText } from '../synthesis/hcl-text';

// Configuration

export interface DrillConfig extends cdktf.TerraformMetaArguments {
  /**
  * Name of the drill.
  */
  readonly name: string;
  /**
  * Who is responsible for the drill.
  */
  readonly owner?: string;
  /**
  * ID of this run of the drill. A new value makes a new record.
  */
  readonly runId: string;
  /**
  * SHA-256 of what is restored, where to, and with which objectives, in hexadecimal digits.
  */
  readonly definitionHash: string;
  /**
  * Time of the assumed disaster, from which the RPO is counted back; when not set, the time when the first restore was submitted. RFC 3339.
  */
  readonly declaredAt?: string;
  /**
  * What to do when a restore left out some files: `fail` (when not set), `warn` or `accept`.
  */
  readonly onPartial?: string;
  /**
  * Longest time that the whole drill may take (RTO), in seconds.
  */
  readonly rtoSeconds?: number;
  /**
  * Greatest age of any of its recovery points (RPO), in seconds.
  */
  readonly rpoSeconds?: number;
  /**
  * What to do when a restore has restored nothing although there was something: `fail` (when not set), `warn` or `accept`.
  */
  readonly onEmpty?: string;
  /**
  * Exceptions from objectives. One that has ended excuses nothing.
  */
  readonly waivers?: { [key: string]: any }[] | cdktf.IResolvable;
  /**
  * The selections that restores belong to, by name.
  */
  readonly selections?: { [key: string]: any };
  /**
  * The restores, by name.
  */
  readonly restores: { [key: string]: any };
  /**
  * The checks of what was restored, by name.
  */
  readonly validations?: { [key: string]: any };
  /**
  * The commands that cleaned up, by name.
  */
  readonly cleanup?: { [key: string]: any };
}

/**
* Represents a alirestore_drill
*/
export class Drill extends cdktf.TerraformResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "alirestore_drill";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a Drill resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the Drill to import
  * @param importFromId The id of the existing Drill that should be imported. Refer to the import section in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the Drill to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "alirestore_drill", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new alirestore_drill Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options DrillConfig
  */
  public constructor(scope: Construct, id: string, config: DrillConfig) {
    super(scope, id, {
      terraformResourceType: 'alirestore_drill',
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
    this._name = config.name;
    this._owner = config.owner;
    this._runId = config.runId;
    this._definitionHash = config.definitionHash;
    this._declaredAt = config.declaredAt;
    this._onPartial = config.onPartial;
    this._rtoSeconds = config.rtoSeconds;
    this._rpoSeconds = config.rpoSeconds;
    this._onEmpty = config.onEmpty;
    this._waivers = config.waivers;
    this._selections = config.selections;
    this._restores = config.restores;
    this._validations = config.validations;
    this._cleanup = config.cleanup;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // name - computed: false, optional: false, required: true
  private _name?: string;
  public get name() {
    return this.getStringAttribute('name');
  }
  public set name(value: string) {
    this._name = value;
  }

  // owner - computed: false, optional: true, required: false
  private _owner?: string;
  public get owner() {
    return this.getStringAttribute('owner');
  }
  public set owner(value: string) {
    this._owner = value;
  }

  // run_id - computed: false, optional: false, required: true
  private _runId?: string;
  public get runId() {
    return this.getStringAttribute('run_id');
  }
  public set runId(value: string) {
    this._runId = value;
  }

  // definition_hash - computed: false, optional: false, required: true
  private _definitionHash?: string;
  public get definitionHash() {
    return this.getStringAttribute('definition_hash');
  }
  public set definitionHash(value: string) {
    this._definitionHash = value;
  }

  // declared_at - computed: false, optional: true, required: false
  private _declaredAt?: string;
  public get declaredAt() {
    return this.getStringAttribute('declared_at');
  }
  public set declaredAt(value: string) {
    this._declaredAt = value;
  }

  // on_partial - computed: false, optional: true, required: false
  private _onPartial?: string;
  public get onPartial() {
    return this.getStringAttribute('on_partial');
  }
  public set onPartial(value: string) {
    this._onPartial = value;
  }

  // rto_seconds - computed: false, optional: true, required: false
  private _rtoSeconds?: number;
  public get rtoSeconds() {
    return this.getNumberAttribute('rto_seconds');
  }
  public set rtoSeconds(value: number) {
    this._rtoSeconds = value;
  }

  // rpo_seconds - computed: false, optional: true, required: false
  private _rpoSeconds?: number;
  public get rpoSeconds() {
    return this.getNumberAttribute('rpo_seconds');
  }
  public set rpoSeconds(value: number) {
    this._rpoSeconds = value;
  }

  // on_empty - computed: false, optional: true, required: false
  private _onEmpty?: string;
  public get onEmpty() {
    return this.getStringAttribute('on_empty');
  }
  public set onEmpty(value: string) {
    this._onEmpty = value;
  }

  // waivers - computed: false, optional: true, required: false
  private _waivers?: { [key: string]: any }[] | cdktf.IResolvable;
  public get waivers() {
    return this.interpolationForAttribute('waivers');
  }
  public set waivers(value: { [key: string]: any }[] | cdktf.IResolvable) {
    this._waivers = value;
  }

  // selections - computed: false, optional: true, required: false
  private _selections?: { [key: string]: any };
  public get selections() {
    return this.getAnyMapAttribute('selections');
  }
  public set selections(value: { [key: string]: any }) {
    this._selections = value;
  }

  // restores - computed: false, optional: false, required: true
  private _restores?: { [key: string]: any };
  public get restores() {
    return this.getAnyMapAttribute('restores');
  }
  public set restores(value: { [key: string]: any }) {
    this._restores = value;
  }

  // validations - computed: false, optional: true, required: false
  private _validations?: { [key: string]: any };
  public get validations() {
    return this.getAnyMapAttribute('validations');
  }
  public set validations(value: { [key: string]: any }) {
    this._validations = value;
  }

  // cleanup - computed: false, optional: true, required: false
  private _cleanup?: { [key: string]: any };
  public get cleanup() {
    return this.getAnyMapAttribute('cleanup');
  }
  public set cleanup(value: { [key: string]: any }) {
    this._cleanup = value;
  }

  // =========
  // SYNTHESIS
  // =========

  protected synthesizeAttributes(): { [name: string]: any } {
    return {
      name: cdktf.stringToTerraform(this._name),
      owner: cdktf.stringToTerraform(this._owner),
      run_id: cdktf.stringToTerraform(this._runId),
      definition_hash: cdktf.stringToTerraform(this._definitionHash),
      declared_at: cdktf.stringToTerraform(this._declaredAt),
      on_partial: cdktf.stringToTerraform(this._onPartial),
      rto_seconds: cdktf.numberToTerraform(this._rtoSeconds),
      rpo_seconds: cdktf.numberToTerraform(this._rpoSeconds),
      on_empty: cdktf.stringToTerraform(this._onEmpty),
      waivers: cdktf.listMapper(cdktf.hashMapper(cdktf.anyToTerraform), false)(this._waivers),
      selections: cdktf.hashMapper(cdktf.anyToTerraform)(this._selections),
      restores: cdktf.hashMapper(cdktf.anyToTerraform)(this._restores),
      validations: cdktf.hashMapper(cdktf.anyToTerraform)(this._validations),
      cleanup: cdktf.hashMapper(cdktf.anyToTerraform)(this._cleanup),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      name: {
        value: hclText(this._name),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      owner: {
        value: hclText(this._owner),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      run_id: {
        value: hclText(this._runId),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      definition_hash: {
        value: hclText(this._definitionHash),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      declared_at: {
        value: hclText(this._declaredAt),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      on_partial: {
        value: hclText(this._onPartial),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      rto_seconds: {
        value: cdktf.numberToHclTerraform(this._rtoSeconds),
        isBlock: false,
        type: "simple",
        storageClassType: "number",
      },
      rpo_seconds: {
        value: cdktf.numberToHclTerraform(this._rpoSeconds),
        isBlock: false,
        type: "simple",
        storageClassType: "number",
      },
      on_empty: {
        value: hclText(this._onEmpty),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      waivers: {
        value: cdktf.listMapperHcl(hclMap, false)(this._waivers),
        isBlock: false,
        type: "list",
        storageClassType: "anyMapList",
      },
      selections: {
        value: hclMap(this._selections),
        isBlock: false,
        type: "map",
        storageClassType: "anyMap",
      },
      restores: {
        value: hclMap(this._restores),
        isBlock: false,
        type: "map",
        storageClassType: "anyMap",
      },
      validations: {
        value: hclMap(this._validations),
        isBlock: false,
        type: "map",
        storageClassType: "anyMap",
      },
      cleanup: {
        value: hclMap(this._cleanup),
        isBlock: false,
        type: "map",
        storageClassType: "anyMap",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
