// Generated from the schemas of src/provider by `npm run generate`. Do not edit.

import { Construct } from 'constructs';
import * as cdktf from '../../framework';
import { hclMap } from '../synthesis/hcl-map';
import { hclText } from '../synthesis/hcl-text';

// Configuration

export interface GateConfig extends cdktf.TerraformMetaArguments {
  /**
  * Restore jobs of Cloud Backup to wait for, by names of your choice.
  */
  readonly restoreJobs?: { [key: string]: any };
  /**
  * Restore tasks of Database Backup to wait for, by names of your choice.
  */
  readonly dbsRestoreTasks?: { [key: string]: any };
  /**
  * Restore tasks of Compute Nest to wait for, by names of your choice.
  */
  readonly computeNestRestoreTasks?: { [key: string]: any };
  /**
  * What to do when a restore left out some files: `fail` (when not set), `warn` or `accept`.
  */
  readonly onPartial?: string;
  /**
  * What to do when a restore has ended well, and has restored nothing although the snapshot holds something, as with paths that match nothing: `fail`, `warn` (when not set) or `accept`.
  */
  readonly onEmpty?: string;
  /**
  * How much a restore may leave out and still be accepted. What leaves out more, `on_partial` decides. Without counts from the service, nothing is accepted.
  */
  readonly acceptPartial?: { [key: string]: any };
  /**
  * What to do when a restore failed or did not end in time: `fail` (when not set), or `report`, which only warns; then check `verdict` yourself.
  */
  readonly onFailure?: string;
  /**
  * How long to wait, such as `90m` or `24h`.
  */
  readonly timeouts?: { [key: string]: any };
}

/**
* Represents a alirestore_gate
*/
export class Gate extends cdktf.TerraformResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "alirestore_gate";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a Gate resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the Gate to import
  * @param importFromId The id of the existing Gate that should be imported. Refer to the import section in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the Gate to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "alirestore_gate", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new alirestore_gate Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options GateConfig = {}
  */
  public constructor(scope: Construct, id: string, config: GateConfig = {}) {
    super(scope, id, {
      terraformResourceType: 'alirestore_gate',
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
    this._restoreJobs = config.restoreJobs;
    this._dbsRestoreTasks = config.dbsRestoreTasks;
    this._computeNestRestoreTasks = config.computeNestRestoreTasks;
    this._onPartial = config.onPartial;
    this._onEmpty = config.onEmpty;
    this._acceptPartial = config.acceptPartial;
    this._onFailure = config.onFailure;
    this._timeouts = config.timeouts;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // restore_jobs - computed: false, optional: true, required: false
  private _restoreJobs?: { [key: string]: any };
  public get restoreJobs() {
    return this.getAnyMapAttribute('restore_jobs');
  }
  public set restoreJobs(value: { [key: string]: any }) {
    this._restoreJobs = value;
  }

  // dbs_restore_tasks - computed: false, optional: true, required: false
  private _dbsRestoreTasks?: { [key: string]: any };
  public get dbsRestoreTasks() {
    return this.getAnyMapAttribute('dbs_restore_tasks');
  }
  public set dbsRestoreTasks(value: { [key: string]: any }) {
    this._dbsRestoreTasks = value;
  }

  // compute_nest_restore_tasks - computed: false, optional: true, required: false
  private _computeNestRestoreTasks?: { [key: string]: any };
  public get computeNestRestoreTasks() {
    return this.getAnyMapAttribute('compute_nest_restore_tasks');
  }
  public set computeNestRestoreTasks(value: { [key: string]: any }) {
    this._computeNestRestoreTasks = value;
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
      restore_jobs: cdktf.hashMapper(cdktf.anyToTerraform)(this._restoreJobs),
      dbs_restore_tasks: cdktf.hashMapper(cdktf.anyToTerraform)(this._dbsRestoreTasks),
      compute_nest_restore_tasks: cdktf.hashMapper(cdktf.anyToTerraform)(this._computeNestRestoreTasks),
      on_partial: cdktf.stringToTerraform(this._onPartial),
      on_empty: cdktf.stringToTerraform(this._onEmpty),
      accept_partial: cdktf.hashMapper(cdktf.anyToTerraform)(this._acceptPartial),
      on_failure: cdktf.stringToTerraform(this._onFailure),
      timeouts: cdktf.hashMapper(cdktf.anyToTerraform)(this._timeouts),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      restore_jobs: {
        value: hclMap(this._restoreJobs),
        isBlock: false,
        type: "map",
        storageClassType: "anyMap",
      },
      dbs_restore_tasks: {
        value: hclMap(this._dbsRestoreTasks),
        isBlock: false,
        type: "map",
        storageClassType: "anyMap",
      },
      compute_nest_restore_tasks: {
        value: hclMap(this._computeNestRestoreTasks),
        isBlock: false,
        type: "map",
        storageClassType: "anyMap",
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
