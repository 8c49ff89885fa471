import { requireText } from '../synthesis/require-text';
import { type DbsDestinationOptions, destination } from './destination-options';
import type { DestinationSettings } from './destination-settings';

/** An instance of ApsaraDB RDS. */
export interface RdsInstanceDestinationProps extends DbsDestinationOptions {
  /** Region of the database, such as `cn-hangzhou`. */
  readonly regionId: string;

  /** ID of the RDS instance to restore to. */
  readonly instanceId: string;

  /** User of the database. */
  readonly userName: string;

  /** Password of that user: a variable of Terraform that is ephemeral, as a rule, so that it is kept nowhere. */
  readonly password: string;

  /**
   * Name of the database to restore to, which PostgreSQL and MongoDB need.
   *
   * @default - not sent
   */
  readonly databaseName?: string;
}

export function rdsInstance(props: RdsInstanceDestinationProps): DestinationSettings {
  return destination('RDS', props, {
    destinationEndpointRegion: requireText(
      'regionId',
      props.regionId,
      'the region of the database, such as cn-hangzhou',
    ),
    destinationEndpointInstanceId: requireText('instanceId', props.instanceId, 'the ID of an RDS instance'),
  });
}
