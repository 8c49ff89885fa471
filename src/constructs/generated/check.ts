// Generated from the schemas of src/provider by `npm run generate`. Do not edit.

import { Construct } from 'constructs';
import * as cdktf from '../../framework';
import { hclMap } from '../synthesis/hcl-map';
import { hclText } from '../synthesis/hcl-text';

// Configuration

export interface CheckConfig extends cdktf.TerraformMetaArguments {
  /**
  * The program and its arguments. No shell reads them; to use one, write `["sh", "-c", "..."]`. The command runs on the machine that runs Terraform. Set one of `command`, `http`, `tcp`, `dns` and `in_instance`.
  */
  readonly command?: string[];
  /**
  * Sends a request of HTTP from the machine that runs Terraform, and looks at the answer.
  */
  readonly http?: { [key: string]: any };
  /**
  * Headers of `http` that are kept neither in a plan nor in the state. They override `http.headers`. Needs Terraform 1.11 or later.
  */
  readonly headersWo?: { [key: string]: string };
  /**
  * Change it to look again with new `headers_wo`: a change of those alone is not noticed.
  */
  readonly headersWoVersion?: number;
  /**
  * Opens a connection from the machine that runs Terraform.
  */
  readonly tcp?: { [key: string]: any };
  /**
  * Asks for records of DNS from the machine that runs Terraform.
  */
  readonly dns?: { [key: string]: any };
  /**
  * Runs a script on an ECS instance through Cloud Assistant; no path through the network to the instance is needed. Set one of `script`, `path`, `checksums`, `service` and `database`.
  */
  readonly inInstance?: { [key: string]: any };
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
  * Whether it runs; `true` when not set. It may be known only after restores have ended.
  */
  readonly runWhen?: boolean | cdktf.IResolvable;
  /**
  * Any values. When one of them changes, the command runs again.
  */
  readonly triggers?: { [key: string]: string };
  /**
  * How long all attempts may take together, such as `90s`; `10m` when not set. What still runs then is ended, on the instance, too. However a `command` ends, the processes that it started and left behind are ended too, except those in a session of their own (`setsid`).
  */
  readonly timeout?: string;
  /**
  * How long to wait before the next attempt, such as `10s`, which it is when not set. There are attempts until one passes or `timeout` is up; a `command` is run again only when this is set, and files with wrong checksums are not looked at again.
  */
  readonly interval?: string;
  /**
  * How long one attempt may take, such as `30s`, which it is when not set; for `command` and `in_instance` the rest of `timeout` then.
  */
  readonly attemptTimeout?: string;
}

/**
* Represents a alirestore_check
*/
export class Check extends cdktf.TerraformResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "alirestore_check";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a Check resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the Check to import
  * @param importFromId The id of the existing Check that should be imported. Refer to the import section in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the Check to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "alirestore_check", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new alirestore_check Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options CheckConfig = {}
  */
  public constructor(scope: Construct, id: string, config: CheckConfig = {}) {
    super(scope, id, {
      terraformResourceType: 'alirestore_check',
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
    this._http = config.http;
    this._headersWo = config.headersWo;
    this._headersWoVersion = config.headersWoVersion;
    this._tcp = config.tcp;
    this._dns = config.dns;
    this._inInstance = config.inInstance;
    this._environment = config.environment;
    this._environmentWo = config.environmentWo;
    this._environmentWoVersion = config.environmentWoVersion;
    this._results = config.results;
    this._workingDirectory = config.workingDirectory;
    this._runWhen = config.runWhen;
    this._triggers = config.triggers;
    this._timeout = config.timeout;
    this._interval = config.interval;
    this._attemptTimeout = config.attemptTimeout;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // command - computed: false, optional: true, required: false
  private _command?: string[];
  public get command() {
    return this.getListAttribute('command');
  }
  public set command(value: string[]) {
    this._command = value;
  }

  // http - computed: false, optional: true, required: false
  private _http?: { [key: string]: any };
  public get http() {
    return this.getAnyMapAttribute('http');
  }
  public set http(value: { [key: string]: any }) {
    this._http = value;
  }

  // headers_wo - computed: false, optional: true, required: false
  private _headersWo?: { [key: string]: string };
  public get headersWo() {
    return this.getStringMapAttribute('headers_wo');
  }
  public set headersWo(value: { [key: string]: string }) {
    this._headersWo = value;
  }

  // headers_wo_version - computed: false, optional: true, required: false
  private _headersWoVersion?: number;
  public get headersWoVersion() {
    return this.getNumberAttribute('headers_wo_version');
  }
  public set headersWoVersion(value: number) {
    this._headersWoVersion = value;
  }

  // tcp - computed: false, optional: true, required: false
  private _tcp?: { [key: string]: any };
  public get tcp() {
    return this.getAnyMapAttribute('tcp');
  }
  public set tcp(value: { [key: string]: any }) {
    this._tcp = value;
  }

  // dns - computed: false, optional: true, required: false
  private _dns?: { [key: string]: any };
  public get dns() {
    return this.getAnyMapAttribute('dns');
  }
  public set dns(value: { [key: string]: any }) {
    this._dns = value;
  }

  // in_instance - computed: false, optional: true, required: false
  private _inInstance?: { [key: string]: any };
  public get inInstance() {
    return this.getAnyMapAttribute('in_instance');
  }
  public set inInstance(value: { [key: string]: any }) {
    this._inInstance = value;
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

  // timeout - computed: false, optional: true, required: false
  private _timeout?: string;
  public get timeout() {
    return this.getStringAttribute('timeout');
  }
  public set timeout(value: string) {
    this._timeout = value;
  }

  // interval - computed: false, optional: true, required: false
  private _interval?: string;
  public get interval() {
    return this.getStringAttribute('interval');
  }
  public set interval(value: string) {
    this._interval = value;
  }

  // attempt_timeout - computed: false, optional: true, required: false
  private _attemptTimeout?: string;
  public get attemptTimeout() {
    return this.getStringAttribute('attempt_timeout');
  }
  public set attemptTimeout(value: string) {
    this._attemptTimeout = value;
  }

  // =========
  // SYNTHESIS
  // =========

  protected synthesizeAttributes(): { [name: string]: any } {
    return {
      command: cdktf.listMapper(cdktf.stringToTerraform, false)(this._command),
      http: cdktf.hashMapper(cdktf.anyToTerraform)(this._http),
      headers_wo: cdktf.hashMapper(cdktf.stringToTerraform)(this._headersWo),
      headers_wo_version: cdktf.numberToTerraform(this._headersWoVersion),
      tcp: cdktf.hashMapper(cdktf.anyToTerraform)(this._tcp),
      dns: cdktf.hashMapper(cdktf.anyToTerraform)(this._dns),
      in_instance: cdktf.hashMapper(cdktf.anyToTerraform)(this._inInstance),
      environment: cdktf.hashMapper(cdktf.stringToTerraform)(this._environment),
      environment_wo: cdktf.hashMapper(cdktf.stringToTerraform)(this._environmentWo),
      environment_wo_version: cdktf.numberToTerraform(this._environmentWoVersion),
      results: cdktf.stringToTerraform(this._results),
      working_directory: cdktf.stringToTerraform(this._workingDirectory),
      run_when: cdktf.booleanToTerraform(this._runWhen),
      triggers: cdktf.hashMapper(cdktf.stringToTerraform)(this._triggers),
      timeout: cdktf.stringToTerraform(this._timeout),
      interval: cdktf.stringToTerraform(this._interval),
      attempt_timeout: cdktf.stringToTerraform(this._attemptTimeout),
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
      http: {
        value: hclMap(this._http),
        isBlock: false,
        type: "map",
        storageClassType: "anyMap",
      },
      headers_wo: {
        value: hclMap(this._headersWo),
        isBlock: false,
        type: "map",
        storageClassType: "stringMap",
      },
      headers_wo_version: {
        value: cdktf.numberToHclTerraform(this._headersWoVersion),
        isBlock: false,
        type: "simple",
        storageClassType: "number",
      },
      tcp: {
        value: hclMap(this._tcp),
        isBlock: false,
        type: "map",
        storageClassType: "anyMap",
      },
      dns: {
        value: hclMap(this._dns),
        isBlock: false,
        type: "map",
        storageClassType: "anyMap",
      },
      in_instance: {
        value: hclMap(this._inInstance),
        isBlock: false,
        type: "map",
        storageClassType: "anyMap",
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
      timeout: {
        value: hclText(this._timeout),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      interval: {
        value: hclText(this._interval),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      attempt_timeout: {
        value: hclText(this._attemptTimeout),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
