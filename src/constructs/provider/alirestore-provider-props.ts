import type { IResolvable } from '../../framework';
import type { Duration } from '../policies/duration';
import type { AssumeRole, AssumeRoleWithOidc } from './assume-role';

/**
 * Where the vaults are, and how to reach the services. Props and environment variables are named as those of the vendor's
 * provider.
 */
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
   * Whether calls to the services are encrypted.
   *
   * @default Protocol.HTTPS
   */
  readonly protocol?: Protocol | IResolvable;

  /**
   * Endpoints to use instead of those of the region.
   *
   * @default - those of the region
   */
  readonly endpoints?: Endpoints;

  /**
   * How long to wait for a connection.
   *
   * @default - from the environment: `CLIENT_CONNECT_TIMEOUT`, else a minute
   */
  readonly clientConnectTimeout?: Duration;

  /**
   * How long to wait for an answer.
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
   * How often to ask the service how the restores are going.
   *
   * @default - every second at most, every ten minutes at least
   */
  readonly polling?: Polling;

  /**
   * The most calls to all services together, in a second, on average.
   *
   * @default 30
   */
  readonly requestsPerSecond?: number;

  /**
   * How many restore jobs of this provider may run at once. Set it where a target or the account could not bear more.
   *
   * @default - no limit
   */
  readonly maxInFlight?: MaxInFlight;

  /**
   * Path of a file to which the provider appends how the restores are going: JSON, one object a line.
   *
   * @default - none
   */
  readonly progressFile?: string;

  /**
   * Name of this provider, where a stack has several: one for each region, for instance.
   *
   * @default - none: this is the provider of all constructs that name none
   */
  readonly alias?: string;

  /**
   * What will run the stack, as the first line of `terraform version` or `tofu version` has it: `Terraform v1.16.4`. Needed only
   * for actions, which older ones and OpenTofu refuse.
   *
   * @default - not known: a stack with actions is not synthesized
   */
  readonly engine?: string;

  /**
   * Platforms on which Terraform will run without a Node of its own, such as agents of HCP Terraform: the plugin brings one along. As
   * Terraform spells them, `linux_amd64`; for a Node that you have, `linux_amd64=PATH`.
   *
   * @default - none: Node is on the PATH that Terraform runs with
   */
  readonly bundleNode?: string[];

  /**
   * Folder that holds the plugin: a copy of `bundle/provider` of this package. Needed only by an app that is bundled into
   * one file.
   *
   * @default - the folder in this package
   */
  readonly pluginFolder?: string;
}

/** Whether calls to the services are encrypted. */
export enum Protocol {
  /** Without encryption: for an emulator on this machine. */
  HTTP = 'HTTP',

  /** With encryption. */
  HTTPS = 'HTTPS',
}

/** Endpoints to use instead of those of the region: a host, `host:port`, or a URL, such as `http://127.0.0.1:8080`. */
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
   * Endpoint of the Elastic Compute Service, for checks in instances.
   *
   * @default - that of the region
   */
  readonly ecs?: string;

  /**
   * Endpoint of the Security Token Service.
   *
   * @default - that of the region
   */
  readonly sts?: string;
}

/** How often to ask the service how the restores are going. Between the two, their progress decides. */
export interface Polling {
  /**
   * The shortest time between two calls.
   *
   * @default Duration.seconds(1)
   */
  readonly min?: Duration;

  /**
   * The longest time between two calls.
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
