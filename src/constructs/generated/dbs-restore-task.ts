// Generated from the schemas of src/provider by `npm run generate`. Do not edit.

import { Construct } from 'constructs';
import * as cdktf from '../../framework';
import { hclMap } from '../synthesis/hcl-map';
import { hclText } from '../synthesis/hcl-text';

// Configuration

export interface DbsRestoreTaskConfig extends cdktf.TerraformMetaArguments {
  /**
  * ID of the backup plan whose backup is restored.
  */
  readonly backupPlanId: string;
  /**
  * Name of the restore task.
  */
  readonly restoreTaskName: string;
  /**
  * ID of the full backup set to restore. Needed, unless `restore_time` or `chosen_backup_set` is set.
  */
  readonly backupSetId?: string;
  /**
  * The backup set to restore, chosen when the restore starts. Use it instead of `backup_set_id`, which then says what was restored. A change of this alone does not restore again, so it may come from a query for the newest one; when the restore runs again for another reason, it takes the one chosen by then.
  */
  readonly chosenBackupSet?: { [key: string]: any };
  /**
  * Point in time to restore to. Instead of a backup set. Seconds since 1970, such as 1767225600, or RFC 3339 with a zone, such as 2026-01-01T00:00:00Z, or as the cloud writes it, such as 2026-01-01T08:00:00CST (China).
  */
  readonly restoreTime?: string;
  /**
  * Which databases are restored, and under which new names. Needed, but for destinations of the type Agent.
  */
  readonly restoreObjects?: { [key: string]: any }[] | cdktf.IResolvable;
  /**
  * What happens when a database of that name exists: `renamenew` gives the new one another name, `failure` fails.
  */
  readonly duplicateConflict?: string;
  /**
  * Where the database is restored to. `RDS`, `ECS`, `Express`, `Agent`, `DDS`, `Other`, `dg`. Other values are sent unchecked, with a warning.
  */
  readonly destinationEndpointInstanceType: string;
  /**
  * Region of the database that is restored to. Needed, but for Other.
  */
  readonly destinationEndpointRegion?: string;
  /**
  * ID of the instance that is restored to. Needed for RDS, ECS, DDS and Express.
  */
  readonly destinationEndpointInstanceId?: string;
  /**
  * Address of the database that is restored to: a host name or an IP address. Needed for Express, Agent and Other.
  */
  readonly destinationEndpointIp?: string;
  /**
  * Port of the database that is restored to. Needed for ECS, Express, Agent and Other.
  */
  readonly destinationEndpointPort?: number;
  /**
  * User of the database that is restored to. Needed, but for Redis, and for SQL Server through a backup gateway.
  */
  readonly destinationEndpointUserName?: string;
  /**
  * Password of that user. It is kept in the state, where it can be read; with Terraform 1.11 or later, use `destination_endpoint_password_wo`. A change of it alone does not restore again.
  */
  readonly destinationEndpointPassword?: string;
  /**
  * Password of that user. It is kept neither in a plan nor in the state. Needs Terraform 1.11 or later.
  */
  readonly destinationEndpointPasswordWo?: string;
  /**
  * Change it to restore again with a new `destination_endpoint_password_wo`: a change of that alone is not noticed.
  */
  readonly destinationEndpointPasswordWoVersion?: number;
  /**
  * Name of the database that is restored to, of PostgreSQL and MongoDB.
  */
  readonly destinationEndpointDatabaseName?: string;
  /**
  * System ID of the Oracle database that is restored to.
  */
  readonly destinationEndpointOracleSid?: string;
  /**
  * Whether the database that is restored to is reached with TLS.
  */
  readonly enableDestinationEndpointSsl?: boolean | cdktf.IResolvable;
  /**
  * Certificate of the authority that the database is trusted by, as PEM.
  */
  readonly sslCaPem?: string;
  /**
  * ID of the backup gateway that is restored through. Needed for Agent.
  */
  readonly backupGatewayId?: number;
  /**
  * Directory that a physical backup of MySQL is restored to. Needed for MySQL through a backup gateway.
  */
  readonly restoreDir?: string;
  /**
  * Program directory of the database that is restored to.
  */
  readonly restoreHome?: string;
  /**
  * Whether an existing or a new instance is restored to, such as `exist_instance`.
  */
  readonly restoreDestinationMode?: string;
  /**
  * Kind of the new instance, such as `rds`.
  */
  readonly destDatabaseInstanceType?: string;
  /**
  * Class of the new instance, such as `mysql.x4.large.2`.
  */
  readonly destDatabaseInstanceClass?: string;
  /**
  * Version of the new database.
  */
  readonly destDatabaseInstanceDatabaseVersion?: string;
  /**
  * Region of the new instance.
  */
  readonly destDatabaseInstanceRegion?: string;
  /**
  * Storage of the new instance, in GB.
  */
  readonly destDatabaseInstanceStorageSize?: string;
  /**
  * ID of the VPC of the new instance.
  */
  readonly destDatabaseInstanceVpc?: string;
  /**
  * ID of the vSwitch of the new instance.
  */
  readonly destDatabaseInstanceVSwitch?: string;
  /**
  * Whether the database is opened after the restore.
  */
  readonly autoOpenDatabase?: string;
  /**
  * Whether the database is shut down before the restore.
  */
  readonly autoShutdownDatabase?: string;
  /**
  * ID of the account that owns the backup.
  */
  readonly crossAliyunId?: string;
  /**
  * Name of the RAM role in that account, which lets this account restore it.
  */
  readonly crossRoleName?: string;
  /**
  * ID of the owner.
  */
  readonly ownerId?: string;
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
* Represents a alirestore_dbs_restore_task
*/
export class DbsRestoreTask extends cdktf.TerraformResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "alirestore_dbs_restore_task";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a DbsRestoreTask resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the DbsRestoreTask to import
  * @param importFromId The id of the existing DbsRestoreTask that should be imported. Refer to the import section in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the DbsRestoreTask to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "alirestore_dbs_restore_task", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new alirestore_dbs_restore_task Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options DbsRestoreTaskConfig
  */
  public constructor(scope: Construct, id: string, config: DbsRestoreTaskConfig) {
    super(scope, id, {
      terraformResourceType: 'alirestore_dbs_restore_task',
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
    this._restoreTaskName = config.restoreTaskName;
    this._backupSetId = config.backupSetId;
    this._chosenBackupSet = config.chosenBackupSet;
    this._restoreTime = config.restoreTime;
    this._restoreObjects = config.restoreObjects;
    this._duplicateConflict = config.duplicateConflict;
    this._destinationEndpointInstanceType = config.destinationEndpointInstanceType;
    this._destinationEndpointRegion = config.destinationEndpointRegion;
    this._destinationEndpointInstanceId = config.destinationEndpointInstanceId;
    this._destinationEndpointIp = config.destinationEndpointIp;
    this._destinationEndpointPort = config.destinationEndpointPort;
    this._destinationEndpointUserName = config.destinationEndpointUserName;
    this._destinationEndpointPassword = config.destinationEndpointPassword;
    this._destinationEndpointPasswordWo = config.destinationEndpointPasswordWo;
    this._destinationEndpointPasswordWoVersion = config.destinationEndpointPasswordWoVersion;
    this._destinationEndpointDatabaseName = config.destinationEndpointDatabaseName;
    this._destinationEndpointOracleSid = config.destinationEndpointOracleSid;
    this._enableDestinationEndpointSsl = config.enableDestinationEndpointSsl;
    this._sslCaPem = config.sslCaPem;
    this._backupGatewayId = config.backupGatewayId;
    this._restoreDir = config.restoreDir;
    this._restoreHome = config.restoreHome;
    this._restoreDestinationMode = config.restoreDestinationMode;
    this._destDatabaseInstanceType = config.destDatabaseInstanceType;
    this._destDatabaseInstanceClass = config.destDatabaseInstanceClass;
    this._destDatabaseInstanceDatabaseVersion = config.destDatabaseInstanceDatabaseVersion;
    this._destDatabaseInstanceRegion = config.destDatabaseInstanceRegion;
    this._destDatabaseInstanceStorageSize = config.destDatabaseInstanceStorageSize;
    this._destDatabaseInstanceVpc = config.destDatabaseInstanceVpc;
    this._destDatabaseInstanceVSwitch = config.destDatabaseInstanceVSwitch;
    this._autoOpenDatabase = config.autoOpenDatabase;
    this._autoShutdownDatabase = config.autoShutdownDatabase;
    this._crossAliyunId = config.crossAliyunId;
    this._crossRoleName = config.crossRoleName;
    this._ownerId = config.ownerId;
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

  // backup_plan_id - computed: false, optional: false, required: true
  private _backupPlanId?: string;
  public get backupPlanId() {
    return this.getStringAttribute('backup_plan_id');
  }
  public set backupPlanId(value: string) {
    this._backupPlanId = value;
  }

  // restore_task_name - computed: false, optional: false, required: true
  private _restoreTaskName?: string;
  public get restoreTaskName() {
    return this.getStringAttribute('restore_task_name');
  }
  public set restoreTaskName(value: string) {
    this._restoreTaskName = value;
  }

  // backup_set_id - computed: true, optional: true, required: false
  private _backupSetId?: string;
  public get backupSetId() {
    return this.getStringAttribute('backup_set_id');
  }
  public set backupSetId(value: string) {
    this._backupSetId = value;
  }

  // chosen_backup_set - computed: false, optional: true, required: false
  private _chosenBackupSet?: { [key: string]: any };
  public get chosenBackupSet() {
    return this.getAnyMapAttribute('chosen_backup_set');
  }
  public set chosenBackupSet(value: { [key: string]: any }) {
    this._chosenBackupSet = value;
  }

  // restore_time - computed: false, optional: true, required: false
  private _restoreTime?: string;
  public get restoreTime() {
    return this.getStringAttribute('restore_time');
  }
  public set restoreTime(value: string) {
    this._restoreTime = value;
  }

  // restore_objects - computed: false, optional: true, required: false
  private _restoreObjects?: { [key: string]: any }[] | cdktf.IResolvable;
  public get restoreObjects() {
    return this.interpolationForAttribute('restore_objects');
  }
  public set restoreObjects(value: { [key: string]: any }[] | cdktf.IResolvable) {
    this._restoreObjects = value;
  }

  // duplicate_conflict - computed: false, optional: true, required: false
  private _duplicateConflict?: string;
  public get duplicateConflict() {
    return this.getStringAttribute('duplicate_conflict');
  }
  public set duplicateConflict(value: string) {
    this._duplicateConflict = value;
  }

  // destination_endpoint_instance_type - computed: false, optional: false, required: true
  private _destinationEndpointInstanceType?: string;
  public get destinationEndpointInstanceType() {
    return this.getStringAttribute('destination_endpoint_instance_type');
  }
  public set destinationEndpointInstanceType(value: string) {
    this._destinationEndpointInstanceType = value;
  }

  // destination_endpoint_region - computed: false, optional: true, required: false
  private _destinationEndpointRegion?: string;
  public get destinationEndpointRegion() {
    return this.getStringAttribute('destination_endpoint_region');
  }
  public set destinationEndpointRegion(value: string) {
    this._destinationEndpointRegion = value;
  }

  // destination_endpoint_instance_id - computed: false, optional: true, required: false
  private _destinationEndpointInstanceId?: string;
  public get destinationEndpointInstanceId() {
    return this.getStringAttribute('destination_endpoint_instance_id');
  }
  public set destinationEndpointInstanceId(value: string) {
    this._destinationEndpointInstanceId = value;
  }

  // destination_endpoint_ip - computed: false, optional: true, required: false
  private _destinationEndpointIp?: string;
  public get destinationEndpointIp() {
    return this.getStringAttribute('destination_endpoint_ip');
  }
  public set destinationEndpointIp(value: string) {
    this._destinationEndpointIp = value;
  }

  // destination_endpoint_port - computed: false, optional: true, required: false
  private _destinationEndpointPort?: number;
  public get destinationEndpointPort() {
    return this.getNumberAttribute('destination_endpoint_port');
  }
  public set destinationEndpointPort(value: number) {
    this._destinationEndpointPort = value;
  }

  // destination_endpoint_user_name - computed: false, optional: true, required: false
  private _destinationEndpointUserName?: string;
  public get destinationEndpointUserName() {
    return this.getStringAttribute('destination_endpoint_user_name');
  }
  public set destinationEndpointUserName(value: string) {
    this._destinationEndpointUserName = value;
  }

  // destination_endpoint_password - computed: false, optional: true, required: false
  private _destinationEndpointPassword?: string;
  public get destinationEndpointPassword() {
    return this.getStringAttribute('destination_endpoint_password');
  }
  public set destinationEndpointPassword(value: string) {
    this._destinationEndpointPassword = value;
  }

  // destination_endpoint_password_wo - computed: false, optional: true, required: false
  private _destinationEndpointPasswordWo?: string;
  public get destinationEndpointPasswordWo() {
    return this.getStringAttribute('destination_endpoint_password_wo');
  }
  public set destinationEndpointPasswordWo(value: string) {
    this._destinationEndpointPasswordWo = value;
  }

  // destination_endpoint_password_wo_version - computed: false, optional: true, required: false
  private _destinationEndpointPasswordWoVersion?: number;
  public get destinationEndpointPasswordWoVersion() {
    return this.getNumberAttribute('destination_endpoint_password_wo_version');
  }
  public set destinationEndpointPasswordWoVersion(value: number) {
    this._destinationEndpointPasswordWoVersion = value;
  }

  // destination_endpoint_database_name - computed: false, optional: true, required: false
  private _destinationEndpointDatabaseName?: string;
  public get destinationEndpointDatabaseName() {
    return this.getStringAttribute('destination_endpoint_database_name');
  }
  public set destinationEndpointDatabaseName(value: string) {
    this._destinationEndpointDatabaseName = value;
  }

  // destination_endpoint_oracle_sid - computed: false, optional: true, required: false
  private _destinationEndpointOracleSid?: string;
  public get destinationEndpointOracleSid() {
    return this.getStringAttribute('destination_endpoint_oracle_sid');
  }
  public set destinationEndpointOracleSid(value: string) {
    this._destinationEndpointOracleSid = value;
  }

  // enable_destination_endpoint_ssl - computed: false, optional: true, required: false
  private _enableDestinationEndpointSsl?: boolean | cdktf.IResolvable;
  public get enableDestinationEndpointSsl() {
    return this.getBooleanAttribute('enable_destination_endpoint_ssl');
  }
  public set enableDestinationEndpointSsl(value: boolean | cdktf.IResolvable) {
    this._enableDestinationEndpointSsl = value;
  }

  // ssl_ca_pem - computed: false, optional: true, required: false
  private _sslCaPem?: string;
  public get sslCaPem() {
    return this.getStringAttribute('ssl_ca_pem');
  }
  public set sslCaPem(value: string) {
    this._sslCaPem = value;
  }

  // backup_gateway_id - computed: false, optional: true, required: false
  private _backupGatewayId?: number;
  public get backupGatewayId() {
    return this.getNumberAttribute('backup_gateway_id');
  }
  public set backupGatewayId(value: number) {
    this._backupGatewayId = value;
  }

  // restore_dir - computed: false, optional: true, required: false
  private _restoreDir?: string;
  public get restoreDir() {
    return this.getStringAttribute('restore_dir');
  }
  public set restoreDir(value: string) {
    this._restoreDir = value;
  }

  // restore_home - computed: false, optional: true, required: false
  private _restoreHome?: string;
  public get restoreHome() {
    return this.getStringAttribute('restore_home');
  }
  public set restoreHome(value: string) {
    this._restoreHome = value;
  }

  // restore_destination_mode - computed: false, optional: true, required: false
  private _restoreDestinationMode?: string;
  public get restoreDestinationMode() {
    return this.getStringAttribute('restore_destination_mode');
  }
  public set restoreDestinationMode(value: string) {
    this._restoreDestinationMode = value;
  }

  // dest_database_instance_type - computed: false, optional: true, required: false
  private _destDatabaseInstanceType?: string;
  public get destDatabaseInstanceType() {
    return this.getStringAttribute('dest_database_instance_type');
  }
  public set destDatabaseInstanceType(value: string) {
    this._destDatabaseInstanceType = value;
  }

  // dest_database_instance_class - computed: false, optional: true, required: false
  private _destDatabaseInstanceClass?: string;
  public get destDatabaseInstanceClass() {
    return this.getStringAttribute('dest_database_instance_class');
  }
  public set destDatabaseInstanceClass(value: string) {
    this._destDatabaseInstanceClass = value;
  }

  // dest_database_instance_database_version - computed: false, optional: true, required: false
  private _destDatabaseInstanceDatabaseVersion?: string;
  public get destDatabaseInstanceDatabaseVersion() {
    return this.getStringAttribute('dest_database_instance_database_version');
  }
  public set destDatabaseInstanceDatabaseVersion(value: string) {
    this._destDatabaseInstanceDatabaseVersion = value;
  }

  // dest_database_instance_region - computed: false, optional: true, required: false
  private _destDatabaseInstanceRegion?: string;
  public get destDatabaseInstanceRegion() {
    return this.getStringAttribute('dest_database_instance_region');
  }
  public set destDatabaseInstanceRegion(value: string) {
    this._destDatabaseInstanceRegion = value;
  }

  // dest_database_instance_storage_size - computed: false, optional: true, required: false
  private _destDatabaseInstanceStorageSize?: string;
  public get destDatabaseInstanceStorageSize() {
    return this.getStringAttribute('dest_database_instance_storage_size');
  }
  public set destDatabaseInstanceStorageSize(value: string) {
    this._destDatabaseInstanceStorageSize = value;
  }

  // dest_database_instance_vpc - computed: false, optional: true, required: false
  private _destDatabaseInstanceVpc?: string;
  public get destDatabaseInstanceVpc() {
    return this.getStringAttribute('dest_database_instance_vpc');
  }
  public set destDatabaseInstanceVpc(value: string) {
    this._destDatabaseInstanceVpc = value;
  }

  // dest_database_instance_v_switch - computed: false, optional: true, required: false
  private _destDatabaseInstanceVSwitch?: string;
  public get destDatabaseInstanceVSwitch() {
    return this.getStringAttribute('dest_database_instance_v_switch');
  }
  public set destDatabaseInstanceVSwitch(value: string) {
    this._destDatabaseInstanceVSwitch = value;
  }

  // auto_open_database - computed: false, optional: true, required: false
  private _autoOpenDatabase?: string;
  public get autoOpenDatabase() {
    return this.getStringAttribute('auto_open_database');
  }
  public set autoOpenDatabase(value: string) {
    this._autoOpenDatabase = value;
  }

  // auto_shutdown_database - computed: false, optional: true, required: false
  private _autoShutdownDatabase?: string;
  public get autoShutdownDatabase() {
    return this.getStringAttribute('auto_shutdown_database');
  }
  public set autoShutdownDatabase(value: string) {
    this._autoShutdownDatabase = value;
  }

  // cross_aliyun_id - computed: false, optional: true, required: false
  private _crossAliyunId?: string;
  public get crossAliyunId() {
    return this.getStringAttribute('cross_aliyun_id');
  }
  public set crossAliyunId(value: string) {
    this._crossAliyunId = value;
  }

  // cross_role_name - computed: false, optional: true, required: false
  private _crossRoleName?: string;
  public get crossRoleName() {
    return this.getStringAttribute('cross_role_name');
  }
  public set crossRoleName(value: string) {
    this._crossRoleName = value;
  }

  // owner_id - computed: false, optional: true, required: false
  private _ownerId?: string;
  public get ownerId() {
    return this.getStringAttribute('owner_id');
  }
  public set ownerId(value: string) {
    this._ownerId = value;
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
      backup_plan_id: cdktf.stringToTerraform(this._backupPlanId),
      restore_task_name: cdktf.stringToTerraform(this._restoreTaskName),
      backup_set_id: cdktf.stringToTerraform(this._backupSetId),
      chosen_backup_set: cdktf.hashMapper(cdktf.anyToTerraform)(this._chosenBackupSet),
      restore_time: cdktf.stringToTerraform(this._restoreTime),
      restore_objects: cdktf.listMapper(cdktf.hashMapper(cdktf.anyToTerraform), false)(this._restoreObjects),
      duplicate_conflict: cdktf.stringToTerraform(this._duplicateConflict),
      destination_endpoint_instance_type: cdktf.stringToTerraform(this._destinationEndpointInstanceType),
      destination_endpoint_region: cdktf.stringToTerraform(this._destinationEndpointRegion),
      destination_endpoint_instance_id: cdktf.stringToTerraform(this._destinationEndpointInstanceId),
      destination_endpoint_ip: cdktf.stringToTerraform(this._destinationEndpointIp),
      destination_endpoint_port: cdktf.numberToTerraform(this._destinationEndpointPort),
      destination_endpoint_user_name: cdktf.stringToTerraform(this._destinationEndpointUserName),
      destination_endpoint_password: cdktf.stringToTerraform(this._destinationEndpointPassword),
      destination_endpoint_password_wo: cdktf.stringToTerraform(this._destinationEndpointPasswordWo),
      destination_endpoint_password_wo_version: cdktf.numberToTerraform(this._destinationEndpointPasswordWoVersion),
      destination_endpoint_database_name: cdktf.stringToTerraform(this._destinationEndpointDatabaseName),
      destination_endpoint_oracle_sid: cdktf.stringToTerraform(this._destinationEndpointOracleSid),
      enable_destination_endpoint_ssl: cdktf.booleanToTerraform(this._enableDestinationEndpointSsl),
      ssl_ca_pem: cdktf.stringToTerraform(this._sslCaPem),
      backup_gateway_id: cdktf.numberToTerraform(this._backupGatewayId),
      restore_dir: cdktf.stringToTerraform(this._restoreDir),
      restore_home: cdktf.stringToTerraform(this._restoreHome),
      restore_destination_mode: cdktf.stringToTerraform(this._restoreDestinationMode),
      dest_database_instance_type: cdktf.stringToTerraform(this._destDatabaseInstanceType),
      dest_database_instance_class: cdktf.stringToTerraform(this._destDatabaseInstanceClass),
      dest_database_instance_database_version: cdktf.stringToTerraform(this._destDatabaseInstanceDatabaseVersion),
      dest_database_instance_region: cdktf.stringToTerraform(this._destDatabaseInstanceRegion),
      dest_database_instance_storage_size: cdktf.stringToTerraform(this._destDatabaseInstanceStorageSize),
      dest_database_instance_vpc: cdktf.stringToTerraform(this._destDatabaseInstanceVpc),
      dest_database_instance_v_switch: cdktf.stringToTerraform(this._destDatabaseInstanceVSwitch),
      auto_open_database: cdktf.stringToTerraform(this._autoOpenDatabase),
      auto_shutdown_database: cdktf.stringToTerraform(this._autoShutdownDatabase),
      cross_aliyun_id: cdktf.stringToTerraform(this._crossAliyunId),
      cross_role_name: cdktf.stringToTerraform(this._crossRoleName),
      owner_id: cdktf.stringToTerraform(this._ownerId),
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
      backup_plan_id: {
        value: hclText(this._backupPlanId),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      restore_task_name: {
        value: hclText(this._restoreTaskName),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      backup_set_id: {
        value: hclText(this._backupSetId),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      chosen_backup_set: {
        value: hclMap(this._chosenBackupSet),
        isBlock: false,
        type: "map",
        storageClassType: "anyMap",
      },
      restore_time: {
        value: hclText(this._restoreTime),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      restore_objects: {
        value: cdktf.listMapperHcl(hclMap, false)(this._restoreObjects),
        isBlock: false,
        type: "list",
        storageClassType: "anyMapList",
      },
      duplicate_conflict: {
        value: hclText(this._duplicateConflict),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      destination_endpoint_instance_type: {
        value: hclText(this._destinationEndpointInstanceType),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      destination_endpoint_region: {
        value: hclText(this._destinationEndpointRegion),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      destination_endpoint_instance_id: {
        value: hclText(this._destinationEndpointInstanceId),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      destination_endpoint_ip: {
        value: hclText(this._destinationEndpointIp),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      destination_endpoint_port: {
        value: cdktf.numberToHclTerraform(this._destinationEndpointPort),
        isBlock: false,
        type: "simple",
        storageClassType: "number",
      },
      destination_endpoint_user_name: {
        value: hclText(this._destinationEndpointUserName),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      destination_endpoint_password: {
        value: hclText(this._destinationEndpointPassword),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      destination_endpoint_password_wo: {
        value: hclText(this._destinationEndpointPasswordWo),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      destination_endpoint_password_wo_version: {
        value: cdktf.numberToHclTerraform(this._destinationEndpointPasswordWoVersion),
        isBlock: false,
        type: "simple",
        storageClassType: "number",
      },
      destination_endpoint_database_name: {
        value: hclText(this._destinationEndpointDatabaseName),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      destination_endpoint_oracle_sid: {
        value: hclText(this._destinationEndpointOracleSid),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      enable_destination_endpoint_ssl: {
        value: cdktf.booleanToHclTerraform(this._enableDestinationEndpointSsl),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      ssl_ca_pem: {
        value: hclText(this._sslCaPem),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      backup_gateway_id: {
        value: cdktf.numberToHclTerraform(this._backupGatewayId),
        isBlock: false,
        type: "simple",
        storageClassType: "number",
      },
      restore_dir: {
        value: hclText(this._restoreDir),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      restore_home: {
        value: hclText(this._restoreHome),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      restore_destination_mode: {
        value: hclText(this._restoreDestinationMode),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      dest_database_instance_type: {
        value: hclText(this._destDatabaseInstanceType),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      dest_database_instance_class: {
        value: hclText(this._destDatabaseInstanceClass),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      dest_database_instance_database_version: {
        value: hclText(this._destDatabaseInstanceDatabaseVersion),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      dest_database_instance_region: {
        value: hclText(this._destDatabaseInstanceRegion),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      dest_database_instance_storage_size: {
        value: hclText(this._destDatabaseInstanceStorageSize),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      dest_database_instance_vpc: {
        value: hclText(this._destDatabaseInstanceVpc),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      dest_database_instance_v_switch: {
        value: hclText(this._destDatabaseInstanceVSwitch),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      auto_open_database: {
        value: hclText(this._autoOpenDatabase),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      auto_shutdown_database: {
        value: hclText(this._autoShutdownDatabase),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      cross_aliyun_id: {
        value: hclText(this._crossAliyunId),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      cross_role_name: {
        value: hclText(this._crossRoleName),
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
