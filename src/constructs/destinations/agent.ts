import { Token } from '../../framework';
import { requireDigits } from '../synthesis/require-number';
import { requireText } from '../synthesis/require-text';
import { type DbsDestinationOptions, destination } from './destination-options';
import type { DestinationSettings } from './destination-settings';

/** A database that is reached through a backup gateway. */
export interface AgentDestinationProps extends DbsDestinationOptions {
  /** Region of the database, such as `cn-hangzhou`. */
  readonly regionId: string;

  /** ID of the backup gateway: its digits. */
  readonly backupGatewayId: string;

  /** Host name or IP address of the database. */
  readonly host: string;

  /** Port of the database. */
  readonly port: number;

  /**
   * User of the database.
   *
   * @default - none is sent, which SQL Server alone puts up with
   */
  readonly userName?: string;

  /**
   * Password: a variable of Terraform that is ephemeral, as a rule, so that it is kept nowhere.
   *
   * @default - none is sent
   */
  readonly password?: string;

  /**
   * Directory that a physical backup is restored to, which MySQL needs.
   *
   * @default - not sent
   */
  readonly restoreDir?: string;

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

export function agent(props: AgentDestinationProps): DestinationSettings {
  return destination('Agent', props, {
    destinationEndpointRegion: requireText(
      'regionId',
      props.regionId,
      'the region of the database, such as cn-hangzhou',
    ),
    backupGatewayId: Token.asNumber(
      requireDigits('backupGatewayId', props.backupGatewayId, 'a backup gateway ID, such as 160813'),
    ),
    destinationEndpointIp: requireText('host', props.host, 'the host name or IP address of the database'),
    destinationEndpointPort: props.port,
    restoreDir: props.restoreDir,
  });
}
