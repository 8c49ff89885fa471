// Generated from the schemas of src/provider by `npm run generate`. Do not edit.

import { Construct } from 'constructs';
import * as cdktf from '../../framework';
import { hclText } from '../synthesis/hcl-text';

// Configuration

export interface DrillVerdictConfig extends cdktf.TerraformMetaArguments {
  /**
  * Name of the drill: `alirestore_drill.<name>.name`.
  */
  readonly name: string;
  /**
  * Run of the drill: `alirestore_drill.<name>.run_id`.
  */
  readonly runId: string;
  /**
  * `alirestore_drill.<name>.verdict`.
  */
  readonly verdict: string;
  /**
  * `alirestore_drill.<name>.reasons`.
  */
  readonly reasons: string[];
  /**
  * `alirestore_drill.<name>.missed_objectives_only`.
  */
  readonly missedObjectivesOnly: boolean | cdktf.IResolvable;
  /**
  * What to do when only an RTO or RPO was missed: `fail` (when not set) or `warn`. Failed restores and validations always fail the apply.
  */
  readonly onMissedObjective?: string;
}

/**
* Represents a alirestore_drill_verdict
*/
export class DrillVerdict extends cdktf.TerraformResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "alirestore_drill_verdict";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a DrillVerdict resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the DrillVerdict to import
  * @param importFromId The id of the existing DrillVerdict that should be imported. Refer to the import section in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the DrillVerdict to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "alirestore_drill_verdict", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new alirestore_drill_verdict Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options DrillVerdictConfig
  */
  public constructor(scope: Construct, id: string, config: DrillVerdictConfig) {
    super(scope, id, {
      terraformResourceType: 'alirestore_drill_verdict',
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
    this._runId = config.runId;
    this._verdict = config.verdict;
    this._reasons = config.reasons;
    this._missedObjectivesOnly = config.missedObjectivesOnly;
    this._onMissedObjective = config.onMissedObjective;
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

  // run_id - computed: false, optional: false, required: true
  private _runId?: string;
  public get runId() {
    return this.getStringAttribute('run_id');
  }
  public set runId(value: string) {
    this._runId = value;
  }

  // verdict - computed: false, optional: false, required: true
  private _verdict?: string;
  public get verdict() {
    return this.getStringAttribute('verdict');
  }
  public set verdict(value: string) {
    this._verdict = value;
  }

  // reasons - computed: false, optional: false, required: true
  private _reasons?: string[];
  public get reasons() {
    return this.getListAttribute('reasons');
  }
  public set reasons(value: string[]) {
    this._reasons = value;
  }

  // missed_objectives_only - computed: false, optional: false, required: true
  private _missedObjectivesOnly?: boolean | cdktf.IResolvable;
  public get missedObjectivesOnly() {
    return this.getBooleanAttribute('missed_objectives_only');
  }
  public set missedObjectivesOnly(value: boolean | cdktf.IResolvable) {
    this._missedObjectivesOnly = value;
  }

  // on_missed_objective - computed: false, optional: true, required: false
  private _onMissedObjective?: string;
  public get onMissedObjective() {
    return this.getStringAttribute('on_missed_objective');
  }
  public set onMissedObjective(value: string) {
    this._onMissedObjective = value;
  }

  // =========
  // SYNTHESIS
  // =========

  protected synthesizeAttributes(): { [name: string]: any } {
    return {
      name: cdktf.stringToTerraform(this._name),
      run_id: cdktf.stringToTerraform(this._runId),
      verdict: cdktf.stringToTerraform(this._verdict),
      reasons: cdktf.listMapper(cdktf.stringToTerraform, false)(this._reasons),
      missed_objectives_only: cdktf.booleanToTerraform(this._missedObjectivesOnly),
      on_missed_objective: cdktf.stringToTerraform(this._onMissedObjective),
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
      run_id: {
        value: hclText(this._runId),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      verdict: {
        value: hclText(this._verdict),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      reasons: {
        value: cdktf.listMapperHcl(hclText, false)(this._reasons),
        isBlock: false,
        type: "list",
        storageClassType: "stringList",
      },
      missed_objectives_only: {
        value: cdktf.booleanToHclTerraform(this._missedObjectivesOnly),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      on_missed_objective: {
        value: hclText(this._onMissedObjective),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
