// Generated from the schemas of src/provider by `npm run generate`. Do not edit.

import { Construct } from 'constructs';
import * as cdktf from '../../framework';
import { hclMap } from '../synthesis/hcl-map';
import { hclText } from '../synthesis/hcl-text';

// Configuration

export interface SelectionConfig extends cdktf.TerraformMetaArguments {
  /**
  * What is selected now: `data.alirestore_recovery_points.<name>.recovery_points`.
  */
  readonly recoveryPoints: { [key: string]: any };
  /**
  * From how many sources: `data.alirestore_recovery_points.<name>.sources`.
  */
  readonly sources?: number;
  /**
  * Sources that have no snapshot that fits: `data.alirestore_recovery_points.<name>.without_point`.
  */
  readonly withoutPoint?: string[];
  /**
  * Any values. When one of them changes, what is selected now is taken; until then, what was taken is kept.
  */
  readonly triggers?: { [key: string]: string };
}

/**
* Represents a alirestore_selection
*/
export class Selection extends cdktf.TerraformResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "alirestore_selection";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a Selection resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the Selection to import
  * @param importFromId The id of the existing Selection that should be imported. Refer to the import section in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the Selection to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "alirestore_selection", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new alirestore_selection Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options SelectionConfig
  */
  public constructor(scope: Construct, id: string, config: SelectionConfig) {
    super(scope, id, {
      terraformResourceType: 'alirestore_selection',
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
    this._recoveryPoints = config.recoveryPoints;
    this._sources = config.sources;
    this._withoutPoint = config.withoutPoint;
    this._triggers = config.triggers;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // recovery_points - computed: false, optional: false, required: true
  private _recoveryPoints?: { [key: string]: any };
  public get recoveryPoints() {
    return this.getAnyMapAttribute('recovery_points');
  }
  public set recoveryPoints(value: { [key: string]: any }) {
    this._recoveryPoints = value;
  }

  // sources - computed: false, optional: true, required: false
  private _sources?: number;
  public get sources() {
    return this.getNumberAttribute('sources');
  }
  public set sources(value: number) {
    this._sources = value;
  }

  // without_point - computed: false, optional: true, required: false
  private _withoutPoint?: string[];
  public get withoutPoint() {
    return this.getListAttribute('without_point');
  }
  public set withoutPoint(value: string[]) {
    this._withoutPoint = value;
  }

  // triggers - computed: false, optional: true, required: false
  private _triggers?: { [key: string]: string };
  public get triggers() {
    return this.getStringMapAttribute('triggers');
  }
  public set triggers(value: { [key: string]: string }) {
    this._triggers = value;
  }

  // =========
  // SYNTHESIS
  // =========

  protected synthesizeAttributes(): { [name: string]: any } {
    return {
      recovery_points: cdktf.hashMapper(cdktf.anyToTerraform)(this._recoveryPoints),
      sources: cdktf.numberToTerraform(this._sources),
      without_point: cdktf.listMapper(cdktf.stringToTerraform, false)(this._withoutPoint),
      triggers: cdktf.hashMapper(cdktf.stringToTerraform)(this._triggers),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      recovery_points: {
        value: hclMap(this._recoveryPoints),
        isBlock: false,
        type: "map",
        storageClassType: "anyMap",
      },
      sources: {
        value: cdktf.numberToHclTerraform(this._sources),
        isBlock: false,
        type: "simple",
        storageClassType: "number",
      },
      without_point: {
        value: cdktf.listMapperHcl(hclText, false)(this._withoutPoint),
        isBlock: false,
        type: "list",
        storageClassType: "stringList",
      },
      triggers: {
        value: hclMap(this._triggers),
        isBlock: false,
        type: "map",
        storageClassType: "stringMap",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
