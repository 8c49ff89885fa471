import { requireText } from '../synthesis/require-text';
import { type DbsDestinationOptions, destination } from './destination-options';
import type { DestinationSettings } from './destination-settings';

/** A database that is reached by Express Connect, a VPN gateway or a smart access gateway. */
export interface ExpressDestinationProps extends DbsDestinationOptions {
  /** Region of the database, such as `cn-hangzhou`. */
  readonly regionId: string;

  /** ID of the instance through which the database is reached. */
  readonly instanceId: string;

  /** Host name or IP address of the database. */
  readonly host: string;

  /** Port of the database. */
  readonly port: number;

  /**
   * User of the database.
   *
   * @default - none is sent, which Redis alone puts up with
   */
  readonly userName?: string;

  /**
   * Password: a variable of Terraform that is ephemeral, as a rule, so that it is kept nowhere.
   *
   * @default - none is sent
   */
  readonly password?: string;

  /**
   * Name of the database to restore to, which PostgreSQL and MongoDB need.
   *
   * @default - not sent
   */
  readonly databaseName?: string;

  /**
   * System ID of the database to restore to, which Oracle needs.
   *
   * @default - not sent
   */
  readonly oracleSid?: string;
}

export function express(props: ExpressDestinationProps): DestinationSettings {
  return destination('Express', props, {
    destinationEndpointRegion: requireText(
      'regionId',
      props.regionId,
      'the region of the database, such as cn-hangzhou',
    ),
    destinationEndpointInstanceId: requireText(
      'instanceId',
      props.instanceId,
      'the ID of the instance through which the database is reached',
    ),
    destinationEndpointIp: requireText('host', props.host, 'the host name or IP address of the database'),
    destinationEndpointPort: props.port,
  });
}
