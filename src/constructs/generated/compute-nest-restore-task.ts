// Generated from the schemas of src/provider by `npm run generate`. Do not edit.

import { Construct } from 'constructs';
import * as cdktf from '../../framework';
import { hclMap } from '../synthesis/hcl-map';
import { hclText } from '../synthesis/hcl-text';

// Configuration

export interface ComputeNestRestoreTaskConfig extends cdktf.TerraformMetaArguments {
  /**
  * ID of the service instance that is restored. Its data is overwritten.
  */
  readonly serviceInstanceId: string;
  /**
  * ID of the backup to restore. Needed, unless `chosen_backup` is set.
  */
  readonly backupId?: string;
  /**
  * The backup to restore, chosen when the restore starts. Use it instead of `backup_id`, which then says what was restored. A change of this alone does not restore again, so it may come from a query for the newest one; when the restore runs again for another reason, it takes the one chosen by then.
  */
  readonly chosenBackup?: { [key: string]: any };
  /**
  * Must be `true`: the restore overwrites the service instance that the backup was taken of. Compute Nest has no other restore.
  */
  readonly allowInPlace: boolean | cdktf.IResolvable;
  /**
  * Any values. When one of them changes, the restore runs again.
  */
  readonly triggers?: { [key: string]: string };
  /**
  * Whether the restore is started; `true` when not set. With `false`, no restore is started, and the verdict is `skipped`; once it becomes `true`, the restore is started. Its value may be known only after other restores have ended. It has no effect on a restore that was started already.
  */
  readonly startWhen?: boolean | cdktf.IResolvable;
  /**
  * Whether the apply waits until the restore has ended; `true` when not set. With `false`, let an `alirestore_gate` wait for many restores at once.
  */
  readonly waitForCompletion?: boolean | cdktf.IResolvable;
  /**
  * What to do when the restore failed or could not be started: `fail` (when not set), or `report`, which only warns and sets `verdict` to `failed`; then check the verdict yourself. In either case the next apply restores again.
  */
  readonly onFailure?: string;
  /**
  * What to do when the restore did not end within `timeouts.create`: `fail` (when not set), an error, or `resume`, a warning. In either case the restore keeps running, and the next apply keeps waiting for it.
  */
  readonly onTimeout?: string;
  /**
  * What this restore must not overwrite. It is checked in the plan, as far as the values are known then, and again before anything is sent. A restore that has ended is not checked again.
  */
  readonly guard?: { [key: string]: any };
  /**
  * How long to wait, such as `90m` or `24h`.
  */
  readonly timeouts?: { [key: string]: any };
}

/**
* Represents a alirestore_compute_nest_restore_task
*/
export class ComputeNestRestoreTask extends cdktf.TerraformResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "alirestore_compute_nest_restore_task";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a ComputeNestRestoreTask resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the ComputeNestRestoreTask to import
  * @param importFromId The id of the existing ComputeNestRestoreTask that should be imported. Refer to the import section in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the ComputeNestRestoreTask to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "alirestore_compute_nest_restore_task", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new alirestore_compute_nest_restore_task Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options ComputeNestRestoreTaskConfig
  */
  public constructor(scope: Construct, id: string, config: ComputeNestRestoreTaskConfig) {
    super(scope, id, {
      terraformResourceType: 'alirestore_compute_nest_restore_task',
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
    this._serviceInstanceId = config.serviceInstanceId;
    this._backupId = config.backupId;
    this._chosenBackup = config.chosenBackup;
    this._allowInPlace = config.allowInPlace;
    this._triggers = config.triggers;
    this._startWhen = config.startWhen;
    this._waitForCompletion = config.waitForCompletion;
    this._onFailure = config.onFailure;
    this._onTimeout = config.onTimeout;
    this._guard = config.guard;
    this._timeouts = config.timeouts;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // service_instance_id - computed: false, optional: false, required: true
  private _serviceInstanceId?: string;
  public get serviceInstanceId() {
    return this.getStringAttribute('service_instance_id');
  }
  public set serviceInstanceId(value: string) {
    this._serviceInstanceId = value;
  }

  // backup_id - computed: true, optional: true, required: false
  private _backupId?: string;
  public get backupId() {
    return this.getStringAttribute('backup_id');
  }
  public set backupId(value: string) {
    this._backupId = value;
  }

  // chosen_backup - computed: false, optional: true, required: false
  private _chosenBackup?: { [key: string]: any };
  public get chosenBackup() {
    return this.getAnyMapAttribute('chosen_backup');
  }
  public set chosenBackup(value: { [key: string]: any }) {
    this._chosenBackup = value;
  }

  // allow_in_place - computed: false, optional: false, required: true
  private _allowInPlace?: boolean | cdktf.IResolvable;
  public get allowInPlace() {
    return this.getBooleanAttribute('allow_in_place');
  }
  public set allowInPlace(value: boolean | cdktf.IResolvable) {
    this._allowInPlace = value;
  }

  // triggers - computed: false, optional: true, required: false
  private _triggers?: { [key: string]: string };
  public get triggers() {
    return this.getStringMapAttribute('triggers');
  }
  public set triggers(value: { [key: string]: string }) {
    this._triggers = value;
  }

  // start_when - computed: false, optional: true, required: false
  private _startWhen?: boolean | cdktf.IResolvable;
  public get startWhen() {
    return this.getBooleanAttribute('start_when');
  }
  public set startWhen(value: boolean | cdktf.IResolvable) {
    this._startWhen = value;
  }

  // wait_for_completion - computed: false, optional: true, required: false
  private _waitForCompletion?: boolean | cdktf.IResolvable;
  public get waitForCompletion() {
    return this.getBooleanAttribute('wait_for_completion');
  }
  public set waitForCompletion(value: boolean | cdktf.IResolvable) {
    this._waitForCompletion = value;
  }

  // on_failure - computed: false, optional: true, required: false
  private _onFailure?: string;
  public get onFailure() {
    return this.getStringAttribute('on_failure');
  }
  public set onFailure(value: string) {
    this._onFailure = value;
  }

  // on_timeout - computed: false, optional: true, required: false
  private _onTimeout?: string;
  public get onTimeout() {
    return this.getStringAttribute('on_timeout');
  }
  public set onTimeout(value: string) {
    this._onTimeout = value;
  }

  // guard - computed: false, optional: true, required: false
  private _guard?: { [key: string]: any };
  public get guard() {
    return this.getAnyMapAttribute('guard');
  }
  public set guard(value: { [key: string]: any }) {
    this._guard = value;
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
      service_instance_id: cdktf.stringToTerraform(this._serviceInstanceId),
      backup_id: cdktf.stringToTerraform(this._backupId),
      chosen_backup: cdktf.hashMapper(cdktf.anyToTerraform)(this._chosenBackup),
      allow_in_place: cdktf.booleanToTerraform(this._allowInPlace),
      triggers: cdktf.hashMapper(cdktf.stringToTerraform)(this._triggers),
      start_when: cdktf.booleanToTerraform(this._startWhen),
      wait_for_completion: cdktf.booleanToTerraform(this._waitForCompletion),
      on_failure: cdktf.stringToTerraform(this._onFailure),
      on_timeout: cdktf.stringToTerraform(this._onTimeout),
      guard: cdktf.hashMapper(cdktf.anyToTerraform)(this._guard),
      timeouts: cdktf.hashMapper(cdktf.anyToTerraform)(this._timeouts),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      service_instance_id: {
        value: hclText(this._serviceInstanceId),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      backup_id: {
        value: hclText(this._backupId),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      chosen_backup: {
        value: hclMap(this._chosenBackup),
        isBlock: false,
        type: "map",
        storageClassType: "anyMap",
      },
      allow_in_place: {
        value: cdktf.booleanToHclTerraform(this._allowInPlace),
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
      start_when: {
        value: cdktf.booleanToHclTerraform(this._startWhen),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      wait_for_completion: {
        value: cdktf.booleanToHclTerraform(this._waitForCompletion),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      on_failure: {
        value: hclText(this._onFailure),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      on_timeout: {
        value: hclText(this._onTimeout),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      guard: {
        value: hclMap(this._guard),
        isBlock: false,
        type: "map",
        storageClassType: "anyMap",
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
