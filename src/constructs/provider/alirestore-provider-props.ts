import type { Duration } from '../policies/duration';
import type { AssumeRole, AssumeRoleWithOidc } from './assume-role';

/** Where the vaults are, and how the services are reached. The same names and environment as the vendor's provider. */
export interface AlirestoreProviderProps {
  /**
   * Region of the vaults, such as `cn-hangzhou`.
   *
   * @default - from the environment: `ALIBABA_CLOUD_REGION`, `ALICLOUD_REGION`
   */
  readonly region?: string;

  /**
   * Access key ID.
   *
   * @default - from the environment: `ALIBABA_CLOUD_ACCESS_KEY_ID`, `ALICLOUD_ACCESS_KEY`
   */
  readonly accessKey?: string;

  /**
   * Access key secret. What is written here ends up in the synthesized stack: rather use the environment or a profile.
   *
   * @default - from the environment: `ALIBABA_CLOUD_ACCESS_KEY_SECRET`, `ALICLOUD_SECRET_KEY`
   */
  readonly secretKey?: string;

  /**
   * Security token of a session. What is written here ends up in the synthesized stack.
   *
   * @default - from the environment: `ALIBABA_CLOUD_SECURITY_TOKEN`, `ALICLOUD_SECURITY_TOKEN`
   */
  readonly securityToken?: string;

  /**
   * Profile of the shared credentials file.
   *
   * @default - from the environment: `ALIBABA_CLOUD_PROFILE`, `ALICLOUD_PROFILE`
   */
  readonly profile?: string;

  /**
   * Path of the shared credentials file.
   *
   * @default - from the environment: `ALIBABA_CLOUD_CREDENTIALS_FILE`, else `~/.aliyun/config.json`
   */
  readonly sharedCredentialsFile?: string;

  /**
   * RAM role of the ECS instance that Terraform runs on.
   *
   * @default - from the environment: `ALIBABA_CLOUD_ECS_METADATA`, `ALICLOUD_ECS_ROLE_NAME`
   */
  readonly ecsRoleName?: string;

  /**
   * URI that credentials are read from.
   *
   * @default - from the environment: `ALIBABA_CLOUD_CREDENTIALS_URI`
   */
  readonly credentialsUri?: string;

  /**
   * RAM role to assume.
   *
   * @default - none
   */
  readonly assumeRole?: AssumeRole;

  /**
   * RAM role to assume with an OIDC token.
   *
   * @default - none
   */
  readonly assumeRoleWithOidc?: AssumeRoleWithOidc;

  /**
   * How the services are spoken to.
   *
   * @default Protocol.HTTPS
   */
  readonly protocol?: Protocol;

  /**
   * Endpoints that differ from those of the region.
   *
   * @default - those of the region
   */
  readonly endpoints?: Endpoints;

  /**
   * Time limit for a connection.
   *
   * @default - from the environment: `CLIENT_CONNECT_TIMEOUT`, else a minute
   */
  readonly clientConnectTimeout?: Duration;

  /**
   * Time limit for an answer.
   *
   * @default - from the environment: `CLIENT_READ_TIMEOUT`, else a minute
   */
  readonly clientReadTimeout?: Duration;

  /**
   * Path of a PEM file with certificates to trust besides the built-in ones.
   *
   * @default - the built-in ones
   */
  readonly caFile?: string;

  /**
   * Bounds for how often the service is asked how a restore goes on.
   *
   * @default - from a second to ten minutes
   */
  readonly polling?: Polling;

  /**
   * The most calls a second to all services together, on average.
   *
   * @default 30
   */
  readonly requestsPerSecond?: number;

  /**
   * How many restore jobs of this provider may run at once, where the target or the account bears no more.
   *
   * @default - no limit
   */
  readonly maxInFlight?: MaxInFlight;

  /**
   * Path of a file that is told how the restores go on, one JSON object a line. It is appended to.
   *
   * @default - none
   */
  readonly progressFile?: string;

  /**
   * Name of this provider among several in one stack, for instance one for each region.
   *
   * @default - the stack's provider, for every job that names none
   */
  readonly alias?: string;

  /**
   * Folder with the plugin: `bundle/provider` of this package. For apps that are bundled into one file, which therefore
   * lose sight of it.
   *
   * @default - found beside this module
   */
  readonly pluginFolder?: string;
}

/** How the services are spoken to. */
export enum Protocol {
  /** Without encryption: for an emulator on this machine. */
  HTTP = 'HTTP',

  /** With encryption. */
  HTTPS = 'HTTPS',
}

/** Endpoints that differ from those of the region: a host, `host:port`, or a URL with its scheme. */
export interface Endpoints {
  /**
   * Endpoint of Cloud Backup.
   *
   * @default - that of the region
   */
  readonly hbr?: string;

  /**
   * Endpoint of Database Backup.
   *
   * @default - that of the region
   */
  readonly dbs?: string;

  /**
   * Endpoint of Compute Nest.
   *
   * @default - that of the region
   */
  readonly computenest?: string;

  /**
   * Endpoint of the Security Token Service.
   *
   * @default - that of the region
   */
  readonly sts?: string;
}

/** Bounds for how often the service is asked how a restore goes on. Within them, the progress decides. */
export interface Polling {
  /**
   * Shortest interval.
   *
   * @default Duration.seconds(1)
   */
  readonly min?: Duration;

  /**
   * Longest interval.
   *
   * @default Duration.minutes(10)
   */
  readonly max?: Duration;
}

/** How many restore jobs may run at once. The others wait for their turn, first come, first served. */
export interface MaxInFlight {
  /**
   * All together.
   *
   * @default - no limit
   */
  readonly total?: number;

  /**
   * To the same instance, bucket, file system or Tablestore instance.
   *
   * @default - no limit
   */
  readonly perTarget?: number;

  /**
   * From the same vault.
   *
   * @default - no limit
   */
  readonly perVault?: number;
}
