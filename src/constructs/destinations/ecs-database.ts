import { requireText } from '../synthesis/require-text';
import { type DbsDestinationOptions, destination } from './destination-options';
import type { DestinationSettings } from './destination-settings';

/** A database that somebody runs on an ECS instance. */
export interface EcsDatabaseDestinationProps extends DbsDestinationOptions {
  /** Region of the database, such as `cn-hangzhou`. */
  readonly regionId: string;

  /** ID of the ECS instance that the database runs on. */
  readonly instanceId: string;

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

export function ecsDatabase(props: EcsDatabaseDestinationProps): DestinationSettings {
  return destination('ECS', props, {
    destinationEndpointRegion: requireText(
      'regionId',
      props.regionId,
      'the region of the database, such as cn-hangzhou',
    ),
    destinationEndpointInstanceId: requireText(
      'instanceId',
      props.instanceId,
      'the ID of the ECS instance that the database runs on',
    ),
    destinationEndpointPort: props.port,
  });
}
