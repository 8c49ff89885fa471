import { requireText } from '../synthesis/require-text';
import { type DbsDestinationOptions, destination } from './destination-options';
import type { DestinationSettings } from './destination-settings';

/** A database that is reached by its address alone. */
export interface OtherDestinationProps extends DbsDestinationOptions {
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

export function other(props: OtherDestinationProps): DestinationSettings {
  return destination('Other', props, {
    destinationEndpointIp: requireText('host', props.host, 'the host name or IP address of the database'),
    destinationEndpointPort: props.port,
  });
}
