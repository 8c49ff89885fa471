// Generated from the schemas of src/provider by `npm run generate`. Do not edit.

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface AlirestoreProviderConfig {
  /**
  * Region of the vaults, such as `cn-hangzhou`. Environment: `ALICLOUD_REGION`, `ALIBABA_CLOUD_REGION`.
  */
  readonly region?: string;
  /**
  * Access key ID. Environment: `ALICLOUD_ACCESS_KEY`, `ALIBABA_CLOUD_ACCESS_KEY_ID`, `ALIBABACLOUD_ACCESS_KEY_ID`.
  */
  readonly accessKey?: string;
  /**
  * Access key secret. Environment: `ALICLOUD_SECRET_KEY`, `ALIBABA_CLOUD_ACCESS_KEY_SECRET`, `ALIBABACLOUD_ACCESS_KEY_SECRET`.
  */
  readonly secretKey?: string;
  /**
  * Security token of a session. Environment: `ALICLOUD_SECURITY_TOKEN`, `ALIBABA_CLOUD_SECURITY_TOKEN`, `ALIBABACLOUD_SECURITY_TOKEN`.
  */
  readonly securityToken?: string;
  /**
  * Profile of the shared credentials file. Environment: `ALICLOUD_PROFILE`, `ALIBABA_CLOUD_PROFILE`.
  */
  readonly profile?: string;
  /**
  * Path of the shared credentials file, `~/.aliyun/config.json` when not set. Environment: `ALICLOUD_SHARED_CREDENTIALS_FILE`, `ALIBABA_CLOUD_CREDENTIALS_FILE`.
  */
  readonly sharedCredentialsFile?: string;
  /**
  * RAM role of the ECS instance this runs on. Environment: `ALICLOUD_ECS_ROLE_NAME`, `ALIBABA_CLOUD_ECS_METADATA`.
  */
  readonly ecsRoleName?: string;
  /**
  * URI that credentials are read from. Environment: `ALICLOUD_CREDENTIALS_URI`, `ALIBABA_CLOUD_CREDENTIALS_URI`.
  */
  readonly credentialsUri?: string;
  /**
  * `HTTP` or `HTTPS`; `HTTPS` when not set.
  */
  readonly protocol?: string;
  /**
  * Time limit for a connection, in milliseconds; 60000 when not set. Environment: `CLIENT_CONNECT_TIMEOUT`.
  */
  readonly clientConnectTimeout?: number;
  /**
  * Time limit for an answer, in milliseconds; 60000 when not set. Environment: `CLIENT_READ_TIMEOUT`.
  */
  readonly clientReadTimeout?: number;
  /**
  * Path of a PEM file with certificates to trust besides the built-in ones.
  */
  readonly caFile?: string;
  /**
  * Bounds for how often the service is asked how a restore goes on. Within them, the progress decides.
  */
  readonly polling?: { [key: string]: any };
  /**
  * The most calls a second to all services together, on average; 30 when not set. Throttling by a service halves it for a while.
  */
  readonly requestsPerSecond?: number;
  /**
  * How many restore jobs that this provider started may run at once, where the target or the account bears no more. The others wait for their turn, first come, first served. No limit when not set.
  */
  readonly maxInFlight?: { [key: string]: any };
  /**
  * Path of a file that is told how the restores go on, one JSON object a line, for those who want to follow an apply. It is appended to.
  */
  readonly progressFile?: string;
  /**
  * Alias name
  */
  readonly alias?: string;
  /**
  * endpoints block
  */
  readonly endpoints?: AlirestoreProviderEndpoints;
  /**
  * assume_role block
  */
  readonly assumeRole?: AlirestoreProviderAssumeRole;
  /**
  * assume_role_with_oidc block
  */
  readonly assumeRoleWithOidc?: AlirestoreProviderAssumeRoleWithOidc;
}
export interface AlirestoreProviderEndpoints {
  /**
  * Endpoint of Cloud Backup: host, host:port, or a URL with its scheme.
  */
  readonly hbr?: string;
  /**
  * Endpoint of Database Backup: host, host:port, or a URL with its scheme.
  */
  readonly dbs?: string;
  /**
  * Endpoint of Compute Nest: host, host:port, or a URL with its scheme.
  */
  readonly computenest?: string;
  /**
  * Endpoint of the Security Token Service: host, host:port, or a URL with its scheme.
  */
  readonly sts?: string;
}

export function alirestoreProviderEndpointsToTerraform(struct?: AlirestoreProviderEndpoints | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    hbr: cdktf.stringToTerraform(struct!.hbr),
    dbs: cdktf.stringToTerraform(struct!.dbs),
    computenest: cdktf.stringToTerraform(struct!.computenest),
    sts: cdktf.stringToTerraform(struct!.sts),
  }
}


export function alirestoreProviderEndpointsToHclTerraform(struct?: AlirestoreProviderEndpoints | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    hbr: {
      value: cdktf.stringToHclTerraform(struct!.hbr),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    dbs: {
      value: cdktf.stringToHclTerraform(struct!.dbs),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    computenest: {
      value: cdktf.stringToHclTerraform(struct!.computenest),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    sts: {
      value: cdktf.stringToHclTerraform(struct!.sts),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export interface AlirestoreProviderAssumeRole {
  /**
  * ARN of the RAM role to assume.
  */
  readonly roleArn?: string;
  /**
  * JSON of a policy that narrows what the role may do.
  */
  readonly policy?: string;
  /**
  * How long the session is valid, in seconds.
  */
  readonly sessionExpiration?: number;
  /**
  * Name of the session, for the audit trail.
  */
  readonly sessionName?: string;
  /**
  * External ID that the role asks for.
  */
  readonly externalId?: string;
}

export function alirestoreProviderAssumeRoleToTerraform(struct?: AlirestoreProviderAssumeRole | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    role_arn: cdktf.stringToTerraform(struct!.roleArn),
    policy: cdktf.stringToTerraform(struct!.policy),
    session_expiration: cdktf.numberToTerraform(struct!.sessionExpiration),
    session_name: cdktf.stringToTerraform(struct!.sessionName),
    external_id: cdktf.stringToTerraform(struct!.externalId),
  }
}


export function alirestoreProviderAssumeRoleToHclTerraform(struct?: AlirestoreProviderAssumeRole | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    role_arn: {
      value: cdktf.stringToHclTerraform(struct!.roleArn),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    policy: {
      value: cdktf.stringToHclTerraform(struct!.policy),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    session_expiration: {
      value: cdktf.numberToHclTerraform(struct!.sessionExpiration),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    session_name: {
      value: cdktf.stringToHclTerraform(struct!.sessionName),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    external_id: {
      value: cdktf.stringToHclTerraform(struct!.externalId),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export interface AlirestoreProviderAssumeRoleWithOidc {
  /**
  * ARN of the RAM role to assume.
  */
  readonly roleArn?: string;
  /**
  * JSON of a policy that narrows what the role may do.
  */
  readonly policy?: string;
  /**
  * How long the session is valid, in seconds.
  */
  readonly sessionExpiration?: number;
  /**
  * Name of the session, for the audit trail.
  */
  readonly roleSessionName?: string;
  /**
  * ARN of the OIDC identity provider. Environment: `ALIBABA_CLOUD_OIDC_PROVIDER_ARN`.
  */
  readonly oidcProviderArn?: string;
  /**
  * Path of the file with the OIDC token. Environment: `ALIBABA_CLOUD_OIDC_TOKEN_FILE`.
  */
  readonly oidcTokenFile?: string;
  /**
  * The OIDC token itself.
  */
  readonly oidcToken?: string;
}

export function alirestoreProviderAssumeRoleWithOidcToTerraform(struct?: AlirestoreProviderAssumeRoleWithOidc | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    role_arn: cdktf.stringToTerraform(struct!.roleArn),
    policy: cdktf.stringToTerraform(struct!.policy),
    session_expiration: cdktf.numberToTerraform(struct!.sessionExpiration),
    role_session_name: cdktf.stringToTerraform(struct!.roleSessionName),
    oidc_provider_arn: cdktf.stringToTerraform(struct!.oidcProviderArn),
    oidc_token_file: cdktf.stringToTerraform(struct!.oidcTokenFile),
    oidc_token: cdktf.stringToTerraform(struct!.oidcToken),
  }
}


export function alirestoreProviderAssumeRoleWithOidcToHclTerraform(struct?: AlirestoreProviderAssumeRoleWithOidc | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    role_arn: {
      value: cdktf.stringToHclTerraform(struct!.roleArn),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    policy: {
      value: cdktf.stringToHclTerraform(struct!.policy),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    session_expiration: {
      value: cdktf.numberToHclTerraform(struct!.sessionExpiration),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    role_session_name: {
      value: cdktf.stringToHclTerraform(struct!.roleSessionName),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    oidc_provider_arn: {
      value: cdktf.stringToHclTerraform(struct!.oidcProviderArn),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    oidc_token_file: {
      value: cdktf.stringToHclTerraform(struct!.oidcTokenFile),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    oidc_token: {
      value: cdktf.stringToHclTerraform(struct!.oidcToken),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}


/**
* Represents a alirestore
*/
export class AlirestoreProvider extends cdktf.TerraformProvider {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "alirestore";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a AlirestoreProvider resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the AlirestoreProvider to import
  * @param importFromId The id of the existing AlirestoreProvider that should be imported. Refer to the import section in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the AlirestoreProvider to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "alirestore", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new alirestore Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options AlirestoreProviderConfig = {}
  */
  public constructor(scope: Construct, id: string, config: AlirestoreProviderConfig = {}) {
    super(scope, id, {
      terraformResourceType: 'alirestore',
      terraformGeneratorMetadata: {
        providerName: 'alirestore'
      },
      terraformProviderSource: 'alirestore.invalid/alicloud/alirestore'
    });
    this._region = config.region;
    this._accessKey = config.accessKey;
    this._secretKey = config.secretKey;
    this._securityToken = config.securityToken;
    this._profile = config.profile;
    this._sharedCredentialsFile = config.sharedCredentialsFile;
    this._ecsRoleName = config.ecsRoleName;
    this._credentialsUri = config.credentialsUri;
    this._protocol = config.protocol;
    this._clientConnectTimeout = config.clientConnectTimeout;
    this._clientReadTimeout = config.clientReadTimeout;
    this._caFile = config.caFile;
    this._polling = config.polling;
    this._requestsPerSecond = config.requestsPerSecond;
    this._maxInFlight = config.maxInFlight;
    this._progressFile = config.progressFile;
    this._alias = config.alias;
    this._endpoints = config.endpoints;
    this._assumeRole = config.assumeRole;
    this._assumeRoleWithOidc = config.assumeRoleWithOidc;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // region - computed: false, optional: true, required: false
  private _region?: string;
  public get region() {
    return this._region;
  }
  public set region(value: string | undefined) {
    this._region = value;
  }
  public resetRegion() {
    this._region = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get regionInput() {
    return this._region;
  }

  // access_key - computed: false, optional: true, required: false
  private _accessKey?: string;
  public get accessKey() {
    return this._accessKey;
  }
  public set accessKey(value: string | undefined) {
    this._accessKey = value;
  }
  public resetAccessKey() {
    this._accessKey = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get accessKeyInput() {
    return this._accessKey;
  }

  // secret_key - computed: false, optional: true, required: false
  private _secretKey?: string;
  public get secretKey() {
    return this._secretKey;
  }
  public set secretKey(value: string | undefined) {
    this._secretKey = value;
  }
  public resetSecretKey() {
    this._secretKey = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get secretKeyInput() {
    return this._secretKey;
  }

  // security_token - computed: false, optional: true, required: false
  private _securityToken?: string;
  public get securityToken() {
    return this._securityToken;
  }
  public set securityToken(value: string | undefined) {
    this._securityToken = value;
  }
  public resetSecurityToken() {
    this._securityToken = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get securityTokenInput() {
    return this._securityToken;
  }

  // profile - computed: false, optional: true, required: false
  private _profile?: string;
  public get profile() {
    return this._profile;
  }
  public set profile(value: string | undefined) {
    this._profile = value;
  }
  public resetProfile() {
    this._profile = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get profileInput() {
    return this._profile;
  }

  // shared_credentials_file - computed: false, optional: true, required: false
  private _sharedCredentialsFile?: string;
  public get sharedCredentialsFile() {
    return this._sharedCredentialsFile;
  }
  public set sharedCredentialsFile(value: string | undefined) {
    this._sharedCredentialsFile = value;
  }
  public resetSharedCredentialsFile() {
    this._sharedCredentialsFile = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get sharedCredentialsFileInput() {
    return this._sharedCredentialsFile;
  }

  // ecs_role_name - computed: false, optional: true, required: false
  private _ecsRoleName?: string;
  public get ecsRoleName() {
    return this._ecsRoleName;
  }
  public set ecsRoleName(value: string | undefined) {
    this._ecsRoleName = value;
  }
  public resetEcsRoleName() {
    this._ecsRoleName = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get ecsRoleNameInput() {
    return this._ecsRoleName;
  }

  // credentials_uri - computed: false, optional: true, required: false
  private _credentialsUri?: string;
  public get credentialsUri() {
    return this._credentialsUri;
  }
  public set credentialsUri(value: string | undefined) {
    this._credentialsUri = value;
  }
  public resetCredentialsUri() {
    this._credentialsUri = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get credentialsUriInput() {
    return this._credentialsUri;
  }

  // protocol - computed: false, optional: true, required: false
  private _protocol?: string;
  public get protocol() {
    return this._protocol;
  }
  public set protocol(value: string | undefined) {
    this._protocol = value;
  }
  public resetProtocol() {
    this._protocol = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get protocolInput() {
    return this._protocol;
  }

  // client_connect_timeout - computed: false, optional: true, required: false
  private _clientConnectTimeout?: number;
  public get clientConnectTimeout() {
    return this._clientConnectTimeout;
  }
  public set clientConnectTimeout(value: number | undefined) {
    this._clientConnectTimeout = value;
  }
  public resetClientConnectTimeout() {
    this._clientConnectTimeout = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get clientConnectTimeoutInput() {
    return this._clientConnectTimeout;
  }

  // client_read_timeout - computed: false, optional: true, required: false
  private _clientReadTimeout?: number;
  public get clientReadTimeout() {
    return this._clientReadTimeout;
  }
  public set clientReadTimeout(value: number | undefined) {
    this._clientReadTimeout = value;
  }
  public resetClientReadTimeout() {
    this._clientReadTimeout = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get clientReadTimeoutInput() {
    return this._clientReadTimeout;
  }

  // ca_file - computed: false, optional: true, required: false
  private _caFile?: string;
  public get caFile() {
    return this._caFile;
  }
  public set caFile(value: string | undefined) {
    this._caFile = value;
  }
  public resetCaFile() {
    this._caFile = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get caFileInput() {
    return this._caFile;
  }

  // polling - computed: false, optional: true, required: false
  private _polling?: { [key: string]: any };
  public get polling() {
    return this._polling;
  }
  public set polling(value: { [key: string]: any } | undefined) {
    this._polling = value;
  }
  public resetPolling() {
    this._polling = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get pollingInput() {
    return this._polling;
  }

  // requests_per_second - computed: false, optional: true, required: false
  private _requestsPerSecond?: number;
  public get requestsPerSecond() {
    return this._requestsPerSecond;
  }
  public set requestsPerSecond(value: number | undefined) {
    this._requestsPerSecond = value;
  }
  public resetRequestsPerSecond() {
    this._requestsPerSecond = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get requestsPerSecondInput() {
    return this._requestsPerSecond;
  }

  // max_in_flight - computed: false, optional: true, required: false
  private _maxInFlight?: { [key: string]: any };
  public get maxInFlight() {
    return this._maxInFlight;
  }
  public set maxInFlight(value: { [key: string]: any } | undefined) {
    this._maxInFlight = value;
  }
  public resetMaxInFlight() {
    this._maxInFlight = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get maxInFlightInput() {
    return this._maxInFlight;
  }

  // progress_file - computed: false, optional: true, required: false
  private _progressFile?: string;
  public get progressFile() {
    return this._progressFile;
  }
  public set progressFile(value: string | undefined) {
    this._progressFile = value;
  }
  public resetProgressFile() {
    this._progressFile = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get progressFileInput() {
    return this._progressFile;
  }

  // alias - computed: false, optional: true, required: false
  private _alias?: string;
  public get alias() {
    return this._alias;
  }
  public set alias(value: string | undefined) {
    this._alias = value;
  }
  public resetAlias() {
    this._alias = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get aliasInput() {
    return this._alias;
  }

  // endpoints - computed: false, optional: true, required: false
  private _endpoints?: AlirestoreProviderEndpoints;
  public get endpoints() {
    return this._endpoints;
  }
  public set endpoints(value: AlirestoreProviderEndpoints | undefined) {
    this._endpoints = value;
  }
  public resetEndpoints() {
    this._endpoints = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get endpointsInput() {
    return this._endpoints;
  }

  // assume_role - computed: false, optional: true, required: false
  private _assumeRole?: AlirestoreProviderAssumeRole;
  public get assumeRole() {
    return this._assumeRole;
  }
  public set assumeRole(value: AlirestoreProviderAssumeRole | undefined) {
    this._assumeRole = value;
  }
  public resetAssumeRole() {
    this._assumeRole = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get assumeRoleInput() {
    return this._assumeRole;
  }

  // assume_role_with_oidc - computed: false, optional: true, required: false
  private _assumeRoleWithOidc?: AlirestoreProviderAssumeRoleWithOidc;
  public get assumeRoleWithOidc() {
    return this._assumeRoleWithOidc;
  }
  public set assumeRoleWithOidc(value: AlirestoreProviderAssumeRoleWithOidc | undefined) {
    this._assumeRoleWithOidc = value;
  }
  public resetAssumeRoleWithOidc() {
    this._assumeRoleWithOidc = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get assumeRoleWithOidcInput() {
    return this._assumeRoleWithOidc;
  }

  // =========
  // SYNTHESIS
  // =========

  protected synthesizeAttributes(): { [name: string]: any } {
    return {
      region: cdktf.stringToTerraform(this._region),
      access_key: cdktf.stringToTerraform(this._accessKey),
      secret_key: cdktf.stringToTerraform(this._secretKey),
      security_token: cdktf.stringToTerraform(this._securityToken),
      profile: cdktf.stringToTerraform(this._profile),
      shared_credentials_file: cdktf.stringToTerraform(this._sharedCredentialsFile),
      ecs_role_name: cdktf.stringToTerraform(this._ecsRoleName),
      credentials_uri: cdktf.stringToTerraform(this._credentialsUri),
      protocol: cdktf.stringToTerraform(this._protocol),
      client_connect_timeout: cdktf.numberToTerraform(this._clientConnectTimeout),
      client_read_timeout: cdktf.numberToTerraform(this._clientReadTimeout),
      ca_file: cdktf.stringToTerraform(this._caFile),
      polling: cdktf.hashMapper(cdktf.anyToTerraform)(this._polling),
      requests_per_second: cdktf.numberToTerraform(this._requestsPerSecond),
      max_in_flight: cdktf.hashMapper(cdktf.anyToTerraform)(this._maxInFlight),
      progress_file: cdktf.stringToTerraform(this._progressFile),
      alias: cdktf.stringToTerraform(this._alias),
      endpoints: alirestoreProviderEndpointsToTerraform(this._endpoints),
      assume_role: alirestoreProviderAssumeRoleToTerraform(this._assumeRole),
      assume_role_with_oidc: alirestoreProviderAssumeRoleWithOidcToTerraform(this._assumeRoleWithOidc),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      region: {
        value: cdktf.stringToHclTerraform(this._region),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      access_key: {
        value: cdktf.stringToHclTerraform(this._accessKey),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      secret_key: {
        value: cdktf.stringToHclTerraform(this._secretKey),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      security_token: {
        value: cdktf.stringToHclTerraform(this._securityToken),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      profile: {
        value: cdktf.stringToHclTerraform(this._profile),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      shared_credentials_file: {
        value: cdktf.stringToHclTerraform(this._sharedCredentialsFile),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      ecs_role_name: {
        value: cdktf.stringToHclTerraform(this._ecsRoleName),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      credentials_uri: {
        value: cdktf.stringToHclTerraform(this._credentialsUri),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      protocol: {
        value: cdktf.stringToHclTerraform(this._protocol),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      client_connect_timeout: {
        value: cdktf.numberToHclTerraform(this._clientConnectTimeout),
        isBlock: false,
        type: "simple",
        storageClassType: "number",
      },
      client_read_timeout: {
        value: cdktf.numberToHclTerraform(this._clientReadTimeout),
        isBlock: false,
        type: "simple",
        storageClassType: "number",
      },
      ca_file: {
        value: cdktf.stringToHclTerraform(this._caFile),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      polling: {
        value: cdktf.hashMapperHcl(cdktf.anyToHclTerraform)(this._polling),
        isBlock: false,
        type: "map",
        storageClassType: "anyMap",
      },
      requests_per_second: {
        value: cdktf.numberToHclTerraform(this._requestsPerSecond),
        isBlock: false,
        type: "simple",
        storageClassType: "number",
      },
      max_in_flight: {
        value: cdktf.hashMapperHcl(cdktf.anyToHclTerraform)(this._maxInFlight),
        isBlock: false,
        type: "map",
        storageClassType: "anyMap",
      },
      progress_file: {
        value: cdktf.stringToHclTerraform(this._progressFile),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      alias: {
        value: cdktf.stringToHclTerraform(this._alias),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      endpoints: {
        value: alirestoreProviderEndpointsToHclTerraform(this._endpoints),
        isBlock: true,
        type: "struct",
        storageClassType: "AlirestoreProviderEndpoints",
      },
      assume_role: {
        value: alirestoreProviderAssumeRoleToHclTerraform(this._assumeRole),
        isBlock: true,
        type: "struct",
        storageClassType: "AlirestoreProviderAssumeRole",
      },
      assume_role_with_oidc: {
        value: alirestoreProviderAssumeRoleWithOidcToHclTerraform(this._assumeRoleWithOidc),
        isBlock: true,
        type: "struct",
        storageClassType: "AlirestoreProviderAssumeRoleWithOidc",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
