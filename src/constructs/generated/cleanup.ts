// Generated from the schemas of src/provider by `npm run generate`. Do not edit.

import { Construct } from 'constructs';
import * as cdktf from '../../framework';
import { hclMap } from '../synthesis/hcl-map';
import { hclText } from '../synthesis/hcl-text';

// Configuration

export interface CleanupConfig extends cdktf.TerraformMetaArguments {
  /**
  * The program and its arguments. No shell reads them; to use one, write `["sh", "-c", "..."]`. The command runs on the machine that runs Terraform.
  */
  readonly command: string[];
  /**
  * Environment variables of the command, besides those of Terraform. They are kept in the state as plain text; put secrets into `environment_wo`.
  */
  readonly environment?: { [key: string]: string };
  /**
  * Environment variables that are kept neither in a plan nor in the state. They override `environment`. Values of eight characters or more are removed from the output that is kept. Needs Terraform 1.11 or later.
  */
  readonly environmentWo?: { [key: string]: string };
  /**
  * Change it to run the command again with a new `environment_wo`: a change of that alone is not noticed.
  */
  readonly environmentWoVersion?: number;
  /**
  * Results of restores for the command, as JSON: `jsonencode(alirestore_gate.<name>.results)`. The command finds them in a file that `ALIRESTORE_RESULTS_FILE` names, which is removed afterwards; and in `ALIRESTORE_RESULTS`, if they are at most 32 KiB, and all arguments and variables together at most 96 KiB.
  */
  readonly results?: string;
  /**
  * Where it runs; in the root module's folder when not set.
  */
  readonly workingDirectory?: string;
  /**
  * How long it may run, such as `90s`; `10m` when not set. Then it is ended. However it ends, the processes that it started and left behind are ended too, except those in a session of their own (`setsid`).
  */
  readonly timeout?: string;
  /**
  * Whether it runs; `true` when not set. It may be known only after restores have ended.
  */
  readonly runWhen?: boolean | cdktf.IResolvable;
  /**
  * Any values. When one of them changes, the command runs again.
  */
  readonly triggers?: { [key: string]: string };
}

/**
* Represents a alirestore_cleanup
*/
export class Cleanup extends cdktf.TerraformResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "alirestore_cleanup";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a Cleanup resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the Cleanup to import
  * @param importFromId The id of the existing Cleanup that should be imported. Refer to the import section in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the Cleanup to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "alirestore_cleanup", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new alirestore_cleanup Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options CleanupConfig
  */
  public constructor(scope: Construct, id: string, config: CleanupConfig) {
    super(scope, id, {
      terraformResourceType: 'alirestore_cleanup',
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
    this._command = config.command;
    this._environment = config.environment;
    this._environmentWo = config.environmentWo;
    this._environmentWoVersion = config.environmentWoVersion;
    this._results = config.results;
    this._workingDirectory = config.workingDirectory;
    this._timeout = config.timeout;
    this._runWhen = config.runWhen;
    this._triggers = config.triggers;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // command - computed: false, optional: false, required: true
  private _command?: string[];
  public get command() {
    return this.getListAttribute('command');
  }
  public set command(value: string[]) {
    this._command = value;
  }

  // environment - computed: false, optional: true, required: false
  private _environment?: { [key: string]: string };
  public get environment() {
    return this.getStringMapAttribute('environment');
  }
  public set environment(value: { [key: string]: string }) {
    this._environment = value;
  }

  // environment_wo - computed: false, optional: true, required: false
  private _environmentWo?: { [key: string]: string };
  public get environmentWo() {
    return this.getStringMapAttribute('environment_wo');
  }
  public set environmentWo(value: { [key: string]: string }) {
    this._environmentWo = value;
  }

  // environment_wo_version - computed: false, optional: true, required: false
  private _environmentWoVersion?: number;
  public get environmentWoVersion() {
    return this.getNumberAttribute('environment_wo_version');
  }
  public set environmentWoVersion(value: number) {
    this._environmentWoVersion = value;
  }

  // results - computed: false, optional: true, required: false
  private _results?: string;
  public get results() {
    return this.getStringAttribute('results');
  }
  public set results(value: string) {
    this._results = value;
  }

  // working_directory - computed: false, optional: true, required: false
  private _workingDirectory?: string;
  public get workingDirectory() {
    return this.getStringAttribute('working_directory');
  }
  public set workingDirectory(value: string) {
    this._workingDirectory = value;
  }

  // timeout - computed: false, optional: true, required: false
  private _timeout?: string;
  public get timeout() {
    return this.getStringAttribute('timeout');
  }
  public set timeout(value: string) {
    this._timeout = value;
  }

  // run_when - computed: false, optional: true, required: false
  private _runWhen?: boolean | cdktf.IResolvable;
  public get runWhen() {
    return this.getBooleanAttribute('run_when');
  }
  public set runWhen(value: boolean | cdktf.IResolvable) {
    this._runWhen = value;
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
      command: cdktf.listMapper(cdktf.stringToTerraform, false)(this._command),
      environment: cdktf.hashMapper(cdktf.stringToTerraform)(this._environment),
      environment_wo: cdktf.hashMapper(cdktf.stringToTerraform)(this._environmentWo),
      environment_wo_version: cdktf.numberToTerraform(this._environmentWoVersion),
      results: cdktf.stringToTerraform(this._results),
      working_directory: cdktf.stringToTerraform(this._workingDirectory),
      timeout: cdktf.stringToTerraform(this._timeout),
      run_when: cdktf.booleanToTerraform(this._runWhen),
      triggers: cdktf.hashMapper(cdktf.stringToTerraform)(this._triggers),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      command: {
        value: cdktf.listMapperHcl(hclText, false)(this._command),
        isBlock: false,
        type: "list",
        storageClassType: "stringList",
      },
      environment: {
        value: hclMap(this._environment),
        isBlock: false,
        type: "map",
        storageClassType: "stringMap",
      },
      environment_wo: {
        value: hclMap(this._environmentWo),
        isBlock: false,
        type: "map",
        storageClassType: "stringMap",
      },
      environment_wo_version: {
        value: cdktf.numberToHclTerraform(this._environmentWoVersion),
        isBlock: false,
        type: "simple",
        storageClassType: "number",
      },
      results: {
        value: hclText(this._results),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      working_directory: {
        value: hclText(this._workingDirectory),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      timeout: {
        value: hclText(this._timeout),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      run_when: {
        value: cdktf.booleanToHclTerraform(this._runWhen),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
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
